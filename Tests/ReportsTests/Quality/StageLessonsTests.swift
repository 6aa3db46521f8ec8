import Reports
import Testing
import Workshop

/// What there is to teach at a stage, beside a workshop that was counted by hand.
@Suite struct StageLessonsTests {
  private static let lessons = StageLessons(LessonSample.weave, of: LessonSample.workshop)

  /// 20, 10 and 3 finished pieces; 6, 2 and 1 with a fault of the weave, for that of the finishing
  /// is none; the four that wait count for nothing.
  @Test func theFaultsAreThoseOfFinishedPieces() {
    #expect(Self.lessons.defective == Portion(9, of: 33))
    #expect(Self.lessons.faults.map(\.defect) == [3, 4])
    #expect(Self.lessons.faults.map(\.pieces) == [Portion(8, of: 33), Portion(1, of: 33)])
  }

  /// 6 of 20 is more than 9 of 33, 2 of 10 is less; three pieces say nothing.
  @Test func whoIsAboveTheStageNeedsALesson() {
    #expect(Self.lessons.learners.map(\.inmate) == [ID(0)])
    #expect(Self.lessons.learners.map(\.defective) == [Portion(6, of: 20)])
    #expect(Self.lessons.learners.map(\.commonest) == [3])
    #expect(Self.lessons.beginners.map(\.inmate) == [ID(2)])
    #expect(Self.lessons.beginners.map(\.defective) == [Portion(1, of: 3)])
  }

  /// In September alone WB-001 has 6 of 10.
  @Test func thePeriodIsThatOfTheMaking() {
    let september = Month(year: 2026, month: 9)
    let lessons = StageLessons(
      LessonSample.weave, in: september...september, of: LessonSample.workshop)
    #expect(lessons.defective == Portion(9, of: 23))
    #expect(lessons.learners.map(\.defective) == [Portion(6, of: 10)])
    #expect(lessons.effects == Self.lessons.effects)
  }

  /// The finishing, stage 10, was WB-003's: one loose end on 33 caps.
  @Test func anotherStageHasFaultsOfItsOwn() {
    let lessons = StageLessons(10, of: LessonSample.workshop)
    #expect(lessons.defective == Portion(1, of: 33))
    #expect(lessons.faults.map(\.defect) == [12])
    #expect(lessons.learners.isEmpty && lessons.beginners.isEmpty && lessons.effects.isEmpty)
  }

  @Test func anotherProductHasNone() {
    let lessons = StageLessons(LessonSample.weave, product: ID(1), of: LessonSample.workshop)
    #expect(lessons.defective == Portion(0, of: 0))
  }
}

/// Whether a training changed the faults of those who took it.
@Suite struct TrainingEffectTests {
  private static let pieces = StagePiece.all(
    of: LessonSample.weave, in: LessonSample.workshop)

  private static func effect(of people: [ID<Inmate>]) -> TrainingEffect {
    var workshop = LessonSample.workshop
    LessonSample.perform(
      LessonSample.training(about: LessonSample.weave, of: people), in: &workshop)
    return TrainingEffect(ID(1), pieces, of: workshop)
  }

  /// 6 of 10 before, 0 of 10 after: 2 * C(10,6) of C(20,6) = 420 of 38,760, p 0.0108.
  @Test func sixOfTenThatBecomeNoneAreAChange() {
    let effect = Self.effect(of: [ID(0)])
    #expect(effect.before == Portion(6, of: 10))
    #expect(effect.after == Portion(0, of: 10))
    #expect(abs(FisherExact.p(effect.before, effect.after) - 420.0 / 38_760) < 1e-12)
    #expect(effect.finding == .changed)
  }

  @Test func whoHasMadeNothingSinceIsNotJudged() {
    let effect = Self.effect(of: [ID(1)])
    #expect(effect.before == Portion(2, of: 10))
    #expect(effect.after == Portion(0, of: 0))
    #expect(effect.finding == .tooFew)
  }

  /// Of WB-001 to WB-003 9 of 23 before and 0 of 10 after: C(10,0)*C(23,9) = 817,190 of C(33,9) =
  /// 38,567,100 tables, and of the other end C(23,0)*C(10,9) = 10 and C(23,1)*C(10,8) = 1,035 and
  /// C(23,2)*C(10,7) = 30,360 and C(23,3)*C(10,6) = 371,910, but not C(23,4)*C(10,5) = 2,231,460.
  @Test func theChanceOfAllThreeIsCountedByHand() {
    let effect = Self.effect(of: [ID(0), ID(1), ID(2)])
    #expect(effect.before == Portion(9, of: 23))
    let unlikely = 817_190.0 + 10 + 1_035 + 30_360 + 371_910
    #expect(abs(FisherExact.p(effect.before, effect.after) - unlikely / 38_567_100) < 1e-12)
    #expect(effect.finding == .changed)
  }

  struct Case: Sendable {
    var before: Portion
    var after: Portion
    var finding: TrainingEffect.Finding
  }

  /// 6 and 1 of 20: p 0.0915; 8 and 1 of 20: p 0.0197; nine pieces are too few for either.
  static let cases = [
    Case(before: Portion(6, of: 20), after: Portion(1, of: 20), finding: .unproven),
    Case(before: Portion(8, of: 20), after: Portion(1, of: 20), finding: .changed),
    Case(before: Portion(1, of: 20), after: Portion(8, of: 20), finding: .changed),
    Case(before: Portion(9, of: 9), after: Portion(0, of: 20), finding: .tooFew),
  ]

  @Test(arguments: cases) func theFindingFollowsTheTest(_ row: Case) {
    let workshop = LessonSample.workshop
    let made = { (share: Portion, day: Day) in
      (0..<share.whole).map {
        StagePiece(maker: ID(0), made: day, faults: $0 < share.part ? [3] : [])
      }
    }
    let pieces =
      made(row.before, LessonSample.day(9, 30)) + made(row.after, LessonSample.day(10, 3))
    #expect(TrainingEffect(ID(0), pieces, of: workshop).finding == row.finding)
  }

  /// The first day is 1 October, the last 2 October: 3 July is 90 days before the one, 31 December
  /// 90 days after the other.
  @Test func theDaysBeginAndEndWhereTheyShould() {
    let days = [(7, 2), (7, 3), (9, 30), (10, 1), (10, 2), (10, 3), (12, 31)]
    let pieces =
      days.map {
        StagePiece(maker: ID(0), made: LessonSample.day($0.0, $0.1), faults: [])
      } + [StagePiece(maker: ID(0), made: LessonSample.day(12, 31) + 1, faults: [])]
    let effect = TrainingEffect(ID(0), pieces, of: LessonSample.workshop)
    #expect(effect.before.whole == 2)
    #expect(effect.after.whole == 2)
  }
}
