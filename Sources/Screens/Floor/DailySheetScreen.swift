import Reports
import TerminalUI
import Wording
import Workshop

/// The sheet of a saved day as its paper will be, to be signed by the supervisor.
struct DailySheetScreen: PaperPage {
  private var day: Day
  var preview = PrintPreview()
  var hearing: ((inout DailySheetScreen, Answer, Scene) -> [Effect])?

  init(_ day: Day) { self.day = day }

  var topic: String { "lembar-harian" }
  var door: Door? { .output }
  func isSigned(in scene: Scene) -> Bool { true }

  func paper(in scene: Scene) -> Paper {
    DailySheet.paper(on: day, of: scene.workshop, scene.language)
  }

  func keys(in scene: Scene) -> [PageKey<DailySheetScreen>] {
    let before = before(in: scene)
    var keys = paperKeys(in: scene)
    keys.insert(
      PageKey(
        [.character("b")], .otherDay, scene.say("Hari sebelumnya", en: "Day before"),
        unless: before == nil ? scene.say("Tidak ada hari sebelumnya.", en: "No day before.") : nil,
        does: { page, _ in
          page.day = before ?? page.day
          page.preview = PrintPreview()
          return []
        }), at: 1)
    return keys
  }

  /// The newest day before this one that was saved.
  private func before(in scene: Scene) -> Day? {
    scene.workshop.sheets.map(\.day).filter { $0 < day }.max()
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "C mencetak, Ctrl+X menandatangani, B hari sebelumnya.",
      en: "C prints, Ctrl+X signs, B: the day before.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.output.title(in: scene), scene.say("Lembar harian", en: "Daily sheet"),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [
      day.weekdayName(scene.language) + " " + day.dashed, state(in: scene) ?? "",
    ].filter { !$0.isEmpty }
    draw(page, on: &canvas, in: scene)
  }
}
