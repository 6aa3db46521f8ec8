/// How batches went, measured: the medians of the newest finished ones.
package struct BatchCourse: Equatable, Sendable {
  /// How many batches it was measured from.
  package private(set) var count = 0
  /// Working days from the opening to the first finished stage of a piece: soaking, drying, dyes.
  package private(set) var material = 0
  /// Working days from the first finished stage to the last, both counted.
  package private(set) var span = 0
  /// Stages of a batch for each of its crew.
  package private(set) var stagesEach = 1
  /// Working days from the last finished stage to the last verdict.
  package private(set) var quality = 0

  package static let mostBatches = 12

  package static func measured(in workshop: Workshop) -> BatchCourse? {
    let rows = workshop.batches.indices.reversed().lazy
      .filter { workshop.batches[$0].finished != nil && !workshop.batches[$0].isWithdrawn }
      .filter { workshop.derived.openingOf[ID($0)] == nil }
      .compactMap { Row(workshop.batches[$0], in: workshop) }
      .prefix(mostBatches)
    let past = Array(rows)
    guard !past.isEmpty else { return nil }
    var course = BatchCourse()
    course.count = past.count
    course.material = median(past.map(\.material))
    course.span = median(past.map(\.weaving))
    course.stagesEach = max(1, median(past.map { $0.stages / $0.crew }))
    course.quality = median(past.map(\.quality))
    return course
  }

  /// How many people a crew for so many stages has.
  package func crew(for stages: Int) -> Int { max(1, (stages + stagesEach / 2) / stagesEach) }

  /// Working days of the weaving of so many stages, where at most so many weavers share them.
  ///
  /// A crew is chosen to the size of its batch, so that batches take as long as batches took; only
  /// where there are too few weavers for that, it takes longer by so much.
  package func weaving(_ stages: Int, by weavers: Int) -> Int {
    let usual = stagesEach * max(1, weavers)
    return stages <= usual ? span : (span * stages + usual - 1) / usual
  }

  /// One finished batch in working days.
  private struct Row {
    let material: Int
    let weaving: Int
    let quality: Int
    let stages: Int
    let crew: Int

    /// Nil for a batch on which nobody finished anything.
    init?(_ batch: WeavingBatch, in workshop: Workshop) {
      let made = batch.pieces.flatMap(\.makers).filter { !$0.isRework }
      guard let first = made.map(\.day).min(), let last = made.map(\.day).max(),
        let finished = batch.finished, !batch.crew.isEmpty
      else { return nil }
      material = workshop.workingDays(after: batch.opened, upTo: first)
      weaving = workshop.workingDays(after: first, upTo: last) + 1
      quality = workshop.workingDays(after: last, upTo: finished)
      stages = made.count
      crew = batch.crew.count
    }
  }

  /// The upper of the two middle ones where there are two: a promise is better late than broken.
  private static func median(_ numbers: [Int]) -> Int {
    numbers.sorted()[numbers.count / 2]
  }
}
