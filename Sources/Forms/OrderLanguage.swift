import Workshop

/// How what is ordered is typed: `20xR8 5xP9@140rb`.
///
///     order = part { blank part }
///     part  = count "x" product [ colour ] size [ grade ] [ "@" price ]
///
/// A code is that of a sale: without a colour the product's first one, without a grade A. Without a
/// price the usual one of the grade is meant.
package enum OrderLanguage {
  package static func read(_ text: String) throws(Misread) -> [PiecesLanguage.Part] {
    let parts = try PiecesLanguage.read(text)
    if parts.contains(where: { $0.code.count == nil }) { throw .orderCount }
    if parts.contains(where: \.code.takesKept) { throw .notASaleCode }
    return parts
  }

  /// The lines that a text means on a day; the same kind at the same price is one line.
  package static func lines(
    _ text: String, in workshop: Workshop, on day: Day
  ) throws(Misread) -> [OrderLine] {
    var lines: [OrderLine] = []
    for part in try read(text) {
      guard let product = workshop.product(letter: part.code.letter) else { throw .notASaleCode }
      let row = workshop.products[product]
      let kind = OrderKind(
        product, colour: try part.code.colourIndex(of: row), size: part.code.size)
      let grade = part.code.grade ?? .a
      let price = part.price ?? workshop.price(of: product, grade, on: day).usual
      if let place = lines.firstIndex(where: {
        $0.kind == kind && $0.grade == grade && $0.price == price
      }) {
        let sum = Int(lines[place].quantity) + part.count
        guard let quantity = UInt8(exactly: sum) else { throw .saleCount }
        lines[place].quantity = quantity
      } else {
        lines.append(
          OrderLine {
            $0.kind = kind
            $0.grade = grade
            $0.quantity = UInt8(part.count)
            $0.price = price
          })
      }
    }
    return lines
  }
}
