import Workshop

/// How a line of a sale is typed: `P8`, `20xR8`, `P9B`, `PC7`.
///
///     code   = [ count "x" ] product [ colour ] size [ grade ]
///     count  = 1 to 99
///     product, colour = a letter; a colour's is its first
///     size   = 1 to 255
///     grade  = "A" | "B" | "C"
///
/// Blanks and capitals do not matter. Without a count the quantity is asked; without a colour the
/// product's first one in stock and without a grade the best in stock is taken.
package struct SaleCode: Equatable, Sendable {
  /// How many of a kind one line may have.
  package static let counts = 1...99

  package var count: Int?
  package var letter: String
  package var colour: String?
  package var size: UInt8
  package var grade: Grade?

  package init(
    count: Int? = nil, letter: String, colour: String? = nil, size: UInt8, grade: Grade? = nil
  ) {
    self.count = count
    self.letter = letter
    self.colour = colour
    self.size = size
    self.grade = grade
  }

  package static func read(_ text: String) throws(Misread) -> SaleCode {
    var rest = Substring(text.uppercased().filter { $0 != " " })
    let count = try count(before: &rest)
    guard let letter = popLetter(&rest) else { throw .notASaleCode }
    let colour = popLetter(&rest)
    var grade: Grade?
    if let last = rest.last, last.isLetter {
      guard let found = Grade.allCases.first(where: { $0.letter == String(last) }) else {
        throw .noSuchGrade
      }
      grade = found
      rest.removeLast()
    }
    guard isDigits(rest), let size = UInt8(rest), size > 0 else { throw .notASaleCode }
    return SaleCode(count: count, letter: letter, colour: colour, size: size, grade: grade)
  }

  /// As it is typed and shown; hitam and A, the first of their kind, need no letter.
  package static func write(_ key: StockKey, in workshop: Workshop) -> String {
    let product = workshop.products[key.product]
    let colour = key.colour == 0 ? "" : initial(of: Int(key.colour), of: product)
    return product.letter + colour + "\(key.size)" + (key.grade == .a ? "" : key.grade.letter)
  }

  /// The index of the colour that the code's letter means; nil when it has none.
  package func colourIndex(of product: Product) throws(Misread) -> UInt8? {
    guard let colour else { return nil }
    let found = product.colours.indices.first { Self.initial(of: $0, of: product) == colour }
    guard let found else { throw .notASaleCode }
    return UInt8(found)
  }

  private static func initial(of colour: Int, of product: Product) -> String {
    guard product.colours.indices.contains(colour) else { return "" }
    return product.colours[colour].prefix(1).uppercased()
  }

  private static func count(before rest: inout Substring) throws(Misread) -> Int? {
    guard rest.first?.isNumber == true else { return nil }
    guard let times = rest.firstIndex(of: "X"), isDigits(rest[..<times]) else {
      throw .notASaleCode
    }
    guard let number = Int(rest[..<times]), counts.contains(number) else { throw .saleCount }
    rest = rest[rest.index(after: times)...]
    return number
  }

  private static func popLetter(_ rest: inout Substring) -> String? {
    guard let first = rest.first, first.isLetter else { return nil }
    rest.removeFirst()
    return String(first)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
