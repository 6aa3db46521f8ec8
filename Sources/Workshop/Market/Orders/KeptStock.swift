/// What of the stock is kept for orders: nothing of it is stored, for it follows from the orders,
/// their batches and the stock.
///
/// An order keeps what its own batches bring, and from its first promise on as much of the free
/// stock as these do not bring; orders that came earlier choose first. Kept is a number of pieces
/// of a grade: one of them may go where another takes its place.
package struct KeptStock: Equatable, Sendable {
  /// The pieces by order, better grades first, then older ones.
  package private(set) var places: [ID<CustomerOrder>: [PiecePlace]] = [:]
  private var orders: [PiecePlace: ID<CustomerOrder>] = [:]

  package init() {}

  fileprivate mutating func keep(_ pieces: [PiecePlace], for order: ID<CustomerOrder>) {
    places[order, default: []] += pieces
    for piece in pieces { orders[piece] = order }
  }

  /// Whether a piece is kept for any order but one.
  func keeps(_ piece: PiecePlace, except order: ID<CustomerOrder>? = nil) -> Bool {
    orders[piece].map { $0 != order } ?? false
  }
}

extension Workshop {
  /// What is kept for all orders.
  package func keptStock() -> KeptStock {
    derived.remembered.value(\.kept) { keptStock(without: []) }
  }

  /// What is kept for all orders, as if some pieces had gone.
  package func keptStock(without gone: Set<PiecePlace>) -> KeptStock {
    var kept = KeptStock()
    for order in derived.openOrders {
      kept.keep(keptOfOwnBatches(for: order, without: gone), for: order)
    }
    let wanting = derived.openOrders.filter { orders[$0].promised != nil }
    var missing: [ID<CustomerOrder>: [OrderKind: Int]] = [:]
    for order in wanting {
      let left = uncovered(of: order, without: gone)
      if !left.isEmpty { missing[order] = left }
    }
    if missing.isEmpty { return kept }
    let kinds = Set(missing.values.flatMap(\.keys))
    var free = stockPieces(of: kinds, besides: kept, without: gone)
    for order in wanting {
      guard var left = missing[order] else { continue }
      var taken: [PiecePlace] = []
      for place in free {
        let piece = batches[place.batch].pieces[Int(place.number) - 1]
        let kind = kind(of: place.batch, size: piece.size)
        guard let count = left[kind], count > 0, takes(piece, as: kind, for: order) else {
          continue
        }
        left[kind] = count - 1
        taken.append(place)
      }
      kept.keep(taken, for: order)
      free.removeAll { kept.keeps($0) }
    }
    return kept
  }

  /// Pieces in stock that are kept for an order.
  package func kept(for order: ID<CustomerOrder>) -> [PiecePlace] {
    isAwaited(order) ? keptStock().places[order] ?? [] : []
  }

  /// How many pieces of each kind in stock are kept for orders other than one.
  package func keptCounts(except order: ID<CustomerOrder>? = nil) -> [StockKey: Int] {
    keptStock().places.filter { $0.key != order }.values.joined()
      .reduce(into: [:]) { $0[stockKey(of: $1), default: 0] += 1 }
  }

  /// The first order, other than `order`, for which less or worse would be kept if some pieces of
  /// the stock went; nil when none needs them.
  package func keeper(
    of gone: Set<PiecePlace>, except order: ID<CustomerOrder>? = nil
  ) -> ID<CustomerOrder>? {
    let others = derived.openOrders.filter { $0 != order }
    if others.isEmpty { return nil }
    let before = keptStock()
    // Nobody lacks a piece that lay in stock and was kept for none.
    if gone.allSatisfy({ isInStock($0) && !before.keeps($0) }) { return nil }
    let after = keptStock(without: gone)
    return others.first { other in
      let had = grades(of: before.places[other] ?? [])
      let has = grades(of: after.places[other] ?? [])
      return had.contains { kind, grades in
        let left = has[kind] ?? []
        return left.count < grades.count || zip(left, grades).contains { $0 > $1 }
      }
    }
  }

  /// Whether there is such a piece, and it may be sold.
  private func isInStock(_ place: PiecePlace) -> Bool {
    guard batches.contains(place.batch) else { return false }
    let pieces = batches[place.batch].pieces
    let index = Int(place.number) - 1
    return pieces.indices.contains(index) && pieces[index].state == .accepted
  }

  /// Grades of pieces by what they are, best first.
  private func grades(of places: [PiecePlace]) -> [OrderKind: [UInt8]] {
    places.reduce(into: [OrderKind: [UInt8]]()) { sums, place in
      let piece = batches[place.batch].pieces[Int(place.number) - 1]
      sums[kind(of: place.batch, size: piece.size), default: []].append(piece.grade?.rawValue ?? 0)
    }.mapValues { $0.sorted() }
  }

  /// Whether a piece has the grade that an order asks for.
  func takes(_ piece: Piece, as kind: OrderKind, for order: ID<CustomerOrder>) -> Bool {
    let line = orders[order].lines.first { $0.kind == kind }
    return line?.grade.map { $0 == piece.grade } ?? (line != nil)
  }

  private func keptOfOwnBatches(
    for order: ID<CustomerOrder>, without gone: Set<PiecePlace>
  ) -> [PiecePlace] {
    let own = batches(for: order)
    if own.isEmpty { return [] }
    var lacking = outstanding(of: order)
    let lying = own.flatMap { batch in
      batches[batch].pieces.indices.filter { batches[batch].pieces[$0].state == .accepted }
        .map { PiecePlace(batch, UInt8($0 + 1)) }
    }
    return lying.sorted { rank($0) < rank($1) }.filter { place in
      let piece = batches[place.batch].pieces[Int(place.number) - 1]
      let kind = kind(of: place.batch, size: piece.size)
      guard let left = lacking[kind], left > 0, !gone.contains(place),
        takes(piece, as: kind, for: order)
      else { return false }
      lacking[kind] = left - 1
      return true
    }
  }

  /// Pieces of some kinds in stock that are neither blocked nor kept, better grades first.
  private func stockPieces(
    of kinds: Set<OrderKind>, besides kept: KeptStock, without gone: Set<PiecePlace>
  ) -> [PiecePlace] {
    derived.stock.keys.filter { kinds.contains(OrderKind($0)) }.flatMap { key in
      freePieces(key, besides: kept, for: nil).map { PiecePlace(key.batch, $0) }
    }.filter { !gone.contains($0) }.sorted { rank($0) < rank($1) }
  }

  private func rank(_ place: PiecePlace) -> (UInt8, Int32, UInt8) {
    let grade = batches[place.batch].pieces[Int(place.number) - 1].grade
    return (grade?.rawValue ?? 0, place.batch.index, place.number)
  }
}
