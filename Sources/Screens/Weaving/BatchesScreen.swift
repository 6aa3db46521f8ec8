import TerminalUI
import Wording
import Workshop

/// The list of batches: which will be late and must get hands.
///
/// Open ones by due date, then the finished, newest first.
struct BatchesScreen: Screen {
  private var list = RowList()
  private var showsOpenOnly = false

  var presence: Presence { list.isSearching ? .typing : .page }
  var topic: String { "batch" }

  func bindings(in scene: Scene) -> [Binding] {
    if list.isSearching { return RowList.searching(in: scene) }
    return [
      Binding([.enter, .right], .open, scene.say("Buka", en: "Open")),
      Binding(
        [.character("t")], .add, scene.say("Tambah", en: "Add"),
        unless: scene.reason(without: .record)),
      Binding([.character("/"), .function(3)], .search, scene.say("Cari", en: "Search")),
      Binding([.character("s"), .function(4)], .filter, scene.say("Saring", en: "Filter")),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    switch input {
    case .command(.back):
      if list.isSearching || !list.query.isEmpty {
        list.clearSearch()
        return []
      }
      return [.close]
    case .command(.open) where list.isSearching: list.endSearch()
    case .command(.open):
      guard let row = list.focused else { return openEmpty(in: scene) }
      return [.open(BatchScreen(ID(row)))]
    case .command(.add): return [.open(OpenBatchForm(in: scene))]
    case .command(.filter):
      showsOpenOnly.toggle()
      return [.say(filterWords(in: scene))]
    default: _ = list.press(input, page: pageSize(scene.size))
    }
    return []
  }

  private func emptyList(in scene: Scene) -> EmptyList {
    if list.query.isEmpty && showsOpenOnly && !scene.workshop.batches.isEmpty {
      return .filtered(
        scene.say("Tidak ada batch yang berjalan.", en: "No batch is open."), in: scene)
    }
    return list.query.isEmpty
      ? .nothing(
        scene.say("Belum ada batch anyaman.", en: "No batches yet."),
        add: scene.say("Tambah batch", en: "Open a batch"))
      : .hidden(by: list.query, in: scene)
  }

  /// Enter where no row is.
  private mutating func openEmpty(in scene: Scene) -> [Effect] {
    switch emptyList(in: scene).way {
    case .clearSearch: list.clearSearch()
    case .showAll: showsOpenOnly = false
    case .add:
      return [scene.reason(without: .record).map { .say($0) } ?? .open(OpenBatchForm(in: scene))]
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .saved(let number) = answer, let newest = scene.workshop.batches.indices.last else {
      return []
    }
    refresh(in: scene)
    list.focus(onRow: newest, page: pageSize(scene.size))
    let code = scene.workshop.code(ID<WeavingBatch>(newest))
    let count = scene.workshop.batches[newest].pieces.count
    return [
      .say(
        scene.say(
          "Tersimpan #\(number). \(code), \(count) buah dibagi ke regu. Z mengurungkan.",
          en: "Saved #\(number). \(code), \(count) pieces dealt to the crew. Z undoes."))
    ]
  }

  func hint(in scene: Scene) -> String {
    if list.rows.isEmpty, case .showAll = emptyList(in: scene).way {
      return emptyList(in: scene).sentence + scene.say(" S semua.", en: " S shows all.")
    }
    if list.rows.isEmpty && list.query.isEmpty {
      return scene.say(
        "Belum ada batch. T membuka yang pertama.", en: "No batches yet. T opens one.")
    }
    if list.rows.isEmpty {
      return scene.say(
        "Tidak ada yang cocok. Esc menghapus pencarian.",
        en: "Nothing matches. Esc clears the search.")
    }
    let pace = WorkPace.measured(in: scene)
    if Layout(scene.size).isNarrow {
      let position = "\(list.cursor.focus + 1) \(scene.say("dari", en: "of")) \(list.rows.count). "
      return position + scene.say("Beda +1: terlambat sehari.", en: "Diff +1: a day late.")
    }
    if let row = list.focused.map({ BatchRow(ID($0), pace: pace, in: scene) }),
      let reason = row.reason(in: scene)
    {
      return reason
    }
    return pace.isMeasured
      ? scene.say(
        "Beda = perkiraan siap dibanding tenggat: +1 terlambat sehari.",
        en: "Diff = forecast against due: +1 is a day late.")
      : scene.say(
        "Beda -: hasil 60 hari terakhir belum cukup untuk perkiraan.",
        en: "Diff -: too little output in 60 days for a forecast.")
  }

  private func filterWords(in scene: Scene) -> String {
    showsOpenOnly
      ? scene.say("Hanya batch berjalan. S semua batch.", en: "Open batches only. S: all of them.")
      : scene.say("Semua batch. S hanya yang berjalan.", en: "All batches. S: the open ones.")
  }

  // MARK: Rows

  /// The heading takes a row, the blank line before the finished ones another.
  private func pageSize(_ size: Size) -> Int {
    let layout = Layout(size)
    return layout.bodyHeight - (layout.hasRules ? 2 : 1)
  }

  private mutating func refresh(in scene: Scene) {
    let workshop = scene.workshop
    let openOnly = showsOpenOnly
    list.refresh(
      [workshop.batches.edits, openOnly ? 1 : 0],
      all: { Self.rows(openOnly: openOnly, in: workshop) },
      text: { index in
        let id = ID<WeavingBatch>(index)
        return [workshop.code(id), workshop.thing(of: id), workshop.batches[id].destination]
          .joined(separator: " ")
      }, page: pageSize(scene.size))
  }

  private static func rows(openOnly: Bool, in workshop: Workshop) -> [Int] {
    let open = workshop.openBatches.map { Int($0.index) }.sorted {
      (workshop.batches[$0].due, $0) < (workshop.batches[$1].due, $1)
    }
    if openOnly { return open }
    return open
      + workshop.batches.indices.reversed().filter { workshop.batches[$0].state == .finished }
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    let pace = WorkPace.measured(in: scene)
    var page = Page([scene.say("Batch anyaman", en: "Batches")])
    page.counts = counts(pace, in: scene)
    page.view = view(in: scene)
    page.position = list.position(page: pageSize(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    let table = BatchColumns(in: scene)
    table.columns.drawTitles(on: &canvas, y: layout.body)
    var y = layout.body + 1
    var wasOpen = false
    for (offset, index) in list.rows.dropFirst(list.cursor.top).prefix(pageSize(canvas.size))
      .enumerated()
    {
      let row = BatchRow(ID(index), pace: pace, in: scene)
      if wasOpen && !row.isOpen && layout.hasRules { y += 1 }
      wasOpen = row.isOpen
      table.columns.draw(table.cells(of: row, in: scene), on: &canvas, y: y)
      if list.cursor.top + offset == list.cursor.focus {
        canvas.put(">", x: 0, y: y)
        canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
        canvas.cursor = (2, y)
      }
      y += 1
    }
    if list.rows.isEmpty { emptyList(in: scene).draw(on: &canvas, y: layout.body) }
    list.drawSearch(on: &canvas, in: scene)
  }

  private func counts(_ pace: WorkPace, in scene: Scene) -> [String] {
    let open = scene.workshop.openBatches.map { BatchRow($0, pace: pace, in: scene) }
    let running = open.count { $0.batch.state == .running }
    let late = open.count { $0.isLate(in: scene) }
    let pieces = open.reduce(0) { $0 + $1.batch.pieces.count(where: \.isUnderway) }
    let waiting = open.count - running
    let words = [
      (running, scene.say("berjalan", en: "running")),
      (waiting, scene.say("menunggu mutu", en: "await quality")),
      (late, scene.say("terancam terlambat", en: "in danger")),
      (pieces, scene.say("buah dikerjakan", en: "pieces in work")),
    ]
    let order = Layout(scene.size).isNarrow ? [0, 2, 1, 3] : [0, 1, 2, 3]
    return order.map { words[$0] }.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }

  private func view(in scene: Scene) -> String {
    if !list.query.isEmpty { return scene.say("cari: \(list.query)", en: "search: \(list.query)") }
    return showsOpenOnly
      ? scene.say("saring: berjalan   urut: tenggat", en: "filter: open   sort: due")
      : scene.say("saring: semua   urut: tenggat", en: "filter: all   sort: due")
  }
}
