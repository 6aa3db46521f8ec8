import Testing

@testable import Workshop

/// Another craft counts from the first open month on, and what was counted stays counted.
@Suite struct CraftTests {
  private static let november = Month(year: 2026, month: 11)

  /// Four weavers, enrolled on 2 March 2026; October is closed.
  private static var closed: Workshop {
    var workshop = Sample.staffed()
    workshop.closures.append(
      ClosedMonth { $0.figures.month = Month(year: 2026, month: 10) })
    return workshop
  }

  private static func taking(_ craft: Craft, on day: Day) -> EditInmate {
    EditInmate {
      $0.inmate = ID(1)
      $0.day = day
      $0.craft = craft
    }
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var taken: [(Craft, Day)]
    /// Of September, October, November and December.
    var counted: [Craft]
  }

  static let rows = [
    Row(
      testDescription: "nothing taken", taken: [], counted: [.weaver, .weaver, .weaver, .weaver]),
    Row(
      testDescription: "in the open month", taken: [(.preparer, Sample.day(2026, 11, 29))],
      counted: [.weaver, .weaver, .preparer, .preparer]),
    Row(
      testDescription: "dated in a closed month", taken: [(.preparer, Sample.day(2026, 9, 3))],
      counted: [.weaver, .weaver, .preparer, .preparer]),
    Row(
      testDescription: "there and back in one month",
      taken: [(.preparer, Sample.day(2026, 11, 3)), (.weaver, Sample.day(2026, 11, 4))],
      counted: [.weaver, .weaver, .weaver, .weaver]),
    Row(
      testDescription: "there and back a month later",
      taken: [(.preparer, Sample.day(2026, 11, 3)), (.weaver, Sample.day(2026, 12, 4))],
      counted: [.weaver, .weaver, .preparer, .weaver]),
  ]

  @Test(arguments: rows) func aMonthCountsTheCraftOfItsTime(_ row: Row) {
    var workshop = Self.closed
    for (craft, day) in row.taken {
      workshop.apply(.editInmate(Self.taking(craft, on: day)), by: Sample.clerk)
    }
    let counted = (-2...1).map { workshop.people[ID(1)].craft(in: Self.november + $0) }
    #expect(counted == row.counted)
  }

  @Test func takingItBackLeavesThePersonAsHeWas() {
    let before = Self.closed
    var workshop = before
    let edit = Self.taking(.preparer, on: Sample.day(2026, 11, 3))
    let reversal = before.reversal(of: .editInmate(edit)) ?? []
    workshop.apply(.editInmate(edit), by: Sample.clerk)
    #expect(workshop.people[ID(1)] != before.people[ID(1)])
    for action in reversal { workshop.apply(action, by: Sample.clerk) }
    #expect(workshop.people[ID(1)] == before.people[ID(1)])
  }

  @Test func aRecordOfThePastLeavesNoTrace() {
    var workshop = Self.closed
    let edit = EditInmate {
      $0.inmate = ID(1)
      $0.pastCraft = .preparer
    }
    workshop.apply(.editInmate(edit), by: Sample.clerk)
    #expect(workshop.people[ID(1)].craft(in: Month(year: 2026, month: 8)) == .preparer)
  }
}
