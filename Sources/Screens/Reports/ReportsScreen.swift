import TerminalUI
import Wording
import Workshop

/// The list of reports, each with the period it would be about.
struct ReportsScreen: RowPage {
  var cursor = ListCursor()
  /// Chosen with P; nil for the usual one.
  private var chosen: Month?
  private var months: [Month] = []
  private var stamp: [Int] = []

  var topic: String { "laporan" }

  private var focused: ReportKind { ReportKind.allCases[cursor.focus] }

  private func month(in scene: Scene) -> Month? {
    chosen ?? ReportMonths.usual(months, in: scene)
  }

  func count(in scene: Scene) -> Int { ReportKind.allCases.count }

  func page(in scene: Scene) -> Int {
    max(1, min(count(in: scene), Layout(scene.size).bodyHeight - 1))
  }

  func keys(in scene: Scene) -> [PageKey<ReportsScreen>] {
    [
      PageKey(
        [.enter, .right], .open, scene.say("Buka", en: "Open"), unless: whyClosed(in: scene),
        does: { page, scene in
          [.open(page.focused.screen(page.month(in: scene), in: scene))]
        }),
      PageKey(
        [.character("p")], .period, scene.say("Periode", en: "Period"), unless: whyFixed(in: scene),
        does: { page, scene in
          let months = page.months
          if months.count == 1 { return [.say(ReportMonths.onlyOne(months.first, in: scene))] }
          page.chosen = ReportMonths.next(after: page.month(in: scene), in: months)
          return []
        }),
      PageKey(FiguresScreen.binding(in: scene)) { _, scene in [.open(FiguresScreen(in: scene))] },
      PageKey(PicturesScreen.binding(in: scene)) { _, _ in [.open(PicturesScreen())] },
      PageKey(SamplingScreen.binding(in: scene)) { _, _ in [.open(SamplingScreen())] },
      PageKey(
        [.character("h")], .costing, scene.say("Hitungan harga", en: "Costing sheet"),
        onKeyLine: false
      ) { _, _ in [.open(CostingScreen())] },
      .back(in: scene),
    ]
  }

  private func whyClosed(in scene: Scene) -> String? {
    if let refusal = scene.refusal(at: focused.door) { return refusal }
    return focused.refusal(month(in: scene), in: scene)
  }

  private func whyFixed(in scene: Scene) -> String? {
    focused.whyFixed(in: scene) ?? whyClosed(in: scene)
  }

  /// Finds the months anew when something was recorded.
  mutating func refresh(in scene: Scene) {
    let workshop = scene.workshop
    let now = [
      workshop.sheets.edits, workshop.inspections.edits, workshop.sales.edits,
      workshop.returns.edits,
      workshop.pastOutputs.edits, workshop.pastSales.edits, Int(scene.today.number),
    ]
    guard now != stamp else { return }
    stamp = now
    months = ReportMonths.all(in: scene)
  }

  func hint(in scene: Scene) -> String {
    focused.hasMonth
      ? scene.say(
        "Enter membuka laporan. P bulan sebelumnya.", en: "Enter opens it. P for the month before.")
      : scene.say("Enter membuka laporan.", en: "Enter opens it.")
  }

  private func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Laporan", en: "Report"), 30),
      Column(scene.say("Periode", en: "Period"), 20, from: 60),
    ])
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    let count = ReportKind.allCases.count
    var page = Page([scene.say("Laporan", en: "Reports")])
    page.counts = [scene.say("\(count) laporan", en: counted(count, "report"))]
    if let month = month(in: scene) {
      page.fact = scene.say("bulan", en: "month") + ": " + month.title(scene.language)
    }
    let shown = self.page(in: scene)
    cursor.settle(rows: count, page: shown)
    page.position = cursor.position(of: count, in: scene)
    page.draw(on: &canvas, in: scene)
    let columns = columns(in: scene)
    columns.drawTitles(on: &canvas, y: layout.body)
    let month = month(in: scene)
    cursor.draw(rows: count, page: shown, y: layout.body + 1, on: &canvas) { place, y, canvas in
      let kind = ReportKind.allCases[place]
      columns.draw([scene.say(kind.title), kind.period(month, in: scene)], on: &canvas, y: y)
    }
    drawFacts(on: &canvas, y: layout.body + shown + 2, in: scene)
  }

  private func drawFacts(on canvas: inout Canvas, y: Int, in scene: Scene) {
    let width = canvas.width - 3
    let facts = focused.facts.flatMap { scene.say($0).wrapped(to: width) }
    let lines = [scene.say(focused.title)] + facts
    let room = Layout(canvas.size).body + Layout(canvas.size).bodyHeight - y
    for (place, line) in lines.prefix(max(0, room)).enumerated() {
      canvas.put(line, x: 2, y: y + place)
      if place == 0 { canvas.paint(.heading, x: 2, y: y, count: TextWidth.of(line)) }
    }
  }
}
