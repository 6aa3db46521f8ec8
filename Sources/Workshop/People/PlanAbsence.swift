/// The entry of a time in which somebody will not be at work.
package struct PlanAbsence: Record {
  package var day = Day()
  package var worker = ID<Inmate>()
  package var kind = AbsenceKind.absence
  package var reason = Attendance.present
  package var from = Day()
  package var until: Day?
  package var isPaid = false
  package var basis = ""

  package init() {}
}

extension PlanAbsence: DatedFact {
  /// A suspension is a supervisor's decision.
  package var capability: Capability? { kind == .suspension ? .approve : .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [from] }

  /// Rules: somebody of the workshop; a reason and a last day of an absence; a letter or decree
  /// where it is a suspension or paid; no other time away of the person meets it; nobody is
  /// suspended on a day on which he has worked.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.people.contains(worker), !workshop.people[worker].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    var broken: [RuleBroken] = []
    let isSuspension = kind == .suspension
    if !isSuspension && reason == .present {
      broken.append(RuleBroken(.field(.required), field: .reason))
    }
    if isSuspension && isPaid {
      broken.append(RuleBroken(.people(.absence(.suspensionUnpaid)), field: .isPaid))
    }
    broken += workshop.brokenBeginning(from).map { RuleBroken($0.rule, field: .from) }
    if let until, until < from {
      broken.append(RuleBroken(.people(.endsBeforeStart(from)), field: .until))
    } else if until == nil && !isSuspension {
      broken.append(RuleBroken(.field(.required), field: .until))
    }
    broken += basis.brokenAsName(.legalBasis, atMost: 40, required: isSuspension || isPaid)
    guard broken.isEmpty else { return broken }
    return workshop.brokenOverlap(of: row(authority)) + workshop.brokenWork(in: row(authority))
  }

  private func row(_ authority: Authority) -> PlannedAbsence {
    PlannedAbsence {
      $0.worker = worker
      $0.kind = kind
      $0.reason = reason
      $0.from = from
      $0.until = until
      $0.isPaid = isPaid
      $0.basis = basis
      $0.officer = authority.user
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.plannedAbsences.append(row(authority))
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.plannedAbsence(workshop.plannedAbsences.nextID), on: day))]
  }
}
