/// What tells one kind of piece in stock from another.
package struct StockKey: Hashable, Sendable {
  package var product: ID<Product>
  package var colour: UInt8
  package var size: UInt8
  package var grade: Grade
  package var batch: ID<WeavingBatch>

  package init(
    product: ID<Product>, colour: UInt8, size: UInt8, grade: Grade, batch: ID<WeavingBatch>
  ) {
    self.product = product
    self.colour = colour
    self.size = size
    self.grade = grade
    self.batch = batch
  }
}

extension StockKey: Comparable {
  /// By product, colour, grade, size, then the older batch.
  package static func < (left: StockKey, right: StockKey) -> Bool { left.order < right.order }

  private var order: (Int32, UInt8, UInt8, UInt8, Int32) {
    (product.index, colour, grade.rawValue, size, batch.index)
  }
}

extension Workshop {
  /// Adds an event to the stock of a piece's kind; what reaches zero is dropped.
  mutating func moveStock(batch: ID<WeavingBatch>, piece: Piece, by count: Int) {
    guard let grade = piece.grade else { return }
    let row = batches[batch]
    let key = StockKey(
      product: row.product, colour: row.colour, size: piece.size, grade: grade, batch: batch)
    let sum = (derived.stock[key] ?? 0) + count
    derived.stock[key] = sum == 0 ? nil : sum
  }

  /// The numbers of the pieces of a kind in stock, blocked ones among them, lowest first.
  package func piecesInStock(_ key: StockKey) -> [UInt8] {
    let pieces = batches[key.batch].pieces
    return pieces.indices.filter {
      pieces[$0].state == .accepted && pieces[$0].size == key.size && pieces[$0].grade == key.grade
    }.map { UInt8($0 + 1) }
  }
}
