import Testing
import Workshop

@Suite struct AttendanceTermsTests {
  private typealias Fixture = AttendanceFixture
  private static let day = EarningsFixture.day(10, 12)

  @Test(arguments: Attendance.allCases)
  func untilAnOfficeDecidesOnlyWhoeverIsThereIsPaid(_ reason: Attendance) {
    let terms = Sample.staffed().terms(of: reason, on: Self.day)
    #expect(terms.isPaid == (reason == .present))
    #expect(terms.isWorked == (reason == .present))
    #expect(!terms.needsPaper)
  }

  @Test func whatIsDecidedHoldsFromItsDayOn() {
    var workshop = Sample.staffed()
    Fixture.must(Fixture.terms(.sick, from: Self.day), by: Fixture.supervisor, in: &workshop)
    #expect(!workshop.terms(of: .sick, on: Self.day - 1).isPaid)
    #expect(workshop.terms(of: .sick, on: Self.day).isPaid)
    #expect(!workshop.terms(of: .excused, on: Self.day).isPaid)
  }

  @Test func whoIsThereIsAlwaysPaid() {
    #expect(
      Fixture.rules(
        Fixture.terms(.present, from: Self.day, isPaid: false), by: Fixture.supervisor,
        in: Sample.staffed()) == [.field(.unknownRow)])
  }

  @Test func aClosedMonthKeepsWhatItHad() {
    #expect(
      Fixture.rules(
        Fixture.terms(.sick, from: EarningsFixture.october.last), by: Fixture.supervisor,
        in: EarningsFixture.closed)
        == [.earnings(.monthClosed(EarningsFixture.october))])
  }

  /// A reason that needs a letter is refused without its number, but where a plan names one.
  @Test func aReasonMayAskForALetter() {
    var workshop = Sample.staffed()
    Fixture.must(
      Fixture.terms(.sick, from: Self.day, needsPaper: true), by: Fixture.supervisor,
      in: &workshop)
    let bare = Fixture.away(0, .sick, on: Self.day)
    #expect(Fixture.rules(bare, in: workshop) == [.weaving(.paperMissing(.sick))])
    #expect(Fixture.rules(Fixture.away(0, .sick, on: Self.day - 1), in: workshop).isEmpty)
    let long = Fixture.away(0, .sick, on: Self.day, paper: "123456789012345678901")
    #expect(Fixture.rules(long, in: workshop) == [.field(.textTooLong(limit: 20))])
    var other = workshop
    Fixture.must(Fixture.away(0, .sick, on: Self.day, paper: "SKS 4/X"), in: &other)
    #expect(other.outputs(on: Self.day).map(\.paper) == ["SKS 4/X"])
    Fixture.must(
      .planAbsence(Fixture.plan(0, .sick, Self.day, Self.day + 2)), in: &workshop)
    #expect(Fixture.rules(bare, in: workshop).isEmpty)
  }

  /// It was planned before anybody asked for a letter.
  @Test func aPlanWithoutALetterStandsForNone() {
    var workshop = Sample.staffed()
    Fixture.must(
      .planAbsence(Fixture.plan(0, .sick, Self.day, Self.day + 2, basis: "")), in: &workshop)
    let bare = Fixture.away(0, .sick, on: Self.day)
    #expect(Fixture.rules(bare, in: workshop).isEmpty)
    Fixture.must(
      Fixture.terms(.sick, from: Self.day, needsPaper: true), by: Fixture.supervisor,
      in: &workshop)
    #expect(Fixture.rules(bare, in: workshop) == [.weaving(.paperMissing(.sick))])
  }

  @Test func anUndoneEntryGetsItsLetterBack() throws {
    var workshop = Sample.staffed()
    Fixture.must(Fixture.away(0, .sick, on: Self.day, paper: "SKS 4/X"), in: &workshop)
    let other = Fixture.away(0, .excused, on: Self.day)
    let reversal = try #require(workshop.reversal(of: other))
    Fixture.must(other, in: &workshop)
    for action in reversal { Fixture.must(action, in: &workshop) }
    #expect(workshop.outputs(on: Self.day).map(\.paper) == ["SKS 4/X"])
  }
}
