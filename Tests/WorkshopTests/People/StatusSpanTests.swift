import Testing

@testable import Workshop

/// The days of statuses: which are taken, from when figures count them, and how they go back.
@Suite struct StatusSpanTests {
  private static let today = Sample.day(2026, 11, 29)
  /// October is closed, so November is the open month.
  private static let open = Sample.day(2026, 11, 1)

  /// Four people, enrolled on 2 March 2026.
  private static var closed: Workshop {
    var workshop = Sample.staffed()
    workshop.closures.append(
      ClosedMonth { $0.figures.month = Month(year: 2026, month: 10) })
    return workshop
  }

  private static func taking(_ status: InmateStatus, _ since: Day) -> Action {
    .editInmate(
      EditInmate {
        $0.inmate = ID(1)
        $0.subject = 1
        $0.day = today
        $0.taken = StatusTaken(status, since: since)
      })
  }

  private static func enrolling(_ status: InmateStatus, _ since: Day?) -> Action {
    var enrolment = Sample.enrolment(4)
    enrolment.day = today
    enrolment.status = status
    enrolment.statusSince = since
    return .enrolInmate(enrolment)
  }

  struct Row: CustomTestStringConvertible {
    var day: String
    var since: Day
    var countsFrom: Day?
    /// What refuses a change; an enrolment has no day before itself.
    var broken: Rule?
    var isAlsoBrokenForNew = true
    var testDescription: String { day }
  }

  static let rows = [
    Row(day: "today", since: today, countsFrom: today),
    Row(day: "the open month", since: open + 4, countsFrom: open + 4),
    Row(day: "its first day", since: open, countsFrom: open),
    Row(day: "the last closed day", since: open - 1, countsFrom: open),
    Row(day: "a closed month", since: Sample.day(2026, 3, 2), countsFrom: open),
    Row(
      day: "before the enrolment", since: Sample.day(2026, 3, 1), countsFrom: open,
      broken: .people(.beforeEnrolment(Sample.day(2026, 3, 2))), isAlsoBrokenForNew: false),
    Row(day: "tomorrow", since: today + 1, broken: .field(.dayInFuture)),
  ]

  @Test(arguments: rows)
  func everyStatusIsTakenOnADayThatCanBe(_ row: Row) {
    let before = Self.closed
    for status in InmateStatus.allCases {
      let action = Self.taking(status, row.since)
      #expect(
        before.broken(by: action, as: Sample.clerk)
          == (row.broken.map { [RuleBroken($0, field: .statusDay)] } ?? []))
      if row.broken != nil { continue }
      var workshop = before
      workshop.apply(action, by: Sample.clerk)
      #expect(workshop.people[1].status == status && workshop.people[1].statusSince == row.since)
      let isOfMarch = status == .active
      #expect(
        workshop.people[1].span.countsFrom == (isOfMarch ? Sample.day(2026, 3, 2) : row.countsFrom))
      for action in before.reversal(of: action) ?? [] {
        #expect(workshop.broken(by: action, as: Sample.clerk).isEmpty)
        workshop.apply(action, by: Sample.clerk)
      }
      #expect(workshop == before)
    }
  }

  @Test(arguments: rows)
  func whoIsNewHasTheStatusAndTheDayThatWereTyped(_ row: Row) {
    for status in InmateStatus.allCases {
      let action = Self.enrolling(status, row.since)
      let broken = row.isAlsoBrokenForNew ? row.broken : nil
      #expect(
        Self.closed.broken(by: action, as: Sample.clerk)
          == (broken.map { [RuleBroken($0, field: .statusDay)] } ?? []))
      guard broken == nil, let counts = row.countsFrom else { continue }
      var workshop = Self.closed
      workshop.apply(action, by: Sample.clerk)
      #expect(
        workshop.people[4].spans == [StatusSpan(status, since: row.since, countsFrom: counts)])
      #expect(workshop.people[4].enrolled == row.since)
      #expect(workshop.people[4].enrolledCounts == counts)
      #expect(Workshop(rows: workshop.rows) == workshop)
    }
  }

  @Test func anEnrolmentWithoutEitherIsActiveFromItsDay() {
    var workshop = Self.closed
    workshop.apply(Self.enrolling(.active, nil), by: Sample.clerk)
    #expect(workshop.people[4].spans == [StatusSpan(.active, since: Self.today)])
  }

  @Test func anotherDayOfTheSameStatusReplacesTheDay() {
    var workshop = Self.closed
    workshop.apply(Self.taking(.released, Self.open + 9), by: Sample.clerk)
    workshop.apply(Self.taking(.released, Self.open + 3), by: Sample.clerk)
    #expect(
      workshop.people[1].spans == [
        StatusSpan(.active, since: Sample.day(2026, 3, 2)),
        StatusSpan(.released, since: Self.open + 3),
      ])
  }

  @Test func aRecordOfThePastLeavesTheRowAsItAlwaysDid() {
    var workshop = Self.closed
    workshop.apply(
      .editInmate(
        EditInmate {
          $0.inmate = ID(1)
          $0.status = .released
          $0.statusSince = Sample.day(2026, 3, 2)
        }), by: Sample.clerk)
    #expect(
      workshop.people[1].spans == [StatusSpan(.released, since: Sample.day(2026, 3, 2))])
  }

  @Test func thePersonMayWorkOnTheDaysOfBeingActive() {
    var workshop = Self.closed
    workshop.apply(Self.taking(.resting, Self.open + 9), by: Sample.clerk)
    #expect(workshop.obstacles(of: ID(1), on: Self.open + 8).isEmpty)
    #expect(
      workshop.obstacles(of: ID(1), on: Self.open + 9)
        == [.status(.resting, since: Self.open + 9)])
    #expect(!workshop.mayWork(ID(1), on: Self.open + 9))
  }

  /// A month that was closed after a status was taken holds it.
  @Test func whatAClosedMonthCountsIsNotUndone() {
    var workshop = Sample.staffed()
    let release = Self.taking(.released, Sample.day(2026, 10, 5))
    let undo = workshop.reversal(of: release) ?? []
    workshop.apply(release, by: Sample.clerk)
    #expect(workshop.broken(by: undo[0], as: Sample.clerk).isEmpty)
    workshop.closures.append(ClosedMonth { $0.figures.month = Month(year: 2026, month: 10) })
    #expect(
      workshop.broken(by: undo[0], as: Sample.clerk).map(\.rule)
        == [.earnings(.monthClosed(Month(year: 2026, month: 10)))])
    let enrolment = Action.withdraw(Withdraw(.inmate(ID(0)), on: Self.today))
    #expect(
      workshop.broken(by: enrolment, as: Sample.clerk).map(\.rule)
        == [.earnings(.monthClosed(Month(year: 2026, month: 3)))])
  }
}
