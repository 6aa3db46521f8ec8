import TerminalUI
import Wording
import Workshop

/// Every action and every record by its words: those of the page in front first, then those of all
/// other pages; what cannot act stays visible with its reason.
struct MenuScreen: RowPage {
  private let here: MenuSearch
  /// What it is opened on, whose keys are not found a second time.
  private let name: String
  private let index: MenuIndex
  /// The rows of this page and of all others, made by the first letter that is typed.
  private var all: MenuSearch?
  private var input = TextInput(limit: 30)
  private var shown: [MenuRow]
  var cursor = ListCursor()

  init(on page: any Screen, bindings: [Binding], _ index: MenuIndex, in scene: Scene) {
    here = MenuSearch(
      bindings.filter { !$0.label.isEmpty && $0.command != .palette }
        .map { MenuRow(here: $0, in: scene) })
    name = MenuPlace.name(of: page)
    self.index = index
    shown = here.rows
  }

  var presence: Presence { .dialog }
  var topic: String { "menu" }
  var isFieldEmpty: Bool { input.text.isEmpty }
  func typing(in scene: Scene) -> TextInput? { input }

  var arrows: [Binding] {
    [Binding([.up], .up), Binding([.pageUp], .pageUp), Binding([.pageDown], .pageDown)]
  }

  func count(in scene: Scene) -> Int { shown.count }

  /// Rows in sight below the field and a blank.
  func page(in scene: Scene) -> Int { min(10, Dialog.mostRows(height: scene.size.height)) - 2 }

  // MARK: Finding

  /// A query with a digit seeks a record first, one of letters an action.
  private mutating func found(by query: String, in scene: Scene) -> [MenuRow] {
    if query.trimmed.isEmpty || scene.session == nil { return here.found(by: query) }
    let all = all ?? everything(in: scene)
    self.all = all
    let actions = all.best(by: query, forgiving: false)
    let records = index.records(in: scene).found(by: query, in: scene)
    if actions.isEmpty && records.isEmpty { return all.found(by: query) }
    return query.contains(where: \.isNumber) ? records + actions : actions + records
  }

  private func everything(in scene: Scene) -> MenuSearch {
    let known = Set(here.rows.map(\.naming))
    let elsewhere = index.pages(in: scene).rows
      .filter { $0.place != name && !known.contains($0.row.naming) }.map(\.row)
    return MenuSearch(here.rows + elsewhere, words: index.words)
  }

  // MARK: Keys

  func keys(in scene: Scene) -> [PageKey<MenuScreen>] {
    [
      PageKey(
        [.enter], .open, scene.say("Jalankan", en: "Run"), onKeyLine: !shown.isEmpty
      ) { page, scene in
        if let record = CodedRecord.screen(page.input.text, in: scene) {
          return [.close, .open(record)]
        }
        guard let place = page.place(in: scene) else { return [.say(Self.nothing(in: scene))] }
        let row = page.shown[place]
        return row.reason.map { [.say($0)] } ?? [.close] + row.effects
      },
      PageKey(
        [.control("u")], .clear, scene.say("Kosongkan", en: "Clear"), onKeyLine: shown.isEmpty
      ) { page, scene in
        page.input.set("")
        page.find(in: scene)
        return []
      },
      PageKey(
        [.down, .tab], .down, scene.say("Pilih", en: "Choose"), onKeyLine: shown.count > 1
      ) { page, scene in
        page.move(.down, in: scene)
        return []
      },
      PageKey([.escape, .control("g"), .function(9)], .back, scene.say("Tutup", en: "Close")) {
        _, _ in [.close]
      },
    ]
  }

  mutating func type(_ key: Key, in scene: Scene) {
    if input.press(key) { find(in: scene) }
  }

  private mutating func find(in scene: Scene) {
    shown = found(by: input.text, in: scene)
    cursor.focus(on: 0, rows: shown.count, page: page(in: scene))
  }

  private static func nothing(in scene: Scene) -> String {
    scene.say("Tidak ada yang cocok. Ctrl+U mengosongkan.", en: "Nothing matches. Ctrl+U clears.")
  }

  func hint(in scene: Scene) -> String {
    let count = shown.count
    if CodedRecord.screen(input.text, in: scene) != nil {
      return scene.say(
        "Enter membuka catatan kode ini.", en: "Enter opens the record of this code.")
    }
    if count == 0 { return Self.nothing(in: scene) }
    return input.text.isEmpty
      ? scene.say(
        "Ketik kata, kode, atau nama. Di kanan: tombol langsung.",
        en: "Type a word, a code or a name. At the right: its key.")
      : scene.say(
        "\(count) baris cocok dengan \"\(input.text)\".",
        en: "\(counted(count, "row matches", "rows match")) \"\(input.text)\".")
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let page = page(in: scene)
    cursor.settle(rows: shown.count, page: page)
    let place = Dialog.draw(scene.say("Menu", en: "Menu"), rows: page + 2, on: &canvas)
    let label = scene.say("Cari", en: "Find") + ":"
    canvas.put(label, x: place.x, y: place.y)
    let room = Dialog.room(on: canvas)
    for (offset, row) in shown.enumerated().dropFirst(cursor.top).prefix(page) {
      let y = place.y + 2 + offset - cursor.top
      row.draw(on: &canvas, x: place.x + 2, y: y, room: room - 2)
      if offset == cursor.focus { canvas.put(">", x: place.x, y: y) }
    }
    input.draw(on: &canvas, x: place.x + TextWidth.of(label) + 2, y: place.y, width: 20)
  }
}

extension MenuRow {
  /// What does not fit leaves: first what it does, then where; of the reason why not as much stands
  /// there as fits.
  fileprivate func draw(on canvas: inout Canvas, x: Int, y: Int, room: Int) {
    let right = reason == nil ? key : "(\(key))"
    var left = room - TextWidth.of(right) - 2
    canvas.putRight(right, endingAt: x + room, y: y, style: reason == nil ? .key : .plain)
    if !page.isEmpty, TextWidth.of(label) + 2 + TextWidth.of(page) <= left {
      canvas.putRight(page, endingAt: x + left, y: y)
      left -= TextWidth.of(page) + 2
    }
    let end = canvas.put(label.fitted(to: min(26, left)), x: x, y: y)
    let rest = x + left - end
    if let reason {
      if rest >= 12 { canvas.put(reason.fittedMessage(to: rest - 2), x: end + 2, y: y) }
    } else if !deed.isEmpty, TextWidth.of(deed) + 2 <= rest {
      canvas.put(": " + deed, x: end, y: y)
    }
  }
}
