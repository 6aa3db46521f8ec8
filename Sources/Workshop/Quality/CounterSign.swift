/// The second person's word on a rejection.
package struct CounterSign: Record {
  package var day = Day()
  package var at = Instant()
  package var check = ID<QualityCheck>()
  /// False sends the piece back to the queue, or back into stock when it is about a correction.
  package var isUpheld = false
  package var fate = Fate.unravel

  package init() {}
}

extension CounterSign: DatedFact {
  package var capability: Capability? { .approve }

  /// Rules: signed, by another than the inspector, and the rejection still waits.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if authority.signer != authority.user { return [RuleBroken(.access(.signatureMissing))] }
    guard workshop.derived.condemned.contains(check) else {
      return [RuleBroken(.quality(.notCondemned))]
    }
    let inspection = workshop.checks[check].inspection
    return workshop.inspections[inspection].inspector == authority.user
      ? [RuleBroken(.quality(.sameInspector))] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.derived.condemned.removeAll { $0 == check }
    workshop.checks[check].countersigner = authority.user
    workshop.checks[check].countersigned = day
    workshop.checks[check].isUpheld = isUpheld
    workshop.checks[check].fate = isUpheld ? fate : nil
    let row = workshop.checks[check]
    if isUpheld { workshop.countUpheld(row) } else { workshop.uncountFirst(check) }
    if let mistaken = row.corrects { return settle(row, correcting: mistaken, in: &workshop) }
    let place = Int(row.piece) - 1
    workshop.batches[row.batch].pieces[place].state = isUpheld ? .rejected : .waiting
    if !isUpheld { workshop.joinQueue(piece: place, of: row.batch) }
    workshop.refresh(row.batch, on: day)
  }

  /// A refused correction leaves the check that it was to correct in force.
  private func settle(
    _ correction: QualityCheck, correcting mistaken: ID<QualityCheck>, in workshop: inout Workshop
  ) {
    if isUpheld {
      workshop.regrade(correction, as: .rejected)
    } else {
      workshop.derived.corrections[mistaken] = nil
      workshop.regrade(workshop.checks[mistaken], as: .accepted)
    }
  }
}
