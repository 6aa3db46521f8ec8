import Wording
import Workshop

/// What is chosen in the boxes of a list.
extension ListScreen {
  mutating func pickFilters(_ places: [Int], in scene: Scene) {
    let chips = chips(in: scene)
    view.chips = places.filter(chips.indices.contains).map { chips[$0].name }
  }

  /// The order that stands already is reversed.
  mutating func pickOrder(_ choice: Int, in scene: Scene) {
    let names = ListDialogs.orders(subject, in: scene)
    guard names.indices.contains(choice - 1) else { return }
    let name = names[choice - 1]
    view.isReversed = name == view.sort && !view.isReversed
    view.sort = name
  }

  // MARK: Counts

  func askWhatToCount(in scene: Scene) -> [Effect] {
    list.rows.isEmpty
      ? [.say(RowList.noRow(in: scene))] : [.open(ListDialogs.counting(self, in: scene))]
  }

  func count(_ answer: Answer, in scene: Scene) -> [Effect] {
    let columns = ListDialogs.countable(subject, in: scene)
    guard case .chosen(let choice) = answer, columns.indices.contains(choice - 1) else { return [] }
    return [.open(ListScreen(ValueCounts(self, by: columns[choice - 1].name)))]
  }

  // MARK: Files

  /// The rows that a file would get: the marked ones in the order of the list, else all shown.
  var exported: [Int] {
    if list.marked.isEmpty { return list.rows }
    let shown = list.rows.filter(list.marked.contains)
    return shown + list.marked.subtracting(shown).sorted()
  }

  func export(in scene: Scene) -> [Effect] {
    if exported.isEmpty { return [.say(RowList.noRow(in: scene))] }
    let title = subject.title(in: scene).lowercased().split(separator: " ").joined(separator: "-")
    let name = title.filter { $0 != "&" } + "-" + scene.today.iso + ".csv"
    return [.order(.findFreeName(name))]
  }

  mutating func hearOfFile(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .ordered(.freeName(let name, _)): [.open(ListDialogs.fileName(self, name, in: scene))]
    case .ordered(.notWritten): [.open(ListDialogs.fileName(self, fileName, in: scene))]
    case .typed(let name): write(name, in: scene)
    default: []
    }
  }

  private mutating func write(_ name: String, in scene: Scene) -> [Effect] {
    fileName = name
    return [.order(.write(table(in: scene), to: name))]
  }

  /// The columns that the width shows, without those that would name somebody.
  private func table(in scene: Scene) -> ListTable {
    let columns = subject.columns(in: scene).filter {
      $0.leaves && $0.column.from <= scene.size.width
    }
    return ListTable(
      headings: columns.map(\.title),
      rows: exported.map { row in columns.map { ($0.outside ?? $0.value)(row).cell } })
  }
}
