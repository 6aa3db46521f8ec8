/// Where the chain of records ends: the number of the newest record and the chain value behind it.
package struct ChainHead: Equatable, Sendable {
  package var sequence: Int64
  package var chain: [UInt8]

  package init(sequence: Int64 = 0, chain: [UInt8] = []) {
    self.sequence = sequence
    self.chain = chain
  }

  /// As papers print it: the number and the first thirty-two hexadecimal digits, in fours.
  package var text: String { "\(sequence):\(groups.joined(separator: "-"))" }

  /// The digits that are printed, four at a time, in capitals.
  package var groups: [String] {
    let digits = [UInt8](chain.prefix(Self.printedBytes)).hexadecimal.uppercased()
    return stride(from: 0, to: digits.count, by: 4).map { start in
      String(digits.dropFirst(start).prefix(4))
    }
  }

  private static let printedBytes = 16
}

/// A head as somebody reads it from a paper: `1187:3F0C-...`, `1187  3F0C ...` or the digits alone.
package struct PrintedHead: Equatable, Sendable {
  /// Nil when only the digits are known.
  package var sequence: Int64?
  /// Lower case, `fewestDigits` or more.
  package var digits: String

  /// What papers had before: 80 bits; with fewer, two records could be made to have one head.
  package static let fewestDigits = 20
  /// How many digits stand on a paper: before, now, and where all are given.
  private static let usual = [fewestDigits, 32, 64]

  /// Nil when the text has none of the forms.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var groups = (parts.last ?? "").split { $0 == " " || $0 == "-" }.map(String.init)
    switch parts.count {
    case 1:
      // A number before the digits is known by what is left without it.
      let rest = groups.dropFirst().joined().count
      if !Self.usual.contains(groups.joined().count) && Self.usual.contains(rest) {
        guard let number = Self.number(groups.removeFirst()) else { return nil }
        sequence = number
      }
    case 2:
      guard let number = Self.number(String(parts[0])) else { return nil }
      sequence = number
    default: return nil
    }
    digits = groups.joined().lowercased()
    guard (Self.fewestDigits...64).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
  }

  private static func number(_ text: String) -> Int64? {
    Int64(text.drop { $0 == "#" }).flatMap { $0 >= 0 ? $0 : nil }
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
