import Wording
import Workshop

extension Words {
  /// Whether somebody typed these words, in either language, as a search would take them.
  func areTyped(_ text: String) -> Bool {
    let typed = text.trimmed.searchForm
    return id.searchForm == typed || en.searchForm == typed
  }
}
