import TerminalUI

/// How the body of a list is shared: what stands above the headings, the rows, and what explains
/// the one in focus.
struct ListPlan {
  /// Lines above the headings.
  let head: Int
  let headings: Int
  /// Lines of one row.
  let height: Int
  /// How many rows a page shows.
  let page: Int
  /// Lines of facts below a blank one.
  let facts: Int

  init(_ subject: any ListSubject, in scene: Scene) {
    let layout = Layout(scene.size)
    let card = subject.card(in: scene)
    head = subject.head(in: scene).count
    headings = card == nil ? 1 : 0
    facts = subject.factLines(layout)
    height = (card?.height).map { $0 == 1 ? 1 : $0 + 1 } ?? 1
    let room =
      layout.bodyHeight - head - headings - subject.fixedRows(layout) - (facts == 0 ? 0 : facts + 1)
    // The last card needs no blank line below it.
    page = max(1, (room + (height > 1 ? 1 : 0)) / height)
  }
}
