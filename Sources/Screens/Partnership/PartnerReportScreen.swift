import Reports
import TerminalUI
import Wording
import Workshop

/// The report for one partner, as its paper will be.
struct PartnerReportScreen: PaperPage {
  private let partner: ID<Partner>
  /// Nil for all that there was.
  private var quarter: Quarter?
  var preview = PrintPreview(x: 0)
  var hearing: ((inout PartnerReportScreen, Answer, Scene) -> [Effect])?

  init(_ partner: ID<Partner>) { self.partner = partner }

  var topic: String { "laporan-mitra" }
  var door: Door? { .partners }
  /// A quarter that is over, but not all that there is so far.
  func isSigned(in scene: Scene) -> Bool {
    quarter.map { $0.days.upperBound < scene.today } ?? false
  }

  func keys(in scene: Scene) -> [PageKey<PartnerReportScreen>] {
    [
      PageKey(
        [.character("p")], .period, scene.say("Periode", en: "Period"), onKeyLine: false
      ) { page, scene in
        page.quarter = page.next(in: scene)
        page.preview = PrintPreview(x: 0)
        return []
      }
    ] + paperKeys(in: scene)
  }

  /// This quarter behind the whole, then each before it up to the store's first, then the whole.
  private func next(in scene: Scene) -> Quarter? {
    guard let quarter else { return Quarter(of: scene.today) }
    let first = scene.workshop.settings.firstDay
    return quarter.days.lowerBound > first ? quarter.before : nil
  }

  func paper(in scene: Scene) -> Paper {
    quarter.map {
      PartnerReport.paper(
        for: partner, in: $0, of: scene.workshop, on: scene.today, scene.language)
    } ?? PartnerReport.paper(for: partner, of: scene.workshop, on: scene.today, scene.language)
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
    if let quarter { page.counts.append(scene.say(quarter.title)) }
    if let state = state(in: scene) { page.counts.append(state) }
    draw(page, on: &canvas, in: scene)
  }
}
