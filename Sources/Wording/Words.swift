/// The two languages of the program.
package enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}

/// A text in both languages, standing where it is used; Indonesian first.
package struct Words: Equatable, Sendable {
  package var id: String
  package var en: String

  package init(_ id: String, en: String) {
    self.id = id
    self.en = en
  }

  package static func + (left: Words, right: Words) -> Words {
    Words(left.id + right.id, en: left.en + right.en)
  }

  package static func + (left: Words, right: String) -> Words {
    Words(left.id + right, en: left.en + right)
  }

  package subscript(_ language: Language) -> String { language == .english ? en : id }
}
