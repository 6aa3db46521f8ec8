/// How whole numbers are typed: `7`, `3*12+4`, `(20+4)/3`.
///
///     number = sum of `Arithmetic`
///     leaf   = digit { digit }
///
/// Blanks are left out. At most `largest`, either way and on the way.
package enum NumberLanguage {
  package static let largest = 1_000_000_000

  package static func read(_ text: String) throws(Misread) -> Int {
    let typed = text.filter { $0 != " " }
    return Int(
      try Arithmetic.read(typed, atMost: Int64(largest), otherwise: .notANumber, leaf: leaf))
  }

  private static func leaf(_ rest: inout Substring) throws(Misread) -> Arithmetic.Value {
    let digits = rest.takeDigits()
    if digits.isEmpty { throw .notANumber }
    guard digits.count <= 10, let number = Int64(digits) else { throw .tooLarge }
    return Arithmetic.Value(number: number)
  }
}
