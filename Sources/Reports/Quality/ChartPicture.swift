import Wording
import Workshop

/// A chart of a paper in lines and boxes: the bars of a Pareto, or the points of a p-chart between
/// their limits.
package struct ChartPicture {
  static let width = 800
  static let margin = 24
  /// How high the plot of a p-chart is.
  static let plot = 260
  private static let row = 20
  /// Where bars begin and end.
  private static let left = 250
  private static let right = 640
  /// The same of bars whose number is a sum, with room for what happened then.
  private static let barStart = 300
  private static let barEnd = 560
  /// What the plot reaches to where nothing failed.
  private static let lowestTop = 0.05

  private let chart: Paper.Chart
  private let language: Language

  init(_ chart: Paper.Chart, _ language: Language) {
    self.chart = chart
    self.language = language
  }

  static func height(ofBars count: Int) -> Int { row * max(1, count) }

  /// The chart alone, to stand in a page; what it says is read out from the table beside it.
  static func drawing(_ chart: Paper.Chart, _ language: Language) -> String {
    let height: Int
    switch chart.kind {
    case .pareto(let bars): height = 20 + Self.height(ofBars: bars.count)
    case .bars(let levels, _): height = 20 + Self.height(ofBars: levels.count)
    case .control: height = 30 + plot + 50
    }
    var picture = VectorPicture(width: width, height: height)
    let top: Int
    switch chart.kind {
    case .pareto, .bars: top = 20
    case .control: top = 30
    }
    _ = ChartPicture(chart, language).draw(on: &picture, from: top)
    let title = chart.table.heads.first?.text(language) ?? ""
    return picture.drawing(title: title.trimmed)
  }

  /// Returns where it ends.
  func draw(on picture: inout VectorPicture, from top: Int) -> Int {
    switch chart.kind {
    case .pareto(let bars): draw(bars, on: &picture, from: top)
    case .bars(let levels, let full): draw(levels, of: full, on: &picture, from: top)
    case .control(let chart, let groups): draw(chart, groups, on: &picture, from: top)
    }
  }

  // MARK: Bars

  private func draw(
    _ bars: [Paper.Chart.Bar], on picture: inout VectorPicture, from top: Int
  ) -> Int {
    if bars.isEmpty {
      picture.text(
        Words("Tidak ada cacat.", en: "No defects.")[language], x: Self.margin, y: top)
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
    return top + Self.height(ofBars: bars.count)
  }

  /// Bars with what happened then behind them.
  private func draw(
    _ levels: [Paper.Chart.Level], of full: Int, on picture: inout VectorPicture, from top: Int
  ) -> Int {
    if levels.isEmpty {
      picture.text(
        Words("Belum ada angka.", en: "No figures yet.")[language], x: Self.margin, y: top)
    }
    for (place, level) in levels.enumerated() {
      let y = top + place * Self.row
      picture.text(level.label, x: Self.margin, y: y)
      picture.text(level.number, x: Self.barStart - 8, y: y, .end)
      let width = Int(Double(Self.barEnd - Self.barStart) * Double(level.length) / Double(full))
      picture.box(x: Self.barStart, y: y - 11, width: width, height: 14)
      picture.text(level.mark, x: Self.width - Self.margin, y: y, .end)
    }
    return top + Self.height(ofBars: levels.count)
  }

  // MARK: Points

  /// The newest groups that have room for their names side by side; the limits are those of all.
  package static func shown(of count: Int) -> Range<Int> { max(0, count - 40)..<count }

  /// What the plot reaches to.
  static func highest(of points: ArraySlice<ControlChart.Point>) -> Double {
    points.reduce(lowestTop) { max($0, $1.upper, $1.value) }
  }

  private static func title(of kind: ChartKind) -> Words {
    switch kind {
    case .p: Words("Peta p per batch. ", en: "P-chart by batch. ")
    case .u: Words("Peta u per batch. ", en: "U-chart by batch. ")
    }
  }

  private func draw(
    _ chart: ControlChart, _ groups: [Paper.Chart.Group], on picture: inout VectorPicture,
    from top: Int
  ) -> Int {
    let shown = Self.shown(of: chart.points.count)
    let newest =
      shown.lowerBound == 0
      ? "" : Words("\(shown.count) terbaru. ", en: "The newest \(shown.count). ")[language]
    picture.text(
      Self.title(of: chart.kind)[language] + newest
        + chart.summary(language), x: Self.margin, y: top - 12)
    let bottom = top + Self.plot
    guard !shown.isEmpty else { return bottom }
    let highest = Self.highest(of: chart.points[shown])
    let height: (Double) -> Int = { bottom - Int(($0 / highest * Double(Self.plot)).rounded()) }
    for value in [0, highest] {
      let text = chart.kind == .p ? perCent(value, language) : decimal(value, places: 2, language)
      picture.text(text, x: 70, y: height(value) + 4, .end)
    }
    let first = 80
    let step = (Self.width - Self.margin - first) / shown.count
    let centre = height(chart.centre.value ?? 0)
    picture.line(from: (first, centre), to: (first + step * shown.count, centre))
    for place in shown {
      let x = first + (place - shown.lowerBound) * step
      draw(chart.points[place], groups[place].mark, on: &picture, at: x, step, bottom, height)
    }
    return bottom
  }

  private func draw(
    _ point: ControlChart.Point, _ mark: String, on picture: inout VectorPicture, at x: Int,
    _ step: Int, _ bottom: Int, _ height: (Double) -> Int
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
