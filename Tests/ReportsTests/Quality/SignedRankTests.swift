import Reports
import Testing

/// The signed-rank test, beside what is printed of it.
@Suite struct SignedRankTests {
  /// The critical values of the smaller sum of ranks at 5%, two-sided, as the tables have them.
  ///
  /// (R. L. McCornack, "Extended tables of the Wilcoxon matched pair signed rank statistic",
  /// Journal of the American Statistical Association 60, 1965).
  static let critical = [
    (6, 0), (7, 2), (8, 3), (9, 5), (10, 8), (11, 10), (12, 13), (13, 17), (14, 21), (15, 25),
    (16, 29), (17, 34), (18, 40), (19, 46), (20, 52),
  ]

  /// Differences of 1 to `count`, of which those are below zero whose ranks add up to `sum`.
  private static func differences(_ count: Int, down sum: Int) -> [Ratio] {
    var left = sum
    return (1...count).reversed().map { rank in
      guard rank <= left else { return Ratio(rank, over: 7) }
      left -= rank
      return Ratio(-rank, over: 7)
    }
  }

  @Test(arguments: critical) func itAgreesWithThePrintedTable(_ count: Int, _ sum: Int) {
    #expect(SignedRank.p(Self.differences(count, down: sum)) <= 0.05)
    #expect(SignedRank.p(Self.differences(count, down: sum + 1)) > 0.05)
  }

  /// Counted by hand: of five all up 2 of 32; of six with rank 1 down, the sums 0 and 1: 4 of 64;
  /// of eight with a sum of 3, the sums 0, 1, 2, 3 and 1 + 2: 10 of 256.
  @Test func smallOnesAreCountedByHand() {
    #expect(SignedRank.p(Self.differences(5, down: 0)) == 2.0 / 32)
    #expect(SignedRank.p(Self.differences(6, down: 1)) == 4.0 / 64)
    #expect(SignedRank.p(Self.differences(8, down: 3)) == 10.0 / 256)
  }

  /// Ranks 1.5, 1.5, 3 and 4; a sum of 1.5 or less has one way of nothing and two of one: 6 of 16.
  @Test func equalDifferencesShareTheirRank() {
    let differences = [Ratio(1, over: 2), Ratio(-2, over: 4), Ratio(3, over: 4), Ratio(1, over: 1)]
    #expect(SignedRank.p(differences) == 6.0 / 16)
  }

  @Test func differencesOfNothingSayNothing() {
    #expect(SignedRank.p([]) == 1)
    #expect(SignedRank.p([Ratio(0, over: 3)]) == 1)
    let more = Self.differences(6, down: 0) + [Ratio(0, over: 5)]
    #expect(SignedRank.p(more) == 2.0 / 64)
  }

  /// As many ways up as down give the same.
  @Test func eitherSideIsTheSame() {
    for sum in 0...21 {
      let one = SignedRank.p(Self.differences(6, down: sum))
      #expect(one == SignedRank.p(Self.differences(6, down: 21 - sum)), "\(sum)")
    }
  }
}
