import Testing
import Wording
import Workshop

@testable import Reports

/// What one cap takes and brings, beside figures that were counted by hand.
@Suite struct CostingTests {
  private static let today = LessonSample.day(11, 23)

  /// Of the 37 caps of the sample four batches lie in the 90 days; two lots went to two of them:
  /// four and six of ten units for Rp100.000, and three gifts.
  private static let workshop: Workshop = {
    var workshop = LessonSample.workshop
    for (label, price) in [("S-1", 100_000), ("S-2", 0)] {
      LessonSample.perform(
        .receiveMaterial(
          ReceiveMaterial {
            $0.day = LessonSample.day(9, 1)
            $0.label = label
            $0.kind = price == 0 ? 1 : 0
            $0.source = "TOKO CONTOH"
            $0.quantity = 10
            $0.price = Rupiah(Int64(price))
          }), in: &workshop)
    }
    for (lot, batch, quantity) in [(0, 0, 4), (0, 3, 6), (1, 3, 3)] {
      LessonSample.perform(
        .issueMaterial(
          IssueMaterial {
            $0.day = LessonSample.day(10, 11)
            $0.lot = ID(lot)
            $0.batch = ID(batch)
            $0.quantity = Int32(quantity)
          }), in: &workshop)
    }
    return workshop
  }()

  /// Batches 0 and 3 have ten caps each: Rp100.000 for twenty.
  @Test func materialIsThatOfTheBatchesItWentTo() {
    let figures = CostingFigures(ID(0), upTo: Self.today, of: Self.workshop)
    #expect(figures.batches == 2 && figures.pieces == 20)
    #expect(figures.materials.map(\.units) == [10, 3])
    #expect(figures.materials.map(\.cost) == [Rupiah(100_000), Rupiah()])
    #expect(figures.material == Rupiah(5000))
    #expect(figures.all == nil && figures.profit == nil)
  }

  /// Only 34 caps of three batches remain when the 90 days begin on 8 September.
  @Test func theDaysAreNinety() {
    let figures = CostingFigures(ID(0), upTo: LessonSample.day(12, 6), of: Self.workshop)
    #expect(figures.days.lowerBound == LessonSample.day(9, 8))
    #expect(figures.batches == 1 && figures.pieces == 10)
  }

  /// The base weave has 37 caps and three repairs.
  ///
  /// WB-001 gave it two days, WB-002 three: ten caps and a repair, four caps, two repairs. WB-003
  /// wove three on a day on which he worked at two other stages as well.
  @Test func aDayAtSeveralStagesIsParted() throws {
    let figures = CostingFigures(ID(0), upTo: Self.today, of: Self.workshop)
    let weave = try #require(figures.stages.first { $0.stage == LessonSample.weave })
    #expect(weave.pieces == 40)
    #expect(weave.parts == 5 * 5040 + 5040 / 3)
    // 5.3333 days over 40 are 0.1333 each.
    #expect(weave.hundredths == 13)
  }

  @Test func anotherProductHasNothing() {
    let figures = CostingFigures(ID(1), upTo: Self.today, of: Self.workshop)
    #expect(figures.material == nil && figures.stages.isEmpty && figures.ways.isEmpty)
    let lines = CostingSheet.paper(of: ID(1), in: Self.workshop, on: Self.today, .indonesian)
      .lines(columns: 80)
    #expect(lines.contains { $0.contains("belum ada catatan") })
  }

  @Test func aShareIsRoundedHalfUp() {
    #expect(Rupiah(10).each(of: 4) == Rupiah(3))
    #expect(Rupiah(9).each(of: 4) == Rupiah(2))
    #expect(Rupiah(9).each(of: 0) == Rupiah())
  }

  /// One page of 66 lines in either language.
  @Test(arguments: Language.allCases) func itIsOnePage(_ language: Language) {
    let lines = CostingSheet.paper(of: ID(0), in: Self.workshop, on: Self.today, language)
      .lines(columns: 80)
    #expect(lines.count <= 60, "\(lines.count)")
    #expect(lines.contains { $0.contains("............") })
  }
}
