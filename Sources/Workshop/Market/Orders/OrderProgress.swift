/// What became of an order, counted from its batches and its sales.
extension Workshop {
  /// The batches that are woven for an order.
  package func batches(for order: ID<CustomerOrder>) -> [ID<WeavingBatch>] {
    (derived.orderBatches[order] ?? []).filter { !batches[$0].isWithdrawn }
  }

  /// The notas under which an order was handed over.
  package func sales(of order: ID<CustomerOrder>) -> [ID<Sale>] {
    (derived.orderSales[order] ?? []).filter { !sales[$0].isWithdrawn }
  }

  /// Pieces that were handed over, by kind.
  package func delivered(of order: ID<CustomerOrder>) -> [OrderKind: Int] {
    sales(of: order).flatMap { sales[$0].lines }.reduce(into: [:]) { sums, line in
      sums[kind(of: line.batch, size: line.size), default: 0] += line.pieces.count
    }
  }

  /// Pieces that are still to be handed over, by kind, without zeros.
  package func outstanding(of order: ID<CustomerOrder>) -> [OrderKind: Int] {
    let delivered = delivered(of: order)
    return orders[order].lines.reduce(into: [:]) { sums, line in
      let left = Int(line.quantity) - (delivered[line.kind] ?? 0)
      if left > 0 { sums[line.kind] = left }
    }
  }

  /// What of the buyer's advances no nota has used and nobody gave back.
  package func advanceLeft(of order: ID<CustomerOrder>) -> Rupiah {
    let came = orders[order].advances.reduce(Rupiah()) { $0 + $1.amount }
    return sales(of: order).reduce(came) { $0 - sales[$1].advance }
  }

  /// Pieces that its batches do not bring, by kind, without zeros.
  package func uncovered(
    of order: ID<CustomerOrder>, without gone: Set<PiecePlace> = []
  ) -> [OrderKind: Int] {
    var missing = outstanding(of: order)
    for batch in batches(for: order) {
      for (index, piece) in batches[batch].pieces.enumerated()
      where piece.isUnderway || piece.state == .accepted {
        if gone.contains(PiecePlace(batch, UInt8(index + 1))) { continue }
        let kind = kind(of: batch, size: piece.size)
        guard let left = missing[kind], piece.isUnderway || takes(piece, as: kind, for: order)
        else { continue }
        missing[kind] = left == 1 ? nil : left - 1
      }
    }
    return missing
  }

  /// What an order brings: its notas as they were written, and what is still to be handed over at
  /// the price that was agreed on; by kind, for a lower grade or an early end changes it.
  package func worth(of order: ID<CustomerOrder>) -> [OrderKind: Rupiah] {
    let left = isAwaited(order) ? outstanding(of: order) : [:]
    let agreed = orders[order].lines.reduce(into: [OrderKind: Rupiah]()) { sums, line in
      sums[line.kind, default: Rupiah()] += line.price * (left[line.kind] ?? 0)
    }
    return sales(of: order).flatMap { sales[$0].lines }.reduce(into: agreed) { sums, line in
      sums[kind(of: line.batch, size: line.size), default: Rupiah()] += line.total
    }
  }

  /// Whether an order was ended after a part of it had been handed over.
  package func isEndedShort(_ order: ID<CustomerOrder>) -> Bool {
    orders[order].cancelled != nil && !outstanding(of: order).isEmpty && !sales(of: order).isEmpty
  }

  package func state(of order: ID<CustomerOrder>) -> OrderState {
    let row = orders[order]
    let isGiven = !sales(of: order).isEmpty
    if row.isWithdrawn || row.cancelled != nil && !isGiven { return .cancelled }
    let left = row.cancelled == nil ? outstanding(of: order).values.reduce(0, +) : 0
    if left == 0 { return sales(of: order).contains { sales[$0].isOwed } ? .delivered : .settled }
    if kept(for: order).count == left { return .ready }
    if !batches(for: order).isEmpty { return .inWork }
    return row.promised == nil ? .draft : .accepted
  }

  /// Whether pieces of an order are still to be handed over.
  func isAwaited(_ order: ID<CustomerOrder>) -> Bool {
    let row = orders[order]
    return !row.isWithdrawn && row.cancelled == nil && !outstanding(of: order).isEmpty
  }

  /// Why nothing may be done for an order any more; nil while it may.
  func brokenOpen(_ order: ID<CustomerOrder>) -> Rule? {
    guard orders.contains(order) else { return .field(.unknownRow) }
    if orders[order].isWithdrawn { return .field(.isWithdrawn) }
    return isAwaited(order) ? nil : .order(.orderOver)
  }

  /// What a piece of a batch is, as it is ordered.
  package func kind(of batch: ID<WeavingBatch>, size: UInt8) -> OrderKind {
    OrderKind(batches[batch].product, colour: batches[batch].colour, size: size)
  }

  /// Keeps the list of open orders true after a change to one.
  mutating func refreshOpen(_ order: ID<CustomerOrder>) {
    derived.openOrders.removeAll { $0 == order }
    guard isAwaited(order) else { return }
    derived.openOrders.insert(
      order, at: derived.openOrders.firstIndex { $0 > order } ?? derived.openOrders.count)
  }
}
