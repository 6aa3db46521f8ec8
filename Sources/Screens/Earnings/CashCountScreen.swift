import Reports
import TerminalUI
import Wording
import Workshop

/// The minute of a count of cash, as its paper will be.
struct CashCountScreen: PaperPage {
  private let count: ID<CashCount>
  var preview = PrintPreview(x: 0)
  var hearing: ((inout CashCountScreen, Answer, Scene) -> [Effect])?

  init(_ count: ID<CashCount>) { self.count = count }

  var topic: String { "hitung-kas" }
  var door: Door? { .money }

  func paper(in scene: Scene) -> Paper { CashMinute.paper(of: count, in: scene.workshop) }

  func keys(in scene: Scene) -> [PageKey<CashCountScreen>] {
    paperKeys(in: scene) + [
      PageKey(
        [.character("t")], .countCash, scene.say("Hitung lagi", en: "Count again"),
        unless: scene.reason(without: .money), does: { _, _ in [.open(CashCountForm())] })
    ]
  }

  func hint(in scene: Scene) -> String {
    scene.say("C mencetak, T menghitung lagi.", en: "C prints, T counts again.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([Area.premi.title(in: scene), scene.say("Hitung kas", en: "Cash count")])
    page.counts = [scene.workshop.cashCounts[count].day.dashed]
    draw(page, on: &canvas, in: scene)
  }
}
