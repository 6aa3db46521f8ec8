/// What a buyer asked for: it is woven, kept and handed over, in parts or whole.
package struct CustomerOrder: Record {
  /// The day on which it came.
  package var day = Day()
  package var buyer = ID<Buyer>()
  /// Index of the channel in the catalogue.
  package var channel: UInt8 = 0
  package var lines: [OrderLine] = []
  /// Every promise that was made, the one that holds last.
  package var promises: [OrderPromise] = []
  /// Money that came before the pieces went, and what of it was given back.
  package var advances: [Advance] = []
  /// What it asked for before each change, oldest first.
  package var revisions: [OrderRevision] = []
  package var cancelled: Day?
  /// Why it was cancelled.
  package var reason = ""
  package var isWithdrawn = false

  package init() {}

  package var quantity: Int { lines.reduce(0) { $0 + Int($1.quantity) } }
  package var total: Rupiah { lines.reduce(Rupiah()) { $0 + $1.total } }
  /// The day it is promised for; nil until somebody promises one.
  package var promised: Day? { promises.last?.due }
}

/// So many pieces of one kind at one price.
package struct OrderLine: Record {
  package var kind = OrderKind()
  package var quantity: UInt8 = 0
  /// For one piece of the grade; of grade A where any is taken.
  package var price = Rupiah()
  /// The grade that is kept and handed over; nil, as in stores of before, where any is.
  package var grade: Grade?

  package init() {}

  package var total: Rupiah { price * Int(quantity) }
}

/// What may be ordered: a product in a colour and a size; which grade says the line.
package struct OrderKind: Record, Hashable {
  package var product = ID<Product>()
  /// Index in the product's colours.
  package var colour: UInt8 = 0
  package var size: UInt8 = 0

  package init() {}

  package init(_ product: ID<Product>, colour: UInt8, size: UInt8) {
    self.product = product
    self.colour = colour
    self.size = size
  }
}

/// That an order is promised for a day.
package struct OrderPromise: Record {
  /// When it was promised.
  package var day = Day()
  package var due = Day()
  /// The earliest day that was worked out then; nil when too little had been measured.
  package var earliest: Day?
  /// Why it is promised for a day before the earliest.
  package var reason = ""

  package init() {}
}

/// Money of a buyer for pieces still to be handed over: a debt to the buyer until then.
package struct Advance: Record {
  package var day = Day()
  /// Below zero when it was given back.
  package var amount = Rupiah()
  package var payment = Payment.cash

  package init() {}
}

/// How far an order is, derived from its batches, its sales and their payment.
package enum OrderState: UInt8, CaseIterable, Sendable {
  /// Taken down, not promised for a day.
  case draft
  /// Promised, with no batch for it.
  case accepted
  case inWork
  /// Everything that is still to be handed over lies in stock.
  case ready
  case delivered
  /// Handed over and paid.
  case settled
  case cancelled
}

extension OrderState {
  /// Whether pieces of it are still to be handed over.
  package var isOpen: Bool { self < .delivered }
}

extension OrderState: Comparable {
  package static func < (left: OrderState, right: OrderState) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension CustomerOrder: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<CustomerOrder>> { \.orders }
  static var keeper: Capability { .record }

  /// Rules: nothing came of it; else it is cancelled, not withdrawn.
  static func broken(
    _ id: ID<CustomerOrder>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.orders[id]
    let before = workshop.brokenBeforeStore(row.day)
    if !before.isEmpty { return before }
    if withdrawal.reinstates && workshop.buyers[row.buyer].isWithdrawn {
      return [RuleBroken(.field(.isWithdrawn), field: .buyer)]
    }
    if !row.advances.isEmpty { return [RuleBroken(.order(.orderHasAdvance))] }
    let isBegun = !workshop.batches(for: id).isEmpty || !workshop.sales(of: id).isEmpty
    return isBegun ? [RuleBroken(.order(.orderHasBatch))] : []
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<CustomerOrder>, in workshop: inout Workshop) {
    workshop.orders[id].isWithdrawn = !withdrawal.reinstates
    workshop.refreshOpen(id)
  }

  /// What is ordered at the end of a month stands on its report.
  static func countedDays(_ id: ID<CustomerOrder>, in workshop: Workshop) -> [Day] {
    [workshop.orders[id].day]
  }
}
