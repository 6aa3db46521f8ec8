/// A text as bars and spaces that a scanner reads: Code 128 in the sets B and C.
///
/// ISO/IEC 15417:2007; symbols, widths and check symbol are those of its tables.
package struct Code128: Equatable, Sendable {
  package let text: String
  /// Start, what the text says, check symbol and stop.
  package let symbols: [Int]

  private static let startB = 104
  private static let startC = 105
  /// In set C; the next symbols are of set B.
  private static let codeB = 100
  /// In set B; the next symbols are of set C.
  private static let codeC = 99
  private static let stop = 106

  /// Nil for an empty text and one with a character outside printable ASCII.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.allSatisfy({ (32...126).contains($0) }) else { return nil }
    self.text = text
    var symbols = Self.symbols(of: bytes)
    // Each by its place, the start and the first behind it by one; modulo 103.
    let sum = symbols.enumerated().reduce(0) { $0 + max(1, $1.offset) * $1.element }
    symbols += [sum % 103, Self.stop]
    self.symbols = symbols
  }

  /// Start and what the text says: pairs of digits in set C where that is shorter.
  private static func symbols(of bytes: [UInt8]) -> [Int] {
    func run(at place: Int) -> Int { bytes[place...].prefix { (48...57).contains($0) }.count }
    let first = run(at: 0)
    var isC = first >= 4 || first == bytes.count && first == 2
    var symbols = [isC ? startC : startB]
    var place = 0
    while place < bytes.count {
      let digits = run(at: place)
      if isC {
        if digits < 2 {
          symbols.append(codeB)
          isC = false
        } else {
          symbols.append(Int(bytes[place] - 48) * 10 + Int(bytes[place + 1] - 48))
          place += 2
        }
        continue
      }
      let fewest = place + digits == bytes.count ? 4 : 6
      if digits >= fewest, digits % 2 == 0 {
        symbols.append(codeC)
        isC = true
        continue
      }
      symbols.append(Int(bytes[place]) - 32)
      place += 1
    }
    return symbols
  }

  // MARK: Modules

  /// Bars (true) and spaces, each one module wide, without the quiet zones.
  package var modules: [Bool] {
    symbols.flatMap { symbol in
      Self.widths[symbol].utf8.enumerated().flatMap { place, width in
        Array(repeating: place % 2 == 0, count: Int(width) - 48)
      }
    }
  }

  /// Modules that stay white on either side.
  package static let quiet = 10

  /// Of bar, space, bar, space, bar, space of each symbol, from 0.
  private static let widths: [Substring] = [
    "212222 222122 222221 121223 121322 131222 122213 122312 132212",
    "221213 221312 231212 112232 122132 122231 113222 123122 123221",
    "223211 221132 221231 213212 223112 312131 311222 321122 321221",
    "312212 322112 322211 212123 212321 232121 111323 131123 131321",
    "112313 132113 132311 211313 231113 231311 112133 112331 132131",
    "113123 113321 133121 313121 211331 231131 213113 213311 213131",
    "311123 311321 331121 312113 312311 332111 314111 221411 431111",
    "111224 111422 121124 121421 141122 141221 112214 112412 122114",
    "122411 142112 142211 241211 221114 413111 241112 134111 111242",
    "121142 121241 114212 124112 124211 411212 421112 421211 212141",
    "214121 412121 111143 111341 131141 114113 114311 411113 411311",
    "113141 114131 311141 411131 211412 211214 211232 2331112",
    "2331112",
  ].flatMap { $0.split(separator: " ") }
}
