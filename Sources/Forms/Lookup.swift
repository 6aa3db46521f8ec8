import Workshop

/// One choice of a lookup: what it stands for, what is shown, what it is found by.
package struct LookupRow: Equatable, Sendable {
  /// The text that the field takes.
  package var value: String
  /// What stands in the list beside the value.
  package var note: String
  /// What the list shows in place of the value, where the field holds several values.
  package var title: String
  /// Whether it stands for something that is not there yet and may be added; it stays last.
  package var isAddition = false

  package init(_ value: String, note: String = "", title: String? = nil) {
    self.value = value
    self.note = note
    self.title = title ?? value
  }

  /// The row that adds what was typed; `title` says so.
  package static func addition(_ typed: String, title: String) -> LookupRow {
    var row = LookupRow(typed, title: "+ " + title)
    row.isAddition = true
    return row
  }
}

/// How a lookup narrows while it is typed into.
package enum Lookup {
  /// The rows that have every typed word, best first: the value itself, at the front, at the front
  /// of a word, inside one, and last where a word has a letter missing, doubled, swapped or wrong.
  package static func narrow(_ rows: [LookupRow], by text: String) -> [LookupRow] {
    let additions = rows.filter(\.isAddition)
    let others = rows.filter { !$0.isAddition }
    return narrow(others, by: text) { ($0.value, $0.note) } + additions
  }

  /// The same for rows of any kind, by their own value and note.
  package static func narrow<Row>(
    _ rows: [Row], by text: String, _ words: (Row) -> (value: String, note: String)
  ) -> [Row] {
    let wanted = text.searchForm.split(separator: " ")
    guard let first = wanted.first else { return rows }
    let whole = wanted.joined(separator: " ")
    var ranks: [[Row]] = Array(repeating: [], count: 5)
    for row in rows {
      let (value, note) = words(row)
      if let rank = rank(of: value, note, wanted, first, whole) { ranks[rank].append(row) }
    }
    return ranks.flatMap { $0 }
  }

  private static func rank(
    of value: String, _ note: String, _ words: [Substring], _ first: Substring, _ whole: String
  ) -> Int? {
    let target = (value + " " + note).searchForm
    if target.hasPrefix(whole), value.searchForm == whole { return 0 }
    let others = words.filter { !target.contains($0) }
    if others.isEmpty {
      return target.hasPrefix(first) ? 1 : target.contains(" " + first) ? 2 : 3
    }
    let parts = target.split(separator: " ").map { Array($0.utf8) }
    return others.allSatisfy { word in
      let typed = Array(word.utf8)
      return parts.contains { Misspelling.begins($0, typed) }
    } ? 4 : nil
  }
}
