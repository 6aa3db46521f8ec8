/// The taking of the full text of a store, names and register numbers included, noted before it is
/// written.
package struct TakeText: Record {
  package var day = Day()
  package var reason = ""

  package init() {}
}

extension TakeText: DatedFact {
  package func countedDays(in workshop: Workshop) -> [Day] { [] }
  package var capability: Capability? { .seeRegisters }

  /// Rules: a reason, and an administrator beside who takes it.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let broken = reason.brokenAsText(.reason, atMost: 200, required: true)
    if !broken.isEmpty { return broken }
    return workshop.isApproved(authority, .users)
      ? [] : [RuleBroken(.access(.administratorMissing))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.disclosures.append(
      Disclosure {
        $0.day = day
        $0.kind = .text
        $0.reason = reason
        $0.rows = Int32(workshop.inmates.count)
        $0.officer = authority.user
      })
  }
}
