import Wording

/// The words that a row of the menu is found by, folded and taken apart.
struct MenuWords {
  let label: String
  let own: [[UInt8]]
  let synonyms: [[UInt8]]
  /// The page where it is done narrows a query and finds nothing alone.
  let page: [[UInt8]]

  init(_ row: MenuRow) {
    label = row.label.searchForm
    own = Self.split(label)
    synonyms = Self.split(row.synonyms.searchForm)
    page = Self.split(row.page.searchForm)
  }

  static func split(_ text: String) -> [[UInt8]] {
    text.split { !$0.isLetter && !$0.isNumber }.map { [UInt8]($0.utf8) }
  }
}

extension MenuRow {
  /// What its words are taken from.
  var spelling: String { label + "\n" + synonyms + "\n" + page }
}
