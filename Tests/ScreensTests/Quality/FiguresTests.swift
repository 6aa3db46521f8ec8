import Testing
import Wording
import Workshop

/// The pages of quality figures over the batches of the design.
@Suite struct FiguresTests {
  private static func stage(
    _ keys: String, as login: String = "pmu-1", _ language: Language = .indonesian
  ) -> Stage {
    let stage = Stage(FigureSample.workshop, as: login, language: language)
    stage.press("7 Down Down Enter")
    if !keys.isEmpty { stage.press(keys) }
    return stage
  }

  @Test func theFaultsFromMostToLeast() {
    expectGolden(Self.stage("").screen, "quality-faults")
  }

  /// Counts, cumulative shares and stages are those of the design's page.
  @Test func theFaultsAreThoseOfTheDesign() {
    let lines = Self.stage("").lines
    let shares = [
      "28,1%", "48,4%", "62,5%", "73,4%", "81,3%", "87,5%", "92,2%", "95,3%", "98,4%", "100,0%",
    ]
    let rows = lines.filter { line in
      shares.contains { line.contains(" \($0)") } && line.contains("█")
    }
    #expect(rows.count == 10)
    for (row, share) in zip(rows, shares) { #expect(row.contains(share)) }
    #expect(rows[4].hasSuffix("81,3% 80%"))
    #expect(lines[3] == "  5 jenis pertama mencakup 81,3% dari 64 cacat.")
    #expect(
      lines[4]
        == "  Asal: anyam dasar 28, emas keliling 22, penyelesaian 11, lisu 1, lain 2.")
    #expect(
      lines.contains { $0.hasPrefix("  akhir          80,1% (n 231)") && $0.hasSuffix("17316") })
  }

  @Test func rOrdersByTheWeightOfTheClass() {
    let stage = Self.stage("r")
    // 18 x 5 of 18+13+9+5+3+2 majors, 2 criticals, 7+4+1 minors: 250 + 20 + 12 = 282.
    #expect(stage.screen.contains("bobot 10 / 5 / 1"))
    #expect(stage.screen.contains("M01   longgar             mayor       90"))
    #expect(stage.screen.contains("31,9%"))
  }

  @Test func theControlChart() {
    expectGolden(
      Self.stage("Tab Home Right Right Right Right Right Right Right").screen, "quality-control")
  }

  /// Mean, the batch beyond its limit and that limit stand in the design.
  @Test func theChartIsThatOfTheDesign() {
    let stage = Self.stage("Tab")
    #expect(
      stage.lines[1].contains("21 batch   p rata-rata 19,9% (n 231)   1 di luar batas: B-0008"))
    #expect(stage.lines[1].hasSuffix("batas tetap"))
    stage.press("Home Right Right Right Right Right Right Right")
    #expect(
      stage.lines[3]
        == "  B-0008: 60,0% (n 10), batas 0,0% - 57,8%. Di luar batas. U: catat penyebab.")
    stage.press("Right")
    #expect(stage.lines[3] == "  B-0009: 3 dari 8, batas 0,0% - 62,3%.")
    #expect(stage.screen.contains("9 dari 21"))
  }

  @Test func enterOpensThePiecesBehindABar() {
    let stage = Self.stage("Enter")
    #expect(stage.title.contains("STATISTIK MUTU > M01 LONGGAR"))
    #expect(stage.lines[1].hasPrefix("  18 buah"))
    stage.press("Enter")
    #expect(stage.title.contains("BATCH ANYAMAN > B-00"))
    stage.press("Esc Esc Esc")
    #expect(stage.title.contains("LAPORAN") && !stage.title.contains("ANGKA"))
  }

  @Test func enterOpensThePiecesBehindAGroup() {
    let stage = Self.stage("Tab Home Enter")
    #expect(stage.title.contains("STATISTIK MUTU > B-0001"))
    #expect(stage.lines[1].hasPrefix("  10 buah"))
  }

  struct Grouping: Sendable {
    var presses: String
    var rule: String
    var count: String
  }

  /// All caps are of one product and month; it passes three stages.
  static let groupings = [
    Grouping(presses: "Tab", rule: "tidak lulus langsung per batch", count: "21 dari 21"),
    Grouping(presses: "Tab o", rule: "tidak lulus langsung per bulan", count: "1 dari 1"),
    Grouping(presses: "Tab o o", rule: "tidak lulus langsung per barang", count: "1 dari 1"),
    Grouping(presses: "Tab o o o", rule: "tidak lulus langsung per tahap", count: "3 dari 3"),
    Grouping(presses: "Tab o o o o", rule: "tidak lulus langsung per batch", count: "21 dari 21"),
    Grouping(presses: "Tab Tab", rule: "cacat per buah, per batch", count: "21 dari 21"),
  ]

  @Test(arguments: groupings) func oChangesWhatIsPutTogether(_ row: Grouping) {
    let screen = Self.stage(row.presses).screen
    #expect(screen.contains(row.rule))
    #expect(screen.contains(row.count))
  }

  /// 64 faults on 231 caps.
  @Test func theChartOfFaultsAPiece() {
    let stage = Self.stage("Tab Tab Home")
    #expect(stage.lines[1].contains("u rata-rata 0,28 (n 231)"))
    #expect(stage.lines[3].hasPrefix("  B-0001: 4 cacat pada 10 buah, batas 0,00 - 0,78"))
  }

  /// One month of 231 caps: four columns for its n, and a scale of 2% a row up to 28%.
  @Test func aLargeGroupGetsRoomForItsNumberAndAFinerScale() {
    let stage = Self.stage("Tab o")
    #expect(stage.screen.contains("  n     231"))
    #expect(stage.screen.contains("   28% ════"))
    #expect(stage.screen.contains("   20% ──●─"))
  }

  @Test func pChangesThePeriodAndAnEmptyOneSaysSo() {
    let stage = Self.stage("")
    #expect(stage.screen.contains("3 bulan terakhir   gerbang akhir"))
    stage.press("p")
    #expect(stage.screen.contains("semua bulan"))
    stage.press("p")
    #expect(stage.screen.contains("November 2026   gerbang akhir"))
    stage.press("p s 5 Enter")
    #expect(
      stage.screen.contains("Tidak ada yang cocok. P mengganti periode, S gerbang dan barang."))
    #expect(stage.screen.contains("0 dari 0"))
  }

  @Test func sChoosesTheGate() {
    let stage = Self.stage("Tab s")
    #expect(stage.screen.contains("akhir") && stage.screen.contains("semua barang"))
    stage.press("1")
    #expect(stage.screen.contains("gerbang anyam"))
    #expect(stage.lines[1].contains("p rata-rata 0,0% (n 231)"))
  }

  /// WB-001 finished 92 caps of which 77 passed, WB-002 68 and 51, WB-003 65 and 52; WB-006 six.
  @Test func coachingGoesByCodeAndOnlyFromTenPieces() {
    let stage = Self.stage("BackTab o o o o")
    #expect(stage.screen.contains("tahap penyelesaian"))
    #expect(stage.lines[1].contains("1 orang di bawah 10 buah tidak tampil"))
    let rows = stage.lines.filter { $0.contains("WB-") }
    #expect(
      rows == [
        "> WB-001        83,7% (n 92)", "  WB-002        75,0% (n 68)",
        "  WB-003        80,0% (n 65)",
      ])
    #expect(!stage.screen.contains("CONTOH"))
  }

  @Test func whoMayNotSeePeopleGetsNoCoaching() {
    let stage = Self.stage("BackTab", as: "pmt-1")
    #expect(stage.title.contains("PETA KENDALI U"))
    #expect(!stage.keyLine.contains("Pembinaan"))
    stage.press("Tab")
    #expect(stage.title.contains("CACAT"))
  }

  @Test func thePaletteFindsTheFigures() {
    let stage = Stage(FigureSample.workshop, as: "pmu-1")
    stage.press("4 m")
    stage.type("pareto")
    stage.press("Enter")
    #expect(stage.title.contains("STATISTIK MUTU > CACAT"))
    stage.press("Esc")
    #expect(stage.title.contains("ANTREAN PERIKSA"))
  }

  @Test func withoutChecksThePageSaysWhatToChange() {
    let stage = Stage(as: "pmu-1")
    stage.press("7 a")
    #expect(stage.screen.contains("Tidak ada yang cocok."))
    stage.press("Enter")
    #expect(stage.message.hasPrefix("Tidak ada yang cocok."))
    stage.press("Tab Right Enter Tab o")
    #expect(stage.title.contains("PETA KENDALI U"))
  }

  @Test func theFiguresInEnglishOnANarrowScreen() {
    let stage = Stage(FigureSample.workshop, as: "pmu-1", language: .english, width: 40, height: 12)
    stage.press("7 a")
    #expect(stage.lines[2].hasPrefix("  Code  Defect"))
    #expect(stage.lines[3].hasPrefix("> M01   loose weave"))
    stage.press("Tab")
    #expect(stage.lines[2].hasPrefix("  B-0021: 20.0% (n 10)"))
    #expect(stage.lines.allSatisfy { $0.count <= 40 })
  }
}
