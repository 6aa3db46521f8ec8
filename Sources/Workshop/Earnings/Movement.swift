/// A line of a person's ledger beside premi; never changed, only corrected by another line.
package struct Movement: Record {
  package var day = Day()
  package var worker = ID<Inmate>()
  package var kind = MovementKind.needs
  /// What goes out; of a correction what comes in, or goes out when below zero.
  package var amount = Rupiah()
  /// Number of the paper that proves it.
  package var proof = ""
  package var reason = ""
  /// Where all of it goes to others: how the heir is related, or which institution gets it; never a
  /// person's name, which is written on the paper by hand.
  package var receiver = ""
  package var officer = ID<User>()
  package var approver: ID<User>?
  /// As it was typed; `way` is how it went.
  package var means = PremiMeans.cash

  package init() {}

  /// How the money went: what is for the bank goes there, whatever was typed.
  package var way: PremiMeans { kind == .bank ? .bank : means }

  /// What it does to the balance.
  package var change: Rupiah { kind == .correction ? amount : Rupiah() - amount }
}

/// How premi that is taken out goes.
package enum PremiMeans: UInt8, CaseIterable, Sendable {
  /// Through what is kept for him, never into his hand.
  case cash
  /// Onto the card of the canteen.
  case card
  case bank
}

/// What a movement is for; no cash goes to an inmate.
package enum MovementKind: UInt8, CaseIterable, Sendable {
  /// Basic needs inside, bought for him.
  case needs
  case family
  /// Into a savings account in his name.
  case bank
  /// All of it, at release.
  case release
  case correction
  /// All of it, to the heirs of somebody who died.
  case heirs
  /// All of it, sent on to where somebody was moved.
  case sentOn
}

extension MovementKind {
  /// Whether a part is taken out while the person is here, for which there is a receipt.
  package var isTakenOut: Bool {
    switch self {
    case .needs, .family, .bank: true
    case .release, .correction, .heirs, .sentOn: false
    }
  }

  /// By which somebody who is not here any more is paid out; nil while he is.
  package static func payout(of status: InmateStatus) -> MovementKind? {
    switch status {
    case .active, .resting, .dismissed, .escaped: nil
    case .released: .release
    case .transferred: .sentOn
    case .died: .heirs
    }
  }
}

/// A movement of a person's money.
package struct MovePremi: Record {
  package var day = Day()
  package var worker = ID<Inmate>()
  package var kind = MovementKind.needs
  package var amount = Rupiah()
  package var proof = ""
  package var reason = ""
  /// How the heir is related, or which institution gets it.
  package var receiver = ""
  package var means = PremiMeans.cash

  package init() {}
}

extension MovePremi: DatedFact {
  package var capability: Capability? { .money }

  /// Rules: an amount that the balance holds, within what may be used inside, all of it when
  /// somebody has gone, proved by a paper, and to whom where it goes to others; a correction has a
  /// reason and a second person.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.people.contains(worker) else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    var broken =
      proof.brokenAsName(.proof, atMost: 40, required: kind != .correction)
      + reason.brokenAsText(.reason, atMost: 60, required: kind == .correction)
      + receiver.brokenAsText(.receiver, atMost: 40, required: kind == .heirs || kind == .sentOn)
    broken += brokenAmount(in: workshop)
    if broken.isEmpty && kind == .correction && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.earnings(.approvalMissing)))
    }
    return broken
  }

  private func brokenAmount(in workshop: Workshop) -> [RuleBroken] {
    let account = workshop.account(of: worker)
    let isCorrection = kind == .correction
    let lowest = isCorrection ? Rupiah() - Rupiah.largest : Rupiah(1)
    let takesAll = kind == .release || kind == .heirs || kind == .sentOn
    // Then everything goes, however much it is.
    let highest = takesAll ? Rupiah.largestSum : Rupiah.largest
    if amount == Rupiah() || amount < lowest || amount > highest {
      return [RuleBroken(.earnings(.amountMissing), field: .amount)]
    }
    let out = isCorrection ? Rupiah() - amount : amount
    if out > account.balance {
      return [RuleBroken(.ledger(.beyondBalance(account.balance)), field: .amount)]
    }
    switch kind {
    case .needs, .family:
      let usable = account.usable(workshop.scheme(on: day).usable)
      return amount > usable ? [RuleBroken(.ledger(.beyondUsable(usable)), field: .amount)] : []
    case .release, .heirs, .sentOn:
      let status = workshop.people[worker].status
      if status.isHere { return [RuleBroken(.ledger(.notReleased))] }
      // Before there were papers of their own, whoever had gone was paid as at release.
      if kind != .release && kind != MovementKind.payout(of: status) {
        return [RuleBroken(.ledger(.otherPayout(status)), field: .kind)]
      }
      return amount == account.balance
        ? [] : [RuleBroken(.ledger(.allAtRelease(account.balance)), field: .amount)]
    case .bank: return []
    case .correction:
      let corrected = account.corrected + amount
      return corrected > Rupiah.largestSum ? [RuleBroken(.ledger(.sumTooLarge))] : []
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let row = Movement {
      $0.day = day
      $0.worker = worker
      $0.kind = kind
      $0.amount = amount
      $0.proof = proof
      $0.reason = reason
      $0.receiver = receiver
      $0.officer = authority.user
      $0.approver = authority.signer
      $0.means = means
    }
    workshop.movements.append(row)
    workshop.derived.accounts[worker, default: Account()].add(row)
  }
}
