/// Another last day of a time away: it ends early, or later than was planned.
package struct SetAbsenceEnd: Record {
  package var day = Day()
  package var absence = ID<PlannedAbsence>()
  /// What it is now, so that nobody moves what another has moved meanwhile.
  package var before: Day?
  /// Nil for a suspension whose end is not decided.
  package var until: Day?

  package init() {}
}

extension SetAbsenceEnd: DatedFact {
  package var capability: Capability? { .record }

  /// The first day that it takes out of the time away, or puts into it.
  package func countedDays(in workshop: Workshop) -> [Day] {
    [before, until].compactMap { $0 }.min().map { [$0 + 1] } ?? []
  }

  /// Rules: a time away that stands as it was found, of a suspension by a supervisor; a last day
  /// that is not before the first; no other time away of the person meets it.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.plannedAbsences.contains(absence) else {
      return [RuleBroken(.field(.unknownRow))]
    }
    var row = workshop.plannedAbsences[absence]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    let isSuspension = row.kind == .suspension
    if isSuspension, workshop.role(of: authority.user)?.may(.approve) != true {
      return [RuleBroken(.access(.notPermitted(.approve)))]
    }
    if row.until != before { return [RuleBroken(.people(.absence(.moved)), field: .until)] }
    if until == before { return [RuleBroken(.field(.nothingChanges), field: .until)] }
    if let until, until < row.from {
      return [RuleBroken(.people(.endsBeforeStart(row.from)), field: .until)]
    }
    if until == nil && !isSuspension { return [RuleBroken(.field(.required), field: .until)] }
    row.until = until
    return (workshop.brokenOverlap(of: row, besides: absence) + workshop.brokenWork(in: row))
      .map { RuleBroken($0.rule, field: .until) }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.plannedAbsences[absence].until = until
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    let opposite = SetAbsenceEnd {
      $0.day = day
      $0.absence = absence
      $0.before = until
      $0.until = before
    }
    return [.setAbsenceEnd(opposite)]
  }
}
