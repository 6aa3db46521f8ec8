import Workshop

/// How what is ordered is typed: `20xR8 5xP9@140rb`.
///
///     order = part { blank part }
///     part  = count "x" product [ colour ] size [ "@" price ]
///
/// Without a colour the product's first one is meant, without a price the usual one of grade A. A
/// grade is not ordered: it shows when a piece is judged.
package enum OrderLanguage {
  /// So many of one code, at a price where one is typed.
  package struct Part: Equatable, Sendable {
    package var code: SaleCode
    package var count: Int
    package var price: Rupiah?
  }

  package static func read(_ text: String) throws(Misread) -> [Part] {
    var parts: [Part] = []
    for word in text.split(separator: " ") {
      let ends = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      let code = try SaleCode.read(String(ends[0]))
      guard let count = code.count else { throw .orderCount }
      if code.grade != nil { throw .orderGrade }
      let price = ends.count > 1 ? try MoneyLanguage.read(String(ends[1])) : nil
      parts.append(Part(code: code, count: count, price: price))
    }
    return parts
  }

  /// As it is typed; a price that is the usual one is left out.
  package static func write(_ lines: [OrderLine], in workshop: Workshop) -> String {
    lines.map { line in
      let product = workshop.products[line.kind.product]
      let key = StockKey(
        product: line.kind.product, colour: line.kind.colour, size: line.kind.size, grade: .a,
        batch: ID(0))
      let price = product.price(of: .a).usual == line.price ? "" : "@" + line.price.bare
      return "\(line.quantity)x" + SaleCode.write(key, in: workshop) + price
    }.joined(separator: " ")
  }

  /// The lines that a text means in a workshop; the same kind at the same price is one line.
  package static func lines(_ text: String, in workshop: Workshop) throws(Misread) -> [OrderLine] {
    var lines: [OrderLine] = []
    for part in try read(text) {
      guard let product = workshop.product(letter: part.code.letter) else { throw .notASaleCode }
      let row = workshop.products[product]
      let kind = OrderKind(
        product, colour: try part.code.colourIndex(of: row) ?? 0, size: part.code.size)
      let price = part.price ?? row.price(of: .a).usual
      if let place = lines.firstIndex(where: { $0.kind == kind && $0.price == price }) {
        let sum = Int(lines[place].quantity) + part.count
        guard let quantity = UInt8(exactly: sum) else { throw .saleCount }
        lines[place].quantity = quantity
      } else {
        lines.append(
          OrderLine {
            $0.kind = kind
            $0.quantity = UInt8(part.count)
            $0.price = price
          })
      }
    }
    return lines
  }
}
