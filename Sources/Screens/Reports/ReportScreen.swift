import TerminalUI
import Wording
import Workshop

/// One report as text, scrolled by rows and pages, and sideways where the screen is narrower.
struct ReportScreen: Screen {
  private static let sideways = 20

  private let kind: ReportKind
  private var month: Month?
  /// Counted when the page was opened.
  private var lines: [String]
  private var scroll = TextScroll()
  private var left = 0

  init(_ kind: ReportKind, _ month: Month?, in scene: Scene) {
    self.kind = kind
    self.month = month
    lines = kind.lines(month, in: scene)
  }

  var presence: Presence { .page }
  var topic: String { "laporan-isi" }

  func bindings(in scene: Scene) -> [Binding] {
    let back: [Key] = left > 0 ? [.escape, .control("g")] : [.escape, .left, .control("g")]
    var rows: [Binding] = []
    if kind.hasMonth {
      rows.append(Binding([.character("p")], .period, scene.say("Periode", en: "Period")))
    }
    if mostLeft(scene.size) > 0 {
      rows.append(Binding([.right], .right, scene.say("Geser", en: "Scroll")))
    }
    if left > 0 { rows.append(Binding([.left], .left, scene.say("Geser", en: "Scroll"))) }
    return rows + [Binding(back, .back, scene.say("Kembali", en: "Back"))]
      + RowList.movement
  }

  /// How far the text can move so that its last column is in sight.
  private func mostLeft(_ size: Size) -> Int {
    max(0, (lines.map(TextWidth.of).max() ?? 0) - (size.width - 3))
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.back): return [.close]
    case .command(.period):
      let months = ReportMonths.all(in: scene)
      if months.count == 1 { return [.say(ReportMonths.onlyOne(months.first, in: scene))] }
      changeMonth(in: scene)
    case .command(.left): left -= Self.sideways
    case .command(.right): left += Self.sideways
    case .command(let command):
      scroll.move(command, lines: lines.count, page: Layout(scene.size).bodyHeight)
    case .key: break
    }
    left = max(0, min(left, mostLeft(scene.size)))
    return []
  }

  private mutating func changeMonth(in scene: Scene) {
    month = ReportMonths.next(after: month, in: ReportMonths.all(in: scene))
    lines = kind.lines(month, in: scene)
    scroll = TextScroll()
  }

  func hint(in scene: Scene) -> String {
    kind.hasMonth
      ? scene.say(
        "Panah dan PgDn menggeser. P bulan sebelumnya.",
        en: "Arrows and PgDn scroll. P for the month before.")
      : scene.say("Panah dan PgDn menggeser.", en: "Arrows and PgDn scroll.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    let shown = scroll.shown(of: lines.count, page: layout.bodyHeight)
    var page = Page([scene.say("Laporan", en: "Reports"), title(in: scene)])
    page.counts = [scene.say("dihitung saat dibuka", en: "counted when opened")]
    page.fact = scene.say("tanpa nama", en: "no names")
    page.position =
      scene.say("baris", en: "rows") + " \(shown.lowerBound + 1)-\(shown.upperBound) "
      + scene.say("dari", en: "of") + " \(lines.count)"
    page.draw(on: &canvas, in: scene)
    let shift = min(left, mostLeft(canvas.size))
    for (place, line) in lines[shown].enumerated() {
      let y = layout.body + place
      let text = String(line.dropFirst(shift).prefix(canvas.width - 3))
      canvas.put(text, x: 2, y: y, style: Self.isHeading(line) ? .heading : .plain)
    }
    canvas.cursor = (2, layout.body)
  }

  private func title(in scene: Scene) -> String {
    let name = scene.say(kind.shortTitle)
    return month.map { name + " " + $0.title(scene.language) } ?? name
  }

  /// A part begins with its capital letter and a full stop.
  private static func isHeading(_ line: String) -> Bool {
    line.dropFirst().hasPrefix(". ") && line.first?.isUppercase == true
  }
}
