import Testing
import Wording

@testable import Reports

/// Where pages end.
///
/// A page of 20 lines leaves 14 to print on; on several sheets the head and a blank take 2 of them,
/// so that 12 remain.
@Suite struct PrintTests {
  static func setup(
    _ length: Int = 20, copies: Int = 1, carbon: Bool = false, _ pitch: Pitch = .pica
  ) -> PaperSetup {
    var setup = PaperSetup()
    setup.length = length
    setup.copies = copies
    setup.isCarbon = carbon
    setup.pitch = pitch
    return setup
  }

  /// Lines as they are.
  static func plain(_ lines: [String]) -> [Paper.Block] { lines.map { .line(.text($0)) } }

  private static func rows(_ name: String, _ count: Int) -> [String] {
    (1...count).map { "\(name)\($0)" }
  }

  private static func sheets(_ parts: [Paper.Part], _ setup: PaperSetup = setup()) -> [[String]] {
    Print(Paper("JUDUL", name: "x", .indonesian, parts), setup).sheets
      .map { $0.map(\.text) }
  }

  /// 76 columns: the title, then the number at the right end.
  private static func head(_ number: String) -> [String] {
    ["JUDUL" + String(repeating: " ", count: 76 - 5 - number.count) + number, ""]
  }

  @Test func oneSheetNeedsNoNumber() {
    let table = Paper.Part.table(Self.plain(["judul"] + Self.rows("a", 13)), gap: 0)
    #expect(Self.sheets([table]) == [["judul"] + Self.rows("a", 13)])
  }

