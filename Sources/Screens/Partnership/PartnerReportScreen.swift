import Reports
import TerminalUI
import Wording
import Workshop

/// The report for one partner, as its paper will be.
struct PartnerReportScreen: PaperPage {
  private let partner: ID<Partner>
  var preview = PrintPreview(x: 0)
  var hearing: ((inout PartnerReportScreen, Answer, Scene) -> [Effect])?

  init(_ partner: ID<Partner>) { self.partner = partner }

  var topic: String { "laporan-mitra" }
  var door: Door? { .partners }

  func paper(in scene: Scene) -> Paper {
    PartnerReport.paper(for: partner, of: scene.workshop, on: scene.today, scene.language)
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "C mencetak laporan mitra, tanpa nama warga binaan.",
      en: "C prints the partner's report, without names of inmates.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.partnership.title(in: scene), scene.say("Laporan mitra", en: "Partner's report"),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [scene.workshop.partners[partner].name]
    draw(page, on: &canvas, in: scene)
  }
}
