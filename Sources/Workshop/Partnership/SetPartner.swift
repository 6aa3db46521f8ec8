/// A new partner, or another name or contact of one.
package struct SetPartner: Record {
  package var day = Day()
  /// Nil for a new one.
  package var partner: ID<Partner>?
  /// From 2 to 40 characters.
  package var name = ""
  /// At most 60 characters.
  package var contact = ""

  package init() {}
}

extension SetPartner: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a name that no other partner has.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if let partner {
      let unknown = workshop.broken(partner)
      if !unknown.isEmpty { return unknown }
    }
    var broken = name.brokenAsName(.partner, atMost: 40, required: true)
    if broken.isEmpty, let other = workshop.partner(named: name), other != partner {
      broken.append(RuleBroken(.partnership(.partnerTaken), field: .partner))
    }
    broken += contact.brokenAsText(.contact, atMost: 60)
    if broken.isEmpty, let partner, workshop.partners[partner] == row {
      return [RuleBroken(.field(.nothingChanges))]
    }
    return broken
  }

  private var row: Partner {
    Partner {
      $0.name = name
      $0.contact = contact
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let partner { workshop.partners[partner] = row } else { workshop.partners.append(row) }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    guard let partner else {
      return [.withdraw(Withdraw(.partner(workshop.partners.nextID), on: day))]
    }
    let former = workshop.partners[partner]
    return [
      .setPartner(
        SetPartner {
          $0.day = day
          $0.partner = partner
          $0.name = former.name
          $0.contact = former.contact
        })
    ]
  }
}
