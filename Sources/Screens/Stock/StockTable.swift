import Workshop

/// The stock as a matrix: a row for each product, colour and grade, a column for each size.
struct StockTable {
  struct Row: Equatable {
    /// The kind with size and batch left open.
    var kind: StockKey
    var counts: [UInt8: Int]

    var sum: Int { counts.values.reduce(0, +) }
  }

  let rows: [Row]
  let sizes: [UInt8]

  init(_ workshop: Workshop) {
    var counts: [StockKey: [UInt8: Int]] = [:]
    var sizes: Set<UInt8> = []
    for product in workshop.products where product.smallestSize <= product.largestSize {
      sizes.formUnion(product.smallestSize...product.largestSize)
    }
    for (key, count) in workshop.stock {
      counts[Self.kind(of: key), default: [:]][key.size, default: 0] += count
      sizes.insert(key.size)
    }
    rows = counts.map { Row(kind: $0.key, counts: $0.value) }.sorted { $0.kind < $1.kind }
    self.sizes = sizes.sorted()
  }

  var total: Int { rows.reduce(0) { $0 + $1.sum } }

  func sum(ofSize size: UInt8) -> Int { rows.reduce(0) { $0 + ($1.counts[size] ?? 0) } }

  /// A key without size and batch.
  static func kind(of key: StockKey) -> StockKey {
    var kind = key
    kind.size = 0
    kind.batch = ID(0)
    return kind
  }

  /// A zero is a dot, so that the shape shows.
  static func cell(_ count: Int) -> String { count == 0 ? "·" : "\(count)" }

  /// The texts of a row; product and colour stand where they begin and at the top of the page.
  func cells(_ place: Int, isTop: Bool, in workshop: Workshop) -> [String] {
    let row = rows[place]
    let before = isTop ? nil : rows[place - 1].kind
    let product = workshop.products[row.kind.product]
    let isSameProduct = before?.product == row.kind.product
    let isSame = isSameProduct && before?.colour == row.kind.colour
    let letter = isSameProduct ? " " : product.letter
    let name = product.shortName.lowercased() + " " + StockNames.colour(row.kind, in: workshop)
    return [isSame ? "" : letter + " " + name, " " + row.kind.grade.letter]
      + sizes.map { Self.cell(row.counts[$0] ?? 0) } + ["\(row.sum)"]
  }
}
