import TerminalUI
import Wording
import Workshop

/// The parts of a page that stand in the same place everywhere.
package struct Page {
  /// The path without the institution, from the area to the thing.
  package var path: [String]
  /// At most four, most urgent first; a zero is left out by the page.
  package var counts: [String] = []
  /// One fact about the page's state, at the right of the sub-line.
  package var fact = ""
  /// The view: filter, sort, unit.
  package var view = ""
  package var legend = ""
  package var position = ""

  package init(_ path: [String]) { self.path = path }

  package func draw(on canvas: inout Canvas, in scene: Scene) {
    drawTitle(on: &canvas, scene)
    drawCounts(on: &canvas)
    let layout = Layout(canvas.size)
    guard layout.hasRules else { return }
    let readOnly = scene.readOnlyReason == nil ? "" : scene.say("HANYA BACA", en: "READ ONLY")
    let isPractice = scene.workshop.settings.isPractice
    RuleLine.draw(
      on: &canvas, y: layout.upperRule, left: "", right: readOnly.isEmpty ? view : readOnly,
      isPractice: isPractice)
    RuleLine.draw(
      on: &canvas, y: layout.lowerRule, left: legend, right: position, isPractice: isPractice)
  }

  private func drawTitle(on canvas: inout Canvas, _ scene: Scene) {
    canvas.fill(" ", x: 0, y: 0, count: canvas.width, style: .title)
    let end = canvas.width - 1
    let path = path.joined(separator: " > ").uppercased()
    if Layout(canvas.size).isNarrow {
      let right = [scene.session?.login.uppercased() ?? "", clock(scene.minute)]
        .filter { !$0.isEmpty }.joined(separator: "  ")
      let room = end - 4 - TextWidth.of(right)
      let place = TextWidth.of(path) > room ? (self.path.last ?? "").uppercased() : path
      canvas.put(place.fitted(to: room), x: 2, y: 0, style: .title)
      canvas.putRight(right, endingAt: end, y: 0, style: .title)
      return
    }
    let who = Self.who(scene)
    let date = scene.today.dashed + " " + clock(scene.minute)
    let day = scene.today.weekdayShort(scene.language) + " "
    let institution =
      scene.workshop.settings.isPractice
      ? scene.say("LATIHAN", en: "PRACTICE") : scene.workshop.settings.institution
    var left = institution + "  " + path
    var right = who + day + date
    var room: Int { end - 4 - TextWidth.of(right) }
    if TextWidth.of(left) > room { left = path }
    if TextWidth.of(left) > room { right = who + date }
    canvas.put(left.fitted(to: room), x: 2, y: 0, style: .title)
    canvas.putRight(right, endingAt: end, y: 0, style: .title)
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
  static func draw(on canvas: inout Canvas, y: Int, left: String, right: String, isPractice: Bool) {
    let width = canvas.width
    canvas.fill("─", x: 0, y: y, count: width, style: .plain)
    var end = width
    if !right.isEmpty {
      canvas.put(" \(right) ", x: width - 4 - TextWidth.of(right), y: y)
      end = width - 4 - TextWidth.of(right)
    }
    if !left.isEmpty {
      canvas.put(" \(left.fitted(to: max(2, end - 6))) ", x: 2, y: y)
      return
    }
    guard isPractice else { return }
    var x = 2
    while x + 9 + 3 <= end {
      canvas.put(" LATIHAN ", x: x, y: y)
      x += 12
    }
  }
}
