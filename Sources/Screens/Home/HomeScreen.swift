import TerminalUI
import Wording
import Workshop

/// The home page: what must be done or decided first, then the ten areas.
struct HomeScreen: RowPage {
  var cursor = ListCursor()
  var hearing: ((inout HomeScreen, Answer, Scene) -> [Effect])?
  private var memo = PageMemo<HomeContent>()

  var topic: String { "beranda" }

  private func content(in scene: Scene) -> HomeContent {
    memo.value(in: scene) { HomeContent.of(scene) }
  }

  mutating func refresh(in scene: Scene) { memo.renew(in: scene) { HomeContent.of(scene) } }

  func count(in scene: Scene) -> Int { content(in: scene).places.count }

  func keys(in scene: Scene) -> [PageKey<HomeScreen>] {
    [
      PageKey([.enter, .right], .open, scene.say("Buka", en: "Open")) { page, scene in
        page.open(in: scene)
      },
      PageKey([.function(12)], .lock, scene.say("Kunci", en: "Lock")) { _, _ in [.lock] },
      PageKey(WorkBoardScreen.binding(in: scene)) { _, _ in [.open(WorkBoardScreen())] },
      PageKey(
        [.escape, .control("g")], .leave, scene.say("Keluar", en: "Leave"),
        does: { _, scene in [.open(ConfirmScreen.leaving(in: scene))] },
        hears: { _, answer, _ in if case .confirmed(true) = answer { [.leave] } else { [] } }),
      PageKey(
        [.control("t")], .switchUser, scene.say("Ganti pengguna", en: "Change user"),
        onKeyLine: false, does: { _, _ in [.switchUser] }),
    ]
  }

  private func open(in scene: Scene) -> [Effect] {
    let content = content(in: scene)
    let places = content.places
    guard places.indices.contains(cursor.focus) else { return [] }
    let place = places[cursor.focus]
    return content.lines[place.line].targets[place.target].effects()
  }

  func hint(in scene: Scene) -> String {
    let content = content(in: scene)
    let places = content.places
    if places.indices.contains(cursor.focus) {
      let deed = content.lines[places[cursor.focus].line].deed
      if !deed.isEmpty { return deed }
    }
    if content.isQuiet {
      return scene.say(
        "Enter membuka halaman yang dipilih, angka membuka halamannya.",
        en: "Enter opens the chosen page, a digit opens its page.")
    }
    return scene.say(
      "Enter membuka pekerjaan. Angka membuka halaman dari mana saja.",
      en: "Enter opens the row. A digit opens a page from anywhere.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let content = content(in: scene)
    let places = content.places
    cursor.settle(rows: places.count, page: places.count)
    var page = Page([scene.say("Beranda", en: "Home")])
    page.counts = content.counts
    page.fact = SystemWords.backupAge(in: scene)
    let layout = Layout(canvas.size)
    let focus = places.indices.contains(cursor.focus) ? places[cursor.focus] : (line: 0, target: 0)
    let top = max(
      0, min(focus.line - layout.bodyHeight + 2, content.lines.count - layout.bodyHeight))
    if content.lines.count > layout.bodyHeight {
      page.position = RowList.position(
        from: top, page: layout.bodyHeight, of: content.lines.count, in: scene)
    }
    page.draw(on: &canvas, in: scene)
    canvas.drawScroll(of: content.lines.count, from: top, page: layout.bodyHeight)
    let shown = content.lines.enumerated().dropFirst(top).prefix(layout.bodyHeight)
    for (place, line) in shown {
      line.draw(
        on: &canvas, y: layout.body + place - top, focus: place == focus.line ? focus.target : nil)
    }
  }
}
