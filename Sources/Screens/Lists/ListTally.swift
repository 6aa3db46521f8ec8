import Workshop

/// How many rows are marked or found, and their sum: `3 ditandai, Rp500.000`.
enum ListTally {
  static func words(_ screen: ListScreen, in scene: Scene) -> String {
    let list = screen.list
    if !list.marked.isEmpty {
      let hidden = list.marked.subtracting(list.rows).count
      let unseen =
        hidden == 0 ? "" : scene.say(" (\(hidden) tidak tampil)", en: " (\(hidden) not shown)")
      return joined(
        marked(list, in: scene) + unseen,
        screen.subject.sum(of: Array(list.marked), in: scene))
    }
    let isUsual = list.query.isEmpty && screen.view.chips == screen.subject.usualChips
    if isUsual || list.rows.isEmpty { return "" }
    let count = list.rows.count
    return joined(
      scene.say("\(count) tampil", en: "\(count) shown"),
      screen.subject.sum(of: list.rows, in: scene))
  }

  /// `3 ditandai`, short enough to stand beside a search; nothing where none is.
  static func marked(_ list: RowList, in scene: Scene) -> String {
    let count = list.marked.count
    return count == 0 ? "" : scene.say("\(count) ditandai", en: "\(count) marked")
  }

  private static func joined(_ count: String, _ sum: String) -> String {
    sum.isEmpty ? count : count + ", " + sum
  }
}
