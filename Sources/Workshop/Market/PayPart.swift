/// Money for a nota on credit, or a part of it: how much came in which way, or out of what the
/// buyer had paid too much before.
package struct PartPayment: Record {
  package var day = Day()
  package var sale = ID<Sale>()
  package var payment = Payment.cash
  package var amount = Rupiah()
  /// Whether it is what the buyer had paid too much; no money came.
  package var isFromCredit = false
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

/// A payment for a nota on credit; what goes beyond the nota is kept for its buyer.
package struct PayPart: Record {
  package var day = Day()
  package var sale = ID<Sale>()
  package var payment = Payment.cash
  package var amount = Rupiah()
  package var isFromCredit = false
  /// True to take it back.
  package var isTakenBack = false

  package init() {}
}

extension PayPart: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a nota on credit that is still owed, not before its day, an amount; only a buyer whom
  /// we know pays too much, and only what was paid too much is used; taken back on the same terms.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.sales.contains(sale) else { return [RuleBroken(.field(.unknownRow))] }
    let row = workshop.sales[sale]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    if row.payment != .unpaid || payment == .unpaid { return [RuleBroken(.earnings(.notOnCredit))] }
    if isTakenBack { return brokenTakingBack(row, in: workshop) }
    if row.settled != nil { return [RuleBroken(.field(.nothingChanges))] }
    var broken: [RuleBroken] = []
    if day < row.day { broken.append(RuleBroken(.earnings(.paidBeforeSale(row.day)), field: .day)) }
    if amount <= Rupiah() || amount > Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .paid))
      return broken
    }
    let left = workshop.left(of: sale)
    if amount > left && (row.buyer == nil || isFromCredit) {
      broken.append(RuleBroken(.market(.beyondNota(left)), field: .paid))
    }
    let credit = row.buyer.map { workshop.credit(of: $0) } ?? Rupiah()
    if isFromCredit && amount > credit {
      broken.append(RuleBroken(.market(.beyondCredit(credit)), field: .paid))
    }
    return broken
  }

  private func brokenTakingBack(_ row: Sale, in workshop: Workshop) -> [RuleBroken] {
    guard let id = taken(in: workshop) else { return [RuleBroken(.field(.nothingChanges))] }
    if workshop.takenBack(from: sale) > 0 { return [RuleBroken(.market(.saleHasReturns))] }
    let after = workshop.payments(of: sale).filter { $0 != id }
      .reduce(Rupiah()) { $0 + workshop.payments[$1].amount }
    let lost = workshop.excess(of: sale) - max(Rupiah(), after - workshop.due(sale))
    let credit = row.buyer.map { workshop.credit(of: $0) } ?? Rupiah()
    return lost > credit ? [RuleBroken(.market(.creditUsed))] : []
  }

  /// The newest payment that says the same.
  private func taken(in workshop: Workshop) -> ID<PartPayment>? {
    workshop.payments(of: sale).last { isSaid(by: workshop.payments[$0]) }
  }

  /// The same payment of the same officer, taken back and followed by none that stands: recorded
  /// once more it is that one, so that undone and redone the books are what they were.
  private func before(in workshop: Workshop, by officer: ID<User>) -> ID<PartPayment>? {
    (workshop.derived.paymentsOf[sale] ?? []).reversed()
      .prefix { workshop.payments[$0].isWithdrawn }
      .first { isSaid(by: workshop.payments[$0]) && workshop.payments[$0].officer == officer }
  }

  private func isSaid(by row: PartPayment) -> Bool {
    row.day == day && row.payment == payment && row.amount == amount
      && row.isFromCredit == isFromCredit
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if workshop.sales[sale].isOnCredit { workshop.countDebt(sale, by: -1) }
    if isTakenBack {
      if let id = taken(in: workshop) { workshop.payments[id].isWithdrawn = true }
    } else if let id = before(in: workshop, by: authority.user) {
      workshop.payments[id].isWithdrawn = false
    } else {
      let id = workshop.payments.append(
        PartPayment {
          $0.day = day
          $0.sale = sale
          $0.payment = payment
          $0.amount = amount
          $0.isFromCredit = isFromCredit
          $0.officer = authority.user
        })
      workshop.note(id)
    }
    let isSettled = workshop.left(of: sale) == Rupiah()
    let last = workshop.payments(of: sale).last.map { workshop.payments[$0] }
    workshop.sales[sale].settled = isSettled ? last?.day : nil
    workshop.sales[sale].settledBy = isSettled ? last?.payment ?? .cash : .cash
    if workshop.sales[sale].isOnCredit { workshop.countDebt(sale, by: 1) }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    var opposite = self
    opposite.isTakenBack.toggle()
    return [.payPart(opposite)]
  }
}

extension Workshop {
  /// The payments of a nota that stand, oldest first.
  package func payments(of sale: ID<Sale>) -> [ID<PartPayment>] {
    (derived.paymentsOf[sale] ?? []).filter { !payments[$0].isWithdrawn }
  }

  /// What has come for a nota in parts.
  package func paidInParts(_ sale: ID<Sale>) -> Rupiah {
    payments(of: sale).reduce(Rupiah()) { $0 + payments[$1].amount }
  }

  /// What of a nota on credit is still to be paid, while nobody has paid the rest as a whole.
  package func left(of sale: ID<Sale>) -> Rupiah {
    max(Rupiah(), due(sale) - paidInParts(sale))
  }

  /// Whether a nota is owed of which a part came.
  package func isPaidInPart(_ sale: ID<Sale>) -> Bool {
    sales[sale].isOwed && !payments(of: sale).isEmpty
  }

  /// Whether parts alone have paid a nota.
  func isPaidInParts(_ sale: ID<Sale>) -> Bool {
    !payments(of: sale).isEmpty && left(of: sale) == Rupiah()
  }

  /// Whether the buyer's credit would not suffice once a nota is voided, or back again.
  func overdraws(voiding sale: ID<Sale>, reinstates: Bool) -> Bool {
    guard let buyer = sales[sale].buyer, !payments(of: sale).isEmpty else { return false }
    let change = excess(of: sale) - creditUsed(for: sale)
    return credit(of: buyer) + (reinstates ? change : Rupiah() - change) < Rupiah()
  }

  private func creditUsed(for sale: ID<Sale>) -> Rupiah {
    payments(of: sale).filter { payments[$0].isFromCredit }
      .reduce(Rupiah()) { $0 + payments[$1].amount }
  }

  /// What was paid for a nota beyond what it costs.
  package func excess(of sale: ID<Sale>) -> Rupiah {
    max(Rupiah(), paidInParts(sale) - due(sale))
  }

  /// What a buyer has paid too much and not used yet.
  package func credit(of buyer: ID<Buyer>) -> Rupiah {
    derived.paymentsOf.keys.reduce(Rupiah()) { sum, sale in
      sales[sale].buyer == buyer ? sum + credit(by: sale) : sum
    }
  }

  /// What a nota adds to its buyer's credit, less what was used of it there.
  func credit(by sale: ID<Sale>) -> Rupiah {
    sales[sale].isWithdrawn ? Rupiah() : excess(of: sale) - creditUsed(for: sale)
  }

  mutating func note(_ id: ID<PartPayment>) {
    derived.paymentsOf[payments[id].sale, default: []].append(id)
  }
}
