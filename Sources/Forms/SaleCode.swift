import Workshop

/// How a line of a sale is typed: `P8`, `20xR8`, `P9B`, `PC7`.
///
///     code   = [ count "x" ] product [ colour ] size [ grade ] [ "!" ]
///     count  = 1 to 99
///     product, colour = a letter, which the office gave each of them
///     size   = 1 to 255
///     grade  = "A" | "B" | "C"
///
/// Blanks and capitals do not matter. In a sale, an order and a consignment a code means the same:
/// without a colour the product's first one, without a grade A. Without a count the quantity is
/// asked; a mark of exclamation takes what is kept for an order, too.
package struct SaleCode: Equatable, Sendable {
  /// How many of a kind one line may have.
  package static let counts = 1...99

  package var count: Int?
  package var letter: String
  package var colour: String?
  package var size: UInt8
  package var grade: Grade?
  /// Whether pieces that are kept for an order may go, which a second person signs.
  package var takesKept: Bool

  package init(
    count: Int? = nil, letter: String, colour: String? = nil, size: UInt8, grade: Grade? = nil,
    takesKept: Bool = false
  ) {
    self.count = count
    self.letter = letter
    self.colour = colour
    self.size = size
    self.grade = grade
    self.takesKept = takesKept
  }

  package static func read(_ text: String) throws(Misread) -> SaleCode {
    var rest = Substring(text.uppercased().filter { $0 != " " })
    let takesKept = rest.last == "!"
    if takesKept { rest.removeLast() }
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
    return SaleCode(
      count: count, letter: letter, colour: colour, size: size, grade: grade, takesKept: takesKept)
  }

  /// As it is typed and shown; hitam and A, the first of their kind, need no letter.
  package static func write(_ key: StockKey, in workshop: Workshop) -> String {
    let product = workshop.products[key.product]
    let colour = key.colour == 0 ? "" : product.letter(ofColour: Int(key.colour))
    return product.letter + colour + "\(key.size)" + (key.grade == .a ? "" : key.grade.letter)
  }

  /// The index of the colour that the code means.
  package func colourIndex(of product: Product) throws(Misread) -> UInt8 {
    guard let colour else { return 0 }
    let found = product.colours.indices.first { product.letter(ofColour: $0) == colour }
    guard let found else { throw .notASaleCode }
    return UInt8(found)
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
