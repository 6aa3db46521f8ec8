import TerminalUI
import Testing
import Workshop

@testable import Screens

/// Tools counted out and in from page 9 on Monday 23-11-2026, in the small workshop.
@Suite struct ToolListTests {
  private static let scissors = Tool(2, 7)

  private func fill(_ texts: [String], on stage: Stage) {
    for (place, text) in texts.enumerated() {
      if place > 0 { stage.press("Enter") }
      if !text.isEmpty { stage.type(text) }
    }
    stage.press("Ctrl+X")
  }

  /// Moulds 3 and 4 to WB-001, scissors 7 to WB-002, in the morning of a day.
  private func counted(on day: String, as login: String = "ptg-2") -> Stage {
    let stage = Stage(MarketSample.workshop, as: login)
    stage.press("9 a k")
    fill(["3-4=1", "", "7=2", "", "pagi", day], on: stage)
    return stage
  }

  @Test func whatGoesOutStandsWithItsWorker() {
    let stage = counted(on: "h")
    #expect(stage.message == "Tersimpan #4821. 3 alat keluar.", "\(stage.screen)")
    #expect(stage.lines[4].contains("Cetakan"), "\(stage.screen)")
    #expect(stage.lines[4].contains("1-22") && stage.lines[4].contains("03 WB-001, 04 WB-001"))
    #expect(stage.lines[6].contains("07 WB-002"))
    #expect(!stage.screen.contains("!"), "\(stage.screen)")
  }

  @Test func allOfTodayComesInOnceItWasAsked() {
    let stage = counted(on: "h")
    stage.press("*")
    #expect(stage.screen.contains("Semua sudah kembali?"), "\(stage.screen)")
    #expect(stage.screen.contains("Cetakan 2, Gunting 1"), "\(stage.screen)")
    stage.press("Enter")
    #expect(stage.desk.workshop.toolsOut.count == 3, "\(stage.screen)")
    stage.press("* 2 Enter")
    #expect(stage.message == "Tersimpan #4822. Semua alat ada.", "\(stage.screen)")
    stage.press("*")
    #expect(stage.message.contains("Hari ini tidak ada alat keluar."), "\(stage.screen)")
    stage.press("z")
    #expect(stage.desk.workshop.toolsOut.count == 3, "\(stage.screen)")
    stage.press("z")
    #expect(stage.desk.workshop.toolsOut.isEmpty, "\(stage.screen)")
  }

  @Test func oneKeyNeverBringsInWhatIsMissing() {
    let stage = counted(on: "h-2")
    stage.press("*")
    #expect(stage.desk.workshop.toolsOut.count == 3)
  }

  @Test func theNumbersThatCameBackAreTyped() {
    let stage = counted(on: "h")
    stage.press("i")
    #expect(stage.screen.contains("Cetakan keluar: 3-4"), "\(stage.screen)")
    fill(["4", "", "7", "", "", ""], on: stage)
    #expect(stage.desk.workshop.toolsOut.map(\.tool) == [Tool(0, 3)], "\(stage.screen)")
  }

  /// On a low page what is out is said only where it does not crowd the fields.
  @Test func whatIsOutKeepsAwayFromTheFields() {
    var heights: [Int] = []
    for height in 12...24 {
      let counted = counted(on: "h")
      counted.app.size = Size(width: 80, height: height)
      counted.press("i")
      let lines = counted.lines
      guard let first = lines.firstIndex(where: { $0.contains("keluar: ") }) else { continue }
      heights.append(height)
      let above = lines[(first - 2)..<first]
      #expect(above.allSatisfy { $0.allSatisfy(\.isWhitespace) }, "\(counted.screen)")
    }
    #expect(heights.first ?? 0 > 12 && heights.last == 24)
  }

  @Test func withoutAWorkerAToolGoesToWhoeverHadItLast() {
    let stage = counted(on: "h")
    stage.press("* 2 Enter k")
    fill(["", "", "7", "", "siang", ""], on: stage)
    #expect(stage.desk.workshop.toolsOut.map(\.worker) == [ID(1)], "\(stage.screen)")
    stage.press("k")
    fill(["", "", "8", "", "siang", ""], on: stage)
    #expect(stage.screen.contains("! Gunting 08: untuk siapa? Contoh 8=26."), "\(stage.screen)")
  }

