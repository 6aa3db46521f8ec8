import Testing
import Workshop

/// From grade to price band to premi, worked out by hand.
@Suite struct GradeWorthTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var grade: Grade
    var prices: [Int64]
    /// Premi in all, for the makers, for those who prepared material.
    var premi: [Int64]
    var points: Int
    /// Lisu, anyam dasar, emas lisu, emas keliling, penyelesaian.
    var stages: [Int64]

    var testDescription: String { "gold cap, grade \(grade.letter)" }
  }

  /// The decree of 1990 gives the workers 50%, of which 12% go to those who prepared material.
  ///
  /// The five stages count 2, 3, 1.5, 2.5 and 1 of ten points; B counts 0.8 of them, C 0.5. So of
  /// 250,000: 125,000 premi, 110,000 for the makers, of which the knot has two tenths.
  static let cases = [
    Case(
      grade: .a, prices: [250_000, 225_000], premi: [125_000, 110_000, 15_000], points: 1000,
      stages: [22_000, 33_000, 16_500, 27_500, 11_000]),
    Case(
      grade: .b, prices: [225_000, 200_000], premi: [112_500, 99_000, 13_500], points: 800,
      stages: [19_800, 29_700, 14_850, 24_750, 9_900]),
    Case(
      grade: .c, prices: [180_000, 150_000], premi: [90_000, 79_200, 10_800], points: 500,
      stages: [15_840, 23_760, 11_880, 19_800, 7_920]),
  ]

  @Test(arguments: cases) func aGradeBecomesAPriceAndPremi(_ row: Case) {
    let worth = QualityBench().workshop.worth(of: ID(1), on: QualityBench.day(6))
      .first { $0.grade == row.grade }
    #expect(worth?.band.usual.amount == row.prices[0])
    #expect(worth?.band.lowest.amount == row.prices[1])
    #expect(worth.map { [$0.premi, $0.makers, $0.preparers].map(\.amount) } == row.premi)
    #expect(worth?.points == row.points)
    #expect(worth?.stages.map(\.premi.amount) == row.stages)
  }

  /// One cap sold at its usual price and nothing spent: the month divides the same amount.
  @Test func aMonthWithOneSuchPieceDividesTheSame() throws {
    var bench = QualityBench()
    bench.bringToFinal([1])
    bench.sign([QualityBench.verdict(1, grade: .a)], on: 6)
    bench.perform(BlockTests.sell(1, nota: 1), by: QualityBench.clerk)
    let figures = try bench.workshop.figures(of: QualityBench.november)
    #expect(figures.premi == Rupiah(125_000))
    #expect(figures.points == 1000)
  }

  /// A rate of 40,000 a piece, of which the workers have 75%, does not look at the grade.
  @Test func aRateForAPieceIsTheSameForEveryGrade() {
    var bench = QualityBench()
    var scheme = SplitScheme.decree
    scheme.name = "per buah"
    scheme.base = .piece
    scheme.rate = Rupiah(40_000)
    scheme.parts = [
      SplitPart("Premi", .workers, perMille: 750), SplitPart("Modal", .workshop, perMille: 250),
    ]
    scheme.validFrom = QualityBench.day(10)
    bench.perform(
      .adoptScheme(
        AdoptScheme {
          $0.day = QualityBench.day(6)
          $0.scheme = scheme
        }), by: QualityBench.supervisor)
    let premi = { (day: Int) in
      bench.workshop.worth(of: ID(1), on: QualityBench.day(day)).map(\.premi.amount)
    }
    #expect(premi(9) == [125_000, 112_500, 90_000])
    #expect(premi(10) == [30_000, 30_000, 30_000])
  }
}
