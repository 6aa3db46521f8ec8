import TerminalUI
import Workshop

/// One line of a home page: what it says and what can be opened from it.
struct HomeLine {
  var text: String
  /// Distance and sign, at the right.
  var right = ""
  var style = Style.plain
  var targets: [HomeTarget] = []
  /// What the role can do about it, for the message line; empty where its page says it.
  var deed = ""

  static var blank: HomeLine { HomeLine(text: "") }

  static func heading(_ text: String, right: String = "") -> HomeLine {
    HomeLine(text: text, right: right, style: .heading)
  }

  /// A line that opens something.
  static func row(
    _ text: String, right: String = "", deed: String = "",
    _ effects: @autoclosure @escaping () -> [Effect]
  ) -> HomeLine {
    HomeLine(text: text, right: right, targets: [HomeTarget(effects: effects)], deed: deed)
  }

  /// As many lines as there is room for; the last one says how many more there are, and opens them
  /// all.
  static func first(
    _ most: Int, of part: TasksScreen.Part, _ lines: [HomeLine], in scene: Scene
  ) -> [HomeLine] {
    guard lines.count > most else { return lines }
    let more = lines.count - most + 1
    let words = scene.say("dan \(more) lagi", en: "and \(more) more")
    return lines.prefix(most - 1) + [
      .row(
        words, deed: scene.say("Enter membuka semuanya.", en: "Enter opens them all."),
        [.open(TasksScreen(part))])
    ]
  }

  /// `focus`: the target of this line that has the focus, if any.
  func draw(on canvas: inout Canvas, y: Int, focus: Int?) {
    let room = canvas.width - 3 - (right.isEmpty ? 0 : TextWidth.of(right) + 2)
    canvas.put(text.fittedClause(to: room), x: 2, y: y, style: style)
    canvas.putRight(right, endingAt: canvas.width - 1, y: y, style: style)
    guard let focus else { return }
    let target = targets[focus]
    canvas.drawFocus(y: y, sign: target.x - 2, from: target.x, count: target.width)
  }
}

/// A place of a home page that can have the focus.
struct HomeTarget {
  /// Where it begins, and how wide it is; nil for the whole line.
  var x = 2
  var width: Int?
  /// Its turn behind all the lines that are one target each.
  var turn = 0
  /// Made only when it is opened.
  var effects: () -> [Effect]
}

/// What a role's home page holds.
struct HomeContent {
  var counts: [String]
  var lines: [HomeLine]
  /// Whether nothing has to be done.
  var isQuiet = false

  /// The targets in the order of the focus, each with its line.
  var places: [(line: Int, target: Int)] {
    lines.indices.flatMap { line in
      lines[line].targets.indices.map { (line: line, target: $0) }
    }.sorted {
      (turn(of: $0), $0.line) < (turn(of: $1), $1.line)
    }
  }

  private func turn(of place: (line: Int, target: Int)) -> Int {
    lines[place.line].targets[place.target].turn
  }

  /// What the role has to do itself.
  static func tasks(in scene: Scene) -> [HomeTask] {
    scene.may(.approve) ? SupervisorHome.tasks(in: scene) : HomeTasks.all(in: scene)
  }

  static func of(_ scene: Scene) -> HomeContent {
    scene.may(.approve) ? SupervisorHome.content(in: scene) : TaskHome.content(in: scene)
  }
}
