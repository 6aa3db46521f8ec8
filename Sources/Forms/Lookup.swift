import Workshop

/// One choice of a lookup: what it stands for, what is shown, what it is found by.
package struct LookupRow: Equatable, Sendable {
  /// The text that the field takes.
  package var value: String
  /// What stands in the list beside the value.
  package var note: String
  /// What the list shows in place of the value, where the field holds several values.
  package var title: String

  package init(_ value: String, note: String = "", title: String? = nil) {
    self.value = value
    self.note = note
    self.title = title ?? value
  }
}

/// How a lookup narrows while it is typed into.
package enum Lookup {
  /// The rows in which every typed word begins a word or stands inside one, best first.
  package static func narrow(_ rows: [LookupRow], by text: String) -> [LookupRow] {
    let words = text.searchForm.split(separator: " ")
    if words.isEmpty { return rows }
    let found = rows.compactMap { row -> (row: LookupRow, rank: Int)? in
      let target = (row.value + " " + row.note).searchForm
      guard words.allSatisfy({ target.contains($0) }) else { return nil }
      return (row, target.hasPrefix(words[0]) ? 0 : target.contains(" " + words[0]) ? 1 : 2)
    }
    return [0, 1, 2].flatMap { rank in found.filter { $0.rank == rank }.map(\.row) }
  }
}
