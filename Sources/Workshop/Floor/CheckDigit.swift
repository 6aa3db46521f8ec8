/// The digit behind a code that finds every single wrong digit and every two neighbours swapped.
///
/// H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004; the quasigroup of order 10.
package enum CheckDigit {
  private static let table = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9], [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5], [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
  ]

  /// The digit for a number; zeros in front change nothing.
  package static func of(_ digits: [Int]) -> Int { digits.reduce(0) { table[$0][$1] } }

  /// Whether the last digit is that of those before it.
  package static func isMet(by digits: [Int]) -> Bool { digits.count > 1 && of(digits) == 0 }
}

extension String {
  /// Its digits, or nil where something else than blanks and separators stands among them.
  package var codeDigits: [Int]? {
    let signs = filter { !" -/.".contains($0) }
    let digits = signs.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    return digits.count == signs.count ? digits : nil
  }

  /// With its check digit, such as `WB-014/8`; letters and separators count for nothing.
  package var checked: String {
    self + "/\(CheckDigit.of(compactMap { $0.isASCII ? $0.wholeNumberValue : nil }))"
  }
}

extension Workshop {
  /// Whom a number with its check digit stands for, as somebody wrote it on a sheet by hand; nil
  /// where the digit is not met or nobody has the number.
  package func inmate(checked digits: [Int]) -> ID<Inmate>? {
    guard CheckDigit.isMet(by: digits) else { return nil }
    return inmate(code: digits.dropLast().map(String.init).joined())
  }
}
