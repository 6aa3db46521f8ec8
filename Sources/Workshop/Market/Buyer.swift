/// Who buys: an institution by its name, or a private person whose name is sealed.
package struct Buyer: Record {
  /// The key under which a private person's name is sealed; nil for an institution.
  package var subject: Int32?
  /// Nil once a private person's key has been erased, or while the part is not open.
  package var name: String?
  /// The personal part while it is not open; nil otherwise.
  package var unopened: SealedPart?
  /// Index of the usual channel in the catalogue.
  package var channel: UInt8 = 0
  /// Of institutions alone, as what follows.
  package var address = ""
  package var contact = ""
  package var taxNumber = ""
  package var isWithdrawn = false

  package init() {}
}

/// The addition of a buyer.
package struct AddBuyer: Record {
  package var day = Day()
  package var subject: Int32?
  package var name: String?
  /// As in the row.
  package var unopened: SealedPart?
  package var channel: UInt8 = 0

  package init() {}
}

extension AddBuyer: DatedFact {
  package var capability: Capability? { .record }

  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let name = name ?? ""
    var broken = name.brokenAsName(.buyer, atMost: 60, required: true)
    if broken.isEmpty && name.count < 2 {
      broken.append(RuleBroken(.market(.buyerNameTooShort), field: .buyer))
    }
    if let other = workshop.buyer(named: name) {
      broken.append(RuleBroken(.market(.buyerTaken(other)), field: .buyer))
    }
    if let subject, !workshop.isNext(subject) { broken.append(RuleBroken(.people(.subjectTaken))) }
    broken += workshop.broken(channel: channel, on: day)
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.buyers.append(
      Buyer {
        $0.subject = subject
        $0.name = name
        $0.unopened = unopened
        $0.channel = channel
      })
    if let subject { workshop.subjects = max(workshop.subjects, subject + 1) }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.buyer(workshop.buyers.nextID), on: day))]
  }
}

extension Workshop {
  package func buyer(named name: String) -> ID<Buyer>? {
    let wanted = name.searchForm
    return buyers.indices.first {
      !buyers[$0].isWithdrawn && buyers[$0].name?.searchForm == wanted
    }.map { ID($0) }
  }
}

extension Buyer: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Buyer>> { \.buyers }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: nothing was sold to, ordered by or left with him.
  static func broken(
    _ id: ID<Buyer>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let hasBought = workshop.sales.indices.contains {
      workshop.sales[$0].buyer == id && !workshop.sales[$0].isWithdrawn
    }
    let hasOrdered = workshop.orders.contains { $0.buyer == id && !$0.isWithdrawn }
    let hasTaken = workshop.consignments.contains { $0.buyer == id && !$0.isWithdrawn }
    return hasBought || hasOrdered || hasTaken ? [RuleBroken(.market(.buyerHasBought))] : []
  }
}
