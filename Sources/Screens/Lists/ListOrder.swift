import Workshop

/// The rows of a list as its filters and its order leave them.
enum ListOrder {
  static func apply(
    _ view: SavedView, to rows: [Int], _ subject: any ListSubject, in scene: Scene
  ) -> [Int] {
    let chips = ListChip.all(of: subject, chosen: view.chips, in: scene)
    let left = chips.filter(rows, chosen: view.chips)
    let columns = subject.columns(in: scene)
    guard let column = columns.first(where: { $0.name == view.sort && $0.sorts }) else {
      return view.isReversed ? left.reversed() : left
    }
    return sorted(left, by: column, reversed: view.isReversed)
  }

  /// Rows of equal value keep their usual order.
  private static func sorted(_ rows: [Int], by column: ListColumn, reversed: Bool) -> [Int] {
    let keys = rows.map { column.value($0).order }
    return rows.indices.sorted { left, right in
      keys[left].isBefore(keys[right], reversed: reversed) ?? (left < right)
    }.map { rows[$0] }
  }
}
