/// What a person earned, and what has gone out of it; derived from closed months and movements.
package struct Account: Record {
  /// What was there before the store.
  package var opened = Opened()
  /// Premi of every closed month.
  package var earned = Rupiah()
  /// What was used before release: for needs inside and by the family.
  package var used = Rupiah()
  /// Into a bank account of his own, and at release.
  package var paidOut = Rupiah()
  package var corrected = Rupiah()

  package init() {}

  package var balance: Rupiah { opened.sum + earned + corrected - used - paidOut }

  /// What may still be used inside; `perMille`: of everything earned since the opening.
  package func usable(_ perMille: Int32) -> Rupiah {
    let share = Rupiah(Int64(Int128(earned.amount) * Int128(perMille) / 1000))
    return max(Rupiah(), min(balance, opened.usable + share - used))
  }
}

/// What a person had when the store began: saved, and apart from it what may be used inside.
package struct Opened: Equatable, Sendable {
  package var saved = Rupiah()
  package var usable = Rupiah()

  package init(saved: Rupiah = Rupiah(), usable: Rupiah = Rupiah()) {
    self.saved = saved
    self.usable = usable
  }

  package var sum: Rupiah { saved + usable }
}

/// One line of a person's ledger.
package struct LedgerLine: Equatable, Sendable {
  /// Where the line comes from.
  package enum Source: Equatable, Sendable {
    case premi(Month)
    case opening(ID<OpeningRow>)
    case movement(ID<Movement>)
  }

  package var day: Day
  package var source: Source
  /// Above zero when it comes in.
  package var amount: Rupiah
  /// After this line.
  package var balance: Rupiah
}

extension Workshop {
  package func account(of worker: ID<Inmate>) -> Account {
    var account = derived.accounts[worker] ?? Account()
    account.opened = derived.opened[worker] ?? Opened()
    return account
  }

  /// A person's account as a month ended: premi of the months before it, movements up to its last
  /// day.
  package func account(of worker: ID<Inmate>, before month: Month) -> Account {
    var account = Account()
    if openingDay <= month.last { account.opened = derived.opened[worker] ?? Opened() }
    for closed in closures where closed.figures.month < month {
      account.earned += closed.figures.share(of: worker)?.premi ?? Rupiah()
    }
    for movement in movements where movement.worker == worker && movement.day <= month.last {
      account.add(movement)
    }
    return account
  }

  /// Every line of a person, oldest first; of one day what came in stands first.
  package func ledger(of worker: ID<Inmate>) -> [LedgerLine] {
    let premi = closures.compactMap { closed -> LedgerLine? in
      guard let share = closed.figures.share(of: worker) else { return nil }
      return LedgerLine(
        day: closed.day, source: .premi(closed.figures.month), amount: share.premi,
        balance: Rupiah())
    }
    let moved = movements.indices.filter { movements[$0].worker == worker }.map {
      LedgerLine(
        day: movements[$0].day, source: .movement(ID($0)), amount: movements[$0].change,
        balance: Rupiah())
    }
    let opened = openings.indices.filter {
      openings[$0].counts && openings[$0].block == .premi && openings[$0].person == worker
    }.map {
      LedgerLine(
        day: openingDay, source: .opening(ID($0)), amount: openings[$0].total.sum,
        balance: Rupiah())
    }
    let lines = opened + premi + moved
    let order = lines.indices.sorted { (lines[$0].day, $0) < (lines[$1].day, $1) }
    var balance = Rupiah()
    return order.map { place in
      var line = lines[place]
      balance += line.amount
      line.balance = balance
      return line
    }
  }
}

extension Account {
  mutating func add(_ movement: Movement) {
    switch movement.kind {
    case .needs, .family: used += movement.amount
    case .bank, .release, .heirs, .sentOn: paidOut += movement.amount
    case .correction: corrected += movement.amount
    }
  }
}
