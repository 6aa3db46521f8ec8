import TerminalUI
import Workshop

/// The rows of a list page: their indices, the search that narrows them, and the focus.
///
/// Of the model it keeps the indices alone, with what they were computed at.
struct RowList {
  private(set) var rows: [Int] = []
  private(set) var cursor = ListCursor()
  private(set) var query = "" { didSet { wanted = query.searchForm } }
  /// Being typed into, or nil.
  private(set) var input: TextInput?
  private var stamp: [Int] = []
  /// The query in the form that is looked for, and the one that the rows were narrowed to.
  private var wanted = ""
  private var narrowed = ""

  var focused: Int? { rows.indices.contains(cursor.focus) ? rows[cursor.focus] : nil }
  var isSearching: Bool { input != nil }

  /// Computes the rows anew when the stamp or the query changed; a longer query narrows the last
  /// result.
  mutating func refresh(_ stamp: [Int], all: () -> [Int], text: (Int) -> String, page: Int) {
    if stamp != self.stamp {
      rows = all()
      narrowed = ""
    } else if wanted == narrowed {
      return
    } else if !wanted.hasPrefix(narrowed) {
      rows = all()
      narrowed = ""
    }
    if !wanted.isEmpty { rows = rows.filter { text($0).searchForm.contains(wanted) } }
    self.stamp = stamp
    narrowed = wanted
    cursor.settle(rows: rows.count, page: page)
  }

  /// Takes movement and the search's own keys; false when the key is for the page.
  mutating func press(_ input: Input, page: Int) -> Bool {
    switch input {
    case .command(.search):
      self.input = TextInput(query, limit: 40)
      return true
    case .command(let command):
      return cursor.move(command, rows: rows.count, page: page)
    case .key(let key): return press(key)
    }
  }

  private mutating func press(_ key: Key) -> Bool {
    guard var typing = input else { return false }
    guard typing.press(key) else { return false }
    input = typing
    query = typing.text
    return true
  }

  /// Ends the typing; the narrowed rows stay.
  mutating func endSearch() { input = nil }

  mutating func clearSearch() {
    input = nil
    query = ""
  }

  mutating func focus(onRow row: Int, page: Int) {
    guard let place = rows.firstIndex(of: row) else { return }
    cursor.focus(on: place, rows: rows.count, page: page)
  }

  /// Why a key that needs a row does nothing on an empty list.
  static func noRow(in scene: Scene) -> String {
    scene.say("Tidak ada baris untuk ini. Esc kembali.", en: "There is no row. Esc goes back.")
  }

  /// `1-17 dari 26`.
  func position(page: Int, in scene: Scene) -> String {
    let of = scene.say("dari", en: "of")
    if rows.isEmpty { return "0 \(of) 0" }
    let last = min(rows.count, cursor.top + page)
    return "\(cursor.top + 1)-\(last) \(of) \(rows.count)"
  }

  /// The movement keys of every list.
  static let movement = [
    Binding([.up, .character("k")], .up), Binding([.down, .character("j")], .down),
    Binding([.pageUp], .pageUp), Binding([.pageDown], .pageDown), Binding([.home], .first),
    Binding([.end], .last),
  ]

  /// The keys while a search is being typed.
  static func searching(in scene: Scene) -> [Binding] {
    [
      Binding([.enter], .open, scene.say("Pakai", en: "Use")),
      Binding([.up], .up), Binding([.down], .down),
      Binding([.escape, .control("g")], .back, scene.say("Batal", en: "Cancel")),
    ]
  }

  /// Draws the search when it is open: on the lower rule, or on the sub-line where there is none.
  func drawSearch(on canvas: inout Canvas, in scene: Scene) {
    guard let input else { return }
    let layout = Layout(canvas.size)
    let y = layout.hasRules ? layout.lowerRule : 1
    if !layout.hasRules { canvas.fill(" ", x: 0, y: y, count: canvas.width, style: .plain) }
    let label = scene.say("Cari", en: "Search")
    canvas.put(layout.hasRules ? " \(label): " : "\(label): ", x: 2, y: y)
    input.draw(on: &canvas, x: 2 + TextWidth.of(label) + 4, y: y, width: 24)
    canvas.put(" ", x: 2 + TextWidth.of(label) + 4 + 25, y: y)
  }
}
