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
    guard words.count >= 2, let last = words.popLast(), let share = PerMilleLanguage.perMille(last)
    else {
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
}
