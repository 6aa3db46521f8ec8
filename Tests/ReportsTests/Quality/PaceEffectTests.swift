import Testing
import Workshop

@testable import Reports

/// Whether people work faster after a training, beside days that were counted by hand.
@Suite struct PaceEffectTests {
  /// A training on 1 and 2 October about the base weave; WB-001 wove one cap on each of ten days
  /// before and two on each of ten days after, WB-002 one on two days before and after.
  private static let workshop: Workshop = {
    var workshop = LessonSample.workshop
    for day in 0..<10 {
      weave(1, on: LessonSample.day(9, 10) + day, in: &workshop)
      weave(2, on: LessonSample.day(10, 13) + day, in: &workshop)
    }
    return workshop
  }()

  private static func weave(_ count: UInt8, on day: Day, in workshop: inout Workshop) {
    let batch = workshop.batches.nextID
    LessonSample.perform(
      .openBatch(
        OpenBatch {
          $0.day = day
          $0.sizes = [SizeCount(size: 7, count: Int(count))]
          $0.due = day + 30
          $0.crew = [ID(0), ID(2)]
        }), in: &workshop)
    let pieces = Array(1...count)
    LessonSample.perform(
      .recordDay(
        RecordDay {
          $0.day = day
          $0.entries = [(2, UInt8(6)), (0, LessonSample.weave)].map { worker, stage in
            DayEntry {
              $0.worker = ID(worker)
              $0.batch = batch
              $0.stage = stage
              $0.pieces = pieces
            }
          }
        }), in: &workshop)
  }

  /// Before: ten on 7 September and one on each of ten days; after: ten on 12 October and two on
  /// each of ten.
  @Test func paceIsOfDaysOfWorkAtTheStage() throws {
    let effect = PaceEffect(ID(0), of: Self.workshop)
    let change = try #require(effect.changes.first)
    #expect(effect.changes.count == 1 && effect.left == 0)
    #expect(change.before == WorkPace(done: 20, days: 11))
    #expect(change.after == WorkPace(done: 30, days: 11))
    #expect(effect.faster == 1 && effect.slower == 0)
    #expect(effect.p == nil && effect.finding == .tooFew)
  }

  @Test func whoHasTooFewDaysIsLeftOut() {
    let effect = PaceEffect(ID(0), of: LessonSample.workshop)
    #expect(effect.changes.isEmpty && effect.left == 1)
    #expect(effect.finding == .tooFew)
  }

  private static func change(_ before: Int, _ after: Int) -> PaceEffect.Change {
    PaceEffect.Change(
      before: WorkPace(done: before, days: 10), after: WorkPace(done: after, days: 10))
  }

  /// Six who are all faster: 2 of 64; five of six by the least difference: 4 of 64; five are not
  /// tested, nor is a sixth who stayed as he was.
  @Test func theFindingFollowsTheTest() {
    let five = [(10, 13), (20, 24), (12, 17), (30, 36), (8, 15)].map { Self.change($0.0, $0.1) }
    let all = PaceEffect(changes: five + [Self.change(10, 12)])
    #expect(all.p == 2.0 / 64 && all.finding == .changed)
    let most = PaceEffect(changes: five + [Self.change(12, 10)])
    #expect(most.p == 4.0 / 64 && most.finding == .unproven)
    #expect(most.faster == 5 && most.slower == 1)
    let few = PaceEffect(changes: five + [Self.change(10, 10)])
    #expect(few.p == nil && few.finding == .tooFew)
  }
}
