/// Output from before the store's first day: feeds reports and a person's work history only.
package struct PastOutput: Record {
  package var day = Day()
  package var worker = ID<Inmate>()
  package var batch = ID<WeavingBatch>()
  package var stage: UInt8 = 0
  package var attendance = Attendance.present
  package var amount: UInt8 = 0
  /// Why it is fewer than planned.
  package var shortfall = Shortfall()

  package init() {}
}

/// All rows of one file of history.
package struct ImportPastOutput: Record {
  package var day = Day()
  /// SHA-256 of the file.
  package var file: [UInt8] = []
  package var rows: [PastOutput] = []

  package init() {}
}

extension ImportPastOutput: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: each row is older than the store, of a known worker, batch and stage, and new.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if rows.isEmpty { return [RuleBroken(.field(.nothingChanges))] }
    var known = Set(workshop.pastOutputs.map(\.key))
    return rows.enumerated().flatMap { row, output in
      output.broken(in: workshop, known: &known).map {
        RuleBroken($0.rule, field: $0.field, row: row)
      }
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    for row in rows {
      workshop.pastOutputs.append(row)
      workshop.notePast(row.day)
    }
  }
}

extension PastOutput {
  /// What makes two rows of history the same.
  package var key: [Int32] { [day.number, worker.index, batch.index, Int32(stage)] }

  func broken(in workshop: Workshop, known: inout Set<[Int32]>) -> [RuleBroken] {
    let first = workshop.settings.firstDay
    if day >= first { return [RuleBroken(.history(.notHistory(first)), field: .day)] }
    let closed = workshop.brokenHistory(on: day)
    if !closed.isEmpty { return closed }
    if !workshop.people.contains(worker) {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    if !workshop.batches.contains(batch) { return [RuleBroken(.field(.unknownRow), field: .batch)] }
    if Int(stage) >= workshop.catalogue.stages.count {
      return [RuleBroken(.field(.unknownRow), field: .stage)]
    }
    if attendance != .present && amount > 0 {
      return [RuleBroken(.weaving(.attendanceWithPieces), field: .amount)]
    }
    let broken = shortfall.broken(ofWork: attendance == .present)
    if !broken.isEmpty { return broken }
    return known.insert(key).inserted ? [] : [RuleBroken(.history(.alreadyImported))]
  }
}
