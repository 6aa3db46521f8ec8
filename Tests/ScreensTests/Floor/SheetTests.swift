import Testing
import Wording
import Workshop

@testable import Screens

/// A crew's sheet on paper, and what is keyed back from it.
@Suite struct SheetTests {
  private static let workshop = FloorSample.workshop
  /// The eighth inmate may not work, so twelve of thirteen stand on the sheet; the sheet of another
  /// crew has the thirteenth.
  private static let sheet = FloorSheet(Sample.today, FloorSample.batch, in: workshop)
  private static let seed: UInt64 = 20_261_201

  private func filled(_ random: inout SplitMix64) throws -> PaperSheet {
    let sheet = try #require(Self.sheet)
    // Twelve pieces stand at the second stage, twenty-eight at the first.
    let counts = sheet.workers.indices.map { row in
      (column: row % 3 == 2 ? 1 : 0, count: random.below(3))
    }
    return PaperSheet(sheet, counts: counts, byHand: nil)
  }

  /// The page of the day, ready for the number.
  private static func stage() -> Stage {
    let stage = Stage(workshop)
    stage.press("3")
    return stage
  }

  private func key(_ paper: PaperSheet, on stage: Stage) {
    for key in paper.keys { stage.app.press(key) }
  }

  @Test func theNumberIsThatOfDayPartAndBatch() throws {
    let sheet = try #require(Self.sheet)
    // 23 November is day 327 of 2026; Damm's digit of 32711 worked by hand on the table.
    #expect(sheet.number == "327-1-1/\(CheckDigit.of([3, 2, 7, 1, 1]))")
    #expect(sheet.workers.count == 12)
    #expect(Set(sheet.marks).count == 15)
    #expect(sheet.marks.allSatisfy { !"asilko".contains($0) })
  }

  @Test func aSheetIsKeyedInTheOrderOfThePaper() throws {
    var random = SplitMix64(state: Self.seed)
    let paper = try filled(&random)
    let stage = Self.stage()
    key(paper, on: stage)
    #expect(stage.message.hasPrefix("Tersimpan #4821. Lembar 327-1-1/"), "\(stage.screen)")
    #expect(stage.desk.saved.count == 1)
    let rows = stage.desk.workshop.outputs(on: Sample.today)
    let sheet = try #require(Self.sheet)
    #expect(rows.count == 12)
    for (worker, line) in zip(sheet.workers, paper.rows) {
      let row = rows.first { $0.worker == worker }
      #expect(row?.amount == line.count && row?.stage == sheet.stages[line.column])
    }
    // The same sheet a second time.
    stage.press("n")
    for key in paper.keys.dropFirst().prefix(paper.number.count + 1) { stage.app.press(key) }
    #expect(stage.message.hasPrefix("Lembar ini sudah dimasukkan, 12 baris."), "\(stage.message)")
  }

  /// Three keys a row at most, six beside them.
  @Test func twelveRowsTakeFortyTwoKeys() throws {
    let sheet = try #require(Self.sheet)
    let counts = sheet.workers.map { _ in (column: 0, count: 1) }
    var paper = PaperSheet(sheet, counts: counts, byHand: nil)
    paper.totals = paper.totals.map { $0 == [0] ? [] : $0 }
    let stage = Self.stage()
    key(paper, on: stage)
    #expect(stage.desk.saved.count == 1, "\(stage.screen)")
    #expect(paper.keys.count <= 12 * 3 + 6, "\(paper.keys.count)")
  }

  @Test func lettersAndBlankRowsAreKeyedToo() throws {
    let sheet = try #require(Self.sheet)
    let stage = Self.stage()
    stage.press("n")
    stage.type(sheet.number)
    stage.press("Enter")
    expectGolden(stage.screen, "crew-sheet")
    for (row, mark) in sheet.marks.prefix(12).enumerated() {
      if row == 0 { stage.press("s") }
      if row == 1 { stage.press("2") }
      stage.press(String(mark))
    }
    #expect(stage.message.hasPrefix("Jumlah di kertas: lisu."), "\(stage.message)")
    stage.press("3 Enter")
    #expect(stage.message.hasPrefix("Lisu: diketik 2, di kertas 3, beda 1."), "\(stage.message)")
    #expect(stage.desk.saved.isEmpty)
    stage.press("2 Enter Enter Enter Enter Enter")
    let rows = stage.desk.workshop.outputs(on: Sample.today)
    #expect(rows.map(\.attendance) == [.sick, .present])
    #expect(rows.map(\.amount) == [0, 2])
  }

  @Test func aRowReadOnAnotherLineIsRefusedAtOnce() throws {
    let sheet = try #require(Self.sheet)
    let stage = Self.stage()
    stage.press("n")
    stage.type(sheet.number)
    stage.press("Enter 2 \(sheet.marks[1])")
    let first = Self.workshop.code(sheet.workers[0])
    let second = Self.workshop.code(sheet.workers[1])
    #expect(stage.message.hasPrefix("Huruf itu milik baris \(second), bukan \(first)."))
    #expect(stage.screen.contains("0 dari 12 baris"))
  }

  struct Number: Sendable, CustomTestStringConvertible {
    var text: String
    var message: String
    var testDescription: String { text }
  }

