import Reports
import TerminalUI
import Wording
import Workshop

/// The blank papers of the floor for today or tomorrow, as they will be printed.
struct SheetsScreen: PaperPage {
  private var kind: FloorPaper
  private var isTomorrow = false
  var preview = PrintPreview()
  var hearing: ((inout SheetsScreen, Answer, Scene) -> [Effect])?

  init(_ kind: FloorPaper = .sheets) { self.kind = kind }

  var topic: String { "lembar-kosong" }
  var door: Door? { .output }

  private func day(in scene: Scene) -> Day { scene.today + (isTomorrow ? 1 : 0) }

  func paper(in scene: Scene) -> Paper {
    kind.paper(on: day(in: scene), of: scene.workshop, scene.language)
  }

  func keys(in scene: Scene) -> [PageKey<SheetsScreen>] {
    let label =
      isTomorrow ? scene.say("Hari ini", en: "Today") : scene.say("Besok", en: "Tomorrow")
    let other = PageKey<SheetsScreen>([.character("b")], .otherDay, label) { page, _ in
      page.isTomorrow.toggle()
      return []
    }
    let next = PageKey<SheetsScreen>([.tab], .nextPaper, scene.say(kind.next.title)) { page, _ in
      page.kind = page.kind.next
      return []
    }
    var keys = paperKeys(in: scene, other: next)
    let daily = PageKey<SheetsScreen>(
      [.character("h")], .dailySheet, scene.say("Lembar harian", en: "Daily sheet"),
      onKeyLine: false
    ) { _, scene in [.open(DailySheetScreen(scene.today))] }
    keys.insert(contentsOf: [other, daily], at: 2)
    return keys
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "C mencetak. B hari lain, Tab kertas lain.",
      en: "C prints. B: another day. Tab: the next paper.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Kertas kosong", en: "Blank papers"), scene.say(kind.title),
    ])
    let day = day(in: scene)
    page.counts = [day.weekdayName(scene.language) + " " + day.dashed]
    draw(page, on: &canvas, in: scene)
  }
}
