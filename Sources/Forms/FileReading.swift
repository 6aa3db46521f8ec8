import Wording

/// How an office file is to be read; where nothing is said, as the file itself suggests.
package struct FileReading: Equatable, Sendable {
  package var path: String
  /// Nil for the one that its headings fit best.
  package var kind: ImportKind?
  package var choices = ImportChoices()
  /// In which the rows that are refused get their reasons.
  package var language: Language

  package init(_ path: String, _ language: Language) {
    self.path = path
    self.language = language
  }
}
