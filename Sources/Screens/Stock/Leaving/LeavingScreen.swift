import Reports
import TerminalUI
import Wording
import Workshop

/// The minute of pieces that left without a sale, as its paper will be.
struct LeavingScreen: PaperPage {
  private let leaving: ID<Leaving>
  var preview = PrintPreview(x: 0)
  var hearing: ((inout LeavingScreen, Answer, Scene) -> [Effect])?

  init(_ leaving: ID<Leaving>) { self.leaving = leaving }

  var topic: String { "keluar" }

  func paper(in scene: Scene) -> Paper {
    LeavingMinute.paper(of: leaving, in: scene.workshop)
  }

  func hint(in scene: Scene) -> String {
    scene.say("C mencetak berita acara. Esc menutup.", en: "C prints the minute. Esc closes.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.leavings[leaving]
    var page = Page([
      Area.stock.title(in: scene), scene.say("Keluar tanpa jual", en: "Left without sale"),
      scene.workshop.code(leaving),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [
      scene.say(row.kind.name),
      scene.say("\(row.pieces.count) buah", en: counted(row.pieces.count, "piece")),
      row.isWithdrawn ? scene.say("dibatalkan", en: "void") : "",
    ].filter { !$0.isEmpty }
    draw(page, on: &canvas, in: scene)
  }
}
