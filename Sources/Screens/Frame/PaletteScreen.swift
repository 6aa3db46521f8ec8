import TerminalUI
import Wording
import Workshop

/// All actions of the page by their words and synonyms; what cannot act stays visible with its
/// reason.
struct PaletteScreen: RowPage {
  private let search: PaletteSearch
  private var input = TextInput(limit: 30)
  var cursor = ListCursor()

  init(bindings: [Binding]) {
    search = PaletteSearch(bindings.filter { !$0.label.isEmpty && $0.command != .palette })
  }

  var presence: Presence { .dialog }
  var topic: String { "menu" }
  var isFieldEmpty: Bool { input.text.isEmpty }
  func typing(in scene: Scene) -> TextInput? { input }

  private var shown: [Binding] { search.found(by: input.text) }

  var arrows: [Binding] {
    [Binding([.up], .up), Binding([.pageUp], .pageUp), Binding([.pageDown], .pageDown)]
  }

  func count(in scene: Scene) -> Int { shown.count }

  /// Rows in sight below the field and a blank.
  func page(in scene: Scene) -> Int { min(10, Dialog.mostRows(height: scene.size.height)) - 2 }

  func keys(in scene: Scene) -> [PageKey<PaletteScreen>] {
    let shown = shown
    return [
      PageKey(
        [.enter], .open, scene.say("Jalankan", en: "Run"), onKeyLine: !shown.isEmpty
      ) { page, scene in
        if let record = CodedRecord.screen(page.input.text, in: scene) {
          return [.close, .open(record)]
        }
        guard let place = page.place(in: scene) else { return [.say(Self.nothing(in: scene))] }
        if let reason = shown[place].disabledBecause { return [.say(reason)] }
        return [.close, .again(shown[place].keys[0])]
      },
      PageKey(
        [.control("u")], .clear, scene.say("Kosongkan", en: "Clear"), onKeyLine: shown.isEmpty
      ) { page, _ in
        page.input.set("")
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
    if input.press(key) { cursor.focus(on: 0, rows: shown.count, page: page(in: scene)) }
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
        "Ketik sebagian kata. \(count) tindakan; kolom kanan: tombol langsung.",
        en: "Type part of a word. \(count) actions; right column: the direct key.")
      : scene.say(
        "\(count) tindakan cocok dengan \"\(input.text)\".",
        en: "\(count) actions match \"\(input.text)\".")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let page = page(in: scene)
    cursor.settle(rows: shown.count, page: page)
    let place = Dialog.draw(scene.say("Menu", en: "Menu"), rows: page + 2, on: &canvas)
    let label = scene.say("Cari", en: "Find") + ":"
    canvas.put(label, x: place.x, y: place.y)
    let width = min(Dialog.width, canvas.width - 4) - 4
    for (offset, row) in shown.enumerated().dropFirst(cursor.top).prefix(page) {
      let y = place.y + 2 + offset - cursor.top
      let key = row.keys[0].name(english: scene.language == .english)
      canvas.put(row.label.fitted(to: 26), x: place.x + 2, y: y)
      if let reason = row.disabledBecause {
        let column = place.x + 2 + max(23, TextWidth.of(row.label) + 2)
        let room = place.x + width - TextWidth.of(key) - 4 - column
        if TextWidth.of(reason) <= room || !Layout(canvas.size).isNarrow {
          canvas.put(reason.fittedMessage(to: room), x: column, y: y)
        }
        canvas.putRight("(\(key))", endingAt: place.x + width, y: y)
      } else {
        canvas.putRight(key, endingAt: place.x + width, y: y, style: .key)
      }
      if offset == cursor.focus { canvas.put(">", x: place.x, y: y) }
    }
    input.draw(on: &canvas, x: place.x + TextWidth.of(label) + 2, y: place.y, width: 20)
  }
}
