import TerminalUI
import Wording

/// The lessons to choose from, with marks at those that are done.
struct LessonsScreen: RowPage {
  static let topic = "pelajaran"

  private enum Row: Equatable {
    case goOn, skip
    case lesson(Int)
    case summary, leave
  }

  private let coach: Coach
  private let rows: [Row]
  var cursor = ListCursor()
  var hearing: ((inout LessonsScreen, Answer, Scene) -> [Effect])?

  init(_ coach: Coach) {
    self.coach = coach
    let present: [Row] = coach.present == nil ? [] : [.goOn, .skip]
    rows = present + coach.lessons.indices.map { .lesson($0) } + [.summary, .leave]
    let isOver = coach.next == nil && coach.present == nil
    let start = isOver ? rows.firstIndex(of: .summary) : coach.next.map { $0 + present.count }
    cursor.focus(on: present.isEmpty ? start ?? 0 : 0, rows: rows.count, page: rows.count)
  }

  var presence: Presence { .reading }
  var topic: String { Self.topic }

  func count(in scene: Scene) -> Int { rows.count }
  func page(in scene: Scene) -> Int { min(rows.count, Layout(scene.size).bodyHeight) }

  func keys(in scene: Scene) -> [PageKey<LessonsScreen>] {
    [
      PageKey(
        [.enter, .right], .open, scene.say("Pilih", en: "Choose"),
        does: { page, scene in page.open(page.rows[page.cursor.focus], in: scene) },
        hears: { _, answer, _ in if case .confirmed(true) = answer { [.leave] } else { [] } }),
      PageKey(
        [.escape, .left, .control("g"), .function(7)], .back, scene.say("Kembali", en: "Back")
      ) { _, _ in [.close] },
      PageKey(
        [.character("?"), .function(1), .control("o")], .help, scene.say("Bantuan", en: "Help")
      ) { _, _ in [] },
    ]
  }

  private func open(_ row: Row, in scene: Scene) -> [Effect] {
    switch row {
    case .goOn: [.close]
    case .skip: [.close, .lesson(.skip)]
    case .lesson(let number): [.lesson(.begin(number))]
    case .summary: [.replace(LearntScreen(coach))]
    case .leave: [.open(ConfirmScreen.leaving(in: scene))]
    }
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Panah memilih, Enter memulai. F7 kembali ke sini dari mana saja.",
      en: "Arrows choose, Enter starts. F7 leads back here from anywhere.")
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([scene.say("Pelajaran", en: "Lessons")])
    page.counts = [
      scene.say(
        "\(coach.done.count) dari \(coach.lessons.count) selesai",
        en: "\(coach.done.count) of \(coach.lessons.count) done"),
      scene.say("data latihan", en: "practice data"),
    ]
    page.fact = scene.say("dihapus sesudah ditutup", en: "deleted when closed")
    let layout = Layout(canvas.size)
    let shown = self.page(in: scene)
    cursor.settle(rows: rows.count, page: shown)
    page.position = cursor.position(of: rows.count, in: scene)
    page.draw(on: &canvas, in: scene)
    cursor.draw(rows: rows.count, page: shown, y: layout.body, on: &canvas) { place, y, canvas in
      let mark = mark(rows[place], in: scene)
      let room = canvas.width - 5 - TextWidth.of(mark)
      canvas.put(label(rows[place], in: scene).fittedClause(to: room), x: 2, y: y)
      canvas.putRight(mark, endingAt: canvas.width - 1, y: y)
    }
    let below = layout.body + shown + 1
    if below < layout.body + layout.bodyHeight {
      canvas.put(scene.say(Self.real).fittedMessage(to: canvas.width - 3), x: 2, y: below)
    }
  }

  private static let real = Words(
    "Semua di sini data latihan: boleh salah, data sebenarnya tidak tersentuh.",
    en: "All of this is practice: mistakes are welcome, the real records are untouched.")

  private func label(_ row: Row, in scene: Scene) -> String {
    switch row {
    case .goOn: scene.say("Teruskan", en: "Go on") + " " + place
    case .skip: scene.say("Lewati langkah", en: "Skip step") + " " + place
    case .lesson(let number): "\(number + 1)".leftPadded(to: 2) + "  " + coach.lessons[number].title
    case .summary: scene.say("Ringkasan, dan sesudah ini", en: "Summary, and what comes next")
    case .leave: scene.say("Selesai belajar", en: "Leave the lessons")
    }
  }

  private var place: String { "\((coach.lesson ?? 0) + 1).\(coach.step + 1)" }

  private func mark(_ row: Row, in scene: Scene) -> String {
    guard case .lesson(let number) = row else { return "" }
    if coach.done.contains(number) { return scene.say("selesai", en: "done") }
    return number == coach.lesson ? scene.say("sedang", en: "under way") : ""
  }
}
