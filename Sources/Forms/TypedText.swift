import Wording
import Workshop

extension String {
  /// Without blanks at either end, and single blanks inside.
  package var trimmed: String { split(separator: " ").joined(separator: " ") }
}

extension Words {
  /// Whether somebody typed these words, in either language, as a search would take them.
  package func areTyped(_ text: String) -> Bool {
    let typed = text.trimmed.searchForm
    return id.searchForm == typed || en.searchForm == typed
  }
}
