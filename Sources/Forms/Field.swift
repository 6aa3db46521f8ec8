import Wording
import Workshop

/// A field of a form as it is asked, whatever value its text means: its words, its example, what
/// it takes, and the mistake in a text.
package struct Field: Sendable {
  package let name: FieldName
  package let label: Words
  /// What is typed, in a sentence or two.
  private let hint: Words
  /// A text that the field takes; nil for a secret, of which none is shown.
  package let example: Words?
  /// Width of the value in cells.
  package let width: Int
  /// How many characters its text may have.
  package let longest: Int
  package let isRequired: Bool
  /// Whether only what its lookup lists is taken, and nothing else has a meaning.
  package let isListed: Bool
  /// Whether its lookup opens while somebody types.
  package let isLookedUp: Bool
  package let isSecret: Bool
  /// What more may be typed than values; nil where nothing may.
  package let remark: Words?
  private let reading: @Sendable (String, Basis) -> Mistake?
  private let writing: @Sendable (String, Basis) -> String?
  private let listing: @Sendable (Basis) -> [LookupRow]

  init<Value>(
    _ name: FieldName, _ language: ValueLanguage<Value>, width: Int, hint: Words, example: Words?,
    label: Words
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.example = example
    self.width = width
    longest = language.longest
    isRequired = language.empty == nil
    isListed = language.isListed
    isLookedUp = language.isLookedUp
    isSecret = language.isSecret
    remark = language.remark
    listing = language.rows
    writing = { text, basis in
      guard !text.isEmpty, let write = language.write else { return nil }
      return (try? language.value(of: text, beside: basis)).flatMap(write)
    }
    reading = { text, basis in
      do throws(Mistake) {
        _ = try language.value(of: text, beside: basis)
        return nil
      } catch { return error }
    }
  }

  /// What the message line says while the field has the focus: what is typed, with its example.
  package var help: Words {
    guard let example else { return hint }
    return Words(
      hint.id.contains(example.id) ? hint.id : hint.id + " Contoh \(example.id).",
      en: hint.en.contains(example.en) ? hint.en : hint.en + " Example \(example.en).")
  }

  /// The mistake in a text, or nil.
  package func mistake(in text: String, beside basis: Basis) -> Mistake? { reading(text, basis) }

  /// What a short text stands for, written out; nil where texts stand as they are typed, or where
  /// it cannot be read.
  package func written(_ text: String, beside basis: Basis) -> String? { writing(text, basis) }

  /// What the field itself lists; none where the form or nothing does.
  package func rows(beside basis: Basis) -> [LookupRow] { listing(basis) }
}
