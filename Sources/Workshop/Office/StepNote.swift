/// That a first step of a new store was put aside, or taken up again; the newest of a step counts.
package struct StepNote: Record {
  /// The step's name, as the list of first steps has it.
  package var step = ""
  package var reason = ""
  package var isTakenUp = false
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}
}

/// Puts a first step aside with a reason, or takes it up again.
package struct SetStepAside: Record {
  package var day = Day()
  package var step = ""
  package var reason = ""
  package var isTakenUp = false

  package init() {}
}

extension Workshop {
  /// What put a step aside; nil for one that was never, or is taken up again.
  package func putAside(_ step: String) -> StepNote? {
    stepNotes.last { $0.step == step }.flatMap { $0.isTakenUp ? nil : $0 }
  }
}

extension SetStepAside: DatedFact {
  package var capability: Capability? { .catalogue }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a step's name, a reason where it is put aside; something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let name = step.brokenAsName(.title, atMost: 24, required: true)
    if !name.isEmpty { return name }
    if (workshop.putAside(step) == nil) == isTakenUp {
      return [RuleBroken(.field(.nothingChanges))]
    }
    return isTakenUp ? [] : reason.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.stepNotes.append(
      StepNote {
        $0.step = step
        $0.reason = isTakenUp ? "" : reason
        $0.isTakenUp = isTakenUp
        $0.decided = day
        $0.user = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    let before = workshop.putAside(step)
    let opposite = SetStepAside {
      $0.day = day
      $0.step = step
      $0.reason = before?.reason ?? ""
      $0.isTakenUp = !isTakenUp
    }
    return [.setStepAside(opposite)]
  }
}
