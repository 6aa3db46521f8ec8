/// What somebody says is wrong about a slip, written down wrong.
package struct AmendedDispute: Record {
  package var dispute = ID<Dispute>()
  package var before = ""
  package var after = ""

  package init() {}
}

extension AmendedDispute: Amended {
  var capability: Capability { .seeMoney }

  var opposite: AmendedDispute {
    var opposite = self
    opposite.before = after
    opposite.after = before
    return opposite
  }

  func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a dispute that is open, for what was settled stays as it was settled.
  func broken(in workshop: Workshop, on day: Day, as authority: Authority) -> [RuleBroken] {
    guard workshop.disputes.contains(dispute) else { return [RuleBroken(.field(.unknownRow))] }
    if !workshop.isOpen(dispute) { return [RuleBroken(.ledger(.disputeSettled))] }
    if workshop.disputes[dispute].claim != before {
      return [RuleBroken(.history(.changedMeanwhile))]
    }
    if before == after { return [RuleBroken(.field(.nothingChanges))] }
    return after.brokenAsText(.note, atMost: 60, required: true)
  }

  func apply(to workshop: inout Workshop, by user: ID<User>) {
    workshop.disputes[dispute].claim = after
  }
}
