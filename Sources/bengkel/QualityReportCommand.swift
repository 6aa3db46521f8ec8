import ArgumentParser
import Exchange
import Reports
import Storage
import Wording
import Workshop

/// `bengkel report quality [--month YYYY-MM] [--svg FILE]`: yields, faults and the control chart.
struct QualityReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quality", abstract: "Laporan mutu. / Quality report.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var printing: PrintingOptions
  @Option(help: "Bulan YYYY-MM; semua bila kosong. / Month; all when left out.")
  var month: String?
  @Option(help: "Gerbang, nomor urut dari 1; yang terakhir bila kosong. / Gate, from 1.")
  var gate: Int?
  @Option(help: "Berkas SVG untuk gambarnya. / SVG file for the pictures.")
  var svg: String?

  func validate() throws {
    if let month, MonthlyReportCommand.read(month) == nil {
      throw ValidationError("--month YYYY-MM")
    }
    if let gate, !(1...255).contains(gate) { throw ValidationError("--gate 1, 2, ...") }
  }

  func run() {
    let options = common.options
    CommandStore.read(options, reading, at: .reports) { store throws(StorageError) in
      let workshop = store.workshop
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      let wanted = month.flatMap(MonthlyReportCommand.read)
      if let wanted, let reason = MonthlyReportCommand.whyEmpty(wanted, of: workshop, today: today)
      {
        Exit.end(.fault, reason[options.language])
      }
      let gates = workshop.catalogue.gates.count
      if let gate, gate > gates {
        Exit.end(
          .usage,
          Words("Hanya ada \(gates) gerbang.", en: "There are only \(gates) gates.")[
            options.language])
      }
      let report = QualityPaper(
        QualityScope(months: wanted.map { $0...$0 }),
        gate: gate.map { UInt8($0 - 1) } ?? QualityPaper.usualGate(of: workshop), of: workshop)
      write(report, of: workshop, on: today, options.language)
    }
  }

  private func write(
    _ report: QualityPaper, of workshop: Workshop, on today: Day, _ language: Language
  ) {
    if let svg {
      let picture = QualityPicture.file(report, of: workshop, on: today, language)
      CommandFile.write(Array(picture.utf8), to: svg, replacing: printing.force, language)
    }
    printing.deliver(report.paper(of: workshop, on: today, language).printed(of: workshop))
  }
}
