import Reports
import Testing
import Workshop

/// Figures counted on paper from the actions of `SmallWorkshop`.
///
/// At the weave gate 1, 2 and 3 pass in September, 4 goes back for M01. At the final gate 1 passes
/// in September; in October 2 goes back for N02, 3 is rejected for K02 and N03, 4 is downgraded
/// for N03.
@Suite struct QualityRecordsTests {
  private static let workshop = SmallWorkshop.made
  private static let all = QualityRecords(QualityScope(), of: workshop)
  private static let september = Month(year: 2026, month: 9)

  private static func records(_ month: Month) -> QualityRecords {
    QualityRecords(QualityScope(months: month...month), of: workshop)
  }

  @Test func yieldOfTheGates() throws {
    let yield = QualityYield(Self.all, of: Self.workshop)
    let weave = try #require(yield[0])
    #expect(weave.passed == Portion(3, of: 4))
    #expect(weave.reworked == Portion(1, of: 4) && weave.rejected == Portion(0, of: 4))
    let final = try #require(yield[1])
    #expect(final.passed == Portion(1, of: 4))
    #expect(final.reworked == Portion(1, of: 4) && final.rejected == Portion(1, of: 4))
    #expect(final.defects == 4)
    // 3/4 x 1/4, and 4 faults in 4 pieces of 16 kinds.
    #expect(yield.rolled == 0.1875)
    #expect(yield.rolledText(.indonesian) == "3 dari 4 x 1 dari 4")
    #expect(yield.opportunities == 16)
    #expect(yield.perMillion(final) == 62_500)
  }

  @Test func aMonthCountsThePiecesFirstJudgedInIt() throws {
    let yield = QualityYield(Self.records(SmallWorkshop.october), of: Self.workshop)
    #expect(yield.gates.map(\.gate) == [1])
    #expect(yield[1]?.passed == Portion(0, of: 3))
    let before = QualityYield(Self.records(Self.september), of: Self.workshop)
    #expect(before[0]?.passed == Portion(3, of: 4) && before[1]?.passed == Portion(1, of: 1))
  }

  @Test func anotherProductHasNothing() {
    let records = QualityRecords(QualityScope(product: ID(1)), of: Self.workshop)
    #expect(records.pieces.isEmpty)
    #expect(QualityYield(records, of: Self.workshop).rolled == nil)
    #expect(QualityYield(records, of: Self.workshop).rolledText(.english) == "-")
  }

  @Test func aRejectionThatWasRefusedJudgedNothing() {
    var workshop = Self.workshop
    let before = QualityRecords(QualityScope(), of: workshop).pieces.count
    let check = Self.all.pieces.first { $0.wasRejected }.map(\.check)
    #expect(check == ID(7))
    // The last step of `SmallWorkshop` but with the other answer.
    workshop = SmallWorkshop.september(then: [])
    let supervisor = Authority(user: ID(2), signer: ID(2))
    let inspector = Authority(user: ID(1), signer: ID(1))
    let reject = SignSheet {
      $0.day = SmallWorkshop.day(10, 2)
      $0.verdicts = [
        SheetVerdict {
          $0.piece = 3
          $0.verdict = .reject
          $0.defects = [1]
          $0.wasShown = true
        }
      ]
    }
    workshop.apply(.signSheet(reject), by: inspector)
    #expect(QualityRecords(QualityScope(), of: workshop).pieces(at: 1).count == 2)
    let refusal = CounterSign {
      $0.day = SmallWorkshop.day(10, 3)
      $0.check = ID(workshop.checks.count - 1)
    }
    workshop.apply(.counterSign(refusal), by: supervisor)
    #expect(QualityRecords(QualityScope(), of: workshop).pieces(at: 1).count == 1)
    #expect(before == 8)
  }

  @Test func faultsByCount() {
    let pareto = DefectPareto(Self.all.pieces(at: 1), by: .count, of: Self.workshop)
    // N03 twice, then K02 and N02 in the order of the catalogue.
    #expect(pareto.bars.map(\.defect) == [13, 1, 12])
    #expect(pareto.bars.map(\.count) == [2, 1, 1])
    #expect(pareto.bars.map(\.cumulative) == [2, 3, 4].map { Portion($0, of: 4) })
    #expect(pareto.bars.map(\.crosses) == [false, false, true])
    #expect(pareto.bars[0].checks == [ID(7), ID(9)])
    #expect(pareto.total == 4 && pareto.vital.count == 3)
    // Both N come from finishing; mould comes from no stage.
    #expect(pareto.origins.map(\.stage) == [10, nil])
    #expect(pareto.origins.map(\.count) == [3, 1])
  }

