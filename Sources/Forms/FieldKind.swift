import Wording
import Workshop

extension Field {
  /// What a field takes, for forms that do not read values yet.
  package enum Kind: Equatable, Sendable {
    case text(limit: Int)
    case secret(limit: Int)
    case day, number, money, sizes, order, pieces, skills, parts
    case tools(handouts: Bool)
    case reading(aim: Int32)
    case choice
  }

  package init(
    _ name: FieldName, _ kind: Kind, width: Int, required: Bool = false, listed: Bool = false,
    hint: Words, example: Words?, label: Words? = nil
  ) {
    func field<Value>(_ language: ValueLanguage<Value>) -> Field {
      required
        ? FormField(name, language, width: width, hint: hint, example: example, label: label).field
        : FormField(
          name, .optional(language), width: width, hint: hint, example: example, label: label
        ).field
    }
    switch kind {
    case .text(let limit): self = field(.text(limit: limit))
    case .secret(let limit): self = field(.secret(limit: limit))
    case .day: self = field(.day)
    case .number: self = field(.number)
    case .money: self = field(.money)
    case .sizes: self = field(.sizes)
    case .order: self = field(.order)
    case .pieces: self = field(.pieces)
    case .skills: self = field(.skills)
    case .parts: self = field(.parts)
    case .tools(let handouts): self = field(.tools(handouts: handouts))
    case .reading(let aim): self = field(.reading(aim: aim))
    case .choice:
      let text = ValueLanguage<String>.text(limit: 60)
      self = field(listed ? text.listed : text.lookedUp)
    }
  }
}
