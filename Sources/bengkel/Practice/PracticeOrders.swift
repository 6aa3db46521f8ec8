import Workshop

extension PracticeStory {
  /// Hands the ordered batches over whose last piece is judged.
  mutating func deliver(on day: Day) {
    for batch in orders where workshop.batches[batch].finished != nil {
      let lines = lots(of: batch).map { line(of: $0, isOrder: true, isBargain: false, on: day) }
      guard !lines.isEmpty, let order = workshop.batches[batch].order else { continue }
      write(
        lines, to: workshop.orders[order].buyer, PracticeBuyers.institutional, isBargain: false,
        on: day, for: order)
      endOrder(order, on: day)
    }
    orders.removeAll { workshop.batches[$0].finished != nil }
  }

  /// Pieces that were rejected are not woven again; the buyer agrees, and gets back what is left of
  /// the advance.
  private mutating func endOrder(_ order: ID<CustomerOrder>, on day: Day) {
    guard workshop.derived.openOrders.contains(order) else { return }
    let left = workshop.advanceLeft(of: order)
    if left > Rupiah() {
      pay(Rupiah() - left, ahead: order, on: day, as: PracticeWorkshop.agreed)
    }
    let end = CancelOrder {
      $0.day = day
      $0.order = order
      $0.reason = "kurang karena ditolak, pemesan setuju"
    }
    record(.cancelOrder(end), as: PracticeWorkshop.clerk)
  }

  /// Takes down what a batch is to be woven for, with a promise and mostly with an advance.
  mutating func takeOrder(of batch: OpenBatch, on day: Day) -> ID<CustomerOrder> {
    let band = workshop.price(of: batch.product, .a, on: day)
    let price = Rupiah((band.lowest.amount + band.usual.amount) / 10_000 * 5000)
    var lines: [OrderLine] = []
    for part in batch.sizes {
      let kind = OrderKind(batch.product, colour: batch.colour, size: part.size)
      if let place = lines.firstIndex(where: { $0.kind == kind }) {
        lines[place].quantity += part.count
      } else {
        lines.append(
          OrderLine {
            $0.kind = kind
            $0.quantity = part.count
            $0.price = price
          })
      }
    }
    let order = place(lines, from: batch.destination, on: day)
    promise(order, for: batch.due + 2, on: day)
    let total = workshop.orders[order].total
    if bookings.chance(750) { pay(Rupiah(total.amount * 3 / 10), ahead: order, on: day) }
    return order
  }

  /// The newest order, which nobody has promised yet.
  mutating func takeLastOrder(on day: Day) {
    let kind = OrderKind(ID(0), colour: 0, size: 8)
    let line = OrderLine {
      $0.kind = kind
      $0.quantity = 12
      $0.price = workshop.price(of: kind.product, .a, on: day).usual
    }
    _ = place([line], from: bookings.pick(PracticeBuyers.institutions), on: day)
  }

  /// Gives two pieces of what there is most of to a trader.
  mutating func consign(on day: Day) {
    let fullest = workshop.freeToSell().max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    guard let fullest, fullest.value.count >= 2 else { return }
    let consign = Consign {
      $0.day = day
      $0.buyer = workshop.buyer(named: PracticeBuyers.traders[2]) ?? ID(0)
      $0.channel = UInt8(workshop.catalogue.channels.count - 1)
      $0.lines = [
        line(
          of: PracticeShelf.Lot(key: fullest.key, pieces: Array(fullest.value.prefix(2))),
          isOrder: false, isBargain: false, on: day)
      ]
    }
    if takesKept(.consign(consign), PracticeWorkshop.clerk) { return }
    record(.consign(consign), as: PracticeWorkshop.clerk)
  }

  private mutating func place(
    _ lines: [OrderLine], from buyer: String, on day: Day
  ) -> ID<CustomerOrder> {
    let placing = PlaceOrder {
      $0.day = day
      $0.buyer = workshop.buyer(named: buyer) ?? ID(0)
      $0.channel = UInt8(PracticeBuyers.institutional)
      $0.lines = lines
    }
    let order = workshop.orders.nextID
    record(.placeOrder(placing), as: PracticeWorkshop.clerk)
    return order
  }

  private mutating func promise(_ order: ID<CustomerOrder>, for due: Day, on day: Day) {
    let earliest = workshop.forecast(of: order, on: day)?.ready
    let promise = PromiseOrder {
      $0.day = day
      $0.order = order
      $0.due = due
      $0.earliest = earliest
      $0.reason = earliest.map { due < $0 } ?? false ? "diminta pemesan, regu ditambah" : ""
    }
    record(.promiseOrder(promise), as: PracticeWorkshop.clerk)
  }

  private mutating func pay(
    _ amount: Rupiah, ahead order: ID<CustomerOrder>, on day: Day,
    as authority: Authority = PracticeWorkshop.clerk
  ) {
    let advance = MoveAdvance {
      $0.day = day
      $0.order = order
      $0.amount = amount
      $0.payment = .transfer
    }
    record(.moveAdvance(advance), as: authority)
  }

  /// What was accepted of a batch, by size and grade.
  private func lots(of batch: ID<WeavingBatch>) -> [PracticeShelf.Lot] {
    var lots: [PracticeShelf.Lot] = []
    for place in workshop.batches[batch].pieces.indices {
      guard let key = PracticeShelf.key(ofPiece: place, of: batch, in: workshop) else { continue }
      if let lot = lots.firstIndex(where: { $0.key == key }) {
        lots[lot].pieces.append(UInt8(place + 1))
      } else {
        lots.append(PracticeShelf.Lot(key: key, pieces: [UInt8(place + 1)]))
      }
    }
    return lots
  }
}
