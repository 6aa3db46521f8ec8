import TerminalUI
import Wording
import Workshop

/// The picture of a list: frame, headings, the rows in sight, their marks and the sums.
struct ListPicture {
  let screen: ListScreen
  let scene: Scene

  private var subject: any ListSubject { screen.subject }
  private var list: RowList { screen.list }

  func draw(on canvas: inout Canvas) {
    let room = screen.pageSize(canvas.size)
    page(room: room, canvas).draw(on: &canvas, in: scene)
    let columns = subject.columns(in: scene)
    let drawn = Columns(columns.map(\.column))
    let top = Layout(canvas.size).body
    drawn.drawTitles(on: &canvas, y: top)
    let y = drawRows(columns, drawn, room: room, on: &canvas)
    if list.rows.isEmpty {
      screen.emptyList(in: scene).draw(on: &canvas, y: top)
    } else if let totals = subject.totals(of: list.rows, in: scene) {
      drawn.draw(totals, on: &canvas, y: y, style: .strong)
    }
    list.input?.drawSearch(on: &canvas, in: scene)
  }

  /// Returns the row below the last.
  private func drawRows(
    _ columns: [ListColumn], _ drawn: Columns, room: Int, on canvas: inout Canvas
  ) -> Int {
    let layout = Layout(canvas.size)
    var y = layout.body + 1
    var before: Int?
    for (offset, row) in list.rows.dropFirst(list.cursor.top).prefix(room).enumerated() {
      if let before, isUsual, layout.hasRules, subject.parts(row, from: before, in: scene) {
        y += 1
      }
      let isMarked = list.marked.contains(row)
      let texts = columns.map { column in
        before.flatMap { above in column.below?(row, above) } ?? column.value(row).shown
      }
      drawn.draw(texts, on: &canvas, y: y, style: isMarked ? .marked : .plain)
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

  private func page(room: Int, _ canvas: Canvas) -> Page {
    var page = Page([subject.title(in: scene)])
    page.counts = [screen.tallyWords].filter { !$0.isEmpty } + subject.counts(in: scene)
    page.fact = subject.fact(in: scene)
    page.view = viewWords.fitted(to: canvas.width - 8)
    // The search takes the place of the legend.
    page.legend = list.isSearching ? "" : subject.legend(in: scene)
    page.position = list.position(page: room, in: scene)
    return page
  }

  /// `cari: misal   saring: aktif   urut: sisa, terbalik`.
  private var viewWords: String {
    let chosen = subject.chips(in: scene).filter { screen.view.chips.contains($0.name) }
    let chips = chosen.map(\.label).joined(separator: ", ")
    let all = scene.say("semua", en: "all")
    let order = ListDialogs.orderName(screen.view.sort, subject, in: scene)
    let reversed = screen.view.isReversed ? scene.say(", terbalik", en: ", reversed") : ""
    return [
      list.query.isEmpty ? "" : scene.say("cari: ", en: "search: ") + list.query,
      scene.say("saring: ", en: "filter: ") + (chips.isEmpty ? all : chips),
      scene.say("urut: ", en: "sort: ") + order + reversed,
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  var hint: String {
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
}
