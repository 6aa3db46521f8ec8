import ArgumentParser
import Reports
import Storage
import Wording
import Workshop

/// `bengkel report KIND`: a paper of the office as text, as a file, or printed.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Laporan sebagai teks. / Reports as text.",
    discussion: OfficeReport.allCases.map { kind in
      let options = kind.periods.map(\.option) + kind.options.map(\.option)
      let taken = options.isEmpty ? "" : " (\(options.joined(separator: ", ")))"
      return "\(kind.rawValue): \(kind.title.id) / \(kind.title.en)\(taken)"
    }.joined(separator: "\n"))

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var printing: PrintingOptions
  @Argument(help: "Laporan mana. / Which report.") var kind: OfficeReport
  @Option(help: "Bulan YYYY-MM; bulan lalu bila kosong. / Month; last month when left out.")
  var month: String?
  @Option(help: "Triwulan YYYY-Qn; yang lalu bila kosong. / Quarter; else the last one over.")
  var quarter: String?
  @Option(help: "Tahun YYYY; tahun ini bila kosong. / Year; this year when left out.")
  var year: String?
  @Option(help: "Kode orang, contoh WB-001. / Code of a person.") var person: String?
  @Option(help: "Nama mitra; boleh kosong bila hanya satu. / Partner's name; not needed for one.")
  var partner: String?
  @Option(help: "Kode atau huruf barang. / Code or letter of a product.") var product: String?
  @Option(help: "Kode batch, contoh B-0012. / Code of a batch.") var batch: String?
  @Option(help: "Gerbang, nomor urut dari 1; yang terakhir bila kosong. / Gate, from 1.")
  var gate: Int?
  @Option(help: "Berkas SVG untuk gambar mutu. / SVG file for the pictures of quality.")
  var svg: String?

  /// What was typed for each kind of period.
  private var typed: [(kind: ReportPeriod.Kind, text: String)] {
    [(.month, month), (.quarter, quarter), (.year, year)].compactMap { kind, text in
      text.map { (kind, $0) }
    }
  }

  func validate() throws {
    if typed.count > 1 { throw ValidationError("--month | --quarter | --year") }
    for (kind, text) in typed where kind.read(text) == nil {
      throw ValidationError(kind.option)
    }
    if let gate, !(1...255).contains(gate) { throw ValidationError("--gate 1, 2, ...") }
    if svg != nil && kind != .quality { throw ValidationError("--svg: quality") }
  }

  func run() {
    let options = common.options
    var asked = ReportAsked()
    asked.period = typed.first.flatMap { $0.kind.read($0.text) }
    (asked.person, asked.partner, asked.product, asked.gate) = (person, partner, product, gate)
    asked.batch = batch
    let (kind, wanted) = (kind, asked)
    CommandStore.read(options, reading, at: kind.door) { store throws(StorageError) in
      let workshop = store.workshop
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      do throws(ReportRefusal) {
        let paper = try kind.paper(wanted, of: workshop, on: today, options.language)
        if let svg {
          let report = try kind.quality(wanted, of: workshop, on: today)
          let picture = QualityPicture.file(report, of: workshop, on: today, options.language)
          CommandFile.write(
            Array(picture.utf8), to: svg, replacing: printing.force, options.language)
        }
        printing.deliver(paper.printed(of: workshop))
      } catch {
        Exit.end(error.isUsage ? .usage : .fault, error.words[options.language])
      }
    }
  }
}

extension OfficeReport: ExpressibleByArgument {}
