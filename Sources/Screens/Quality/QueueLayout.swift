import TerminalUI

/// How the body of the queue is shared between the list and what explains the focused piece.
struct QueueLayout {
  let layout: Layout
  /// Rows below the list.
  let facts: Int
  /// Whether an empty row stands between.
  private let gap: Int

  init(_ size: Size, isChoosing: Bool) {
    layout = Layout(size)
    let height = layout.bodyHeight
    facts = height >= 16 ? 8 : isChoosing ? 5 : height >= 10 ? 1 : 0
    gap = height >= 10 && facts > 0 ? 1 : 0
  }

  /// Rows of the list in sight.
  var page: Int { max(1, layout.bodyHeight - 1 - facts - gap) }

  /// Where the facts begin when the list shows so many rows.
  func factsTop(rows: Int) -> Int { layout.body + 1 + min(rows, page) + gap }
}
