extension Workshop {
  /// Notes that somebody worked on the material of a batch on a day.
  mutating func touchMaterial(stage: UInt8, of batch: ID<WeavingBatch>, on day: Day) {
    guard let place = product(of: batch).materialStages.firstIndex(of: stage),
      place < batches[batch].material.count
    else { return }
    let work = batches[batch].material[place]
    batches[batch].material[place].started = min(work.started ?? day, day)
    batches[batch].material[place].latest = max(work.latest ?? day, day)
  }

  /// Undoes `touchMaterial` by looking at the days that remain.
  mutating func takeBackMaterial(stage: UInt8, of batch: ID<WeavingBatch>, on day: Day) {
    guard let place = product(of: batch).materialStages.firstIndex(of: stage),
      place < batches[batch].material.count,
      let started = batches[batch].material[place].started,
      let latest = batches[batch].material[place].latest, day == started || day == latest
    else { return }
    let worked = (started.number...latest.number).map { Day(number: $0) }.filter { day in
      outputs(on: day).contains { $0.batch == batch && $0.stage == stage && $0.units > 0 }
    }
    batches[batch].material[place].started = worked.first
    batches[batch].material[place].latest = worked.last
  }
}
