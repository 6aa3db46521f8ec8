import Workshop

/// The stock as a matrix: a row for each product, colour and grade, a column for each size.
struct StockTable {
  struct Row: Equatable {
    /// The kind with size and batch left open.
    var kind: StockKey
    var counts: [UInt8: Int]

    var sum: Int { counts.values.reduce(0, +) }
    var number: Int { StockTable.number(of: kind) }
  }

  let rows: [Row]
  let sizes: [UInt8]
  /// Pieces among them that may not be sold, by the number of the row.
  let blocked: [Int: Int]
  /// Pieces among them that are kept for orders.
  let kept: [Int: Int]
  private let places: [Int: Int]

  init(_ workshop: Workshop) {
    var counts: [StockKey: [UInt8: Int]] = [:]
    var sizes: Set<UInt8> = []
    for product in workshop.products where product.smallestSize <= product.largestSize {
      sizes.formUnion(product.smallestSize...product.largestSize)
    }
    for (key, count) in workshop.derived.stock {
      counts[Self.kind(of: key), default: [:]][key.size, default: 0] += count
      sizes.insert(key.size)
    }
    let rows = counts.map { Row(kind: $0.key, counts: $0.value) }.sorted { $0.kind < $1.kind }
    self.rows = rows
    self.sizes = sizes.sorted()
    blocked = Dictionary(
      workshop.blockedStock.map { (Self.number(of: $0.key), $0.value) }, uniquingKeysWith: +)
    kept = Dictionary(
      workshop.keptCounts().map { (Self.number(of: $0.key), $0.value) }, uniquingKeysWith: +)
    places = Dictionary(uniqueKeysWithValues: rows.indices.map { (rows[$0].number, $0) })
  }

  /// The row of a number; nil once its last piece has gone.
  subscript(number: Int) -> Row? { places[number].map { rows[$0] } }

  /// A key without size and batch.
  static func kind(of key: StockKey) -> StockKey {
    var kind = key
    kind.size = 0
    kind.batch = ID(0)
    return kind
  }

  // MARK: Numbers

  /// A number that stays a kind's own whatever else is in stock.
  static func number(of kind: StockKey) -> Int {
    Int(kind.product.index) << 16 | Int(kind.colour) << 8 | Int(kind.grade.rawValue)
  }

  static func kind(number: Int) -> StockKey {
    StockKey(
      product: ID(number >> 16), colour: UInt8(number >> 8 & 255), size: 0,
      grade: Grade(rawValue: UInt8(number & 255)) ?? .a, batch: ID(0))
  }

  // MARK: Texts

  /// A zero is a dot, so that the shape shows.
  static func cell(_ count: Int) -> String { count == 0 ? "·" : "\(count)" }

  /// `P polos hitam`: the letter of the sale line, product and colour.
  static func name(_ kind: StockKey, in workshop: Workshop) -> String {
    let product = workshop.products[kind.product]
    return product.letter + " " + product.shortName.lowercased() + " "
      + StockNames.colour(kind, in: workshop)
  }

  /// The same below another row: what both share is not said again.
  func name(of number: Int, below before: Int, in workshop: Workshop) -> String {
    let kind = Self.kind(number: number)
    let other = Self.kind(number: before)
    let name = Self.name(kind, in: workshop)
    if kind.product != other.product { return name }
    return kind.colour == other.colour ? "" : " " + name.dropFirst()
  }
}