  static let numbers = [
    Number(text: "3271", message: "Nomor lembar belum lengkap."),
    Number(
      text: "32711" + "\((CheckDigit.of([3, 2, 7, 1, 1]) + 1) % 10)", message: "Angka periksa"),
    Number(text: "327-1-7".checked, message: "Tidak ada regu dengan nomor itu."),
    Number(text: "327-2-1".checked, message: "Tidak ada regu dengan nomor itu."),
    Number(text: "326-1-1".checked, message: "Lembar 22-11-2026, halaman 23-11-2026."),
    Number(text: "328-1-1".checked, message: "Lembar 24-11-2026, halaman 23-11-2026."),
  ]

  @Test(arguments: numbers) func aWrongNumberIsSaidInWords(_ number: Number) {
    let stage = Self.stage()
    stage.press("n")
    stage.type(number.text)
    stage.press("Enter")
    #expect(stage.message.hasPrefix(number.message), "\(stage.message)")
  }

  // MARK: What is found

  /// Somebody of no crew, whose code is written by hand.
  private func withGuest(_ random: inout SplitMix64) throws -> (workshop: Workshop, PaperSheet) {
    var workshop = Self.workshop
    workshop.batches[FloorSample.batch].crew.removeAll { $0 == ID(2) }
    let sheet = try #require(FloorSheet(Sample.today, FloorSample.batch, in: workshop))
    let counts = sheet.workers.indices.map { row in
      (column: row % 3 == 2 ? 1 : 0, count: random.below(3))
    }
    // WB-003 with its digit.
    let code = [0, 0, 3, CheckDigit.of([0, 0, 3])]
    return (workshop, PaperSheet(sheet, counts: counts, byHand: (code, 1 + random.below(3))))
  }

  @Test func twoHundredSheetsWithOneWrongDigitAreAllCaught() throws {
    var random = SplitMix64(state: Self.seed)
    print("seed \(Self.seed)")
    for trial in 0..<200 {
      let (workshop, right) = try withGuest(&random)
      var wrong = right
      spoil(&wrong, trial % 4, &random)
      let stage = Stage(workshop)
      stage.press("3")
      let fresh = stage.copy()
      key(wrong, on: stage)
      #expect(stage.desk.saved.isEmpty, "trial \(trial), seed \(Self.seed)")
      guard trial % 20 == 0 else { continue }
      key(right, on: fresh)
      #expect(fresh.desk.saved.count == 1, "\(fresh.screen)")
    }
  }

  /// A digit of the number, a cell, a total or the code written by hand becomes another one.
  private func spoil(_ paper: inout PaperSheet, _ kind: Int, _ random: inout SplitMix64) {
    func other(_ digit: Int) -> Int { (digit + 1 + random.below(9)) % 10 }
    switch kind {
    case 0:
      let place = random.below(paper.number.count)
      paper.number[place] = other(paper.number[place])
    case 1:
      let row = random.below(paper.rows.count)
      paper.rows[row].count = other(paper.rows[row].count)
    case 2:
      let column = random.below(paper.totals.count)
      let place = random.below(paper.totals[column].count)
      paper.totals[column][place] = other(paper.totals[column][place])
    default:
      let row = paper.rows.count - 1
      guard var code = paper.rows[row].code else { return }
      let place = random.below(code.count)
      code[place] = other(code[place])
      paper.rows[row].code = code
    }
  }

  @Test func twoHundredSheetsWithTwoRowsSwappedAreAllCaught() throws {
    var random = SplitMix64(state: Self.seed + 1)
    print("seed \(Self.seed + 1)")
    for trial in 0..<200 {
      var paper = try filled(&random)
      let one = random.below(paper.rows.count)
      let other = (one + 1 + random.below(paper.rows.count - 1)) % paper.rows.count
      paper.rows.swapAt(one, other)
      let stage = Self.stage()
      key(paper, on: stage)
      #expect(stage.desk.saved.isEmpty, "trial \(trial), seed \(Self.seed + 1)")
    }
  }

  /// A crew that changed after the sheet was printed has other letters.
  @Test func theLettersAreThoseOfTheCrew() throws {
    let sheet = try #require(Self.sheet)
    for worker in sheet.workers {
      var changed = Self.workshop
      changed.batches[FloorSample.batch].crew.removeAll { $0 == worker }
      let other = try #require(FloorSheet(Sample.today, FloorSample.batch, in: changed))
      #expect(other.marks != Array(sheet.marks.dropLast()))
    }
    let tomorrow = try #require(FloorSheet(Sample.today + 1, FloorSample.batch, in: Self.workshop))
    #expect(tomorrow.marks != sheet.marks)
  }

  @Test func aHalfKeyedSheetStaysADraft() throws {
    let sheet = try #require(Self.sheet)
    let stage = Self.stage()
    stage.press("n")
    stage.type(sheet.number)
    stage.press("Enter 2 \(sheet.marks[0]) Esc n")
    #expect(stage.screen.contains("1 dari 12 baris"), "\(stage.screen)")
    #expect(stage.screen.contains("jumlah 2"))
  }

  @Test func theBlankSheetsAreThoseOfTodayOrTomorrow() throws {
    let stage = Self.stage()
    stage.press("c")
    #expect(stage.screen.contains(try #require(Self.sheet).number), "\(stage.screen)")
    expectGolden(stage.screen, "blank-sheets")
    stage.press("b")
    #expect(stage.screen.contains("Nomor lembar 328-1-1/"), "\(stage.screen)")
  }
}
