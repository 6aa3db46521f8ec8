extension Workshop {
  /// The lines that a typed line of a sale becomes: the oldest batches first, each with the pieces
  /// it gives and the usual price of a day.
  ///
  /// Without a colour, the product's first colour in stock; without a grade, the best in stock.
  /// What `taken` names is no longer free; what is kept for orders is with `evenKept`. Refused when
  /// the size is not made or fewer are free than asked.
  package func planSale(
    of product: ID<Product>, colour: UInt8? = nil, size: UInt8, grade: Grade? = nil, count: Int,
    taken: [SaleLine] = [], for order: ID<CustomerOrder>? = nil, evenKept: Bool = false,
    on day: Day
  ) -> Result<[SaleLine], RuleBroken> {
    guard products.contains(product) else {
      return .failure(RuleBroken(.field(.unknownRow), field: .product))
    }
    let row = products[product]
    guard row.smallestSize...max(row.smallestSize, row.largestSize) ~= size else {
      return .failure(RuleBroken(.weaving(.sizeNotMade(Int(size))), field: .sizes))
    }
    func isWanted(_ key: StockKey) -> Bool {
      key.product == product && key.size == size && (colour ?? key.colour) == key.colour
        && (grade ?? key.grade) == key.grade
    }
    let wanted = freeToSell(taken: taken, for: order, evenKept: evenKept, where: isWanted)
    let first = wanted.min { $0.key < $1.key }?.key
    let kind = wanted.filter { $0.key.colour == first?.colour && $0.key.grade == first?.grade }
    let free = kind.values.reduce(0) { $0 + $1.count }
    guard (1...99).contains(count) else {
      return .failure(
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: 99)), field: .quantity))
    }
    guard count <= free else {
      let rule = tooFew(asked: count, free: free, for: order, where: isWanted)
      return .failure(RuleBroken(rule, field: .quantity))
    }
    return .success(lines(of: kind, count: count, on: day))
  }

  /// Why so few of some kinds are free.
  private func tooFew(
    asked: Int, free: Int, for order: ID<CustomerOrder>?, where isWanted: (StockKey) -> Bool
  ) -> Rule {
    let blocked = blockedStock.filter { isWanted($0.key) }.values.reduce(0, +)
    if blocked > 0 { return .block(.stockBlocked(asked: asked, free: free, blocked: blocked)) }
    let kept = keptCounts(except: order).filter { isWanted($0.key) }.values.reduce(0, +)
    return kept > 0
      ? .order(.stockKept(asked: asked, free: free, kept: kept, for: keepers(where: isWanted)))
      : .market(.notInStock(asked: asked, inStock: free))
  }

  /// The orders for which some kinds are kept, the first one alone where there are several.
  private func keepers(where isWanted: (StockKey) -> Bool) -> ID<CustomerOrder>? {
    let kept = keptStock()
    return derived.openOrders.first { order in
      (kept.places[order] ?? []).contains { isWanted(stockKey(of: $0)) }
    }
  }

  func stockKey(of place: PiecePlace) -> StockKey {
    let batch = batches[place.batch]
    let piece = batch.pieces[Int(place.number) - 1]
    return StockKey(
      product: batch.product, colour: batch.colour, size: piece.size, grade: piece.grade ?? .a,
      batch: place.batch)
  }

  /// The same for a product's letter, as it is typed.
  package func planSale(
    letter: String, colour: UInt8? = nil, size: UInt8, grade: Grade? = nil, count: Int,
    taken: [SaleLine] = [], for order: ID<CustomerOrder>? = nil, evenKept: Bool = false,
    on day: Day
  ) -> Result<[SaleLine], RuleBroken> {
    guard let product = product(letter: letter) else {
      return .failure(RuleBroken(.field(.unknownRow), field: .product))
    }
    return planSale(
      of: product, colour: colour, size: size, grade: grade, count: count, taken: taken,
      for: order, evenKept: evenKept, on: day)
  }

  package func product(letter: String) -> ID<Product>? {
    products.indices.first { products[$0].letter == letter }.map { ID($0) }
  }

  /// The numbers of the pieces of each kind that are neither blocked nor kept for another order
  /// than `order`, and may be sold beside what some lines already take.
  package func freeToSell(
    taken: [SaleLine] = [], for order: ID<CustomerOrder>? = nil, evenKept: Bool = false,
    where isWanted: (StockKey) -> Bool = { _ in true }
  ) -> [StockKey: [UInt8]] {
    var free: [StockKey: [UInt8]] = [:]
    let kept = evenKept ? KeptStock() : keptStock()
    for key in derived.stock.keys where isWanted(key) {
      let gone = taken.filter { $0.batch == key.batch }.flatMap(\.pieces)
      let left = freePieces(key, besides: kept, for: order).filter { !gone.contains($0) }
      free[key] = left.isEmpty ? nil : left
    }
    return free
  }

  /// The same of one kind of one batch.
  func freePieces(
    _ key: StockKey, besides kept: KeptStock, for order: ID<CustomerOrder>?
  ) -> [UInt8] {
    piecesInStock(key).filter {
      !kept.keeps(PiecePlace(key.batch, $0), except: order) && !isBlocked($0, of: key.batch)
    }
  }

  private func lines(
    of kind: [StockKey: [UInt8]], count: Int, on day: Day
  ) -> [SaleLine] {
    var left = count
    var lines: [SaleLine] = []
    for (key, pieces) in kind.sorted(by: { $0.key < $1.key }) where left > 0 {
      lines.append(
        SaleLine {
          $0.batch = key.batch
          $0.size = key.size
          $0.grade = key.grade
          $0.pieces = Array(pieces.prefix(left))
          $0.price = price(of: key, on: day).usual
        })
      left -= min(left, pieces.count)
    }
    return lines
  }
}
