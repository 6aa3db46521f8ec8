import Forms
import TerminalUI
import Wording
import Workshop

/// Chooses the batch and stage of a row; typing narrows the list.
struct WorkChoiceScreen: Screen {
  private let title: String
  private let choices: [WorkChoice]
  private var input = TextInput(limit: 30)
  private var cursor = ListCursor()

  /// For the sheet of a day.
  init(for worker: ID<Inmate>, on day: Day, in scene: Scene) {
    title = scene.say("Batch dan tahap", en: "Batch and stage") + " " + scene.workshop.code(worker)
    choices = WorkChoice.all(for: worker, on: day, in: scene)
  }

  var presence: Presence { .dialog }
  var topic: String { "hasil-harian-tahap" }
  var isFieldEmpty: Bool { input.text.isEmpty }
  func typing(in scene: Scene) -> TextInput? { input }

  private var shown: [WorkChoice] {
    Lookup.narrow(choices, by: input.text) { ($0.text, "") }
  }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding([.enter], .open, scene.say("Pilih", en: "Choose"), onKeyLine: !shown.isEmpty),
      Binding(
        [.control("u"), .function(4)], .clear, scene.say("Kosongkan", en: "Clear"),
        onKeyLine: shown.isEmpty && !choices.isEmpty),
      Binding([.up], .up), Binding([.down, .tab], .down),
      Binding([.pageUp], .pageUp), Binding([.pageDown], .pageDown),
      Binding([.escape, .control("g")], .back, scene.say("Tutup", en: "Close")),
    ]
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.back): return [.close]
    case .command(.clear): self.input.set("")
    case .command(.open):
      guard shown.indices.contains(cursor.focus) else {
        return [
          .say(
            scene.say(
              "Tidak ada yang cocok. Ctrl+U mengosongkan.", en: "Nothing matches. Ctrl+U clears."))
        ]
      }
      return [.answer(.chosen(shown[cursor.focus].number))]
    case .command(let command):
      _ = cursor.move(command, rows: shown.count, page: Self.page(scene.size))
    case .key(let key):
      if self.input.press(key) {
        cursor.focus(on: 0, rows: shown.count, page: Self.page(scene.size))
      }
    }
    return []
  }

  func hint(in scene: Scene) -> String {
    if choices.isEmpty {
      return scene.say(
        "Belum ada batch berjalan. Buka batch di halaman 2.",
        en: "No batch is running. Open one on page 2.")
    }
    return shown.isEmpty
      ? scene.say(
        "Tidak ada yang cocok. Ctrl+U mengosongkan.", en: "Nothing matches. Ctrl+U clears.")
      : scene.say(
        "Ketik batch atau tahap untuk mencari. Enter memilih.",
        en: "Type a batch or stage to search. Enter chooses.")
  }

  private static func page(_ size: Size) -> Int {
    min(10, Dialog.mostRows(height: size.height)) - 2
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let page = Self.page(canvas.size)
    cursor.settle(rows: shown.count, page: page)
    let rows = page + 2
    let place = Dialog.draw(title, rows: rows, on: &canvas)
    let label = scene.say("Cari", en: "Find") + ":"
    canvas.put(label, x: place.x, y: place.y)
    let width = min(Dialog.width, canvas.width - 4) - 4
    for (offset, row) in shown.enumerated().dropFirst(cursor.top).prefix(page) {
      let y = place.y + 2 + offset - cursor.top
      let room = width - 4 - TextWidth.of(row.count)
      canvas.put(row.text.fittedParts(to: room), x: place.x + 2, y: y)
      canvas.putRight(row.count, endingAt: place.x + width, y: y)
      if offset == cursor.focus { canvas.put(">", x: place.x, y: y) }
    }
    input.draw(on: &canvas, x: place.x + TextWidth.of(label) + 2, y: place.y, width: 20)
  }
}
