import TerminalUI
import Workshop

/// The rows of a list page: their numbers, the search that narrows them, the marks and the focus.
///
/// Of the model it keeps the numbers alone, with what they were computed at, and while somebody
/// searches the words that they are found by.
struct RowList {
  /// What rows are made of, given when they have to be made.
  struct Source {
    /// Changes with what rows are made from.
    var data: [Int]
    /// Changes with the chosen filters and the order.
    var view: SavedView
    /// All rows there are.
    var existing: () -> [Int]
    /// Those that the filters leave, in order.
    var shown: ([Int]) -> [Int]
    var index: () -> SearchIndex
  }

  /// The rows that filters and search leave.
  private(set) var rows: [Int] = []
  private(set) var marked: Set<Int> = []
  private(set) var cursor = ListCursor()
  private(set) var query = ""
  /// Being typed into, or nil.
  private(set) var input: TextInput?
  /// Grows when other rows are shown or marked.
  private(set) var changes = 0
  /// The rows before the search.
  private var filtered: [Int] = []
  private var index: SearchIndex?
  private var data: [Int] = []
  private var view: SavedView?
  /// What the rows were narrowed to.
  private var narrowed = ""
  /// Whether nothing has the words of the search and the rows are those that have them but for one
  /// slip of the finger.
  private(set) var isNear = false

  var focused: Int? { rows.indices.contains(cursor.focus) ? rows[cursor.focus] : nil }
  var isSearching: Bool { input != nil }

  /// Marked rows, or the one in focus where none is marked.
  var targets: [Int] { marked.isEmpty ? focused.map { [$0] } ?? [] : marked.sorted() }

  // MARK: Rows

  /// Whether the rows are those that are asked for, so that nothing has to be computed.
  func isCurrent(data: [Int], view: SavedView) -> Bool {
    data == self.data && isNarrowed(to: view)
  }

  /// Whether filters, order and search are those that the rows were narrowed to.
  func isNarrowed(to view: SavedView) -> Bool { query == narrowed && view == self.view }

  /// Whether the rows are made from the records as they are.
  func isMadeFrom(_ data: [Int]) -> Bool { data == self.data }

  /// Keeps the focus in sight on a page of so many rows.
  mutating func settle(page: Int) { cursor.settle(rows: rows.count, page: page) }

  /// Computes what changed: all rows anew, or the search alone; a longer query narrows the last
  /// result.
  ///
  /// The same row keeps the focus where it is still there; other filters, another order and what
  /// is typed begin at the first row.
  mutating func refresh(_ source: Source, page: Int) {
    if isCurrent(data: source.data, view: source.view) { return settle(page: page) }
    let before = focused
    let beginsAnew = source.view != view || query != narrowed && !query.isEmpty
    if source.data != data || source.view != view {
      make(source)
    }
    search(source)
    changes += 1
    let place = beginsAnew ? 0 : before.flatMap { rows.firstIndex(of: $0) } ?? cursor.focus
    cursor.focus(on: place, rows: rows.count, page: page)
  }

  private mutating func make(_ source: Source) {
    let existing = source.existing()
    if source.data != data {
      index = nil
      if !marked.isEmpty { marked.formIntersection(existing) }
    }
    filtered = source.shown(existing)
    rows = filtered
    isNear = false
    narrowed = ""
    data = source.data
    view = source.view
  }

  private mutating func search(_ source: Source) {
    if !query.hasPrefix(narrowed) || narrowed.isEmpty || isNear { rows = filtered }
    narrowed = query
    isNear = false
    if query.isEmpty { return }
    let words = index ?? source.index()
    index = words
    rows = words.narrow(rows, to: query)
    guard rows.isEmpty else { return }
    rows = words.narrow(filtered, to: query, nearly: true)
    isNear = !rows.isEmpty
  }

  // MARK: Keys

  mutating func move(_ motion: Motion, page: Int) {
    cursor.move(motion, rows: rows.count, page: page)
  }

