import Wording
import Workshop

/// A field of a form as data: its words, its example and how its text is checked.
package struct Field: Equatable, Sendable {
  /// What a field takes, which decides how its text is read.
  package enum Kind: Equatable, Sendable {
    case text(limit: Int)
    case secret(limit: Int)
    case day
    case number
    case money
    case sizes
    /// What is ordered.
    case order
    /// Pieces by the codes of their kinds.
    case pieces
    case skills
    /// Tools by their numbers; `handouts`: and who gets them.
    case tools(handouts: Bool)
    /// The parts of a scheme.
    case parts
    /// Something measured; `aim`: in tenths.
    case reading(aim: Int32)
    /// A text of which only the rows of a lookup are accepted, unless a missing one may be added.
    case choice
  }

  package var name: FieldName
  package var label: Words
  package var kind: Kind
  /// What is typed, in a sentence or two.
  private var hint: Words
  /// A text that the field takes; nil for a secret, of which none is shown.
  package var example: Words?
  package var isRequired: Bool
  /// Whether only what its lookup lists is taken, and nothing else has a meaning.
  package var isListed: Bool
  /// Width of the value in cells.
  package var width: Int

  package init(
    _ name: FieldName, _ kind: Kind, width: Int, required: Bool = false, listed: Bool = false,
    hint: Words, example: Words?, label: Words? = nil
  ) {
    self.name = name
    self.label = label ?? name.label
    self.kind = kind
    self.width = width
    isRequired = required
    isListed = listed
    self.hint = hint
    self.example = example
  }

  /// How many characters its text may have.
  package var longest: Int {
    switch kind {
    case .text(let limit), .secret(let limit): limit
    case .day, .number, .money, .sizes, .order, .pieces, .skills, .tools, .parts, .reading, .choice:
      60
    }
  }

  package var isSecret: Bool { if case .secret = kind { true } else { false } }

  /// What the message line says while the field has the focus: what is typed, with its example.
  package var help: Words {
    guard let example else { return hint }
    return Words(
      hint.id.contains(example.id) ? hint.id : hint.id + " Contoh \(example.id).",
      en: hint.en.contains(example.en) ? hint.en : hint.en + " Such as \(example.en).")
  }

  /// The mistake in a text, or nil; an empty text is a mistake only where something is required.
  package func mistake(in text: String, today: Day, stages: Int) -> Words? {
    if text.isEmpty {
      return isRequired ? Words("Wajib diisi.", en: "Must be filled in.") : nil
    }
    do throws(Misread) {
      switch kind {
      case .day: _ = try DateLanguage.read(text, today: today)
      case .number: _ = try NumberLanguage.read(text)
      case .money: _ = try MoneyLanguage.read(text)
      case .sizes: _ = try SizeLanguage.read(text)
      case .order: _ = try OrderLanguage.read(text)
      case .pieces: _ = try PiecesLanguage.read(text)
      case .reading(let aim): _ = try ReadingLanguage.read(text, aim: aim)
      case .tools(let handouts): _ = try ToolsLanguage.read(text, handouts: handouts)
      case .skills: _ = try SkillLanguage.read(text, stages: stages)
      case .parts: _ = try PartsLanguage.read(text)
      case .text, .secret, .choice: break
      }
      return nil
    } catch {
      return error.words
    }
  }
}
