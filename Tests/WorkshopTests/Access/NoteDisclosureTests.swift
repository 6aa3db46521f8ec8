import Testing
import Workshop

/// What is on record when somebody was shown who a person is.
@Suite struct NoteDisclosureTests {
  private func note(_ set: (inout NoteDisclosure) -> Void) -> Action {
    .noteDisclosure(
      NoteDisclosure {
        $0.day = EarningsFixture.day(11, 6)
        $0.rows = 1
        $0.worker = ID(1)
        set(&$0)
      })
  }

  @Test func itSaysWhoSawWhomAndWhy() {
    var workshop = EarningsFixture.closed
    workshop.accept(
      note {
        $0.kind = .export
        $0.reason = "permintaan tertulis"
        $0.rows = 3
        $0.worker = nil
      }, by: Authority(user: ID(2)))
    let row = workshop.disclosures[ID<Disclosure>(0)]
    #expect(workshop.disclosures.count == 1)
    #expect(row.officer == ID(2) && row.kind == .export && row.rows == 3)
    #expect(row.reason == "permintaan tertulis" && row.worker == nil)
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  /// A look in a closed month is a look of today; its figures stay.
  @Test func itTouchesNoFigureAndCannotBeUndone() {
    var workshop = EarningsFixture.closed
    let action = note { $0.day = EarningsFixture.day(10, 6) }
    #expect(workshop.reversal(of: action) == nil)
    let before = workshop.rows
    workshop.accept(action, by: Authority(user: ID(2)))
    var after = workshop.rows
    after.disclosures = before.disclosures
    #expect(after == before)
  }

  struct Bad: Sendable {
    var rule: Rule
    var set: @Sendable (inout NoteDisclosure) -> Void
  }

  static let bad: [Bad] = [
    Bad(rule: .field(.unknownRow)) { $0.rows = 0 },
    Bad(rule: .field(.unknownRow)) { $0.worker = nil },
    Bad(rule: .field(.unknownRow)) { $0.worker = ID(99) },
    Bad(rule: .field(.required)) { $0.kind = .export },
  ]

  @Test(arguments: bad) func whatSaysTooLittleIsRefused(_ bad: Bad) {
    #expect(
      EarningsFixture.closed.broken(by: note(bad.set), as: Authority(user: ID(2))).map(\.rule)
        == [bad.rule])
  }
}
