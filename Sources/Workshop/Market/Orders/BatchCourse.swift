/// How batches went, measured: the medians of the newest finished ones.
package struct BatchCourse: Equatable, Sendable {
  /// How many batches it was measured from.
  package private(set) var count = 0
  /// Working days from the opening to the first finished stage of a piece: soaking, drying, dyes.
  package private(set) var material = 0
  /// Days of one person for a hundred stages, what they did beside it included.
  package private(set) var effort = 0
  /// Stages of a batch for each of its crew.
  package private(set) var stagesEach = 1
  /// Working days from the last finished stage to the last verdict.
  package private(set) var quality = 0

  package static let mostBatches = 12

  package static func measured(in workshop: Workshop) -> BatchCourse? {
    let rows = workshop.batches.indices.reversed().lazy
      .filter { workshop.batches[$0].finished != nil && !workshop.batches[$0].isWithdrawn }
      .filter { workshop.derived.openingOf[ID($0)] == nil }
      .compactMap { Row(workshop.batches[$0]) }
      .prefix(mostBatches)
    let past = Array(rows)
    guard !past.isEmpty else { return nil }
    var course = BatchCourse()
    course.count = past.count
    course.material = median(past.map(\.material))
    course.effort = median(past.map { ($0.weaving * $0.crew * 100 + $0.stages - 1) / $0.stages })
    course.stagesEach = max(1, median(past.map { $0.stages / $0.crew }))
    course.quality = median(past.map(\.quality))
    return course
  }

  /// How many people a crew for so many stages has.
  package func crew(for stages: Int) -> Int { max(1, (stages + stagesEach / 2) / stagesEach) }

  /// Working days of a crew on so many stages.
  package func weaving(_ stages: Int, by crew: Int) -> Int {
    (stages * effort + crew * 100 - 1) / (crew * 100)
  }

  /// One finished batch in working days.
  private struct Row {
    let material: Int
    let weaving: Int
    let quality: Int
    let stages: Int
    let crew: Int

    /// Nil for a batch on which nobody finished anything.
    init?(_ batch: WeavingBatch) {
      let made = batch.pieces.flatMap(\.makers).filter { !$0.isRework }
      guard let first = made.map(\.day).min(), let last = made.map(\.day).max(),
        let finished = batch.finished, !batch.crew.isEmpty
      else { return nil }
      material = first.workingDays(since: batch.opened)
      weaving = last.workingDays(since: first) + 1
      quality = finished.workingDays(since: last)
      stages = made.count
      crew = batch.crew.count
    }
  }

  /// The upper of the two middle ones where there are two: a promise is better late than broken.
  private static func median(_ numbers: [Int]) -> Int {
    numbers.sorted()[numbers.count / 2]
  }
}
