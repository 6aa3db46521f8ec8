import Workshop

/// How the parts of a scheme are typed: `Premi 50 + Modal kerja 35 + PNBP 15`.
///
///     parts = part { "+" part }
///     part  = name blank share
///     share = digits [ "," digit ] [ "%" ], in per cent
///
/// A part called Premi is the workers', one called PNBP the state's; every other is the workshop's.
/// That they sum to the whole is a rule of the model.
package enum PartsLanguage {
  package static func read(_ text: String) throws(Misread) -> [SplitPart] {
    var parts: [SplitPart] = []
    for piece in text.split(separator: "+", omittingEmptySubsequences: false) {
      parts.append(try part(piece))
    }
    return parts
  }

  private static func part(_ text: Substring) throws(Misread) -> SplitPart {
    var words = text.split(separator: " ")
    if words.last == "%" { words.removeLast() }
    guard words.count >= 2, let last = words.popLast(), let share = perMille(last) else {
      throw .notParts
    }
    let name = words.joined(separator: " ")
    return SplitPart(name, use(of: name), perMille: share)
  }

  private static func use(of name: String) -> PartUse {
    switch name.searchForm {
    case "premi": .workers
    case "pnbp": .state
    default: .workshop
    }
  }

  /// `12,5` is 125.
  private static func perMille(_ text: Substring) -> Int32? {
    let digits = text.hasSuffix("%") ? text.dropLast() : text
    let halves = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), halves[0].count <= 3,
      halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }),
      let whole = Int32(halves[0])
    else { return nil }
    if halves.count == 1 { return whole * 10 }
    guard halves[1].count == 1, let tenth = Int32(halves[1]) else { return nil }
    return whole * 10 + tenth
  }
}
