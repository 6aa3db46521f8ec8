/// One nota: who bought what for how much.
package struct Sale: Record {
  package var day = Day()
  /// The nota's number within its year.
  package var year: Int32 = 0
  package var number: Int32 = 0
  package var buyer: ID<Buyer>?
  package var channel: UInt8 = 0
  package var lines: [SaleLine] = []
  package var payment = Payment.cash
  /// What was handed over; the change is what exceeds the total.
  package var paid = Rupiah()
  package var seller = ID<User>()
  package var approver: ID<User>?
  package var isWithdrawn = false
  /// The day on which it was voided; nil while it stands, and where no record of the day is left.
  package var withdrawnOn: Day?
  /// When a nota on credit was paid, and how.
  package var settled: Day?
  package var settledBy = Payment.cash
  /// The order that it hands over, and what of the buyer's advance it uses.
  package var order: ID<CustomerOrder>?
  package var advance = Rupiah()
  /// The consignment whose pieces it sells.
  package var consignment: ID<Consignment>?
  /// Whether it was written before the store, and is here because it was still to be paid.
  package var isOpening = false
  /// Until when a nota on credit is to be paid; nil where no day is agreed on.
  package var payBy: Day?

  package init() {}

  package var quantity: Int { lines.reduce(0) { $0 + $1.pieces.count } }
  package var total: Rupiah { lines.reduce(Rupiah()) { $0 + $1.total } }
  /// What is to be paid beside the advance.
  package var due: Rupiah { total - advance }
}

extension Sale {
  /// The day on which a nota of an earlier month was voided; nil for any other nota.
  package var takenBackOn: Day? { withdrawnOn.flatMap { $0.month > day.month ? $0 : nil } }

  /// When a nota counts, and whether it adds there (1) or is taken back (-1).
  ///
  /// Once while it stands. Voided in its own month it is as if it had never been; voided later, the
  /// month in which it was written keeps it, and the month of the voiding takes it back.
  ///
  /// One of before the store counts in none, only its money does when it comes.
  package var countings: [(day: Day, sign: Int)] {
    if isOpening { return [] }
    if !isWithdrawn { return [(day, 1)] }
    return takenBackOn.map { [(day, 1), ($0, -1)] } ?? []
  }
}

/// Pieces of one kind at one price.
package struct SaleLine: Record {
  package var batch = ID<WeavingBatch>()
  package var size: UInt8 = 0
  package var grade = Grade.a
  /// Numbers of the pieces, lowest first.
  package var pieces: [UInt8] = []
  /// For one piece.
  package var price = Rupiah()
  /// Why the price lies below the band.
  package var reason = ""

  package init() {}

  package var total: Rupiah { price * pieces.count }
}

/// Where the pieces of a nota come from.
enum PieceSource: Equatable {
  /// With the order for which kept pieces may go.
  case stock(ID<CustomerOrder>?)
  case consignment(ID<Consignment>)
}

extension Workshop {
  /// The day whose prices hold for pieces sold on a day: what was ordered or consigned keeps those
  /// of its own.
  func priceDay(of source: PieceSource, sold day: Day) -> Day {
    switch source {
    case .stock(let order): order.map { orders[$0].day } ?? day
    case .consignment(let consignment): consignments[consignment].day
    }
  }
}

extension Sale {
  var source: PieceSource { consignment.map { .consignment($0) } ?? .stock(order) }
}

extension SaleLine {
  /// Every piece must be in stock with the size and grade that the line names.
  ///
  /// `taken`: what goes beside it; `isReleased`: whether a second person lets go what is kept for
  /// an order.
  func brokenPieces(
    in workshop: Workshop, from source: PieceSource, beside taken: Set<PiecePlace> = [],
    isReleased: Bool = false
  ) -> [RuleBroken] {
    guard workshop.batches.contains(batch) else {
      return [RuleBroken(.field(.unknownRow), field: .batch)]
    }
    let row = workshop.batches[batch]
    let key = StockKey(
      product: row.product, colour: row.colour, size: size, grade: grade, batch: batch)
    let inStock = workshop.piecesInStock(key)
    if let rule = pieces.lazy.compactMap({ workshop.brokenBlock(on: $0, of: batch) }).first {
      return [RuleBroken(rule, field: .quantity)]
    }
    switch source {
    case .consignment(let consignment):
      let out = Set(workshop.out(on: consignment))
      let missing = pieces.map { PiecePlace(batch, $0) }.first { !out.contains($0) }
      return missing.map { [RuleBroken(.consignment(.notConsigned($0)), field: .quantity)] } ?? []
    case .stock: break
    }
    if !pieces.allSatisfy(inStock.contains) {
      let rule = MarketRule.notInStock(asked: pieces.count, inStock: inStock.count)
      return [RuleBroken(.market(rule), field: .quantity)]
    }
    guard case .stock(let order) = source, !isReleased else { return [] }
    let gone = taken.union(pieces.map { PiecePlace(batch, $0) })
    return workshop.keeper(of: gone, except: order).map { keeper in
      [RuleBroken(.order(.pieceKept(Int(pieces.first ?? 0), keeper)), field: .quantity)]
    } ?? []
  }
}

