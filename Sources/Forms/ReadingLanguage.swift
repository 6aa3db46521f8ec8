/// How something measured is typed: `57,5` or `57.5`, `57`, or `575` without the comma.
///
///     reading  = digits [ ( "," | "." ) digit ]
///
/// Without a comma a number more than twice what is aimed at is in tenths: on a cap of 57 cm `575`
/// is 57,5, and on a ring of 3 cm `28` is 2,8.
package enum ReadingLanguage {
  /// Returns tenths; `aim` is in tenths too.
  package static func read(_ text: String, aim: Int32) throws(Misread) -> Int32 {
    let parts = text.replacing(".", with: ",").split(
      separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, let digits = parts.first, !digits.isEmpty, digits.count <= 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int32(digits)
    else { throw .notAReading }
    if parts.count == 2 {
      guard parts[1].count == 1, let tenth = Int32(parts[1]) else { throw .notAReading }
      return whole * 10 + tenth
    }
    return whole * 10 > 2 * aim ? whole : whole * 10
  }
}
