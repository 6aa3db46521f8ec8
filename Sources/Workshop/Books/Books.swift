extension Workshop {
  /// All money of the store in double entry, oldest first; of one day in the order of the sources.
  ///
  /// Derived from the records that stand: what was withdrawn in its own month is not in it, nor is
  /// history from before the store's first day, of which no payment is known. A nota voided in a
  /// later month stays, and an entry of that month takes it back.
  package var books: [BookEntry] {
    let entries =
      openingEntries + advanceEntries + saleEntries + partEntries + paymentEntries + voidEntries
      + refundEntries
      + costEntries
      + closures.map(closingEntry) + depositEntries + movementEntries + openingUseEntries
    let order = entries.indices.sorted { (entries[$0].day, $0) < (entries[$1].day, $1) }
    return order.map { entries[$0] }
  }

  private var advanceEntries: [BookEntry] {
    orders.indices.flatMap { index in
      let before = derived.openingOrders.contains(ID(index)) ? openingDay : nil
      // What came before the store is in its opening balances.
      return orders[index].advances.enumerated().filter { $0.element.day != before }.map {
        place, advance in
        BookEntry(
          advance.day, .advance(ID(index), place),
          [
            .debit(.treasury, advance.amount),
            .credit(.advance(orders[index].buyer), advance.amount),
          ])
      }
    }
  }

  private var saleEntries: [BookEntry] {
    booked.map { BookEntry(sales[$0].day, .sale($0), postings(of: sales[$0])) }
  }

  private func postings(of sale: Sale) -> [Posting] {
    let debits =
      sale.payment == .unpaid
      ? [.debit(.owed(sale.buyer), sale.due)]
      : receipt(of: sale.total, less: sale.advance, for: sale)
    return advance(of: sale) + debits + [.credit(.sales(sale.channel), sale.total)]
  }

  /// What the buyer had paid before.
  private func advance(of sale: Sale) -> [Posting] {
    sale.buyer.map { [.debit(.advance($0), sale.advance)] } ?? []
  }

  private var paymentEntries: [BookEntry] {
    payable.compactMap { id in
      guard let day = sales[id].settled else { return nil }
      let entry = BookEntry(day, .payment(id), postingsOfPayment(id))
      return entry.postings.isEmpty ? nil : entry
    }
  }

  /// The notas that may have been paid later, those of before the store among them.
  private var payable: [ID<Sale>] {
    let before = sales.indices.filter { sales[$0].isOpening && !sales[$0].isWithdrawn }
    return (booked + before.map { ID($0) }).sorted().filter { sales[$0].payment == .unpaid }
  }

  /// What was paid as a whole: all of a nota, or what parts had left of it.
  private func postingsOfPayment(_ id: ID<Sale>) -> [Posting] {
    let sale = sales[id]
    guard sale.payment == .unpaid, sale.settled != nil else { return [] }
    return receipt(of: left(of: id), after: due(id) - left(of: id), for: sale)
      + [.credit(.owed(sale.buyer), left(of: id))]
  }

  private var voidEntries: [BookEntry] {
    booked.compactMap { id in
      sales[id].takenBackOn.map { day in
        let parts = payments(of: id).flatMap { postings(of: $0) }
        let all = self.postings(of: sales[id]) + parts + postingsOfPayment(id)
        return BookEntry(day, .voiding(id), all.map(\.opposite))
      }
    }
  }

  private var partEntries: [BookEntry] {
    payable.flatMap { id in
      payments(of: id).map { BookEntry(payments[$0].day, .part($0), postings(of: $0)) }
    }
  }

  /// What came, less what the channel keeps of it; what goes beyond the nota stays the buyer's.
  private func postings(of id: ID<PartPayment>) -> [Posting] {
    let row = payments[id]
    let sale = sales[row.sale]
    let before = payments(of: row.sale).prefix { $0 < id }
      .reduce(Rupiah()) { $0 + payments[$1].amount }
    let applied = min(row.amount, max(Rupiah(), due(row.sale) - before))
    let kept = row.amount - applied
    let excess: [Posting] = sale.buyer.map { [.credit(.advance($0), kept)] } ?? []
    var moves = receipt(of: applied, after: before, for: sale) + [.debit(.treasury, kept)]
    if row.isFromCredit, let buyer = sale.buyer {
      moves += [.debit(.advance(buyer), row.amount), .credit(.treasury, row.amount)]
    }
    return (moves + [.credit(.owed(sale.buyer), applied)] + excess).summed
  }

  /// What comes for a nota on credit after so much of it; the first money bears the commission of
  /// the advance, too.
  private func receipt(of sum: Rupiah, after before: Rupiah, for sale: Sale) -> [Posting] {
    if sum == Rupiah() { return [] }
    let earlier = before == Rupiah() ? Rupiah() : commission(on: sale.advance + before, of: sale)
    let commission = commission(on: sale.advance + before + sum, of: sale) - earlier
    return [.debit(.treasury, sum - commission), .debit(.commission(sale.channel), commission)]
  }

  /// A channel keeps its commission before it pays.
  private func receipt(of sum: Rupiah, less advance: Rupiah, for sale: Sale) -> [Posting] {
    let commission = commission(on: sum, of: sale)
    return [
      .debit(.treasury, sum - advance - commission), .debit(.commission(sale.channel), commission),
    ]
  }

  /// What a nota brought goes back the way it came, or comes off what it still owes.
  private var refundEntries: [BookEntry] {
    returns.indices.map { ID<BuyerReturn>($0) }.filter { returns[$0].redress.takesBack }.map { id in
      let sale = sales[returns[id].sale]
      let price = refund(of: id)
      let kept = commission(backFrom: id)
      let credits: [Posting] =
        returns[id].payment == .unpaid
        ? [.credit(.owed(sale.buyer), price)]
        : [.credit(.treasury, price - kept), .credit(.commission(sale.channel), kept)]
      return BookEntry(
        returns[id].day, .refund(id), [.debit(.sales(sale.channel), price)] + credits)
    }
  }

  private var costEntries: [BookEntry] {
    costs.indices.filter { !costs[$0].isWithdrawn }.map { index in
      let cost = costs[index]
      return BookEntry(
        cost.day, .cost(ID(index)),
        [.debit(.costs(cost.batch), cost.amount), .credit(.treasury, cost.amount)])
    }
  }

  private func closingEntry(_ closed: ClosedMonth) -> BookEntry {
    let figures = closed.figures
    let opening = figures.opening ?? OpeningShare()
    let parts = [figures.parts, opening.parts].flatMap { zip(figures.scheme.parts, $0) }
    let funds = parts.filter { $0.0.use == .workshop }.map { part, amount in
      Posting.credit(.fund(part.name), amount)
    }
    let premi = figures.shares.map { Posting.credit(.premi($0.worker), $0.premi) }
    return BookEntry(
      closed.day, .closing(figures.month),
      [
        .debit(.divided, figures.divided + opening.divided), .debit(.unshared, figures.carried),
        .debit(.given, figures.given), .credit(.settled, opening.settled),
      ]
        + premi + [.credit(.unshared, figures.unshared), .credit(.state, figures.part(.state))]
        + funds)
  }

  private var depositEntries: [BookEntry] {
    deposits.indices.map { index in
      let deposit = deposits[index]
      return BookEntry(
        deposit.booked, .deposit(ID(index)),
        [.debit(.state, deposit.amount), .credit(.treasury, deposit.amount)])
    }
  }

  private var movementEntries: [BookEntry] {
    movements.indices.map { index in
      let row = movements[index]
      return BookEntry(
        row.day, .movement(ID(index)),
        [
          .credit(.premi(row.worker), row.change),
          .debit(row.kind == .correction ? .corrected : .treasury, row.change),
        ])
    }
  }

  /// The notas that stand, and those that stood to the end of their month.
  private var booked: [ID<Sale>] {
    sales.indices.filter { !sales[$0].countings.isEmpty }.map { ID($0) }
  }
}
