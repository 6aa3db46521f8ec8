import Testing
import Workshop

/// Three batches of the fixture were judged on 18 November 2026.
@Suite struct PromiseErrorTests {
  private static func promised(_ earliest: [Day]) -> Workshop {
    var workshop = MarketFixture.stocked
    for (place, earliest) in earliest.enumerated() {
      workshop.orders.append(
        CustomerOrder {
          $0.day = Sample.day(2026, 11, 2)
          $0.promises = [
            OrderPromise {
              $0.day = Sample.day(2026, 11, 2)
              $0.due = Sample.day(2026, 11, 17) + place
              $0.earliest = earliest
            }
          ]
        })
      workshop.batches[place].order = ID(place)
    }
    return Workshop(rows: workshop)
  }

  /// Worked out for the 14th, 20th and 19th: 4 days later, 2 and 1 earlier than the 18th; promised
  /// for the 17th, 18th and 19th.
  @Test func theErrorsOfAMonthAreCountedAndTheirMiddleNamed() throws {
    let workshop = Self.promised([14, 20, 19].map { Sample.day(2026, 11, $0) })
    #expect(workshop.promiseErrors.map(\.days) == [4, -2, -1])
    #expect(workshop.promiseErrors.map(\.beyondPromise) == [1, 0, -1])
    let months = workshop.promiseErrorMonths
    #expect(months.map(\.month) == [Month(year: 2026, month: 11)])
    let month = try #require(months.first)
    #expect(month.median == 2 && month.largest == 4)
    #expect(month.later == 1 && month.earlier == 2 && month.kept == 2)
  }

  @Test func anOrderWithoutABatchHasNoError() {
    var workshop = Self.promised([Sample.day(2026, 11, 18)])
    workshop.batches[0].order = nil
    #expect(Workshop(rows: workshop).promiseErrors.isEmpty)
  }
}
