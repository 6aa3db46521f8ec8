import TerminalUI
import Wording
import Workshop

/// The picture of a list: frame, headings, the rows in sight, their marks and the sums.
struct ListPicture {
  let screen: ListScreen
  let scene: Scene

  private var subject: any ListSubject { screen.subject }
  private var list: RowList { screen.list }

  /// `lines`: the screen's own.
  func draw(on canvas: inout Canvas, _ lines: inout ListLines) {
    let room = screen.pageSize(canvas.size)
    page(room: room).draw(on: &canvas, in: scene)
    lines.renew(screen, in: scene)
    let top = Layout(canvas.size).body
    lines.columns.drawTitles(on: &canvas, y: top)
    let y = drawRows(&lines, room: room, on: &canvas)
    if list.rows.isEmpty {
      screen.emptyList(in: scene).draw(on: &canvas, y: top)
    } else if let totals = subject.totals(of: list.rows, in: scene) {
      lines.columns.draw(totals, on: &canvas, y: y, style: .strong)
    }
    drawFacts(on: &canvas)
    list.input?.drawSearch(on: &canvas, beside: ListTally.marked(list, in: scene), in: scene)
  }

  /// What explains the row in focus, in the last lines of the body.
  private func drawFacts(on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    let lines = subject.factLines(layout)
    guard lines > 0, let row = list.focused else { return }
    PlainTable.drawFacts(
      Array(subject.facts(of: row, in: scene).prefix(lines)), on: &canvas,
      y: layout.body + layout.bodyHeight - lines)
  }

  /// Returns the row below the last.
  private func drawRows(_ lines: inout ListLines, room: Int, on canvas: inout Canvas) -> Int {
    let layout = Layout(canvas.size)
    var y = layout.body + 1
    var before: Int?
    for (offset, row) in list.rows.dropFirst(list.cursor.top).prefix(room).enumerated() {
      if let before, isUsual, layout.hasRules, subject.parts(row, from: before, in: scene) {
        y += 1
      }
      let isMarked = list.marked.contains(row)
      lines.columns.draw(
        lines.texts(of: row, below: before), on: &canvas, y: y, style: isMarked ? .marked : .plain)
      if isMarked { canvas.put("*", x: 1, y: y, style: .marked) }
      if list.cursor.top + offset == list.cursor.focus {
        canvas.put(">", x: 0, y: y)
        canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
        canvas.cursor = (2, y)
      }
      before = row
      y += 1
    }
    return y
  }

  private var isUsual: Bool { screen.view.sort.isEmpty && !screen.view.isReversed }

  // MARK: Frame

  private func page(room: Int) -> Page {
    var page = screen.words.page
    // The search takes the place of the legend.
    if list.isSearching { page.legend = "" }
    page.position = list.position(page: room, in: scene)
    return page
  }

  var hint: String {
    if list.isNear { return nearWords }
    if let row = list.focused {
      return subject.hint(row, place: list.cursor.focus + 1, of: list.rows.count, in: scene)
    }
    let empty = screen.emptyList(in: scene)
    switch empty.way {
    case .clearSearch:
      return scene.say(
        "Tidak ada yang cocok. Esc menghapus pencarian.",
        en: "Nothing matches. Esc clears the search.")
    case .showAll:
      return empty.sentence + scene.say(" Enter menampilkan semua.", en: " Enter shows all.")
    case .add, .nothing: return subject.emptyWords(in: scene).hint
    }
  }

  /// What is similar to words that nothing has: `Tidak ada "basi". Mirip: WB-002.`.
  private var nearWords: String {
    let query = list.query.trimmed
    if Layout(scene.size).isNarrow {
      return scene.say(
        "Tidak ada \"\(query)\", mirip \(list.rows.count).",
        en: "No \"\(query)\", similar \(list.rows.count).")
    }
    let rows = list.rows.prefix(Self.mostNear).map { screen.name(of: $0, in: scene) }
    let more = list.rows.count - rows.count
    let names = rows.joined(separator: ", ")
    return scene.say("Tidak ada \"\(query)\". Mirip: ", en: "No \"\(query)\". Similar: ") + names
      + (more > 0 ? scene.say(" dan \(more) lagi.", en: " and \(more) more.") : ".")
  }

  /// How many of the similar rows are named.
  private static let mostNear = 3
}
