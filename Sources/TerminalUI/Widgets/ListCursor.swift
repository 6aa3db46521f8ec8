/// Where the focus of a list stands and which rows are in sight.
package struct ListCursor: Equatable, Sendable {
  package private(set) var focus = 0
  package private(set) var top = 0

  package init() {}

  /// Moves over so many rows, of which a page shows some.
  package mutating func move(_ motion: Motion, rows: Int, page: Int) {
    switch motion {
    case .up: focus -= 1
    case .down: focus += 1
    case .pageUp: focus -= max(1, page)
    case .pageDown: focus += max(1, page)
    case .first: focus = 0
    case .last: focus = rows - 1
    }
    settle(rows: rows, page: page)
  }

  package mutating func focus(on row: Int, rows: Int, page: Int) {
    focus = row
    settle(rows: rows, page: page)
  }

  /// Keeps the focus inside the rows and in sight.
  package mutating func settle(rows: Int, page: Int) {
    focus = max(0, min(focus, rows - 1))
    let page = max(1, page)
    if focus < top { top = focus }
    if focus >= top + page { top = focus - page + 1 }
    top = max(0, min(top, rows - page))
  }
}