extension Workshop {
  package func nextNota(in year: Int) -> Int { nextNumber(.nota, in: year) }

  /// Voids a nota on a day, or with nil puts it back.
  mutating func withdraw(_ id: ID<Sale>, on day: Day?) {
    count(sales[id], by: -1)
    sales[id].isWithdrawn = day != nil
    sales[id].withdrawnOn = day.map { max($0, sales[id].day) }
    count(sales[id], by: 1)
    settle(id, sold: day == nil)
  }

  /// Adds a nota to the sums of its months, or by -1 takes it out of them.
  mutating func count(_ sale: Sale, by step: Int) {
    for (day, sign) in sale.countings {
      var sums = derived.months[day.month] ?? MonthSums()
      sums.sold += sign * step * sale.quantity
      sums.revenue += sale.total * (sign * step)
      derived.months[day.month] = sums
    }
  }

  /// Moves the pieces of a sale and what is owed for it: out of stock when sold, back when
  /// withdrawn.
  mutating func settle(_ id: ID<Sale>, sold: Bool) {
    let sale = sales[id]
    for line in sale.lines {
      for number in line.pieces {
        let place = Int(number) - 1
        let before = sale.consignment == nil ? PieceState.accepted : .consigned
        batches[line.batch].pieces[place].state = sold ? .sold : before
        guard before == .accepted else { continue }
        moveStock(
          batch: line.batch, piece: batches[line.batch].pieces[place], by: sold ? -1 : 1)
      }
    }
    if sale.isOnCredit { countDebt(id, by: sold ? 1 : -1) }
    if let order = sale.order { refreshOpen(order) }
  }
}

extension Sale: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Sale>> { \.sales }
  static var keeper: Capability { .record }

  /// Rules: one's own of the same day goes back at once, any other needs a reason and a second
  /// person; nothing came back of it.
  ///
  /// A voiding is taken back as of its own day alone, for the months keep what they have.
  static func broken(
    _ id: ID<Sale>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.sales[id]
    if row.isOpening { return [RuleBroken(.opening(.ofOpening))] }
    if withdrawal.reinstates, let voided = row.withdrawnOn, voided != max(withdrawal.day, row.day) {
      return [RuleBroken(.field(.nothingChanges))]
    }
    if workshop.takenBack(from: id) > 0 { return [RuleBroken(.market(.saleHasReturns))] }
    if workshop.overdraws(voiding: id, reinstates: withdrawal.reinstates) {
      return [RuleBroken(.market(.creditUsed))]
    }
    let isOwnToday = row.seller == authority.user && row.day == withdrawal.day
    if !isOwnToday && !workshop.isApproved(authority) {
      return [RuleBroken(.quality(.secondPersonMissing))]
    }
    let text = withdrawal.reason.brokenAsText(.reason, atMost: 60, required: !isOwnToday)
    if !text.isEmpty { return text }
    guard withdrawal.reinstates else { return [] }
    if let buyer = row.buyer, workshop.buyers[buyer].isWithdrawn {
      return [RuleBroken(.field(.isWithdrawn), field: .buyer)]
    }
    let isReleased = row.approver != nil
    return row.lines.flatMap {
      $0.brokenPieces(in: workshop, from: row.source, isReleased: isReleased)
    } + row.brokenOrder(in: workshop)
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<Sale>, in workshop: inout Workshop) {
    workshop.withdraw(id, on: withdrawal.reinstates ? nil : withdrawal.day)
  }
}
