import Workshop

/// The usual form of a register number: `B.I 123/2023`, `BIIa.45/2024`.
///
///     register = book number "/" year
///     book     = a letter A or B, a Roman number I to V, in book B also IIa and IIb, at most two
///                letters more; dots and blanks anywhere
///     number   = 1 to 5 digits
///     year     = 4 digits
package enum RegisterNumber {
  /// Whether a number has the usual form; an unusual one is allowed, with a warning.
  package static func isUsual(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 4, parts[1].allSatisfy(\.isWholeNumber) else {
      return false
    }
    let book = parts[0].prefix { !$0.isNumber }
    let number = parts[0].dropFirst(book.count)
    let name = book.filter { $0 != "." && $0 != " " }.uppercased()
    let books = ["AI", "AII", "AIII", "AIV", "AV", "BI", "BIIA", "BIIB", "BIII"]
    return (1...5).contains(number.count) && number.allSatisfy(\.isWholeNumber)
      && books.contains { name == $0 || name.hasPrefix($0) && name.count <= $0.count + 2 }
  }

  /// The last day of the year in a number, when it was given at the latest; nil without a year.
  package static func lastDay(of text: String) -> Day? {
    guard let year = text.split(separator: "/").dropFirst().last, year.utf8.count == 4,
      let number = Int(year)
    else { return nil }
    return Day(year: number, month: 12, day: 31)
  }
}
