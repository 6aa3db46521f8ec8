import Wording
import Workshop

/// Why the text of a field gives no value.
package enum Mistake: Error, Equatable, Sendable {
  /// Nothing is typed where something must be.
  case required
  /// The text is not in the language of the field.
  case misread(Misread)
  /// What it says cannot be, as the records stand.
  case rule(Rule)
  /// Only what its list has is taken.
  case notListed

  /// Whether the text alone shows it, whatever the records hold.
  package var isOfText: Bool {
    switch self {
    case .required, .misread: true
    case .rule, .notListed: false
    }
  }

  package func words(in workshop: Workshop) -> Words {
    switch self {
    case .required: Rule.field(.required).words(in: workshop)
    case .misread(let misread): misread.words
    case .rule(let rule): rule.words(in: workshop)
    case .notListed:
      Words("Tidak ada dalam daftar. F4 menampilkan semua.", en: "Not in the list. F4: all.")
    }
  }

  /// What names no record.
  package static let unknown = Mistake.rule(.field(.unknownRow))
}
