import TerminalUI
import Wording
import Workshop

/// The parts of a page that stand in the same place everywhere.
package struct Page {
  /// The path without the institution, from the area to the thing.
  package var path: [String] { didSet { ends = Self.ends(of: path) } }
  /// The path as the title shows it, and what is left of it when its first parts go.
  private var ends: [String]
  /// At most four, most urgent first; a zero is left out by the page.
  package var counts: [String] = []
  /// One fact about the page's state, at the right of the sub-line.
  package var fact = ""
  /// The view: filter, sort, unit.
  package var view = ""
  package var legend = ""
  package var position = ""
  /// A state of the whole page, at the left of the upper rule.
  package var state = ""

  package init(_ path: [String]) {
    self.path = path
    ends = Self.ends(of: path)
  }

  private static func ends(of path: [String]) -> [String] {
    path.indices.map { path[$0...].joined(separator: " > ").uppercased() }
  }

  package func draw(on canvas: inout Canvas, in scene: Scene) {
    drawHead(on: &canvas, in: scene)
    drawFoot(on: &canvas, in: scene)
  }

  /// All above the body.
  func drawHead(on canvas: inout Canvas, in scene: Scene) {
    drawTitle(on: &canvas, scene)
    let layout = Layout(canvas.size)
    let readOnly = ReadingMark.word(in: scene)
    var line = self
    if let reading = ReadingMark.fact(in: scene) { line.fact = reading }
    if !layout.hasRules && !readOnly.isEmpty { line.fact = readOnly }
    line.drawCounts(on: &canvas)
    guard layout.hasRules else { return }
    RuleLine.draw(
      on: &canvas, y: layout.upperRule, left: state, right: ReadingMark.join(view, readOnly),
      practice: Self.practice(scene))
  }

  /// The rule below the body.
  func drawFoot(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    guard layout.hasRules else { return }
    RuleLine.draw(
      on: &canvas, y: layout.lowerRule, left: legend,
      right: ReadingMark.join(position, ReadingMark.word(in: scene)),
      practice: Self.practice(scene))
  }

  private func drawTitle(on canvas: inout Canvas, _ scene: Scene) {
    canvas.fill(" ", x: 0, y: 0, count: canvas.width, style: .title)
    let end = canvas.width - 1
    let path = ends.first ?? ""
    if Layout(canvas.size).isNarrow {
      // Where no rule says it, practice takes the place of the user's code.
      let practice = Layout(canvas.size).hasRules ? nil : Self.practice(scene)
      let who = practice ?? scene.session?.login.uppercased() ?? ""
      let right = [who, clock(scene.minute)].filter { !$0.isEmpty }.joined(separator: "  ")
      let room = end - 4 - TextWidth.of(right)
      let place = ends.first { TextWidth.of($0) <= room } ?? ends.last ?? ""
      canvas.put(place.fitted(to: room), x: 2, y: 0, style: .title)
      canvas.putRight(right, endingAt: end, y: 0, style: .title)
      return
    }
    let who = Self.who(scene)
    let today = scene.today
    let date = today.dashed + " " + clock(scene.minute)
    let day = today.weekdayShort(scene.language) + " "
    let institution = Self.practice(scene) ?? scene.workshop.letterhead(on: today).institution
    // What goes first where there is no room: the institution, the day's name, the path's front.
    let whole = who + day + date
    let front = institution.isEmpty ? "" : institution + "  "
    // Practice stays where no rule says it.
    let kept = scene.isPractice && !Layout(canvas.size).hasRules ? front : ""
    let short = who + date
    let choices = [front + path, kept + path].lazy.map { ($0, whole) }
    let title =
      choices.first { Self.fits($0, end) } ?? ends.lazy.map { (kept + $0, short) }.first {
        Self.fits($0, end)
      } ?? (kept + (ends.last ?? ""), short)
    canvas.put(
      title.0.fitted(to: end - 4 - TextWidth.of(title.1)), x: 2, y: 0, style: .title)
    canvas.putRight(title.1, endingAt: end, y: 0, style: .title)
  }

  /// What a store for practice says of itself; nil in any other.
  private static func practice(_ scene: Scene) -> String? {
    scene.isPractice ? scene.say("LATIHAN", en: "PRACTICE") : nil
  }

  private static func fits(_ title: (String, String), _ end: Int) -> Bool {
    TextWidth.of(title.0) + TextWidth.of(title.1) + 4 <= end
  }

  /// Role and code of the user; a login that only repeats the role is not said twice.
  private static func who(_ scene: Scene) -> String {
    guard let session = scene.session else { return "" }
    let role = scene.say(session.role.title)
    let code = session.login.uppercased()
    return (role.uppercased() == code ? role : role + " " + code) + "  "
  }

  private func drawCounts(on canvas: inout Canvas) {
    let end = canvas.width - 1
    var x = 2
    let isAlone = fact.isEmpty || Layout(canvas.size).isNarrow
    let room = isAlone ? end : end - TextWidth.of(fact) - 3
    for count in counts.prefix(4) where x + TextWidth.of(count) <= room {
      let next = canvas.put(count, x: x, y: 1) + 3
      let number = count.utf8.prefix { $0 != UInt8(ascii: " ") }
      if let digit = number.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
        canvas.paint(.strong, x: x, y: 1, count: number.count)
      }
      x = next
    }
    if x + TextWidth.of(fact) <= end { canvas.putRight(fact, endingAt: end, y: 1) }
  }
}

/// The two horizontal rules of a page.
enum RuleLine {
  /// `practice`: the word that fills what is left of the rule.
  static func draw(
    on canvas: inout Canvas, y: Int, left: String, right: String, practice: String?
  ) {
    let width = canvas.width
    canvas.fill("─", x: 0, y: y, count: width, style: .plain)
    var end = width
    if !right.isEmpty {
      end = width - 4 - TextWidth.of(right)
      put(right, on: &canvas, x: end, y: y)
    }
    if !left.isEmpty {
      put(left.fitted(to: max(2, end - 6)), on: &canvas, x: 2, y: y)
      return
    }
    guard let practice else { return }
    var x = 2
    while x + practice.count + 5 <= end { x = put(practice, on: &canvas, x: x, y: y) + 3 }
  }

  /// A word in the rule, between two blanks; returns the column behind them.
  @discardableResult
  private static func put(_ word: String, on canvas: inout Canvas, x: Int, y: Int) -> Int {
    let end = canvas.put(word, x: canvas.put(" ", x: x, y: y), y: y)
    return canvas.put(" ", x: end, y: y)
  }
}
