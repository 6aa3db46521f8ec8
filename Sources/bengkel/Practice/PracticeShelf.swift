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

  /// Puts an accepted piece behind the others of its product.
  mutating func put(_ verdict: SheetVerdict, in workshop: Workshop) {
    guard let grade = verdict.grade else { return }
    let batch = workshop.batches[verdict.batch]
    let product = Int(batch.product.index)
    let key = StockKey(
      product: batch.product, colour: batch.colour,
      size: batch.pieces[Int(verdict.piece) - 1].size, grade: grade, batch: verdict.batch)
    if let last = lots[product].indices.last, last >= first[product],
      lots[product][last].key == key
    {
      lots[product][last].pieces.append(verdict.piece)
    } else {
      lots[product].append(Lot(key: key, pieces: [verdict.piece]))
    }
    count += 1
    counts[product] += 1
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
