import ArgumentParser
import CLinux
import Glibc
import Reports
import Storage
import Wording

/// How a report leaves a command: as text on standard output, or on sheets to a printer or file.
struct PrintingOptions: ParsableArguments {
  @Option(help: "Bentuk: text, csv, html, escp. / Form: text, csv, html, escp.")
  var format = PaperFormat.text
  @Flag(
    help:
      "Cetak per halaman; tanpa tujuan ke layar. / Print in pages; to standard output without one."
  )
  var print = false
  @Option(help: "Perangkat printer, contoh /dev/usb/lp0. / Device of a printer.")
  var device: String?
  @Option(help: "Berkas baru; yang sudah ada tidak ditimpa. / A new file, never overwriting one.")
  var to: String?
  @Flag(help: "Ganti berkas yang sudah ada. / Replace a file that exists.") var force = false
  @Option(
    defaultAsFlag: "",
    help: "Antrean lp; tanpa nama yang biasa. / Queue of lp; the usual one without a name.")
  var lp: String?
  @Option(help: "Lebar: 80 atau 132 (huruf rapat). / Width: 80, or 132 (condensed).")
  var columns = 80
  @Option(help: "Huruf tiap inci pada 80 kolom: 10 atau 12. / Letters an inch: 10 or 12.")
  var cpi = 10
  @Option(help: "Baris tiap halaman: 66 kertas sambung, 64 A4. / Lines a page: 66 fanfold, 64 A4.")
  var length = PaperSetup.continuous
  @Option(help: "Rangkap, 1 sampai 9. / Copies, 1 to 9.") var copies = 1
  @Flag(help: "Kertas karbon: semua rangkap sekali cetak. / Carbon paper: all copies in one pass.")
  var carbon = false
  @Flag(help: "Perintah ESC/P untuk printer dot-matrix. / ESC/P commands for dot-matrix printers.")
  var escp = false

  /// The targets that were named; one at most makes sense.
  private var targets: [PrintTarget] {
    [device.map { .device($0) }, to.map { .file($0) }, lp.map { .queue($0) }].compactMap { $0 }
  }

  func validate() throws {
    if format.isFile && (print || escp || targets.contains { !$0.isFile }) {
      throw ValidationError("--format \(format.rawValue) [--to]")
    }
    if !print && format == .text && targets.contains(where: { !$0.isFile }) {
      throw ValidationError("--device, --lp: --print")
    }
    if targets.count > 1 { throw ValidationError("--device | --to | --lp") }
    if ![80, 132].contains(columns) { throw ValidationError("--columns 80, 132") }
    if ![10, 12].contains(cpi) { throw ValidationError("--cpi 10, 12") }
    if !PaperSetup.lengths.contains(length) {
      throw ValidationError(
        "--length \(PaperSetup.lengths.lowerBound)-\(PaperSetup.lengths.upperBound)")
    }
    if !(1...PaperSetup.mostCopies).contains(copies) {
      throw ValidationError("--copies 1-\(PaperSetup.mostCopies)")
    }
  }

  private var setup: PaperSetup {
    var setup = PaperSetup()
    setup.pitch = columns == 132 ? .condensed : cpi == 12 ? .elite : .pica
    setup.length = length
    setup.copies = copies
    setup.isCarbon = carbon
    return setup
  }

  /// Writes or prints it, says where it went, and ends the process when it went nowhere.
  func deliver(_ paper: Paper) {
    if format.isFile { return PaperFile.write(paper, as: format, to: to, replacing: force) }
    let isESCP = escp || format == .escp
    if !print && !isESCP {
      let text = Array(paper.lines(columns: columns).map { $0.cleaned + "\n" }.joined().utf8)
      guard let to else { return Output.data(text, paper.language) }
      return CommandFile.write(text, to: to, replacing: force, paper.language)
    }
    let sheets = Print(paper, setup)
    guard let target = targets.first else {
      return Output.data(sheets.bytes(isESCP ? .escp : .file), paper.language)
    }
    linux_ignore_signal(SIGPIPE)
    let job = PrintJob(sheets, to: target, asESCP: isESCP)
    do throws(PrintFault) {
      let reached = try Delivery(job, JobControl(), replacing: force).run()
      Output.write(reached.doneWords(sheets: job.sheets)[paper.language] + "\n")
    } catch {
      Exit.end(.fault, error.commandWords(target)[paper.language])
    }
  }
}
