/// One line of the money of a nota: what was paid ahead, what has come, what is still to come.
package struct SaleMoney: Equatable, Sendable {
  /// What the amount is.
  package enum Kind: Equatable, Sendable {
    /// Paid ahead for the order that it is handed over for.
    case advance(ID<CustomerOrder>)
    case part(ID<PartPayment>)
    /// Paid too much, and kept for the buyer's next nota.
    case excess
    /// Still to come, by a day where one was agreed.
    case owed(by: Day?)
    /// What was owed, paid as a whole.
    case settled(Payment, Day)
    /// What was handed over when it was written.
    case received(Payment)
    case change
  }

  package let kind: Kind
  package let amount: Rupiah

  init(_ kind: Kind, _ amount: Rupiah) {
    self.kind = kind
    self.amount = amount
  }
}

extension Workshop {
  /// The money of a nota, in the order in which its paper has it.
  package func money(of id: ID<Sale>) -> [SaleMoney] {
    let sale = sales[id]
    var lines: [SaleMoney] = []
    if let order = sale.order, sale.advance > Rupiah() {
      lines.append(SaleMoney(.advance(order), sale.advance))
    }
    if sale.due == Rupiah() { return lines }
    let parts = payments(of: id)
    lines += parts.map { SaleMoney(.part($0), payments[$0].amount) }
    let excess = excess(of: id)
    if excess > Rupiah() { lines.append(SaleMoney(.excess, excess)) }
    let rest = parts.isEmpty ? sale.due : left(of: id)
    if rest == Rupiah() { return lines }
    if sale.finalPayment == .unpaid { return lines + [SaleMoney(.owed(by: sale.payBy), rest)] }
    if let day = sale.settled {
      return lines + [SaleMoney(.settled(sale.finalPayment, day), rest)]
    }
    lines.append(SaleMoney(.received(sale.finalPayment), sale.paid))
    if sale.paid > sale.due { lines.append(SaleMoney(.change, sale.paid - sale.due)) }
    return lines
  }
}
