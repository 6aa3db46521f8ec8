import Wording
import Workshop

/// The faults and the p-chart of a quality report as one SVG picture.
package struct QualityPicture {
  private static let width = 800
  private static let margin = 24
  private static let row = 20
  private static let plot = 260
  /// Where bars and the plot begin.
  private static let left = 220
  private static let right = 700
  /// What the plot reaches to where nothing failed.
  private static let lowestTop = 0.05

  private let paper: QualityPaper
  private let workshop: Workshop
  private let language: Language
  private var picture: VectorPicture

  package init(_ paper: QualityPaper, of workshop: Workshop, _ language: Language) {
    self.paper = paper
    self.workshop = workshop
    self.language = language
    let height = 170 + Self.row * max(1, paper.pareto.bars.count) + Self.plot + 90
    picture = VectorPicture(width: Self.width, height: height)
  }

  /// The file's text, counted on a day.
  package static func file(
    _ paper: QualityPaper, of workshop: Workshop, on today: Day, _ language: Language
  ) -> String {
    var made = QualityPicture(paper, of: workshop, language)
    let title = Words("Laporan mutu", en: "Quality report")[language]
    var y = made.drawHeading(title, on: today)
    y = made.drawBars(from: y)
    made.drawChart(from: y + 40)
    return made.picture.file(title: title)
  }

  private mutating func drawHeading(_ title: String, on today: Day) -> Int {
    let practice =
      workshop.settings.isPractice
      ? Words(" - LATIHAN, bukan data sebenarnya", en: " - PRACTICE, not real data")[language] : ""
    if let part = Paper.Mark.partial(workshop, language) {
      picture.text(part.text, x: Self.margin, y: 15)
    }
    picture.text(workshop.letterhead(on: today).institution, x: Self.margin, y: 30)
    picture.text(title + practice, x: Self.margin, y: 50)
    let gate = workshop.catalogue.gates[Int(paper.gate)].title(language)
    picture.text(
      paper.scope.text(of: workshop, language)
        + Words(", gerbang \(gate), dihitung ", en: ", \(gate) gate, counted on ")[language]
        + today.long(language), x: Self.margin, y: 70)
    picture.text(
      Words("Lulus pertama ", en: "Passed first ")[language]
        + (paper.yield[paper.gate]?.passed ?? Portion()).text(language)
        + Words("; semua gerbang sekaligus ", en: "; all gates at once ")[language]
        + paper.yield.rolledText(language), x: Self.margin, y: 90)
    return 130
  }

  private mutating func drawBars(from top: Int) -> Int {
    guard case .pareto(let bars) = paper.faultChart(of: workshop, language).kind else { return top }
    if bars.isEmpty {
      picture.text(
        Words("Tidak ada cacat.", en: "No faults.")[language], x: Self.margin, y: top)
    }
    let most = max(1, bars.first?.count ?? 1)
    for (place, bar) in bars.enumerated() {
      let y = top + place * Self.row
      picture.text(bar.label, x: Self.margin, y: y)
      let width = (Self.right - Self.left) * bar.count / most
      picture.box(x: Self.left, y: y - 11, width: width, height: 14)
      picture.text("\(bar.count)", x: Self.left - 8, y: y, .end)
      picture.text(bar.cumulative.text(language), x: Self.width - Self.margin, y: y, .end)
      if bar.crosses {
        picture.line(
          from: (Self.margin, y + 6), to: (Self.width - Self.margin, y + 6), isDashed: true)
      }
    }
    return top + max(1, bars.count) * Self.row
  }

  /// The newest groups that have room for their names side by side; the limits are those of all.
  package static func shown(of count: Int) -> Range<Int> { max(0, count - 40)..<count }

  private mutating func drawChart(from top: Int) {
    guard case .control(let chart, let groups) = paper.batchChart(of: workshop, language).kind
    else { return }
    let shown = Self.shown(of: chart.points.count)
    let newest =
      shown.lowerBound == 0
      ? "" : Words("\(shown.count) terbaru. ", en: "The newest \(shown.count). ")[language]
    picture.text(
      Words("Peta p per batch. ", en: "P-chart by batch. ")[language] + newest
        + chart.summary(language), x: Self.margin, y: top - 12)
    guard !shown.isEmpty else { return }
    let highest = chart.points[shown].reduce(Self.lowestTop) { max($0, $1.upper, $1.value) }
    let bottom = top + Self.plot
    let height: (Double) -> Int = { bottom - Int(($0 / highest * Double(Self.plot)).rounded()) }
    for value in [0, highest] {
      picture.text(perCent(value, language), x: 70, y: height(value) + 4, .end)
    }
    let first = 80
    let step = (Self.width - Self.margin - first) / shown.count
    let centre = height(chart.centre.value ?? 0)
    picture.line(from: (first, centre), to: (first + step * shown.count, centre))
    for place in shown {
      let x = first + (place - shown.lowerBound) * step
      draw(chart.points[place], groups[place].mark, at: x, step, bottom, height)
    }
  }

  private mutating func draw(
    _ point: ControlChart.Point, _ mark: String, at x: Int, _ step: Int, _ bottom: Int,
    _ height: (Double) -> Int
  ) {
    for limit in [point.upper, point.lower] where limit > 0 {
      picture.line(from: (x, height(limit)), to: (x + step, height(limit)), isDashed: true)
    }
    let middle = x + step / 2
    let y = height(point.value)
    picture.dot(x: middle, y: y, radius: 4, isFilled: point.units >= Portion.fewest)
    if point.isBeyond { picture.dot(x: middle, y: y, radius: 8, isFilled: false) }
    if point.isBeyond { picture.dot(x: middle, y: y, radius: 4, isFilled: true) }
    picture.text(mark, x: middle, y: bottom + 20, .middle)
    picture.text("\(point.units)", x: middle, y: bottom + 38, .middle)
  }
}