  mutating func beginSearch() { input = TextInput(query, limit: 40) }

  /// Takes a character of the search.
  mutating func type(_ key: Key) {
    guard var typing = input, typing.press(key) else { return }
    input = typing
    query = typing.text
  }

  /// Ends the typing; the narrowed rows stay.
  mutating func endSearch() { input = nil }

  mutating func clearSearch() {
    input = nil
    query = ""
  }

  mutating func look(for query: String) { self.query = query }

  /// The row so many rows behind the one in focus, or before it; nil where none is.
  func neighbour(_ step: Int) -> Int? {
    rows.indices.contains(cursor.focus + step) ? rows[cursor.focus + step] : nil
  }

  mutating func focus(onRow row: Int, page: Int) {
    guard let place = rows.firstIndex(of: row) else { return }
    cursor.focus(on: place, rows: rows.count, page: page)
  }

  // MARK: Marks

  /// Marks the row in focus or takes its mark, then goes down.
  mutating func mark(page: Int) {
    guard let row = focused else { return }
    if marked.remove(row) == nil { marked.insert(row) }
    changes += 1
    move(.down, page: page)
  }

  /// Marks all rows that filters and search leave, not those in sight alone.
  mutating func markAll() {
    marked.formUnion(rows)
    changes += 1
  }

  mutating func unmark() {
    marked = []
    changes += 1
  }

  // MARK: Words

  /// Why a key that needs a row does nothing on an empty list.
  static func noRow(in scene: Scene) -> String {
    scene.say("Tidak ada baris untuk ini. Esc kembali.", en: "There is no row. Esc goes back.")
  }

  /// `1-17 dari 26`.
  func position(page: Int, in scene: Scene) -> String {
    Self.position(from: cursor.top, page: page, of: rows.count, in: scene)
  }

  /// Which of so many lines are in sight on a page that scrolls.
  static func position(from top: Int, page: Int, of count: Int, in scene: Scene) -> String {
    let of = scene.say("dari", en: "of")
    if count == 0 { return "0 \(of) 0" }
    return "\(top + 1)-\(min(count, top + page)) \(of) \(count)"
  }

  /// The movement keys of every list.
  static let movement = [
    Binding([.up, .character("k")], .up), Binding([.down, .character("j")], .down),
    Binding([.pageUp], .pageUp), Binding([.pageDown], .pageDown), Binding([.home], .first),
    Binding([.end], .last),
  ]

  /// The same without letters, for boxes.
  static let arrows = movement.map { Binding($0.keys.filter { $0.typed == nil }, $0.command) }

  /// The keys while a search is being typed.
  static func searching(in scene: Scene) -> [Binding] {
    [
      Binding([.enter], .open, scene.say("Pakai", en: "Use")),
      Binding([.up], .up), Binding([.down], .down),
      Binding([.escape, .control("g")], .back, scene.say("Batal", en: "Cancel")),
    ]
  }
}

extension TextInput {
  /// Draws a search that is open: on the lower rule, or on the sub-line where there is none, with
  /// what must not be covered there at the right.
  func drawSearch(on canvas: inout Canvas, beside note: String, in scene: Scene) {
    let layout = Layout(canvas.size)
    let y = layout.hasRules ? layout.lowerRule : 1
    if !layout.hasRules { canvas.fill(" ", x: 0, y: y, count: canvas.width, style: .plain) }
    let label = scene.say("Cari", en: "Search")
    canvas.put(layout.hasRules ? " \(label): " : "\(label): ", x: 2, y: y)
    let x = 2 + TextWidth.of(label) + 4
    let isBeside = !layout.hasRules && !note.isEmpty
    let room = isBeside ? canvas.width - 1 - TextWidth.of(note) - 2 - x - 1 : 24
    let width = max(6, min(24, room))
    canvas.put(" ", x: x + width + 1, y: y)
    draw(on: &canvas, x: x, y: y, width: width)
    if isBeside { canvas.putRight(note, endingAt: canvas.width - 1, y: y) }
  }
}
