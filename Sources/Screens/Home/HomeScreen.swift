import TerminalUI
import Wording
import Workshop

/// The home page: what must be done first, then the ten areas, each with its answer.
struct HomeScreen: Screen {
  private var cursor = ListCursor()

  var presence: Presence { .page }
  var topic: String { "beranda" }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding([.enter, .right], .open, scene.say("Buka", en: "Open"))

    ] + RowList.movement + [
      Binding([.function(12)], .lock, scene.say("Kunci", en: "Lock")),
      Binding([.escape, .control("g")], .back, scene.say("Keluar", en: "Leave")),
      Binding(
        [.control("t")], .switchUser, scene.say("Ganti pengguna", en: "Change user"),
        onKeyLine: false),
    ]
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let tasks = HomeTasks.all(in: scene)
    switch input {
    case .command(.back): return [.open(ConfirmScreen.leaving(in: scene))]
    case .command(.switchUser): return [.switchUser]
    case .command(.open):
      if cursor.focus < tasks.count { return tasks[cursor.focus].effects }
      let row = cursor.focus - tasks.count
      return [.area(row == 9 ? 0 : row + 1)]
    case .command(let command):
      _ = cursor.move(command, rows: tasks.count + 10, page: Layout(scene.size).bodyHeight)
    case .key: break
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    if case .confirmed(true) = answer { [.leave] } else { [] }
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Enter membuka pekerjaan. Angka membuka halaman dari mana saja.",
      en: "Enter opens the row. A digit opens a page from anywhere.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let tasks = HomeTasks.all(in: scene)
    var page = Page([scene.say("Beranda", en: "Home")])
    page.counts = counts(tasks: tasks.count, in: scene)
    page.draw(on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let rows = lines(tasks, in: scene)
    let focusLine = rows.firstIndex { $0.place == cursor.focus } ?? 0
    let top = max(0, min(focusLine - layout.bodyHeight + 2, rows.count - layout.bodyHeight))
    for (offset, row) in rows.dropFirst(top).prefix(layout.bodyHeight).enumerated() {
      let y = layout.body + offset
      let room = canvas.width - 3 - (row.sign.isEmpty ? 0 : TextWidth.of(row.sign) + 2)
      canvas.put(
        row.text.fitted(to: room), x: 2, y: y,
        style: row.place == nil ? .heading : .plain)
      canvas.putRight(row.sign, endingAt: canvas.width - 1, y: y)
      guard row.place == cursor.focus else { continue }
      canvas.put(">", x: 0, y: y)
      canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
      canvas.cursor = (2, y)
    }
  }

  private func counts(tasks: Int, in scene: Scene) -> [String] {
    let waiting = scene.workshop.queue.count
    return [
      tasks > 0 ? scene.say("\(tasks) perlu dikerjakan", en: "\(tasks) to do") : "",
      waiting > 0 ? scene.say("\(waiting) menunggu mutu", en: "\(waiting) await quality") : "",
    ].filter { !$0.isEmpty }
  }

  private struct Line {
    var text: String
    var sign = ""
    /// The place in the focus order; nil for headings and blanks.
    var place: Int?
  }

  private func lines(_ tasks: [HomeTask], in scene: Scene) -> [Line] {
    var lines: [Line] = []
    if !tasks.isEmpty {
      lines.append(Line(text: scene.say("PERLU DIKERJAKAN", en: "TO DO")))
      for (place, task) in tasks.enumerated() {
        lines.append(Line(text: task.text, sign: task.sign, place: place))
      }
      lines.append(Line(text: ""))
    }
    lines.append(Line(text: scene.say("HALAMAN", en: "PAGES")))
    for row in 0..<10 {
      let number = row == 9 ? 0 : row + 1
      let title = AreaTable.title(number, in: scene).padded(to: 15)
      lines.append(
        Line(
          text: "\(number)  \(title)  \(AreaAnswers.of(number, in: scene))",
          place: tasks.count + row))
    }
    return lines
  }
}

/// One thing that must be done, and where.
struct HomeTask {
  var text: String
  /// Distance and sign, at the right.
  var sign: String
  var effects: [Effect]
}
