import TerminalUI
import Wording

/// What the lessons taught, and how to go on behind them.
struct LearntScreen: TextPage {
  private let coach: Coach
  var scroll = TextScroll()
  var hearing: ((inout LearntScreen, Answer, Scene) -> [Effect])?

  init(_ coach: Coach) { self.coach = coach }

  var presence: Presence { .reading }
  var topic: String { LessonsScreen.topic }

  func lineCount(in scene: Scene) -> Int { lines(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<LearntScreen>] {
    [
      PageKey(
        [.enter], .leave, scene.say("Selesai", en: "Leave"),
        does: { _, scene in [.open(ConfirmScreen.leaving(in: scene))] },
        hears: { _, answer, _ in if case .confirmed(true) = answer { [.leave] } else { [] } }),
      PageKey(
        [.escape, .left, .control("g"), .function(7)], .back, scene.say("Pelajaran", en: "Lessons")
      ) { page, _ in [.replace(LessonsScreen(page.coach))] },
    ]
  }

  func hint(in scene: Scene) -> String {
    scene.say("Panah menggeser. Enter: selesai belajar.", en: "Arrows scroll. Enter: leave.")
  }

  private func lines(in scene: Scene) -> [String] {
    let width = scene.size.width - 3
    let learnt = coach.lessons.enumerated().flatMap { number, lesson in
      ("\(number + 1)".leftPadded(to: 2) + "  " + lesson.learnt).wrapped(to: width, indent: 4)
    }
    return learnt + [""] + Self.goingOn.flatMap { scene.say($0).wrapped(to: width) }
  }

  private static let goingOn = [
    Words(
      "Sesudah ini: buka program sebenarnya dengan kode pengguna sendiri.",
      en: "From here: open the real program with your own login."),
    Words(
      "Di tiap halaman ? memberi bantuan dan M menampilkan semua perintah.",
      en: "On every page ? helps and M shows all actions."),
    Words(
      "Kartu tombol di kertas: bengkel keys. Berlatih lagi: bengkel learn.",
      en: "The key card on paper: bengkel keys. To practise again: bengkel learn."),
  ]

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([scene.say("Pelajaran", en: "Lessons"), scene.say("Ringkasan", en: "Summary")])
    page.counts = [
      scene.say(
        "\(coach.done.count) dari \(coach.lessons.count) selesai",
        en: "\(coach.done.count) of \(coach.lessons.count) done")
    ]
    page.draw(on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let lines = lines(in: scene)
    let shown = scroll.shown(of: lines.count, page: layout.bodyHeight)
    canvas.drawScroll(shown, of: lines.count)
    for (y, line) in lines[shown].enumerated() {
      canvas.put(line, x: 2, y: layout.body + y)
    }
    canvas.cursor = (2, layout.body)
  }
}
