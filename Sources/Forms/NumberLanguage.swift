/// How whole numbers are typed: digits, with `+`, `-`, `*` between them; `*` binds first.
package enum NumberLanguage {
  package static let largest = 1_000_000_000

  package static func read(_ text: String) throws(Misread) -> Int {
    let typed = text.filter { $0 != " " }
    guard let first = typed.first else { throw .notANumber }
    var sum = 0
    var term = ""
    var sign = first == "-" ? -1 : 1
    for character in first == "-" ? typed.dropFirst() : Substring(typed) {
      guard character == "+" || character == "-" else {
        term.append(character)
        continue
      }
      sum += sign * (try product(term))
      term = ""
      sign = character == "+" ? 1 : -1
    }
    return try bounded(sum + sign * (try product(term)))
  }

  private static func product(_ text: String) throws(Misread) -> Int {
    var result = 1
    for factor in text.split(separator: "*", omittingEmptySubsequences: false) {
      guard !factor.isEmpty, factor.utf8.allSatisfy({ (48...57).contains($0) }) else {
        throw .notANumber
      }
      guard factor.count <= 10, let number = Int(factor) else { throw .tooLarge }
      result = try bounded(try bounded(number) * result)
    }
    return result
  }

  private static func bounded(_ number: Int) throws(Misread) -> Int {
    if abs(number) > largest { throw .tooLarge }
    return number
  }
}
