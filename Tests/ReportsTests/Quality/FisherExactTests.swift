import Reports
import Testing

/// The exact test beside values that others published.
@Suite struct FisherExactTests {
  struct Row: Sendable {
    var source: String
    var one: Portion
    var other: Portion
    var p: Double
    /// Half a unit of the last published digit.
    var within: Double
  }

  static let rows = [
    Row(
      source: "The lady tasting tea: 3 of 4 and 1 of 4; 34 of 70. R, ?fisher.test",
      one: Portion(3, of: 4), other: Portion(1, of: 4), p: 34.0 / 70, within: 1e-12),
    Row(
      source: "Convictions of like-sex twins, Fisher 1962; R, ?fisher.test: 0.0005367",
      one: Portion(2, of: 17), other: Portion(10, of: 13), p: 0.0005367, within: 5e-8),
    Row(
      source: "Studying, 1 of 10 and 11 of 14: 0.002759 (Wikipedia, Fisher's exact test)",
      one: Portion(1, of: 10), other: Portion(11, of: 14), p: 0.002759456, within: 5e-10),
    Row(
      source: "Whales and sharks, 8 of 10 and 1 of 6: 0.034965 (scipy.stats.fisher_exact)",
      one: Portion(8, of: 10), other: Portion(1, of: 6), p: 0.034965034965, within: 5e-12),
    Row(
      source: "Nothing found in either", one: Portion(0, of: 10), other: Portion(0, of: 10),
      p: 1, within: 0),
  ]

  @Test(arguments: rows) func theChanceIsThePublishedOne(_ row: Row) {
    #expect(abs(FisherExact.p(row.one, row.other) - row.p) <= row.within, "\(row.source)")
    #expect(abs(FisherExact.p(row.other, row.one) - row.p) <= row.within, "\(row.source)")
  }

  /// Counted by hand: C(3000, 0) of C(6000, 3000) is far below the smallest number there is.
  @Test func whatIsAllButImpossibleIsNought() {
    #expect(FisherExact.p(Portion(3000, of: 3000), Portion(0, of: 3000)) < 1e-300)
    #expect(FisherExact.p(Portion(), Portion(3, of: 10)) == 1)
  }
}