  /// 1 heading and 14 rows are one line too many for a sheet alone.
  ///
  /// Of 12 lines the first sheet gives one to the heading and 11 to rows; the other three stand
  /// under the heading anew.
  @Test func theHeadingStandsAgainWhereATableGoesOn() {
    let table = Paper.Part.table(Self.plain(["judul"] + Self.rows("a", 14)), gap: 0)
    #expect(
      Self.sheets([table]) == [
        Self.head("halaman 1 dari 2") + ["judul"] + Self.rows("a", 11),
        Self.head("halaman 2 dari 2") + ["judul", "a12", "a13", "a14"],
      ])
  }

  /// 10 lines, a blank and the heading would fill the page, and no row would be with it.
  @Test func aHeadingNeverStandsAtTheFootAlone() {
    let first = Paper.Part.whole(Self.plain(Self.rows("a", 10)), gap: 0)
    let second = Paper.Part.table(Self.plain(["judul"] + Self.rows("b", 9)))
    #expect(
      Self.sheets([first, second]) == [
        Self.head("halaman 1 dari 2") + Self.rows("a", 10),
        Self.head("halaman 2 dari 2") + ["judul"] + Self.rows("b", 9),
      ])
  }

  /// 9 lines, a blank, the heading and a row are 12.
  @Test func aHeadingWithOneRowMayStandThere() {
    let first = Paper.Part.whole(Self.plain(Self.rows("a", 9)), gap: 0)
    let second = Paper.Part.table(Self.plain(["judul"] + Self.rows("b", 5)))
    #expect(
      Self.sheets([first, second]) == [
        Self.head("halaman 1 dari 2") + Self.rows("a", 9) + ["", "judul", "b1"],
        Self.head("halaman 2 dari 2") + ["judul"] + (2...5).map { "b\($0)" },
      ])
  }

  @Test func aSignatureIsNeverParted() {
    let text = Paper.Part.whole(Self.plain(Self.rows("a", 11)), gap: 0)
    let signature = Paper.Part.whole(Self.plain(["Pembeli", "", "(.....)"]))
    #expect(
      Self.sheets([text, signature]) == [
        Self.head("halaman 1 dari 2") + Self.rows("a", 11),
        Self.head("halaman 2 dari 2") + ["Pembeli", "", "(.....)"],
      ])
  }

  /// The sum would be the thirteenth line; the row before it goes with it.
  @Test func aSumNeverStandsAlone() {
    let table = Paper.Part.table(Self.plain(["judul"] + Self.rows("a", 11) + ["Jumlah"]), gap: 0)
    let more = Paper.Part.whole(Self.plain(["x", "y"]))
    #expect(
      Self.sheets([table, more]) == [
        Self.head("halaman 1 dari 2") + ["judul"] + Self.rows("a", 10),
        Self.head("halaman 2 dari 2") + ["judul", "a11", "Jumlah", "", "x", "y"],
      ])
  }

  @Test func whatIsLongerThanAPageIsPartedAfterAll() {
    let sheets = Self.sheets([.whole(Self.plain(Self.rows("a", 30)))])
    #expect(sheets.map(\.count) == [14, 14, 8])
    #expect(sheets.joined().filter { $0.hasPrefix("a") } == Self.rows("a", 30))
  }

  // MARK: Copies

  @Test func eachCopySaysWhichItIs() {
    #expect(
      Self.sheets([.whole(Self.plain(["a"]))], Self.setup(copies: 2)) == [
        Self.head("rangkap 1/2   halaman 1 dari 1") + ["a"],
        Self.head("rangkap 2/2   halaman 1 dari 1") + ["a"],
      ])
  }

  @Test func carbonPaperMakesAllCopiesInOnePass() {
    #expect(
      Self.sheets([.whole(Self.plain(["a"]))], Self.setup(copies: 3, carbon: true)) == [
        Self.head("rangkap 3   halaman 1 dari 1") + ["a"]
      ])
  }

  @Test func inEnglishTheHeadIsEnglish() {
    let paper = Paper("TITLE", name: "x", .english, [.whole(Self.plain(["a"]))])
    let first = Print(paper, Self.setup(copies: 2)).sheets[0][0].text
    #expect(first.hasPrefix("TITLE  ") && first.hasSuffix("copy 1/2   page 1 of 1"))
  }

  // MARK: Widths

  @Test func theHeadGoesAsFarAsThePaper() {
    let wide = Self.sheets([.whole(Self.plain(["a"]))], Self.setup(copies: 2, .condensed))
    #expect(wide[0][0].count == 128)
  }

  @Test func nothingRunsOverThePaper() {
    let line = String(repeating: "x", count: 140)
    #expect(Self.sheets([.whole(Self.plain([line]))])[0][0].count == 80)
    #expect(
      Self.sheets([.whole(Self.plain([line]))], Self.setup(66, .condensed))[0][0].count == 132)
  }

  @Test func titlesAndHeadingsAreBold() {
    let paper = Paper(
      "x", name: "x", .indonesian,
      [
        .whole(Self.plain(["JUDUL", "---"]), bold: 1, gap: 0),
        .table(Self.plain(["A. ORANG", "baris"])),
      ])
    #expect(
      Print(paper, PaperSetup()).sheets == [
        [
          Print.Line("JUDUL", isBold: true), Print.Line("---"), Print.Line(""),
          Print.Line("A. ORANG", isBold: true), Print.Line("baris"),
        ]
      ])
  }

  @Test func theReportsBreakBetweenTheirParts() {
    let workshop = SmallWorkshop.made
    let paper = MonthlyReport(SmallWorkshop.october, of: workshop)
      .paper(of: workshop, on: SmallWorkshop.day(11, 2), .indonesian)
    let sheets = Print(paper, Self.setup(44)).sheets.map { $0.map(\.text) }
    // 36 lines a sheet: the head of 4 with 5 of the letter, then behind a blank each A of 4, the
    // plan and B of 5, and what came of each week; the charts of yield, channels and premi between
    // C of 2, D of 4, E of 12, F of 3 and G of 4 lines; the 7 to sign behind them stay together.
    #expect(sheets.map(\.count) == [2 + 36, 2 + 36, 2 + 7])
    #expect(sheets[1][2].hasPrefix("LULUS LANGSUNG PER BULAN"))
    #expect(sheets[2][2].contains("2 November 2026"))
    #expect(
      sheets[1][0]
        == "LAPORAN KEGIATAN KERJA BULAN OKTOBER 2026                   halaman 2 dari 3")
  }
}
