/// A new agreement, or another wording of one that was recorded.
package struct SetAgreement: Record {
  package var day = Day()
  /// Nil for a new one.
  package var agreement: ID<Agreement>?
  package var kind = Agreement.Kind.memorandum
  /// At most 40 characters.
  package var number = ""
  package var partner = ID<Partner>()
  /// At most 80 characters.
  package var scope = ""
  /// At most 60 characters each.
  package var ourSigner = ""
  package var theirSigner = ""
  package var signed = Day()
  package var until = Day()

  package init() {}
}

extension SetAgreement: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a partner that stands, a number of its own there, what it is for, both signatories, and
  /// an end not before it was signed, which has come.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if let agreement {
      let unknown = workshop.broken(agreement)
      if !unknown.isEmpty { return unknown }
    }
    var broken = number.brokenAsName(.number, atMost: 40, required: true)
    broken += workshop.broken(partner)
    if broken.isEmpty {
      broken += workshop.brokenNumber(row(by: authority.user), besides: agreement)
    }
    broken += scope.brokenAsName(.scope, atMost: 80, required: true)
    broken += ourSigner.brokenAsName(.ourSigner, atMost: 60, required: true)
    broken += theirSigner.brokenAsName(.theirSigner, atMost: 60, required: true)
    if signed > day { broken.append(RuleBroken(.field(.dayInFuture), field: .signed)) }
    if until < signed {
      broken.append(RuleBroken(.partnership(.endsBeforeSigned(signed)), field: .until))
    }
    if broken.isEmpty, let agreement {
      let former = workshop.agreements[agreement]
      if former == row(by: former.officer) { return [RuleBroken(.field(.nothingChanges))] }
    }
    return broken
  }

  private func row(by officer: ID<User>) -> Agreement {
    Agreement {
      $0.kind = kind
      $0.number = number
      $0.partner = partner
      $0.scope = scope
      $0.ourSigner = ourSigner
      $0.theirSigner = theirSigner
      $0.signed = signed
      $0.until = until
      $0.officer = officer
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let agreement {
      workshop.agreements[agreement] = row(by: workshop.agreements[agreement].officer)
    } else {
      workshop.agreements.append(row(by: authority.user))
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    guard let agreement else {
      return [.withdraw(Withdraw(.agreement(workshop.agreements.nextID), on: day))]
    }
    return [.setAgreement(SetAgreement(of: agreement, in: workshop, on: day))]
  }

  /// An agreement as it stands, to be changed.
  package init(of agreement: ID<Agreement>, in workshop: Workshop, on day: Day) {
    let row = workshop.agreements[agreement]
    self.init {
      $0.day = day
      $0.agreement = agreement
      $0.kind = row.kind
      $0.number = row.number
      $0.partner = row.partner
      $0.scope = row.scope
      $0.ourSigner = row.ourSigner
      $0.theirSigner = row.theirSigner
      $0.signed = row.signed
      $0.until = row.until
    }
  }
}
