import Testing
import Workshop

@Suite struct ConductMarkTests {
  private typealias Fixture = AttendanceFixture
  private static let day = Fixture.month.last

  /// What a mark of 8 breaks once it is changed.
  private func expect(
    _ rules: [Rule], in workshop: Workshop = Sample.staffed(),
    _ place: SourceLocation = #_sourceLocation, _ change: (inout MarkConduct) -> Void
  ) {
    guard case .markConduct(var mark) = Fixture.mark(0, 8) else { return }
    change(&mark)
    let found = Fixture.rules(.markConduct(mark), by: Fixture.supervisor, in: workshop)
    #expect(found == rules, sourceLocation: place)
  }

  @Test func aMarkIsFromNoughtToTenWithAReason() {
    expect([]) { $0.part?.points = 0 }
    expect([]) { $0.part?.points = 10 }
    expect([.field(.numberOutOfRange(lowest: 0, highest: 10))]) { $0.part?.points = 11 }
    expect([.field(.required)]) { $0.part?.reason = "" }
    expect([.field(.required)]) { $0.part = nil }
    expect([.field(.dayInFuture)]) { $0.month = Month(year: 2026, month: 11) }
    expect([.field(.unknownRow)]) { $0.subject = 3 }
  }

  @Test func theLaterOneHoldsAndAnUndoBringsTheEarlierBack() throws {
    var workshop = Sample.staffed()
    Fixture.must(Fixture.mark(0, 8), by: Fixture.supervisor, in: &workshop)
    let second = Fixture.mark(0, 5)
    let reversal = try #require(workshop.reversal(of: second))
    Fixture.must(second, by: Fixture.supervisor, in: &workshop)
    #expect(workshop.conductPoints(of: ID(0), in: Fixture.month) == 5)
    #expect(
      Fixture.rules(second, by: Fixture.supervisor, in: workshop) == [.field(.nothingChanges)])
    for action in reversal { Fixture.must(action, by: Fixture.supervisor, in: &workshop) }
    #expect(workshop.conductPoints(of: ID(0), in: Fixture.month) == 8)
    #expect(workshop.conductPoints(of: ID(1), in: Fixture.month) == nil)
    #expect(workshop.conductPoints(of: ID(0), in: EarningsFixture.november) == nil)
  }

  @Test func aClosedMonthTakesNoMark() {
    let workshop = EarningsFixture.closed
    #expect(
      Fixture.rules(
        Fixture.mark(0, 8, on: EarningsFixture.day(11, 6)), by: Fixture.supervisor, in: workshop)
        == [.earnings(.monthClosed(Fixture.month))])
  }

  @Test func aDamagedOrErasedPersonGetsNone() {
    var workshop = Sample.staffed()
    workshop.people[0].identity = nil
    expect([.people(.identityErased)], in: workshop) { _ in }
    workshop.people[0].unopened = SealedPart([1, 2], .keyLost)
    expect([.people(.identityDamaged)], in: workshop) { _ in }
  }
}
