import Forms
import TerminalUI
import Wording
import Workshop

/// How the body of a file on its way in is shared: how it was understood, its rows, what is said of
/// the row in focus.
struct TakeInPlan {
  /// Lines on how it was understood, and how many there would be.
  let head: [String]
  let headLines: Int
  /// How many rows a page shows.
  let page: Int
  /// Lines below the rows.
  let facts: Int

  init(_ screen: TakeInScreen, in scene: Scene) {
    let layout = Layout(scene.size)
    let lines = (screen.preview?.understood ?? []).flatMap {
      scene.say($0).wrapped(to: scene.size.width - 3, indent: 2)
    }
    headLines = lines.count
    head = Array(lines.prefix(layout.hasRules ? 4 : 1))
    facts = layout.hasRules ? 3 : 1
    page = max(1, layout.bodyHeight - head.count - 1 - facts - (layout.hasRules ? 1 : 0))
  }

  /// So many rows say how wide a column is, and so wide it is at most.
  private static let measured = 500
  private static let widest = 28

  static func widths(of preview: FilePreview, in scene: Scene) -> [Int] {
    var widths = preview.columns.map { TextWidth.of(scene.say($0.heading)) }
    for row in preview.rows.prefix(measured) {
      for (place, cell) in row.cells.enumerated() {
        widths[place] = max(widths[place], TextWidth.of(cell.shown))
      }
    }
    return widths.map { min($0, widest) }
  }
}

extension FilePreview.Cell {
  /// As lists show it.
  var shown: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let amount): amount.bare
    case .day(let day): day.dashed
    }
  }
}

extension TakeInScreen {
  func hint(in scene: Scene) -> String { TakeInWords.hint(of: self, in: scene) }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let plan = TakeInPlan(self, in: scene)
    cursor.settle(rows: count(in: scene), page: plan.page)
    drawFrame(plan, on: &canvas, in: scene)
    guard let preview else { return drawWaiting(on: &canvas, in: scene) }
    let layout = Layout(canvas.size)
    for (place, line) in plan.head.enumerated() { canvas.put(line, x: 2, y: layout.body + place) }
    let columns = columns(of: preview, in: scene)
    let top = layout.body + plan.head.count
    columns.drawTitles(on: &canvas, y: top)
    canvas.drawScroll(of: preview.rows.count, from: cursor.top, page: plan.page)
    cursor.draw(rows: preview.rows.count, page: plan.page, y: top + 1, on: &canvas) {
      place, y, canvas in
      let row = preview.rows[place]
      columns.draw(["\(row.number)"] + row.cells.dropFirst(left).map(\.shown), on: &canvas, y: y)
      canvas.put(row.sign, x: canvas.width - 2, y: y)
    }
    let last = layout.body + layout.bodyHeight - plan.facts
    for (place, line) in facts(of: preview, in: scene).prefix(plan.facts).enumerated() {
      canvas.put(line, x: 2, y: last + place)
    }
  }

  private func drawFrame(_ plan: TakeInPlan, on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Sistem", en: "System"), scene.say("Ambil dari berkas", en: "Take in from a file"),
      file.name,
    ])
    if let preview { page.counts = TakeInWords.counts(of: preview, in: scene) }
    page.view = reading.kind.map { scene.say($0.title) } ?? ""
    page.position = cursor.position(of: count(in: scene), in: scene)
    let more = plan.headLines - plan.head.count
    if more > 0 {
      page.legend = scene.say(
        "O: cara dibaca, \(more) baris lagi", en: "O: how it was read, \(more) more lines")
    }
    page.draw(on: &canvas, in: scene)
  }

  /// Why there is nothing to see.
  private func drawWaiting(on canvas: inout Canvas, in scene: Scene) {
    let words =
      refusal.map { scene.say($0) } ?? scene.say("Berkas dibaca.", en: "The file is being read.")
    let y = Layout(canvas.size).body
    for (place, line) in words.wrapped(to: canvas.width - 3).enumerated() {
      canvas.put(line, x: 2, y: y + place)
    }
    canvas.cursor = (2, y)
  }

  /// The row's number, then the columns from the first in sight on, as far as there is room.
  private func columns(of preview: FilePreview, in scene: Scene) -> Columns {
    let last = preview.rows.last.map { "\($0.number)".count } ?? 1
    var columns = [Column(scene.say("Baris", en: "Row"), max(5, last), .right)]
    var end = 2 + columns[0].width
    for (column, width) in zip(preview.columns, widths).dropFirst(left) {
      let room = Layout.lastCell(of: scene.size) - end - 2
      if room < min(width, 4) { break }
      columns.append(
        Column(scene.say(column.heading), min(width, room), column.isNumber ? .right : .left))
      end += 2 + min(width, room)
    }
    return Columns(columns)
  }

  /// What is to be said of the row in focus, or else all that stands in it.
  private func facts(of preview: FilePreview, in scene: Scene) -> [String] {
    guard let place = place(in: scene) else { return [] }
    let row = preview.rows[place]
    let texts =
      row.notes.isEmpty
      ? [
        zip(preview.columns, row.cells).filter { !$1.shown.isEmpty }
          .map { scene.say($0.heading) + " " + $1.shown }.joined(separator: ", ")
      ] : row.notes.map { scene.say($0.words) }
    return texts.flatMap { $0.wrapped(to: scene.size.width - 3, indent: 2) }
  }
}

extension FilePreview.Row {
  fileprivate var sign: String {
    if has(.fault) { return "!" }
    return notes.isEmpty ? "" : "?"
  }
}

extension Layout {
  /// The last cell of a row before its sign.
  fileprivate static func lastCell(of size: Size) -> Int { size.width - 4 }
}
