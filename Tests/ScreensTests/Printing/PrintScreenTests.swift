import Reports
import Testing
import Wording

@testable import Screens

/// The way of a paper from its preview to the printer.
@Suite struct PrintScreenTests {
  private static func stage(
    printers: [String] = [], _ language: Language = .indonesian, height: Int = 24
  ) -> Stage {
    let stage = Stage(ReportsTests.workshop, language: language, height: height)
    stage.desk.system.printers = printers
    return stage
  }

  private func begun(_ stage: Stage) -> PrintJob? {
    if case .printing(let job) = stage.desk.job?.job { job } else { nil }
  }

  private func end(_ stage: Stage, _ outcome: (PrintJob) -> JobOutcome) throws {
    let job = try #require(begun(stage))
    stage.desk.ended = (.printing(job), outcome(job))
    stage.app.hearOfJob()
  }

  @Test func withoutAPrinterEnterMakesAFile() throws {
    let stage = Self.stage()
    stage.play("7 Enter c Enter")
    let job = try #require(begun(stage))
    #expect(job.target == .file("laporan-bulanan-2026-10.txt"))
    #expect(job.bytes.last == 0x0C)
    try end(stage) { .printed(.file("/srv/a.txt"), sheets: $0.sheets) }
    #expect(stage.message == "Tercetak 2 halaman ke /srv/a.txt.")
    #expect(stage.screen.contains("┌ Tercetak?"))
    stage.play("Enter")
    #expect(!stage.screen.contains("┌"))
    #expect(stage.desk.orders == [.findPrinters])
  }

  @Test func aPrinterThatIsThereComesFirstAndTakesCommands() throws {
    let stage = Self.stage(printers: ["/dev/usb/lp0"])
    stage.play("7 Enter c Enter")
    let job = try #require(begun(stage))
    #expect(job.target == .device("/dev/usb/lp0"))
    #expect(job.bytes.prefix(5) == [0x1B, 0x40, 0x1B, 0x43, 66])
  }

  @Test func eachPrinterAndTheServiceAreOneStepOfRight() {
    let stage = Self.stage(printers: ["/dev/usb/lp0", "/dev/usb/lp1"])
    stage.play("7 Enter c")
    #expect(stage.screen.contains("Perangkat  /dev/usb/lp0"))
    stage.play("Right")
    #expect(stage.screen.contains("Perangkat  /dev/usb/lp1"))
    stage.play("Right")
    #expect(stage.screen.contains("Tujuan     antrean lp"))
    stage.play("Right")
    #expect(stage.screen.contains("Berkas     laporan-bulanan-2026-10.txt"))
    #expect(stage.screen.contains("Format     teks biasa"))
    stage.play("Left Left Left")
    #expect(stage.screen.contains("Perangkat  /dev/usb/lp0"))
    #expect(stage.screen.contains("Format     ESC/P"))
  }

  @Test func theNextPrintGoesTheSameWay() throws {
    let stage = Self.stage()
    stage.play(
      "7 Enter c Down Ctrl+U `/srv/kertas/satu.txt Down Right Right Down Right Down 3 Enter")
    let first = try #require(begun(stage))
    #expect(first.target == .file("/srv/kertas/satu.txt"))
    #expect(first.sheets == 6)
    try end(stage) { .printed($0.target, sheets: $0.sheets) }
    #expect(stage.message == "Tercetak 6 halaman ke /srv/kertas/satu.txt.")
    stage.play("Enter Esc Down Enter c")
    for line in [
      "Cetak 3 halaman", "/srv/kertas/stok-2026-11-23.txt", "132 kolom", "A4, 64 baris",
      "Rangkap    3",
    ] {
      #expect(stage.screen.contains(line), "\(line)")
    }
  }

  // MARK: Preview

  /// The lines that a preview shows of a print, without the edges between sheets.
  private static func shown(_ print: Print) -> [String] {
    PrintPreview.rows(of: print).compactMap { row in
      if case .line(let line) = row { line.text } else { nil }
    }
  }

