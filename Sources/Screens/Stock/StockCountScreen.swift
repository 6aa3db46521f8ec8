import Reports
import TerminalUI
import Wording
import Workshop

/// The minute of a count of the shelf, as its paper will be.
struct StockCountScreen: PaperPage {
  private let count: ID<StockCount>
  var preview = PrintPreview(x: 0)
  var hearing: ((inout StockCountScreen, Answer, Scene) -> [Effect])?

  init(_ count: ID<StockCount>) { self.count = count }

  var topic: String { "opname" }

  func paper(in scene: Scene) -> Paper {
    StockCountMinute.paper(of: count, in: scene.workshop)
  }

  func hint(in scene: Scene) -> String {
    scene.say("C mencetak berita acara. Esc menutup.", en: "C prints the minute. Esc closes.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.stock.title(in: scene), scene.say("Opname", en: "Stock count"),
      scene.workshop.code(count),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [scene.workshop.stockCounts[count].day.dashed]
    draw(page, on: &canvas, in: scene)
  }
}
