import Reports
import TerminalUI
import Wording
import Workshop

/// The monthly paper of those who were passed over, as it will be printed.
struct PassedOverScreen: PaperPage {
  private let month: Month
  var preview = PrintPreview(x: 0)
  var hearing: ((inout PassedOverScreen, Answer, Scene) -> [Effect])?

  init(_ month: Month) { self.month = month }

  var topic: String { "dilewati" }
  var door: Door? { .people }

  func paper(in scene: Scene) -> Paper {
    PassedOverPaper.paper(month, of: scene.workshop, scene.language)
  }

  func hint(in scene: Scene) -> String {
    scene.say("C mencetak, tanpa nama.", en: "C prints, without names.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Daftar tunggu", en: "Waiting list"), scene.say("Dilewati", en: "Passed over"),
    ])
    page.counts = [month.title(scene.language)]
    draw(page, on: &canvas, in: scene)
  }
}
