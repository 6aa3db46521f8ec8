import Wording
import Workshop

/// What is wrong in one cell of a file.
package struct Fault: Equatable, Sendable {
  /// As a spreadsheet numbers it.
  package var row: Int
  /// The file's own heading.
  package var column: String
  package var value: String
  package var rule: FileRule

  package init(row: Int, column: String, value: String, rule: FileRule) {
    self.row = row
    self.column = column
    self.value = value
    self.rule = rule
  }

  /// `ROW:COLUMN: VALUE: RULE`, safe to show.
  package func line(_ language: Language) -> String { "\(row):" + words[language] }

  /// `COLUMN: VALUE: RULE`, safe to show.
  var words: Words {
    let place = "\(Self.short(column)): \(Self.short(value)): "
    return Words(place, en: place) + rule.words
  }

  /// A cell may hold a page of text; its beginning is enough to find it.
  private static func short(_ text: String) -> String {
    let beginning = text.unicodeScalars.prefix(80)
    return String(beginning).cleaned + (beginning.endIndex < text.endIndex ? "..." : "")
  }
}
