import Reports
import TerminalUI
import Wording
import Workshop

/// The blank sheets of all crews for today or tomorrow, as they will be printed.
struct SheetsScreen: PaperPage {
  private var isTomorrow = false
  var preview = PrintPreview()
  var hearing: ((inout SheetsScreen, Answer, Scene) -> [Effect])?

  var topic: String { "lembar-kosong" }
  var door: Door? { .output }

  private func day(in scene: Scene) -> Day { scene.today + (isTomorrow ? 1 : 0) }

  func paper(in scene: Scene) -> Paper {
    FloorSheetPaper.paper(on: day(in: scene), of: scene.workshop, scene.language)
  }

  func keys(in scene: Scene) -> [PageKey<SheetsScreen>] {
    let label =
      isTomorrow ? scene.say("Hari ini", en: "Today") : scene.say("Besok", en: "Tomorrow")
    let other = PageKey<SheetsScreen>([.character("b")], .otherDay, label) { page, _ in
      page.isTomorrow.toggle()
      return []
    }
    var keys = paperKeys(in: scene)
    keys.insert(other, at: 1)
    return keys
  }

  func hint(in scene: Scene) -> String {
    scene.say("C mencetak. B lembar untuk hari lain.", en: "C prints. B: the sheets of another day.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Hasil harian", en: "Daily output"), scene.say("Lembar kosong", en: "Blank sheets"),
    ])
    let day = day(in: scene)
    page.counts = [day.weekdayName(scene.language) + " " + day.dashed]
    draw(page, on: &canvas, in: scene)
  }
}
