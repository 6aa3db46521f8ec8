import Workshop

/// Whether the participants of a training work faster since: what each finished on a day of work,
/// in the 90 days before its first day beside those of the 90 days after its last.
///
/// Of a training about a stage that stage alone counts, of another all stages of pieces. Everybody
/// is held against himself and nobody against another.
package struct PaceEffect: Equatable, Sendable {
  /// What one person finished in how many days, before and after.
  package struct Change: Equatable, Sendable {
    package var before: WorkPace
    package var after: WorkPace

    package init(before: WorkPace, after: WorkPace) {
      self.before = before
      self.after = after
    }

    /// Above zero where he is faster.
    var difference: Ratio {
      Ratio(after.done, over: after.days) - Ratio(before.done, over: before.days)
    }
  }

  /// Of those with ten days of work or more on either side, in the order of their codes.
  package let changes: [Change]
  /// How many have fewer.
  package let left: Int

  package init(changes: [Change], left: Int = 0) {
    self.changes = changes
    self.left = left
  }

  package init(_ training: ID<Training>, of workshop: Workshop) {
    let row = workshop.trainings[training]
    let before = Self.pace(row, row.first - TrainingEffect.days..<row.first, of: workshop)
    let after = Self.pace(row, row.last + 1..<row.last + 1 + TrainingEffect.days, of: workshop)
    let enough = row.participants.compactMap { inmate -> Change? in
      guard let before = before[inmate], let after = after[inmate],
        min(before.days, after.days) >= WorkPace.fewestDays
      else { return nil }
      return Change(before: before, after: after)
    }
    self.init(changes: enough, left: row.participants.count - enough.count)
  }

  private static func pace(
    _ training: Training, _ days: Range<Day>, of workshop: Workshop
  ) -> [ID<Inmate>: WorkPace] {
    let people = Set(training.participants)
    var pace: [ID<Inmate>: WorkPace] = [:]
    for number in days.lowerBound.number..<days.upperBound.number {
      var done: [ID<Inmate>: Int] = [:]
      for output in workshop.outputs(on: Day(number: number)) {
        guard output.attendance == .present, let batch = output.batch,
          people.contains(output.worker), workshop.step(of: output.stage, in: batch) != nil,
          training.stage == nil || output.stage == training.stage
        else { continue }
        done[output.worker, default: 0] += output.pieces.count
      }
      for (inmate, count) in done {
        let former = pace[inmate] ?? WorkPace()
        pace[inmate] = WorkPace(done: former.done + count, days: former.days + 1)
      }
    }
    return pace
  }

  /// What all of them together finished in how many days.
  package var before: WorkPace { sum(\.before) }
  package var after: WorkPace { sum(\.after) }

  private func sum(_ side: (Change) -> WorkPace) -> WorkPace {
    changes.map(side).reduce(WorkPace()) {
      WorkPace(done: $0.done + $1.done, days: $0.days + $1.days)
    }
  }

  package var faster: Int { changes.count { $0.difference.top > 0 } }
  package var slower: Int { changes.count { $0.difference.top < 0 } }

  /// By the signed-rank test, two-sided; nil where there are too few to be tested.
  package var p: Double? {
    faster + slower < SignedRank.fewest ? nil : SignedRank.p(changes.map(\.difference))
  }

  /// The same in thousandths, as it is written.
  package var thousandths: Int? { p.map { Int(($0 * 1000).rounded()) } }

  package var finding: TrainingEffect.Finding {
    guard let p else { return .tooFew }
    return p <= FisherExact.level ? .changed : .unproven
  }
}
