/// Where the chain of records ends: the number of the newest record and the chain value behind it.
package struct ChainHead: Equatable, Sendable {
  package var sequence: Int64
  package var chain: [UInt8]

  package init(sequence: Int64 = 0, chain: [UInt8] = []) {
    self.sequence = sequence
    self.chain = chain
  }

  /// As papers print it: the number and the first twenty hexadecimal digits.
  package var text: String { "\(sequence):\(chain.prefix(Self.printedBytes).hexadecimal)" }

  private static let printedBytes = 10
}

extension ArraySlice<UInt8> {
  fileprivate var hexadecimal: String { Array(self).hexadecimal }
}

/// A head as somebody reads it from a paper: `1187:3f0c…` or the digits alone.
package struct PrintedHead: Equatable, Sendable {
  /// Nil when only the digits are known.
  package var sequence: Int64?
  /// Lower case, at least `fewestDigits`.
  package var digits: String

  /// Fewer digits could match by chance.
  package static let fewestDigits = 8

  /// Nil when the text has neither form.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count <= 2 else { return nil }
    if parts.count == 2 {
      let number = parts[0].drop { $0 == "#" }
      guard let value = Int64(number), value >= 0 else { return nil }
      sequence = value
    }
    digits = last.lowercased()
    guard (Self.fewestDigits...64).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
  }

  /// Whether a chain value begins with the digits.
  package func matches(_ chain: [UInt8]) -> Bool { chain.hexadecimal.hasPrefix(digits) }
}

/// What became of a printed head in the chain that is there now.
package enum HeadAnswer: Equatable, Sendable {
  /// The chain has this value at this record: everything up to it is as it was printed.
  case same(at: Int64)
  /// The chain has another value there: something at or before this record was changed.
  case different(at: Int64)
  /// The chain ends before the record that was printed.
  case beyondTheEnd(at: Int64)
  /// The digits stand nowhere in the chain.
  case nowhere
}
