/// What a person says is wrong about a slip; the slip itself stays as it is.
package struct Dispute: Record {
  package var day = Day()
  package var month = Month()
  package var worker = ID<Inmate>()
  /// What is disputed.
  package var claim = ""
  /// Who wrote it down.
  package var officer = ID<User>()
  /// Set when another officer settled it.
  package var settled: Day?
  package var settler: ID<User>?
  package var reason = ""
  /// Whether a correction in the open month follows.
  package var isCorrected = false
  package var isWithdrawn = false

  package init() {}
}

/// Writes down that somebody disputes a slip.
package struct OpenDispute: Record {
  package var day = Day()
  package var month = Month()
  package var worker = ID<Inmate>()
  /// From 5 to 60 characters.
  package var claim = ""

  package init() {}
}

/// Settles a dispute, with the reason.
package struct SettleDispute: Record {
  package var day = Day()
  package var dispute = ID<Dispute>()
  /// From 5 to 60 characters.
  package var reason = ""
  package var isCorrected = false

  package init() {}
}

extension OpenDispute: DatedFact {
  package var capability: Capability? { .seeMoney }

  /// Rules: a slip that there is and that is not disputed yet, and words that say what is wrong.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if (try? workshop.division(of: month))?.share(of: worker) == nil {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    if day < month.first {
      return [RuleBroken(.people(.endsBeforeStart(month.first)), field: .day)]
    }
    if workshop.openDispute(of: worker, in: month) != nil {
      return [RuleBroken(.ledger(.slipDisputed), field: .reason)]
    }
    return claim.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.disputes.append(
      Dispute {
        $0.day = day
        $0.month = month
        $0.worker = worker
        $0.claim = claim
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.dispute(workshop.disputes.nextID), on: day))]
  }
}

extension SettleDispute: DatedFact {
  package var capability: Capability? { .approve }

  /// Rules: a dispute that is open, another officer than the one who wrote it down, and a reason.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.disputes.contains(dispute) else { return [RuleBroken(.field(.unknownRow))] }
    if !workshop.isOpen(dispute) { return [RuleBroken(.ledger(.disputeSettled))] }
    let row = workshop.disputes[dispute]
    if row.officer == authority.user { return [RuleBroken(.ledger(.ownDispute))] }
    if day < row.day { return [RuleBroken(.people(.endsBeforeStart(row.day)), field: .day)] }
    return reason.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.disputes[dispute].settled = day
    workshop.disputes[dispute].settler = authority.user
    workshop.disputes[dispute].reason = reason
    workshop.disputes[dispute].isCorrected = isCorrected
  }
}

extension Workshop {
  /// Whether a dispute stands and waits to be settled.
  package func isOpen(_ dispute: ID<Dispute>) -> Bool {
    disputes.contains(dispute) && !disputes[dispute].isWithdrawn
      && disputes[dispute].settled == nil
  }

  /// Disputes that were not taken back, oldest first; of one person his own.
  package func disputes(of worker: ID<Inmate>? = nil) -> [ID<Dispute>] {
    disputes.indices.filter { index in
      let row = disputes[index]
      return !row.isWithdrawn && worker.map { row.worker == $0 } ?? true
    }.map { ID($0) }
  }

  /// Those that wait to be settled, oldest first.
  package var openDisputes: [ID<Dispute>] { disputes().filter { isOpen($0) } }

  /// The one that waits about a person's slip of a month.
  package func openDispute(of worker: ID<Inmate>, in month: Month) -> ID<Dispute>? {
    disputes(of: worker).last { isOpen($0) && disputes[$0].month == month }
  }
}

extension Dispute: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Dispute>> { \.disputes }
  static var keeper: Capability { .seeMoney }

  /// Rules: it is open, for what was settled stays on record, and the slip has no other.
  static func broken(
    _ id: ID<Dispute>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.disputes[id]
    if row.settled != nil { return [RuleBroken(.ledger(.disputeSettled))] }
    let isTaken = workshop.openDispute(of: row.worker, in: row.month) != nil
    return withdrawal.reinstates && isTaken ? [RuleBroken(.ledger(.slipDisputed))] : []
  }
}
