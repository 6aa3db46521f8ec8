/// Which lines of a long text are in sight.
package struct TextScroll: Equatable, Sendable {
  private var top = 0

  package init() {}

  /// Moves over so many lines, of which a page shows some.
  package mutating func move(_ motion: Motion, lines: Int, page: Int) {
    top = shown(of: lines, page: page).lowerBound
    switch motion {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .first: top = 0
    case .last: top = lines
    }
    top = shown(of: lines, page: page).lowerBound
  }

  /// The lines in sight: never past the last page, also where the page has grown since the last
  /// motion or the text is another.
  package func shown(of lines: Int, page: Int) -> Range<Int> {
    let first = max(0, min(top, lines - page))
    return first..<min(lines, first + page)
  }
}
