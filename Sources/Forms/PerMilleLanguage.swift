import Workshop

/// How a share in per cent is typed: `12`, `12,5`, `12,5%`.
package enum PerMilleLanguage {
  /// `12,5` is 125; nil for what is no share.
  package static func perMille(_ text: some StringProtocol) -> Int32? {
    let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
    let halves = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), halves[0].count <= 3,
      halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }),
      let whole = Int32(halves[0])
    else { return nil }
    if halves.count == 1 { return whole * 10 }
    guard halves[1].count == 1, let tenth = Int32(halves[1]) else { return nil }
    return whole * 10 + tenth
  }

  /// As it is typed: 125 is `12,5`.
  package static func written(_ perMille: Int32) -> String {
    "\(perMille / 10)" + (perMille % 10 == 0 ? "" : ",\(perMille % 10)")
  }
}

extension ValueLanguage where Value == Int32 {
  /// A share in per cent, in per mille.
  package static var perMille: Self {
    Self { text, _ throws(Misread) in
      guard let share = PerMilleLanguage.perMille(text.filter { $0 != " " }) else {
        throw .notANumber
      }
      return share
    }
  }
}
