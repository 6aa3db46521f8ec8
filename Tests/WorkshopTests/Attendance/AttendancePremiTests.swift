import Testing
import Workshop

/// Premi by attendance and conduct, worked by hand.
///
/// Premi of October is 1,400,000. Paid days: WB-001 the tenth and the sick day on the twelfth,
/// WB-002 the tenth, WB-003 five. By work WB-001 has 14,000 of 20,000 hundredths of a point,
/// WB-002 the rest, and 12% go to WB-003 for material.
@Suite struct AttendancePremiTests {
  private typealias Fixture = AttendanceFixture

  private static func marked(attendance: Int32 = 200, conduct: Int32 = 100) -> Workshop {
    var workshop = Fixture.october(attendance: attendance, conduct: conduct)
    Fixture.must(Fixture.mark(0, 8), by: Fixture.supervisor, in: &workshop)
    Fixture.must(Fixture.mark(2, 10), by: Fixture.supervisor, in: &workshop)
    return workshop
  }

  /// 20% are 280,000 for eight days, so 35,000 each.
  ///
  /// 10% are 140,000: 18 points, so 8/18 are 62,222.22 and 10/18 are 77,777.78, which gets the
  /// rupiah that is left. 980,000 are for work: 117,600 for material, 862,400 for points, of which
  /// 14,000/20,000 are 603,680.
  @Test func aMonthIsDividedByDaysMarksAndWork() throws {
    let figures = try Self.marked().figures(of: Fixture.month)
    #expect(figures.premi == Rupiah(1_400_000))
    #expect(figures.shares.map(\.worker) == [ID(0), ID(1), ID(2)])
    #expect(figures.shares.map(\.paidDays) == [2, 1, 5])
    #expect(figures.shares.map(\.forAttendance.amount) == [70_000, 35_000, 175_000])
    #expect(figures.shares.map(\.forConduct.amount) == [62_222, 0, 77_778])
    #expect(figures.shares.map(\.forPoints.amount) == [603_680, 258_720, 0])
    #expect(figures.shares.map(\.forDays.amount) == [0, 0, 117_600])
    #expect(figures.shares.map(\.premi.amount) == [735_902, 293_720, 370_378])
    #expect(figures.unshared == Rupiah())
    #expect(figures.marked == 2)
  }

  @Test func theSlipHasALineOfEachInItsCode() throws {
    let workshop = Self.marked()
    let figures = try workshop.figures(of: Fixture.month)
    let slip = try #require(workshop.slip(of: ID(2), in: figures))
    #expect(slip.conduct == 10)
    let text = """
      bengkel slip 1
      2026-10-01
      WB-003
      CONTOH
      0 0 5
      0 117600
      0 370378 92594
      attendance 5 175000 77778

      """
    #expect(String(decoding: slip.canonical, as: UTF8.self) == text)
  }

  @Test func withoutWeightsNothingOfItIsWritten() throws {
    let plain = try EarningsFixture.sold.figures(of: Fixture.month)
    let figures = try Self.marked(attendance: 0, conduct: 0).figures(of: Fixture.month)
    #expect(figures.shares == plain.shares)
    #expect(figures.marked == 0)
    #expect(!String(decoding: figures.canonical, as: UTF8.self).contains("attendance"))
  }

  /// Without a mark its part goes by work; nobody's paid day does the same for attendance.
  @Test func aPartThatNobodyClaimsGoesByWork() throws {
    let unmarked = Fixture.october(attendance: 0, conduct: 300)
    let figures = try unmarked.figures(of: Fixture.month)
    #expect(figures.shares.map(\.premi.amount) == [862_400, 369_600, 168_000])
    #expect(figures.shares.allSatisfy { $0.forConduct == Rupiah() })
  }

  @Test func aMarkWithoutAPaidDayBringsNothing() throws {
    var workshop = Fixture.october(attendance: 0, conduct: 300)
    let person = Sample.enrolment(3)
    Fixture.must(.enrolInmate(person), in: &workshop)
    Fixture.must(
      Fixture.away(3, .absent, on: EarningsFixture.day(10, 14)), in: &workshop)
    Fixture.must(Fixture.mark(3, 10), by: Fixture.supervisor, in: &workshop)
    let figures = try workshop.figures(of: Fixture.month)
    #expect(figures.premi(of: ID(3)) == Rupiah())
    #expect(figures.shares.map(\.premi.amount) == [862_400, 369_600, 168_000])
  }

  /// What was planned for the same reason says whether it is paid, whatever the reason does.
  @Test func aPlanDecidesOverTheReason() throws {
    let day = EarningsFixture.day(10, 12)
    var unpaid = Fixture.october(attendance: 200, conduct: 0)
    var paid = unpaid
    Fixture.must(.planAbsence(Fixture.plan(0, .sick, day, day)), in: &unpaid)
    #expect(unpaid.paidDays(in: Fixture.month) == [ID(0): 1, ID(1): 1, ID(2): 5])
    Fixture.must(
      .planAbsence(Fixture.plan(1, .absent, day, day, isPaid: true)), in: &paid)
    #expect(paid.paidDays(in: Fixture.month) == [ID(0): 2, ID(1): 2, ID(2): 5])
    Fixture.must(
      .planAbsence(Fixture.plan(0, nil, day, nil)), by: Fixture.supervisor, in: &paid)
    #expect(paid.paidDays(in: Fixture.month) == [ID(0): 1, ID(1): 2, ID(2): 5])
  }

  /// A closed month is found again from its rows after marks went with their persons' keys, and
  /// where nobody sees them.
  @Test(arguments: [nil, SealedPart([1], .notSeen), SealedPart([1], .keyLost)])
  func aClosedMonthOutlivesItsMarks(_ unopened: SealedPart?) throws {
    var workshop = Self.marked()
    EarningsFixture.close(Fixture.month, on: EarningsFixture.day(11, 5), in: &workshop)
    let before = try #require(workshop.closure(of: Fixture.month)?.figures)
    #expect(before.marked == 2)
    let code = workshop.slip(of: ID(2), in: before)?.checkCode
    for place in workshop.conductMarks.indices {
      workshop.conductMarks[place].part = nil
      workshop.conductMarks[place].unopened = unopened
    }
    #expect(try workshop.figures(of: Fixture.month) == before)
    #expect(try workshop.figures(of: Fixture.month).canonical == before.canonical)
    #expect(workshop.slip(of: ID(2), in: before)?.checkCode == code)
    #expect(workshop.slip(of: ID(2), in: before)?.conduct == nil)
  }

  @Test func anOpenMonthIsNotDividedWithoutItsMarks() {
    var workshop = Self.marked()
    workshop.conductMarks[0].part = nil
    workshop.conductMarks[0].unopened = SealedPart([1], .notSeen)
    #expect(throws: RuleBroken(.earnings(.marksClosed(Fixture.month)))) {
      try workshop.figures(of: Fixture.month)
    }
    var plain = SplitScheme.decree
    plain.attendance = 200
    #expect(throws: Never.self) { try workshop.figures(of: Fixture.month, under: plain) }
  }

  @Test func aSchemeGivesAtMostTheWhole() {
    let workshop = Sample.staffed()
    let rules = { (attendance: Int32, conduct: Int32) in
      Fixture.rules(
        Fixture.scheme(attendance: attendance, conduct: conduct), by: Fixture.supervisor,
        in: workshop)
    }
    #expect(rules(600, 400).isEmpty)
    #expect(rules(600, 401) == [.earnings(.sharesAboveWhole(1001))])
    #expect(rules(-1, 0) == [.field(.numberOutOfRange(lowest: 0, highest: 1000))])
  }
}
