/// What a second inspector finds at a piece that was drawn, without knowing what the first found.
///
/// It changes no stock and no verdict: it says how far two people agree.
package struct Recheck: Record {
  package var day = Day()
  package var at = Instant()
  /// The check that was drawn.
  package var check = ID<QualityCheck>()
  package var verdict = Verdict.pass
  package var grade: Grade?
  /// Indices in the catalogue's defects.
  package var defects: [UInt8] = []

  package init() {}
}

/// A second look as it was signed; never overwritten.
package struct SecondLook: Record {
  package var day = Day()
  package var at = Instant()
  package var inspector = ID<User>()
  /// The check that was drawn.
  package var check = ID<QualityCheck>()
  package var verdict = Verdict.pass
  package var grade: Grade?
  package var defects: [UInt8] = []

  package init() {}
}

extension Recheck: DatedFact {
  package var capability: Capability? { .judge }

  /// Rules: signed by the own PIN of somebody else than the first inspector; a piece that was drawn
  /// and still waits; a finding that its gate could have made.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if authority.signer != authority.user { return [RuleBroken(.access(.signatureMissing))] }
    guard workshop.checks.contains(check) else { return [RuleBroken(.field(.unknownRow))] }
    let first = workshop.checks[check]
    if workshop.inspections[first.inspection].inspector == authority.user {
      return [RuleBroken(.quality(.sameInspector))]
    }
    if let rule = workshop.brokenDraw(of: check, on: day) { return [RuleBroken(rule)] }
    let finding = SheetVerdict {
      $0.verdict = verdict
      $0.grade = grade
      $0.defects = defects
    }
    return finding.brokenFinding(
      atFinal: workshop.catalogue.gates[Int(first.gate)].isFinal, in: workshop, on: day)
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let look = workshop.secondLooks.append(
      SecondLook {
        $0.day = day
        $0.at = at
        $0.inspector = authority.user
        $0.check = check
        $0.verdict = verdict
        $0.grade = grade
        $0.defects = defects
      })
    workshop.derived.secondLookAt[check] = look
  }
}
