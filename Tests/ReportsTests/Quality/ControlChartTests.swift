import Reports
import Testing
import Wording

@Suite struct ControlChartTests {
  /// Defective cans in 30 samples of 50, from Montgomery, "Introduction to Statistical Quality
  /// Control", orange juice concentrate: mean 0.2313, limits 0.0524 and 0.4102, samples 15 and 23
  /// out.
  private static let cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12,
    7, 13, 9, 6,
  ]

  @Test func aTextbookPChart() throws {
    let chart = ControlChart(.p, Self.cans.map { .init($0, of: 50) })
    #expect(chart.centre == Portion(347, of: 1500))
    let point = try #require(chart.points.first)
    #expect(abs(point.upper - 0.4102391) < 1e-7 && abs(point.lower - 0.0524275) < 1e-7)
    #expect(chart.signals == [.beyond(14), .beyond(22)])
    #expect(!chart.isProvisional)
  }

  /// Faults on 25 wafers: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.1; mean 16, limits
  /// 4 and 28, only the last but one is out, the third lies on its limit.
  private static let wafers = [
    16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31,
    13,
  ]

  @Test func aPointOnItsLimitIsNotBeyondIt() {
    let chart = ControlChart(.u, Self.wafers.map { .init($0, of: 1) })
    #expect(chart.centre == Portion(400, of: 25))
    #expect(chart.points.allSatisfy { $0.upper == 28 && $0.lower == 4 })
    #expect(chart.signals == [.beyond(23)])
  }

  /// 46 of 231 fail; by hand, 0,1991 + 3*sqrt(0,1991*0,8009/n).
  @Test func everyGroupHasTheLimitsOfItsOwnSize() {
    let rest = 231 - 10 - 6 - 20
    let chart = ControlChart(
      .p,
      [.init(6, of: 10), .init(0, of: 6), .init(4, of: 20)]
        + [.init(36, of: rest)])
    let limits = chart.points.prefix(3).map { perCent($0.upper, .indonesian) }
    #expect(limits == ["57,8%", "68,8%", "46,7%"])
    #expect(chart.points[0].isBeyond && !chart.points[1].isBeyond)
    #expect(chart.points.prefix(3).allSatisfy { $0.lower == 0 })
  }

  /// 5 faults on 10 pieces and 15 on 10: mean 1 a piece, limits 1 +- 3*sqrt(1/10) = 1.9487, 0.0513.
  @Test func aUChartByHand() {
    let chart = ControlChart(.u, [.init(5, of: 10), .init(15, of: 10)])
    #expect(abs(chart.points[0].upper - 1.9486833) < 1e-7)
    #expect(abs(chart.points[0].lower - 0.0513167) < 1e-7)
    #expect(chart.points.map(\.side) == [-1, 1])
    #expect(chart.signals.isEmpty)
  }

  @Test func limitsAreProvisionalBelowTwentyGroups() {
    let groups = Array(repeating: ControlChart.Sample(1, of: 10), count: 20)
    #expect(ControlChart(.p, Array(groups.dropLast())).isProvisional)
    #expect(!ControlChart(.p, groups).isProvisional)
    #expect(
      ControlChart(.p, Array(groups.dropLast())).summary(.indonesian)
        == "Rata-rata 10,0% (n 190). Batas sementara: 19 dari 20 kelompok.")
    #expect(ControlChart(.u, groups).summary(.english) == "Mean 0.10 (n 200). Limits of 20 groups.")
  }

  struct Series: Sendable {
    /// Defective pieces of 100 in each group.
    var counts: [Int]
    var signals: [ControlSignal]
  }

  static let series = [
    // Nine below, and eight; the long high group makes the mean.
    Series(
      counts: [10, 10, 11, 10, 10, 11, 10, 11, 10, 30],
      signals: [.oneSide(0...8, isAbove: false), .beyond(9)]),
    Series(counts: [10, 10, 11, 10, 10, 11, 10, 11, 20], signals: []),
    // Six rising, and five; equal neighbours end a rise.
    Series(counts: [10, 11, 12, 13, 14, 15], signals: [.trend(0...5, isRising: true)]),
    Series(counts: [10, 11, 12, 13, 14], signals: []),
    Series(counts: [10, 11, 12, 12, 13, 14, 15], signals: []),
    Series(counts: [17, 16, 15, 14, 13, 12, 12], signals: [.trend(0...5, isRising: false)]),
    // All on the mean: no side, no trend, and nothing beyond limits of no width.
    Series(counts: Array(repeating: 0, count: 12), signals: []),
    Series(counts: Array(repeating: 100, count: 12), signals: []),
    Series(counts: Array(repeating: 10, count: 12), signals: []),
    Series(counts: [], signals: []),
  ]

  @Test(arguments: series) func theRulesOfNelson(_ row: Series) {
    #expect(ControlChart(.p, row.counts.map { .init($0, of: 100) }).signals == row.signals)
  }

  @Test func groupsThatDoNotFollowEachOtherHaveNoRuns() {
    let rising = [10, 11, 12, 13, 14, 15].map { ControlChart.Sample($0, of: 100) }
    #expect(ControlChart(.p, rising, isSeries: false).signals.isEmpty)
  }

  @Test func theRulesInWords() {
    let signals: [ControlSignal] = [
      .beyond(3), .oneSide(0...8, isAbove: true), .oneSide(0...9, isAbove: false),
      .trend(0...5, isRising: true), .trend(2...8, isRising: false),
    ]
    #expect(
      signals.map(\.rule.id) == [
        "di luar batas", "9 berturut-turut di atas rata-rata",
        "10 berturut-turut di bawah rata-rata",
        "6 berturut-turut naik", "7 berturut-turut turun",
      ])
  }
}
