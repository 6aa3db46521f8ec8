import Workshop

/// The pieces that may be sold, oldest first, in the order in which the generator takes them.
///
/// The workshop's own stock answers the same question, but looking for the oldest there takes
/// longer the more there is.
struct PracticeShelf {
  struct Lot {
    var key: StockKey
    var pieces: [UInt8]
  }

  private var lots: [[Lot]]
  private var first: [Int]
  private(set) var count = 0
  private(set) var counts: [Int]

  init(products: Int) {
    lots = Array(repeating: [], count: products)
    first = Array(repeating: 0, count: products)
    counts = Array(repeating: 0, count: products)
  }

  /// Puts a piece behind the others of its product, if it was accepted.
  mutating func put(piece place: Int, of batch: ID<WeavingBatch>, in workshop: Workshop) {
    guard let key = Self.key(ofPiece: place, of: batch, in: workshop) else { return }
    let product = Int(key.product.index)
    let piece = UInt8(place + 1)
    if let last = lots[product].indices.last, last >= first[product],
      lots[product][last].key == key
    {
      lots[product][last].pieces.append(piece)
    } else {
      lots[product].append(Lot(key: key, pieces: [piece]))
    }
    count += 1
    counts[product] += 1
  }

  /// What a piece of a batch is in stock; nil for one that was not accepted.
  static func key(
    ofPiece place: Int, of batch: ID<WeavingBatch>, in workshop: Workshop
  ) -> StockKey? {
    let row = workshop.batches[batch]
    guard let grade = row.pieces[place].grade else { return nil }
    return StockKey(
      product: row.product, colour: row.colour, size: row.pieces[place].size, grade: grade,
      batch: batch)
  }

  /// Takes so many pieces of a product, or what there is; each lot holds pieces of one kind.
  mutating func take(_ wanted: Int, of product: Int) -> [Lot] {
    var taken: [Lot] = []
    var left = min(wanted, counts[product])
    counts[product] -= left
    count -= left
    while left > 0 {
      let place = first[product]
      let some = lots[product][place].pieces.prefix(left)
      taken.append(Lot(key: lots[product][place].key, pieces: some.sorted()))
      lots[product][place].pieces.removeFirst(some.count)
      if lots[product][place].pieces.isEmpty { first[product] += 1 }
      left -= some.count
    }
    return taken
  }
}
