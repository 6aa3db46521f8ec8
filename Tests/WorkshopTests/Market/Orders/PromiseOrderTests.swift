import Testing
import Workshop

/// An order of ten P10, of which nothing is there: ready on 9 December at the earliest.
@Suite struct PromiseOrderTests {
  static let earliest = Sample.day(2026, 12, 9)

  private static let workshop = {
    var workshop = MarketFixture.stocked
    var placing = OrderFixture.placing
    placing.lines = [OrderFixture.line(OrderKind(ID(0), colour: 0, size: 10), 10)]
    MarketFixture.must(.placeOrder(placing), by: OrderFixture.clerk, in: &workshop)
    return workshop
  }()

  private static let promise = PromiseOrder {
    $0.day = OrderFixture.today
    $0.order = OrderFixture.order
    $0.due = earliest
    $0.earliest = earliest
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var expected: Rule?
    var change: @Sendable (inout PromiseOrder) -> Void
  }

  static let rows = [
    Row(testDescription: "for the earliest day", expected: nil) { _ in },
    Row(testDescription: "for a later day", expected: nil) { $0.due = $0.due + 20 },
    Row(testDescription: "for an earlier day", expected: .order(.beforeEarliest(earliest))) {
      $0.due = $0.due - 1
    },
    Row(
      testDescription: "for an earlier day because so",
      expected: .correction(.reasonTooShort(least: 5))
    ) {
      $0.due = $0.due - 1
      $0.reason = "ya"
    },
    Row(testDescription: "for an earlier day with a reason", expected: nil) {
      $0.due = $0.due - 1
      $0.reason = "lembur hari Minggu"
    },
    Row(testDescription: "for a day gone by", expected: .order(.promiseInPast)) {
      $0.due = $0.day - 1
      $0.reason = "lembur hari Minggu"
    },
    Row(testDescription: "with an earliest day of one's own", expected: .earnings(.figuresChanged))
    {
      $0.earliest = $0.due - 5
      $0.due = $0.due - 5
    },
    Row(testDescription: "of no order", expected: .field(.unknownRow)) { $0.order = ID(7) },
  ]

  @Test(arguments: rows) func aPromise(_ row: Row) {
    var action = Self.promise
    row.change(&action)
    let broken = Self.workshop.broken(by: .promiseOrder(action), as: OrderFixture.clerk)
    #expect(broken.first?.rule == row.expected)
  }

  @Test func everyPromiseIsKeptAndTheLastOneHolds() {
    var workshop = Self.workshop
    MarketFixture.must(.promiseOrder(Self.promise), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.state(of: OrderFixture.order) == .accepted)
    #expect(
      workshop.broken(by: .promiseOrder(Self.promise), as: OrderFixture.clerk).map(\.rule)
        == [.field(.nothingChanges)])
    var later = Self.promise
    later.due = later.due + 7
    MarketFixture.must(.promiseOrder(later), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.orders[OrderFixture.order].promises.map(\.due) == [Self.earliest, later.due])
    later.isTakenBack = true
    MarketFixture.must(.promiseOrder(later), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.orders[OrderFixture.order].promised == Self.earliest)
  }
}
