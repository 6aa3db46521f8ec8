/// Another name, usual channel or address of a buyer; what was sold keeps its nota.
package struct EditBuyer: Record {
  package var day = Day()
  package var buyer = ID<Buyer>()
  /// The key of a private buyer, as in the row.
  package var subject: Int32?
  package var name: String?
  /// As in the row.
  package var unopened: SealedPart?
  package var channel: UInt8 = 0
  /// Of institutions alone; a private person's stands in no record.
  package var address = ""
  package var contact = ""
  package var taxNumber = ""

  package init() {}
}

extension EditBuyer: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a buyer that stands, a name of at least two letters that no other one has, a channel in
  /// use; something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.buyers.contains(buyer), !workshop.buyers[buyer].isWithdrawn,
      workshop.buyers[buyer].subject == subject
    else { return [RuleBroken(.field(.unknownRow), field: .buyer)] }
    let name = name ?? ""
    var broken = name.brokenAsName(.buyer, atMost: 60, required: true)
    if broken.isEmpty && name.count < 2 {
      broken.append(RuleBroken(.market(.buyerNameTooShort), field: .buyer))
    }
    if let other = workshop.buyer(named: name), other != buyer {
      broken.append(RuleBroken(.market(.buyerTaken(other)), field: .buyer))
    }
    if channel != workshop.buyers[buyer].channel {
      broken += workshop.broken(channel: channel, on: day)
    }
    broken += address.brokenAsText(.address, atMost: 60)
    broken += contact.brokenAsText(.contact, atMost: 40)
    broken += taxNumber.brokenAsText(.taxNumber, atMost: 20)
    if broken.isEmpty && subject != nil && !(address + contact + taxNumber).isEmpty {
      broken.append(RuleBroken(.office(.addressOfPrivate), field: .address))
    }
    return broken.isEmpty && row(in: workshop) == workshop.buyers[buyer]
      ? [RuleBroken(.field(.nothingChanges))] : broken
  }

  private func row(in workshop: Workshop) -> Buyer {
    var row = workshop.buyers[buyer]
    row.name = name
    row.unopened = unopened
    row.channel = channel
    row.address = address
    row.contact = contact
    row.taxNumber = taxNumber
    return row
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.buyers[buyer] = row(in: workshop)
  }

  /// The row as it was.
  package func reversal(in workshop: Workshop) -> [Action]? {
    let row = workshop.buyers[buyer]
    return [
      .editBuyer(
        EditBuyer {
          $0.day = day
          $0.buyer = buyer
          $0.subject = subject
          $0.name = row.name
          $0.unopened = row.unopened
          $0.channel = row.channel
          $0.address = row.address
          $0.contact = row.contact
          $0.taxNumber = row.taxNumber
        })
    ]
  }
}
