import TerminalUI
import Wording
import Workshop

/// The home page: what must be done or decided first, then the ten areas.
struct HomeScreen: Screen {
  private var cursor = ListCursor()
  /// How many places the last picture had.
  private var count: Int?

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
    switch input {
    case .command(.back): return [.open(ConfirmScreen.leaving(in: scene))]
    case .command(.switchUser): return [.switchUser]
    case .command(.open):
      let content = HomeContent.of(scene)
      let places = content.places
      guard places.indices.contains(cursor.focus) else { return [] }
      let place = places[cursor.focus]
      return content.lines[place.line].targets[place.target].effects()
    case .command(let command):
      let rows = count ?? HomeContent.of(scene).places.count
      _ = cursor.move(command, rows: rows, page: Layout(scene.size).bodyHeight)
    case .key: break
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    if case .confirmed(true) = answer { [.leave] } else { [] }
  }

  func hint(in scene: Scene) -> String {
    if cursor.focus == 0, scene.may(.approve), !Decisions.all(in: scene).isEmpty {
      return scene.say(
        "Enter membuka permintaan; keputusan diambil di dalamnya.",
        en: "Enter opens the request; the decision is made there.")
    }
    if HomeTasks.all(in: scene).isEmpty && !scene.may(.approve) {
      return scene.say(
        "Enter membuka halaman yang dipilih, angka membuka halamannya.",
        en: "Enter opens the chosen page, a digit opens its page.")
    }
    return scene.say(
      "Enter membuka pekerjaan. Angka membuka halaman dari mana saja.",
      en: "Enter opens the row. A digit opens a page from anywhere.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let content = HomeContent.of(scene)
    let places = content.places
    count = places.count
    cursor.settle(rows: places.count, page: places.count)
    var page = Page([scene.say("Beranda", en: "Home")])
    page.counts = content.counts
    page.fact = SystemWords.backupAge(in: scene)
    page.draw(on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let focus = places.indices.contains(cursor.focus) ? places[cursor.focus] : (line: 0, target: 0)
    let top = max(
      0, min(focus.line - layout.bodyHeight + 2, content.lines.count - layout.bodyHeight))
    let shown = content.lines.enumerated().dropFirst(top).prefix(layout.bodyHeight)
    for (place, line) in shown {
      line.draw(
        on: &canvas, y: layout.body + place - top, focus: place == focus.line ? focus.target : nil)
    }
  }
}
