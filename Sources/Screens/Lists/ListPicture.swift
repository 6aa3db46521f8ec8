import TerminalUI
import Wording
import Workshop

/// The picture of a list: frame, headings, the rows in sight, their marks and the sums.
struct ListPicture {
  let screen: ListScreen
  let scene: Scene

  private var subject: any ListSubject { screen.subject }
  private var list: RowList { screen.list }

  /// `lines` and `pane`: the screen's own.
  func draw(on canvas: inout Canvas, _ lines: inout ListLines, _ pane: inout ListPane) {
    let narrowed = ListPane.list(subject, in: scene)
    canvas.put(screen.frame.head, y: 0)
    foot(room: ListPlan(subject, in: narrowed).page).drawFoot(on: &canvas, in: scene)
    if narrowed.size == scene.size {
      drawBody(on: &canvas, &lines)
    } else {
      var body = Canvas(size: narrowed.size)
      ListPicture(screen: screen, scene: narrowed).drawBody(on: &body, &lines)
      let layout = Layout(scene.size)
      canvas.put(body, rows: layout.body..<layout.lowerRule, x: 0, y: layout.body)
      canvas.cursor = body.cursor
      if let row = list.focused { pane.draw(row, of: screen, on: &canvas, in: scene) }
    }
    list.input?.drawSearch(on: &canvas, beside: ListTally.marked(list, in: scene), in: scene)
  }

  /// All between the rules.
  private func drawBody(on canvas: inout Canvas, _ lines: inout ListLines) {
    let plan = ListPlan(subject, in: scene)
    lines.renew(screen, in: scene)
    let inSight = list.rows.dropFirst(list.cursor.top).prefix(plan.page)
    let totals = list.rows.isEmpty ? nil : subject.totals(of: list.rows, in: scene)
    lines.fit(inSight, totals: totals, width: canvas.width)
    let body = Layout(canvas.size).body
    for (place, fact) in subject.head(in: scene).enumerated() {
      fact.draw(on: &canvas, y: body + place)
    }
    let top = body + plan.head
    if plan.headings > 0 { lines.columns.drawTitles(on: &canvas, y: top) }
    let y = drawRows(&lines, plan, on: &canvas, y: top + plan.headings)
    if list.rows.isEmpty {
      screen.emptyList(in: scene).draw(on: &canvas, y: top)
    } else if let totals {
      lines.columns.draw(totals, on: &canvas, y: y, style: .strong)
    }
    drawFacts(plan, on: &canvas)
  }

  /// What explains the row in focus, in the last lines of the body.
  private func drawFacts(_ plan: ListPlan, on canvas: inout Canvas) {
    guard plan.facts > 0, let row = list.focused else { return }
    let layout = Layout(canvas.size)
    let lines = subject.facts(of: row, in: scene).prefix(plan.facts)
    let y = layout.body + layout.bodyHeight - plan.facts
    for (place, line) in lines.enumerated() { ListFact(line).draw(on: &canvas, y: y + place) }
  }

  /// Returns the line below the last row.
  private func drawRows(
    _ lines: inout ListLines, _ plan: ListPlan, on canvas: inout Canvas, y top: Int
  ) -> Int {
    canvas.drawScroll(of: list.rows.count, from: list.cursor.top, page: plan.page)
    let hasRules = Layout(canvas.size).hasRules
    let hasLeaders = canvas.width > Self.wide && plan.height == 1
    var y = top
    var before: Int?
    for (offset, row) in list.rows.dropFirst(list.cursor.top).prefix(plan.page).enumerated() {
      if let before, isUsual, hasRules, subject.parts(row, from: before, in: scene) {
        y += 1
      }
      let isMarked = list.marked.contains(row)
      let style: Style = isMarked ? .marked : .plain
      lines.draw(row, below: before, on: &canvas, y: y, style: style)
      if isMarked { canvas.put("*", x: 1, y: y, style: .marked) }
      let isFocused = list.cursor.top + offset == list.cursor.focus
      if hasLeaders, !isFocused, (list.cursor.top + offset) % Self.leaderStep == 2 {
        canvas.drawLeaders(y: y, from: 2, least: Self.leastGap)
      }
      if isFocused { canvas.drawFocus(y: y) }
      before = row
      y += plan.height
    }
    return y
  }

  /// From what width on every third row is dotted, where more blanks than these part two texts; the
  /// row in focus has its bar, and stays as short on the line to the terminal.
  private static let wide = 110
  private static let leaderStep = 3
  private static let leastGap = 20

  private var isUsual: Bool { screen.view.sort.isEmpty && !screen.view.isReversed }

  // MARK: Frame

  private func foot(room: Int) -> Page {
    var page = screen.frame.page
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
