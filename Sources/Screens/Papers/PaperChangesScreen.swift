import Reports
import TerminalUI
import Wording
import Workshop

/// What a signed paper says beside what is counted now, row by row.
struct PaperChangesScreen: PaperPage {
  /// As it is counted now.
  private let fresh: Paper
  var preview = PrintPreview()
  var hearing: ((inout PaperChangesScreen, Answer, Scene) -> [Effect])?

  init(_ fresh: Paper) { self.fresh = fresh }

  var topic: String { "laporan-berubah" }
  var door: Door? { .reports }

  func paper(in scene: Scene) -> Paper {
    guard let signed = scene.workshop.signedPaper(fresh.name) else { return fresh }
    return PaperChanges.paper(since: signed, to: fresh, in: scene.workshop, scene.language)
  }

  func hint(in scene: Scene) -> String {
    scene.say("C mencetak. Panah dan PgDn menggeser.", en: "C prints. Arrows and PgDn scroll.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Laporan", en: "Reports"), scene.say("Yang berubah", en: "Changes"),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    draw(page, on: &canvas, in: scene)
  }
}
