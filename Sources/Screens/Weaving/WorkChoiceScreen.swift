import Forms
import TerminalUI
import Wording
import Workshop

/// Chooses the batch and stage of a row; typing narrows the list.
struct WorkChoiceScreen: RowPage {
  private let title: String
  private let choices: [WorkChoice]
  private var input = TextInput(limit: 30)
  var cursor = ListCursor()

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

  var arrows: [Binding] {
    [
      Binding([.up], .up), Binding([.down, .tab], .down), Binding([.pageUp], .pageUp),
      Binding([.pageDown], .pageDown),
    ]
  }

  func count(in scene: Scene) -> Int { shown.count }

  /// Rows in sight below the field and a blank.
  func page(in scene: Scene) -> Int { min(10, Dialog.mostRows(height: scene.size.height)) - 2 }

  func keys(in scene: Scene) -> [PageKey<WorkChoiceScreen>] {
    let shown = shown
    return [
      PageKey(
        [.enter], .open, scene.say("Pilih", en: "Choose"), onKeyLine: !shown.isEmpty
      ) { page, scene in
        page.place(in: scene).map { [.answer(.chosen(shown[$0].number))] }
          ?? [.say(Self.nothing(in: scene))]
      },
      PageKey(
        [.control("u"), .function(4)], .clear, scene.say("Kosongkan", en: "Clear"),
        onKeyLine: shown.isEmpty && !choices.isEmpty
      ) { page, _ in
        page.input.set("")
        return []
      },
      PageKey([.escape, .control("g")], .back, scene.say("Tutup", en: "Close")) { _, _ in [.close]
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
    if choices.isEmpty {
      return scene.say(
        "Belum ada batch berjalan. Buka batch di halaman 2.",
        en: "No batch is running. Open one on page 2.")
    }
    return shown.isEmpty
      ? Self.nothing(in: scene)
      : scene.say(
        "Ketik batch atau tahap untuk mencari. Enter memilih.",
        en: "Type a batch or stage to search. Enter chooses.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let page = page(in: scene)
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
