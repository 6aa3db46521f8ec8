import Wording

/// How far two inspectors who judged the same pieces, the second without knowing of the first,
/// agree.
package struct RaterAgreement: Equatable, Sendable {
  /// Pieces on which both said the same.
  package let agreed: Portion
  /// The sum over all verdicts of the first's count times the second's: agreement by chance, times
  /// the square of the number of pieces.
  private let chance: Int

  /// `pairs`: what the first and the second said of each piece.
  package init<Verdict: Hashable>(_ pairs: [(Verdict, Verdict)]) {
    agreed = Portion(pairs.count { $0.0 == $0.1 }, of: pairs.count)
    var first: [Verdict: Int] = [:]
    var second: [Verdict: Int] = [:]
    for (one, other) in pairs {
      first[one, default: 0] += 1
      second[other, default: 0] += 1
    }
    chance = first.reduce(0) { $0 + $1.value * (second[$1.key] ?? 0) }
  }

  /// Cohen's kappa: 1 is full agreement, 0 what chance alone gives, below 0 less than that.
  ///
  /// Nil without pieces, and where both said one and the same of every piece: then chance explains
  /// all of it, and kappa is nought divided by nought.
  package var kappa: Double? {
    let square = agreed.whole * agreed.whole
    guard square > chance else { return nil }
    return Double(agreed.part * agreed.whole - chance) / Double(square - chance)
  }

  /// Both figures in a sentence.
  package func sentence(_ language: Language) -> String {
    if agreed.whole == 0 {
      return Words("Belum ada buah yang diperiksa dua kali.", en: "No piece was judged twice.")[
        language]
    }
    let raw = Words("Sepakat ", en: "Agreed ")[language] + agreed.text(language)
    guard let kappa else {
      return raw
        + Words(
          "; kappa tidak dapat dihitung: semua buah satu putusan.",
          en: "; no kappa: every piece got one and the same verdict.")[language]
    }
    return raw + ", kappa \(decimal(kappa, places: 2, language))."
  }
}