  @Test func faultsByTheWeightOfTheirClass() {
    let pareto = DefectPareto(Self.all.pieces(at: 1), by: .weight, of: Self.workshop)
    // Mould 10, twice a stain 2, loose ends 1, of 13.
    #expect(pareto.bars.map(\.defect) == [1, 13, 12])
    #expect(pareto.bars.map(\.cumulative) == [10, 12, 13].map { Portion($0, of: 13) })
    #expect(pareto.bars.map(\.crosses) == [false, true, false])
    #expect(pareto.total == 4)
  }

  struct Groups: Sendable {
    var grouping: QualityGrouping
    var labels: [String]
    var failed: [Portion]
    var defects: [Int]
  }

  static let groups = [
    Groups(grouping: .batch, labels: ["B-0001"], failed: [Portion(3, of: 4)], defects: [4]),
    Groups(
      grouping: .month, labels: ["09/2026", "10/2026"],
      failed: [Portion(0, of: 1), Portion(3, of: 3)], defects: [0, 4]),
    Groups(grouping: .product, labels: ["Polos"], failed: [Portion(3, of: 4)], defects: [4]),
    // Mould comes from no stage, so piece 3 fails at finishing for its stain alone.
    Groups(
      grouping: .stage, labels: ["lisu", "anyam dasar", "penyelesaian"],
      failed: [Portion(0, of: 4), Portion(0, of: 4), Portion(3, of: 4)], defects: [0, 0, 3]),
  ]

  @Test(arguments: groups) func theSamePiecesInGroups(_ row: Groups) {
    let groups = QualityGroups.of(Self.all.pieces(at: 1), by: row.grouping, of: Self.workshop)
    #expect(groups.map { $0.label(in: Self.workshop, .indonesian) } == row.labels)
    #expect(groups.map(\.failed) == row.failed)
    #expect(groups.map(\.defects) == row.defects)
  }

  @Test func aStageOfTheEarlierGateEndsThere() {
    let groups = QualityGroups.of(Self.all.pieces(at: 0), by: .stage, of: Self.workshop)
    #expect(groups.map { $0.label(in: Self.workshop, .english) } == ["crown knot", "base weave"])
    #expect(groups.map(\.failed) == [Portion(0, of: 4), Portion(1, of: 4)])
  }

  @Test func nothingIsSaidOfAMakerWithFewerThanTenPieces() {
    let figures = CoachingFigures(stage: 7, Self.all, of: Self.workshop)
    #expect(figures.rows.isEmpty)
    #expect(figures.withheld == 1)
    #expect(CoachingFigures(stage: 8, Self.all, of: Self.workshop).withheld == 0)
  }

  struct Rate: Sendable {
    var defects: Int
    var units: Int
    var opportunities: Int
    var perMillion: Int?
  }

  /// 34 * 1,000,000 / 7,500 = 4,533.3; 1 / 3 = 333,333.3; halves go up.
  static let rates = [
    Rate(defects: 34, units: 750, opportunities: 10, perMillion: 4_533),
    Rate(defects: 1, units: 3, opportunities: 1, perMillion: 333_333),
    Rate(defects: 1, units: 64, opportunities: 15_625, perMillion: 1),
    Rate(defects: 1, units: 128, opportunities: 15_625, perMillion: 1),
    Rate(defects: 0, units: 5, opportunities: 16, perMillion: 0),
    Rate(defects: 0, units: 0, opportunities: 16, perMillion: nil),
    Rate(defects: 0, units: 5, opportunities: 0, perMillion: nil),
  ]

  @Test(arguments: rates) func faultsPerMillionOpportunities(_ row: Rate) {
    #expect(
      QualityYield.perMillion(
        defects: row.defects, units: row.units, opportunities: row.opportunities)
        == row.perMillion)
  }
}
