import Workshop

/// How a line of a sale is typed: `P8`, `20xR8`, `P9B`: a count, the product's letter, the size
/// number, the grade.
///
/// Without a count the quantity is asked; without a grade the best is taken.
package struct SaleCode: Equatable, Sendable {
  package var count: Int?
  package var letter: String
  package var size: UInt8
  package var grade: Grade?

  package static func read(_ text: String) throws(Misread) -> SaleCode {
    var rest = Substring(text.uppercased().filter { $0 != " " })
    var count: Int?
    if let times = rest.firstIndex(of: "X"), times != rest.startIndex {
      guard let number = Int(rest[..<times]), (1...99).contains(number) else {
        throw .notASaleCode
      }
      count = number
      rest = rest[rest.index(after: times)...]
    }
    guard let letter = rest.popFirst(), letter.isLetter else { throw .notASaleCode }
    var grade: Grade?
    if let last = rest.last, last.isLetter {
      guard let found = Grade.allCases.first(where: { $0.letter == String(last) }) else {
        throw .notASaleCode
      }
      grade = found
      rest.removeLast()
    }
    guard let size = UInt8(rest), size > 0 else { throw .notASaleCode }
    return SaleCode(count: count, letter: String(letter), size: size, grade: grade)
  }
}
