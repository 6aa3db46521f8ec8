import Workshop

/// The filter of the rows that have one value in one column; its name holds both, so that a kept
/// view finds it again.
extension ListChip {
  /// What a filter of rows with a value is called.
  static func name(of column: String, _ value: String) -> String {
    "\(SavedView.valueMark)\(column)=\(value)"
  }

  /// The filters of a list, and behind them those of a value that are chosen.
  static func all(
    of subject: any ListSubject, chosen: [String], in scene: Scene
  ) -> [ListChip] {
    let own = subject.chips(in: scene)
    let values = chosen.filter { $0.hasPrefix(SavedView.valueMark) }
    if values.isEmpty { return own }
    let columns = subject.columns(in: scene)
    return own
      + values.compactMap { name in
        let parts = name.dropFirst().split(
          separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let column = columns.first(where: { $0.name == parts[0] })
        else { return nil }
        let value = String(parts[1])
        return ListChip(name, column.title, value.isEmpty ? "-" : value) {
          column.value($0).shown == value
        }
      }
  }
}

extension ListScreen {
  func chips(in scene: Scene) -> [ListChip] {
    ListChip.all(of: subject, chosen: view.chips, in: scene)
  }

  /// The same list on a page of its own, with one more filter.
  func narrowed(by chip: String) -> ListScreen {
    var page = ListScreen(subject)
    page.view = view
    page.view.chips.append(chip)
    page.list.look(for: list.query)
    return page
  }
}
