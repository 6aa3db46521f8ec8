import TerminalUI
import Wording
import Workshop

/// The list of reports, each with the period it would be about.
struct ReportsScreen: Screen {
  private var cursor = ListCursor()
  /// Chosen with P; nil for the usual one.
  private var chosen: Month?
  private var months: [Month] = []
  private var stamp: [Int] = []

  var presence: Presence { .page }
  var topic: String { "laporan" }

  private var focused: ReportKind { ReportKind.allCases[cursor.focus] }

  private func month(in scene: Scene) -> Month? {
    chosen ?? ReportMonths.usual(months, in: scene)
  }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.enter, .right], .open, scene.say("Buka", en: "Open"), unless: whyClosed(in: scene)),
      Binding(
        [.character("p")], .period, scene.say("Periode", en: "Period"),
        unless: whyFixed(in: scene)),
    ] + Self.figures(in: scene) + [
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back"))
    ] + RowList.movement
  }

  /// The keys of the pages about quality, here and in the queue, for the palette above all.
  static func figures(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.character("a")], .figures, scene.say("Angka mutu", en: "Quality figures"),
        onKeyLine: false),
      Binding(
        [.character("n")], .sampling, scene.say("Rencana sampel", en: "Sampling plan"),
        onKeyLine: false),
    ]
  }

  private func whyClosed(in scene: Scene) -> String? {
    if let refusal = scene.refusal(at: focused.door) { return refusal }
    guard focused.hasMonth && months.isEmpty else { return nil }
    return scene.say(
      "Belum ada catatan untuk dilaporkan. 3 membuka hasil harian.",
      en: "There are no records to report yet. 3 opens daily output.")
  }

  private func whyFixed(in scene: Scene) -> String? {
    focused.whyFixed(in: scene) ?? whyClosed(in: scene)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    switch input {
    case .command(.back): return [.close]
    case .command(.open):
      return [.open(focused.screen(month(in: scene), in: scene))]
    case .command(.figures): return [.open(FiguresScreen(in: scene))]
    case .command(.sampling): return [.open(SamplingScreen())]
    case .command(.period):
      if months.count == 1 { return [.say(ReportMonths.onlyOne(months.first, in: scene))] }
      chosen = ReportMonths.next(after: month(in: scene), in: months)
    case .command(let command):
      _ = cursor.move(command, rows: ReportKind.allCases.count, page: page(canvas: scene.size))
    case .key: break
    }
    return []
  }

  /// Finds the months anew when something was recorded.
  private mutating func refresh(in scene: Scene) {
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

  private func page(canvas size: Size) -> Int { Layout(size).bodyHeight - 1 }

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
    page.position = "1-\(count) " + scene.say("dari", en: "of") + " \(count)"
    page.draw(on: &canvas, in: scene)
    let columns = columns(in: scene)
    columns.drawTitles(on: &canvas, y: layout.body)
    for (place, kind) in ReportKind.allCases.enumerated() {
      let y = layout.body + 1 + place
      let texts = [scene.say(kind.title), kind.period(month(in: scene), in: scene)]
      columns.draw(texts, on: &canvas, y: y)
      guard place == cursor.focus else { continue }
      canvas.put(">", x: 0, y: y)
      canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
      canvas.cursor = (2, y)
    }
    drawFacts(on: &canvas, y: layout.body + count + 2, in: scene)
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
