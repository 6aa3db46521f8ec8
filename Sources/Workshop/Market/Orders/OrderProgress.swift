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

  /// Pieces in stock that are kept for an order: of each kind that it still lacks, those of its own
  /// batches, better grades first, then older ones.
  package func kept(for order: ID<CustomerOrder>) -> [PiecePlace] {
    guard isAwaited(order) else { return [] }
    var lacking = outstanding(of: order)
    let lying = batches(for: order).flatMap { batch in
      batches[batch].pieces.indices.filter { batches[batch].pieces[$0].state == .accepted }
        .map { PiecePlace(batch, UInt8($0 + 1)) }
    }
    return lying.sorted { rank($0) < rank($1) }.filter { place in
      let size = batches[place.batch].pieces[Int(place.number) - 1].size
      let kind = kind(of: place.batch, size: size)
      guard let left = lacking[kind], left > 0 else { return false }
      lacking[kind] = left - 1
      return true
    }
  }

  /// The numbers of the pieces that are kept for orders, by batch; not those of one order.
  func keptPieces(except order: ID<CustomerOrder>? = nil) -> [ID<WeavingBatch>: Set<UInt8>] {
    derived.openOrders.filter { $0 != order }.flatMap { kept(for: $0) }.reduce(into: [:]) {
      sets, place in
      sets[place.batch, default: []].insert(place.number)
    }
  }

  /// How many pieces of each kind in stock are kept for orders.
  package func keptStock(except order: ID<CustomerOrder>? = nil) -> [StockKey: Int] {
    keptPieces(except: order).reduce(into: [:]) { sums, part in
      let batch = batches[part.key]
      for number in part.value {
        let piece = batch.pieces[Int(number) - 1]
        guard let grade = piece.grade else { continue }
        let key = StockKey(
          product: batch.product, colour: batch.colour, size: piece.size, grade: grade,
          batch: part.key)
        sums[key, default: 0] += 1
      }
    }
  }

  /// The numbers of a batch's pieces that are kept for the order it serves.
  package func keptPieces(of batch: ID<WeavingBatch>) -> Set<UInt8> {
    guard let order = batches[batch].order else { return [] }
    return Set(kept(for: order).filter { $0.batch == batch }.map(\.number))
  }

  /// Pieces that its batches do not bring, by kind, without zeros.
  package func uncovered(of order: ID<CustomerOrder>) -> [OrderKind: Int] {
    var missing = outstanding(of: order)
    for batch in batches(for: order) {
      for piece in batches[batch].pieces where piece.isUnderway || piece.state == .accepted {
        let kind = kind(of: batch, size: piece.size)
        guard let left = missing[kind] else { continue }
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

  private func rank(_ place: PiecePlace) -> (UInt8, Int32, UInt8) {
    let grade = batches[place.batch].pieces[Int(place.number) - 1].grade
    return (grade?.rawValue ?? 0, place.batch.index, place.number)
  }

  /// Keeps the list of open orders true after a change to one.
  mutating func refreshOpen(_ order: ID<CustomerOrder>) {
    derived.openOrders.removeAll { $0 == order }
    guard isAwaited(order) else { return }
    derived.openOrders.insert(
      order, at: derived.openOrders.firstIndex { $0 > order } ?? derived.openOrders.count)
  }
}