  @Test func whatIsShownIsWhatIsPrintedByteForByte() {
    let workshop = ReportsTests.workshop
    let papers = [
      StockList.paper(of: workshop, on: Sample.day(2026, 11, 23), .english),
      MonthlyReport(.init(year: 2026, month: 10), of: workshop)
        .paper(of: workshop, on: Sample.day(2026, 11, 23), .indonesian),
      Nota.paper(of: .init(0), buyer: "TOKO É", in: workshop),
    ]
    for paper in papers {
      for copies in 1...3 {
        var setup = PaperSetup()
        setup.copies = copies
        setup.length = 20
        let print = Print(paper, setup)
        let text = String(decoding: print.bytes(.file).filter { $0 != 0x0C }, as: UTF8.self)
        #expect(
          Self.shown(print)
            == text.split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init))
      }
    }
  }

  @Test func thePagePaintsTheBytesThatThePrinterGets() throws {
    let stage = Self.stage(height: 300)
    stage.play("7 Enter c Down Down Down Down 2 Enter")
    let bytes = try #require(begun(stage)).bytes
    try end(stage) { .printed($0.target, sheets: $0.sheets) }
    stage.play("n 3")
    let painted = stage.lines[3..<297].map { $0.dropFirst(2).trimmingEnd }
    let edge = painted.firstIndex { $0.hasPrefix("───") }
    var sent: [String] = []
    for sheet in String(decoding: bytes, as: UTF8.self).split(separator: "\u{C}") {
      if !sent.isEmpty { sent.append(String(repeating: "─", count: 77)) }
      sent += sheet.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map(String.init)
    }
    #expect(edge == sent.firstIndex { $0.hasPrefix("───") })
    #expect(Array(painted.prefix(sent.count)) == sent)
    #expect(sent.contains { $0.hasSuffix("rangkap 2/2   halaman 2 dari 2") })
  }

  // MARK: Trouble

  @Test func aRefusalLeavesTheBoxForTheNextTry() throws {
    let stage = Self.stage(printers: ["/dev/usb/lp0"])
    stage.play("7 Enter c Enter")
    try end(stage) { .notPrinted(.noPaper, $0.target) }
    #expect(stage.message == "Kertas habis di /dev/usb/lp0. Isi kertas, lalu cetak lagi.")
    #expect(stage.screen.contains("┌ Cetak 2 halaman"))
    stage.play("Enter")
    #expect(begun(stage)?.target == .device("/dev/usb/lp0"))
  }

  @Test func aTakenNameIsTypedAnew() throws {
    let stage = Self.stage()
    stage.play("7 Enter c Enter")
    try end(stage) { .notPrinted(.file(FileFault(.taken, "/srv/a.txt")), $0.target) }
    stage.play("Down `b.txt Enter")
    #expect(begun(stage)?.target == .file("b.txt"))
  }

  @Test func theNextFreeNameIsProposedForTextAsForCommands() throws {
    let stage = Self.stage()
    stage.desk.freeNames = [
      "stok-2026-11-23.txt": "stok-2026-11-23-2.txt",
      "stok-2026-11-23.prn": "stok-2026-11-23-3.prn",
    ]
    stage.play("7 Down Enter c")
    #expect(stage.screen.contains("stok-2026-11-23-2.txt"))
    stage.play("Up Right")
    #expect(stage.screen.contains("stok-2026-11-23-3.prn"))
    stage.play("Enter")
    #expect(begun(stage)?.target == .file("stok-2026-11-23-3.prn"))
  }

  @Test func withoutANameNothingIsPrinted() {
    let stage = Self.stage()
    stage.play("7 Enter c Down Ctrl+U Enter")
    #expect(stage.message == "Isi nama tujuannya dulu.")
    #expect(begun(stage) == nil)
  }

  @Test func escStopsAPrintThatGoesOnAndEnterLeavesItToGoOn() throws {
    let stage = Self.stage(printers: ["/dev/usb/lp0"])
    stage.play("7 Enter c Enter")
    stage.desk.now.milliseconds += 300
    #expect(stage.message == "Mencetak. Enter kerja lain, Esc menghentikan.")
    stage.play("Esc")
    #expect(stage.desk.isCancelled)
    stage.play("Enter Enter")
    #expect(begun(stage) != nil)
    #expect(!stage.screen.contains("┌"))
    stage.play("1")
    try end(stage) { _ in .stopped }
    #expect(stage.message.hasPrefix("Cetak dihentikan."))
  }

  @Test func anotherJobIsWaitedFor() {
    let stage = Self.stage()
    stage.desk.job = JobState(.verify, since: stage.desk.now)
    stage.play("7 Enter c Enter")
    #expect(stage.message.hasPrefix("Masih ada pekerjaan lain."))
    #expect(stage.screen.contains("┌ Cetak 2 halaman"))
  }

  @Test func notaReceiptStockAndFiguresHaveTheKey() throws {
    for (keys, name) in [
      ("5 Enter c Enter", "nota-0001.txt"), ("5 Enter Tab c Enter", "kuitansi-0001.txt"),
      ("7 Down Enter c Enter", "stok-2026-11-23.txt"),
      ("7 a c Enter", "laporan-mutu-2026-11-23.txt"),
    ] {
      let stage = Self.stage()
      stage.play(keys)
      #expect(begun(stage)?.target == .file(name))
    }
  }
}

extension StringProtocol {
  /// Without the blanks that fill a row of the screen.
  var trimmingEnd: String {
    var rest = self[...]
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