  @Test func whatIsMissingStandsFirstAtHomeAndIsBroughtInFromThere() {
    let stage = counted(on: "h-2")
    stage.press("i")
    fill(["3-4", "", "", "", "siang", "h-2"], on: stage)
    stage.press("Esc Esc")
    #expect(
      stage.lines[4].hasPrefix("> Gunting 07 belum kembali sejak Sabtu 21-11"), "\(stage.screen)")
    #expect(stage.lines[4].hasSuffix("2 hari !"))
    #expect(stage.screen.contains("1 alat belum kembali"), "\(stage.screen)")
    stage.press("Enter")
    #expect(
      stage.lines[4].contains("Gunting 07") && stage.lines[4].contains("2 hari !"),
      "\(stage.screen)")
    stage.press("i")
    #expect(stage.message == "Tersimpan #4823. Semua alat ada.", "\(stage.screen)")
    stage.press("Esc")
    #expect(!stage.screen.contains("belum kembali"), "\(stage.screen)")
  }

  @Test func manyMissingToolsAreOneLine() {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.press("9 a k")
    fill(["1-4=1", "", "", "", "pagi", "h-2"], on: stage)
    let supervisor = Stage(stage.desk, as: "ksb-1")
    #expect(
      supervisor.lines[4].contains("4 alat belum kembali sejak Sabtu 21-11"), "\(supervisor.screen)"
    )
    let inspector = Stage(stage.desk, as: "pmu-1")
    #expect(!inspector.lines[4].contains("belum kembali"), "\(inspector.screen)")
  }

  @Test func aToolIsGivenUpWithAReasonAndAnotherSupervisor() {
    let stage = counted(on: "h-2")
    stage.press("Down Down Enter F8")
    fill(["patah saat memotong", "h"], on: stage)
    #expect(stage.screen.contains("Keluar  Sab 21-11-2026 pagi, WB-002"), "\(stage.screen)")
    stage.type("ksb-1")
    stage.press("Enter")
    stage.type("135790")
    stage.press("Enter")
    #expect(stage.message == "Tersimpan #4822. 2 alat keluar.", "\(stage.screen)")
    #expect(stage.desk.workshop.toolWriteOffs.map(\.approver) == [ID(2)])
    stage.press("z")
    #expect(stage.message.contains("alat yang ditemukan lagi diberi nomor baru"), "\(stage.screen)")
  }

  @Test func theRecordsOfAToolSayWhoHadIt() {
    let stage = counted(on: "h")
    stage.press("* 2 Enter Down Down Enter Enter")
    // In again, scissors stand in the order of their numbers: 01 has the focus.
    #expect(stage.title.contains("GUNTING 01"), "\(stage.screen)")
    #expect(stage.screen.contains("Belum ada hitungan alat."), "\(stage.screen)")
    stage.press("Esc Esc w")
    #expect(stage.lines[4].contains("kembali Cetakan 03"), "\(stage.screen)")
    #expect(stage.lines[5].contains("keluar Cetakan 03"), "\(stage.screen)")
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var texts: [String]
    var sentence: String
  }

  static let mistakes = [
    Mistake(
      testDescription: "no such number", texts: ["23=1", "", "", "", "pagi", "h"],
      sentence: "! Cetakan 23: nomor ini tidak ada."),
    Mistake(
      testDescription: "no such person", texts: ["5=99", "", "", "", "pagi", "h"],
      sentence: "! Cetakan 05: untuk siapa? Contoh 5=26."),
    Mistake(
      testDescription: "one that is out", texts: ["", "", "7=1", "", "pagi", "h"],
      sentence: "! Gunting 07 masih di WB-002. Catat pengembaliannya dulu."),
    Mistake(
      testDescription: "tomorrow", texts: ["5=1", "", "", "", "pagi", "+1"],
      sentence: "! Tanggal tidak boleh setelah hari ini."),
    Mistake(
      testDescription: "no session", texts: ["5=1", "", "", "", "malam", "h"],
      sentence: "! Tidak ditemukan. Ketik untuk mencari."),
  ]

  @Test(arguments: mistakes) func aMistakeStandsUnderItsField(_ row: Mistake) {
    let stage = counted(on: "h")
    stage.press("k")
    fill(row.texts, on: stage)
    #expect(stage.screen.contains(row.sentence), "\(stage.screen)")
    #expect(stage.desk.workshop.toolCounts.count == 1)
  }

  @Test func whoMayNotRecordOnlyLooks() {
    let stage = Stage(counted(on: "h").desk, as: "pmu-1")
    stage.press("9 a k")
    #expect(stage.message.contains("Hanya"), "\(stage.screen)")
    #expect(stage.screen.contains("07 WB-002"))
  }

  @Test func whatWasGivenUpIsFoundInTheRecords() {
    let stage = counted(on: "h-2")
    stage.press("Down Down Enter F8")
    fill(["patah saat memotong", "h"], on: stage)
    stage.type("ksb-1")
    stage.press("Enter")
    stage.type("135790")
    stage.press("Enter")
    stage.press("9 a w /")
    stage.type("patah")
    #expect(stage.lines[4].contains("hapus dari daftar"), "\(stage.screen)")
    #expect(stage.screen.contains("1-1 dari 1"), "\(stage.screen)")
  }
}
