import Reports
import TerminalUI
import Wording
import Workshop

/// A control chart in cells: the limits of each group, no line between points.
///
/// A group has three columns, or as many as the largest n needs with a blank before it.
struct ControlPlot {
  let scene: Scene
  let chart: ControlChart
  let groups: [QualityGroup]
  /// On the group in focus.
  let cursor: ListCursor
  /// Of the point in focus; nil where it is no batch's.
  let cause: CauseNotes?

  /// Where the first group begins.
  private static let left = 7
  private static let narrowest = 3
  /// At the right, for the names of the lines.
  private static let margin = 8

  /// How many groups a screen shows.
  static func capacity(_ size: Size, _ groups: [QualityGroup]) -> Int {
    max(1, (size.width - left - margin) / pitch(groups))
  }

  /// How many columns a group has.
  private static func pitch(_ groups: [QualityGroup]) -> Int {
    let most = groups.map(\.failed.whole).max() ?? 0
    return max(narrowest, "\(most)".count + 1)
  }

  private var pitch: Int { Self.pitch(groups) }
  private var middle: Int { pitch / 2 }

  private var shown: Range<Int> {
    cursor.top..<min(groups.count, cursor.top + Self.capacity(scene.size, groups))
  }

  func draw(on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    let scale = PlotScale(chart, rows: layout.bodyHeight - 3)
    let bottom = layout.body + layout.bodyHeight - 3
    canvas.put(sentences.first(fitting: canvas.width - 3), x: 2, y: layout.body)
    drawAxis(scale, bottom, on: &canvas)
    for place in shown { drawLimits(of: place, scale, bottom, on: &canvas) }
    for place in shown { drawPoint(place, scale, bottom, on: &canvas) }
    canvas.put("n", x: 2, y: bottom + 2)
    let focus = x(cursor.focus)
    canvas.put(">", x: 0, y: bottom + 1)
    canvas.paint(.focus, x: focus, y: bottom + 1, count: pitch)
    canvas.cursor = (focus + middle, bottom + 1)
  }

  private func x(_ place: Int) -> Int { Self.left + (place - cursor.top) * pitch }

  /// The right end of the groups.
  private var end: Int { Self.left + shown.count * pitch }

  private func drawAxis(_ scale: PlotScale, _ bottom: Int, on canvas: inout Canvas) {
    for row in stride(from: 0, to: scale.rows, by: 2) {
      let value = Double(row) * scale.step
      if chart.kind == .p && value > 1 { break }
      let text =
        chart.kind == .p
        ? decimal(value * 100, places: 0, scene.language) + "%"
        : decimal(value, places: scale.places, scene.language)
      canvas.putRight(text, endingAt: Self.left - 1, y: bottom - row)
    }
    let centre = bottom - scale.row(chart.centre.value ?? 0)
    canvas.fill("─", x: Self.left, y: centre, count: end - Self.left, style: .plain)
    canvas.put(chart.kind == .p ? "p" : "u", x: end + 2, y: centre)
  }

  private func drawLimits(
    of place: Int, _ scale: PlotScale, _ bottom: Int, on canvas: inout Canvas
  ) {
    let point = chart.points[place]
    for limit in [point.upper, point.lower] where limit > 0 {
      canvas.fill(
        "═", x: x(place), y: bottom - scale.row(limit), count: pitch, style: .plain)
    }
    if place == shown.upperBound - 1 && scale.row(point.upper) != scale.row(chart.centre.value ?? 0)
    {
      canvas.put(
        scene.say("batas", en: "limit"), x: end + 2, y: bottom - scale.row(point.upper))
    }
  }

  private func drawPoint(
    _ place: Int, _ scale: PlotScale, _ bottom: Int, on canvas: inout Canvas
  ) {
    let point = chart.points[place]
    let sign = point.isBeyond ? "◆" : point.units < Portion.fewest ? "○" : "●"
    canvas.put(
      sign, x: x(place) + middle, y: bottom - scale.row(point.value),
      style: point.isBeyond ? .error : .plain)
    canvas.put(groups[place].mark(in: scene.workshop), x: x(place) + middle, y: bottom + 1)
    canvas.putRight("\(point.units)", endingAt: x(place) + pitch, y: bottom + 2)
  }

  /// `B-0133: 60,0% (n 10), batas 0,0% - 57,8%. Di luar batas.`, then with less of it; behind it
  /// the cause that was written down, or the offer to write one.
  private var sentences: [String] {
    let place = min(max(0, cursor.focus), groups.count - 1)
    let point = chart.points[place]
    let found =
      chart.kind == .p
      ? Portion(point.count, of: point.units).text(scene.language)
      : scene.say(
        "\(point.count) cacat pada \(point.units) buah",
        en: "\(counted(point.count, "defect")) on \(counted(point.units, "piece"))")
    let signals = chart.signals.filter { $0.holds(place) }.map { scene.say($0.rule) }
    let name = groups[place].label(in: scene.workshop, scene.language)
    let news = signals.map { " " + $0.prefix(1).uppercased() + $0.dropFirst() + "." }
    let limits = ", \(scene.say("batas", en: "limits")) \(limits(of: point))"
    let whole = [
      "\(name): \(found)\(limits)." + news.joined(), "\(name): \(found)." + news.joined(),
      "\(name): \(found)." + (news.first ?? ""), "\(name): \(found).",
    ]
    guard let cause = cause?.shown(in: scene) else {
      return whole.prefix(3).map { $0 + offer(point) } + whole
    }
    return (whole + ["\(name)."]).map { $0 + scene.say(" Sebab: ", en: " Cause: ") + cause + "." }
  }

  private func offer(_ point: ControlChart.Point) -> String {
    guard point.isBeyond, cause != nil, scene.may(.judge) else { return "" }
    return scene.say(" U: catat penyebab.", en: " U: record cause.")
  }

  private func limits(of point: ControlChart.Point) -> String {
    let text: (Double) -> String = {
      chart.kind == .p
        ? perCent($0, scene.language) : decimal($0, places: 2, scene.language)
    }
    return text(point.lower) + " - " + text(point.upper)
  }
}

extension ControlSignal {
  /// Whether the signal is about a point.
  fileprivate func holds(_ place: Int) -> Bool {
    switch self {
    case .beyond(let point): point == place
    case .oneSide(let places, _), .trend(let places, _): places.contains(place)
    }
  }
}
