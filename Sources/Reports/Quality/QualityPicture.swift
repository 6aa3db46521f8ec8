import Wording
import Workshop

/// The faults, the p-chart and the u-chart of a quality report as one SVG picture.
package struct QualityPicture {
  private let paper: QualityPaper
  private let workshop: Workshop
  private let language: Language
  private var picture: VectorPicture

  package init(_ paper: QualityPaper, of workshop: Workshop, _ language: Language) {
    self.paper = paper
    self.workshop = workshop
    self.language = language
    let plots = ChartKind.allCases.count * (ChartPicture.plot + 90)
    let height = 170 + ChartPicture.height(ofBars: paper.pareto.bars.count) + plots
    picture = VectorPicture(width: ChartPicture.width, height: height)
  }

  /// The file's text, counted on a day.
  package static func file(
    _ paper: QualityPaper, of workshop: Workshop, on today: Day, _ language: Language
  ) -> String {
    var made = QualityPicture(paper, of: workshop, language)
    let title = Words("Laporan mutu", en: "Quality report")[language]
    var y = made.drawHeading(title, on: today)
    let bars = ChartPicture(paper.pareto(of: workshop, language), language)
    y = bars.draw(on: &made.picture, from: y)
    for kind in ChartKind.allCases {
      let batches = ChartPicture(paper.batchChart(kind, of: workshop, language), language)
      y = batches.draw(on: &made.picture, from: y + 40) + 50
    }
    return made.picture.file(title: title)
  }

  private mutating func drawHeading(_ title: String, on today: Day) -> Int {
    let practice =
      workshop.settings.isPractice
      ? Words(" - LATIHAN, bukan data sebenarnya", en: " - PRACTICE, not real data")[language] : ""
    if let part = Paper.Mark.partial(workshop, language) {
      picture.text(part.text, x: ChartPicture.margin, y: 15)
    }
    picture.text(workshop.letterhead(on: today).institution, x: ChartPicture.margin, y: 30)
    picture.text(title + practice, x: ChartPicture.margin, y: 50)
    let gate = workshop.catalogue.gates[Int(paper.gate)].title(language)
    picture.text(
      paper.scope.text(of: workshop, language)
        + Words(", gerbang \(gate), dihitung ", en: ", \(gate) gate, counted on ")[language]
        + today.long(language), x: ChartPicture.margin, y: 70)
    picture.text(
      Words("Lulus langsung ", en: "Passed first ")[language]
        + (paper.yield[paper.gate]?.passed ?? Portion()).text(language)
        + Words("; di semua gerbang ", en: "; all gates at once ")[language]
        + paper.yield.rolledText(language), x: ChartPicture.margin, y: 90)
    return 130
  }
}
