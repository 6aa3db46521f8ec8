import TerminalUI
import Wording
import Workshop

/// The ten areas at the foot of a home page.
enum AreaLines {
  private static let gap = 2

  private static func heading(in scene: Scene) -> HomeLine {
    .heading(scene.say("HALAMAN", en: "PAGES"))
  }

  /// One a line, with its answer.
  static func listed(in scene: Scene) -> [HomeLine] {
    [heading(in: scene)] + Area.allCases.map { listed($0, in: scene) }
  }

  /// Of an answer that is too long the last counts are left out.
  private static func listed(_ area: Area, in scene: Scene) -> HomeLine {
    let titles = Area.allCases.map { TextWidth.of($0.title(in: scene)) }
    let width = Layout(scene.size).isNarrow ? titles.max() ?? 0 : 15
    let front = "\(area.rawValue)  \(area.title(in: scene).padded(to: width))"
    var text = front
    for part in area.answer(in: scene) {
      let longer = text + (text == front ? "  " : "   ") + part
      guard TextWidth.of(longer) <= scene.size.width - 3 else { break }
      text = longer
    }
    return .row(text, [.area(area.rawValue)])
  }

  /// Two lines of five, in the order of the digits down the columns; a list where the screen is too
  /// narrow for them.
  static func side(in scene: Scene) -> [HomeLine] {
    let areas = Area.allCases
    let columns = stride(from: 0, to: areas.count, by: 2).map { first in
      areas[first..<first + 2].map { "\($0.rawValue) \($0.title(in: scene))" }
    }
    let widths = columns.map { $0.map(TextWidth.of).max() ?? 0 }
    let starts = widths.indices.map { 2 + widths[..<$0].reduce(0) { $0 + $1 + gap } }
    guard (starts.last ?? 0) + (widths.last ?? 0) <= scene.size.width - 1 else {
      return listed(in: scene)
    }
    let lines = [0, 1].map { row in
      let text = columns.indices.map { columns[$0][row].padded(to: widths[$0] + gap) }.joined()
      return HomeLine(
        text: String(text.dropLast(gap)),
        targets: columns.indices.map { column in
          let turn = 2 * column + row
          return HomeTarget(
            x: starts[column], width: TextWidth.of(columns[column][row]), turn: turn + 1,
            effects: { [.area(areas[turn].rawValue)] })
        })
    }
    return [heading(in: scene)] + lines
  }
}
