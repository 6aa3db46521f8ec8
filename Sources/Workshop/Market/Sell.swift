/// A sale with its lines and payment; pieces, prices and the nota's number are resolved.
package struct Sell: Record {
  package var day = Day()
  package var number: Int32 = 0
  package var buyer: ID<Buyer>?
  package var channel: UInt8 = 0
  package var lines: [SaleLine] = []
  package var payment = Payment.cash
  package var paid = Rupiah()
  /// The second person, when a price lies below its band.
  package var approver: ID<User>?
  /// The order that it hands over, and what of the buyer's advance it uses.
  package var order: ID<CustomerOrder>?
  package var advance = Rupiah()
  /// The consignment whose pieces it sells.
  package var consignment: ID<Consignment>?

  package init() {}

  package var total: Rupiah { lines.reduce(Rupiah()) { $0 + $1.total } }
  package var due: Rupiah { total - advance }
}

extension Sell: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a free number, lines of pieces in stock, prices in the band or approved, paid in full
  /// unless it is on credit.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if !workshop.brokenNumbers.isEmpty { return workshop.brokenNumbers }
    var broken: [RuleBroken] = []
    if Int(number) != workshop.nextNota(in: day.date.year) {
      broken.append(RuleBroken(.market(.notaNumberTaken), field: .number))
    }
    if let buyer, !workshop.buyers.contains(buyer) || workshop.buyers[buyer].isWithdrawn {
      broken.append(RuleBroken(.field(.unknownRow), field: .buyer))
    }
    broken += workshop.broken(channel: channel, on: day)
    broken += brokenConsignment(in: workshop)
    if lines.isEmpty { broken.append(RuleBroken(.market(.linesMissing))) }
    let source = sale(by: authority.user).source
    var taken: Set<PiecePlace> = []
    for (row, line) in lines.enumerated() {
      broken += line.broken(
        in: workshop, on: day, taken: &taken, from: source,
        isApproved: isApproved(in: workshop, authority)
      )
      .map { RuleBroken($0.rule, field: $0.field, row: row) }
    }
    if payment == .unpaid && due == Rupiah() && !lines.isEmpty {
      broken.append(RuleBroken(.market(.nothingOwed), field: .payment))
    }
    if broken.isEmpty { broken += sale(by: authority.user).brokenOrder(in: workshop) }
    if paid < (payment == .unpaid ? Rupiah() : due) {
      broken.append(RuleBroken(.market(.paidTooLittle(due)), field: .paid))
    }
    let most = payment == .unpaid ? Rupiah() : Rupiah.largest
    if paid > most {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Int(most.amount))), field: .paid))
    }
    return broken
  }

  /// A consignment is sold to its partner, and never for an order.
  private func brokenConsignment(in workshop: Workshop) -> [RuleBroken] {
    guard let consignment else { return [] }
    guard workshop.consignments.contains(consignment) else {
      return [RuleBroken(.field(.unknownRow))]
    }
    if order != nil { return [RuleBroken(.order(.notOrdered), field: .order)] }
    let isPartner = buyer == workshop.consignments[consignment].buyer
    return isPartner ? [] : [RuleBroken(.order(.otherBuyer), field: .buyer)]
  }

  private func isApproved(in workshop: Workshop, _ authority: Authority) -> Bool {
    workshop.isApproved(authority) && approver == authority.signer
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let sale = sale(by: authority.user)
    let id = workshop.sales.append(sale)
    workshop.derived.lastNota[Int(sale.year)] = Int(number)
    if let consignment { workshop.derived.consignmentSales[consignment, default: []].append(id) }
    if let order { workshop.derived.orderSales[order, default: []].append(id) }
    workshop.count(sale, by: 1)
    workshop.settle(id, sold: true)
  }

  private func sale(by seller: ID<User>) -> Sale {
    Sale {
      $0.day = day
      $0.year = Int32(day.date.year)
      $0.number = number
      $0.buyer = buyer
      $0.channel = channel
      $0.lines = lines
      $0.payment = payment
      $0.paid = paid
      $0.seller = seller
      $0.approver = approver
      $0.order = order
      $0.advance = advance
      $0.consignment = consignment
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.sale(workshop.sales.nextID), on: day))]
  }
}

extension SaleLine {
  func broken(
    in workshop: Workshop, on day: Day, taken: inout Set<PiecePlace>, from source: PieceSource,
    isApproved: Bool
  ) -> [RuleBroken] {
    if pieces.isEmpty {
      return [RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: 99)), field: .quantity)]
    }
    for piece in pieces where !taken.insert(PiecePlace(batch, piece)).inserted {
      return [RuleBroken(.weaving(.pieceListedTwice(Int(piece))), field: .quantity)]
    }
    let isReleased = isApproved && !reason.isEmpty
    let missing = brokenPieces(
      in: workshop, from: source, beside: taken, isReleased: isReleased)
    if !missing.isEmpty { return missing }
    if price <= Rupiah() || price > Rupiah.largest {
      return [RuleBroken(.market(.priceMissing), field: .price)]
    }
    let text = reason.brokenAsText(.reason, atMost: 60)
    if !text.isEmpty { return text }
    let band = workshop.price(
      of: workshop.batches[batch].product, grade, on: workshop.priceDay(of: source, sold: day))
    guard price < band.lowest else { return [] }
    if reason.isEmpty { return [RuleBroken(.market(.reasonMissing), field: .reason)] }
    return isApproved ? [] : [RuleBroken(.market(.belowBand(band.lowest)), field: .price)]
  }
}
