/// A random code that survives paper, handwriting and being read aloud: groups of five signs in
/// Crockford's base 32, the last sign of each group a check.
///
/// The check finds every wrong sign, every exchange of neighbours and every exchange of groups. O,
/// I and L are read as 0, 1 and 1; case, spaces and hyphens mean nothing.
package struct PaperCode: Equatable, Sendable {
  /// What is wrong with a code as typed.
  package enum Fault: Error, Equatable, Sendable {
    /// So many signs, instead of what a code has.
    case length(found: Int, needed: Int)
    /// The group that was mistyped, from 1.
    case group(Int)
  }

  /// Groups of the code in the envelope: 160 random bits.
  package static let recoveryGroups = 8
  /// Groups of a one-time code: 80 random bits.
  package static let oneTimeGroups = 4

  private static let signs = [UInt8]("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let groupSize = 5

  /// Values from 0 to 31, with the checks.
  private let values: [UInt8]

  /// A new code.
  package static func random(groups: Int) -> PaperCode {
    PaperCode(
      values: (1...groups).flatMap { group -> [UInt8] in
        let data = Sealing.random(groupSize - 1).map { $0 & 31 }
        return data + [check(data, group: group)]
      })
  }

  private init(values: [UInt8]) { self.values = values }

  /// Reads a code as somebody typed it.
  package init(reading text: String, groups: Int) throws(Fault) {
    let typed = text.uppercased().unicodeScalars.filter { $0 != " " && $0 != "-" }
    guard typed.count == groups * Self.groupSize else {
      throw .length(found: typed.count, needed: groups * Self.groupSize)
    }
    var values: [UInt8] = []
    for (place, sign) in typed.enumerated() {
      guard let value = Self.value(of: sign) else { throw .group(place / Self.groupSize + 1) }
      values.append(value)
    }
    for group in 1...groups {
      let part = values[(group - 1) * Self.groupSize..<group * Self.groupSize]
      guard Self.check(part.dropLast(), group: group) == part.last else { throw .group(group) }
    }
    self.values = values
  }

  /// As it is printed: `7K2QM-4XW0D-...`.
  package var text: String {
    let groups = stride(from: 0, to: values.count, by: Self.groupSize).map { start in
      let signs = values[start..<start + Self.groupSize].map { Self.signs[Int($0)] }
      return String(decoding: signs, as: UTF8.self)
    }
    return groups.joined(separator: "-")
  }

  private static func value(of sign: Unicode.Scalar) -> UInt8? {
    let plain: Unicode.Scalar =
      switch sign {
      case "O": "0"
      case "I", "L": "1"
      default: sign
      }
    guard plain.isASCII, let place = signs.firstIndex(of: UInt8(plain.value)) else { return nil }
    return UInt8(place)
  }

  /// A polynomial over the field of 32 elements (x^5 + x^2 + 1), which begins with the group's
  /// number.
  private static func check(_ data: some Sequence<UInt8>, group: Int) -> UInt8 {
    data.reduce(timesX(UInt8(group & 31))) { sum, value in timesX(sum ^ value) }
  }

  private static func timesX(_ value: UInt8) -> UInt8 {
    value & 16 == 0 ? value << 1 : (value << 1 ^ 0x25) & 31
  }
}
