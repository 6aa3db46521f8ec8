import TerminalUI
import Wording

/// A box of rows to pick one or several from; of several, each is seen to be chosen or not.
struct PickScreen: RowPage {
  /// How many may be picked.
  enum Picks {
    /// Enter or a digit answers with the row's number from 1.
    case one
    /// Enter and Space choose or drop; leaving the box answers with the places of all chosen.
    case many
  }

  struct Row {
    var text: String
    /// A word before the first of some that belong together.
    var group: String
    var note: String
    var isChosen: Bool

    init(_ text: String, group: String = "", note: String = "", isChosen: Bool = false) {
      self.text = text
      self.group = group
      self.note = note
      self.isChosen = isChosen
    }
  }

  private let title: String
  private var rows: [Row]
  private let picks: Picks
  private let key: [Key]
  private let removable: Int
  var cursor = ListCursor()

  /// `key`: what opened the box; pressed again it picks, or of several ends the picking.
  ///
  /// `removable`: how many of the first rows Del takes away.
  init(
    title: String, rows: [Row], picks: Picks, key: [Key], focus: Int = 0, removable: Int = 0
  ) {
    self.title = title
    self.rows = rows
    self.picks = picks
    self.key = key
    self.removable = removable
    cursor.focus(on: focus, rows: rows.count, page: rows.count)
  }

  var presence: Presence { .dialog }
  var topic: String { "pilihan" }

  var arrows: [Binding] { RowList.arrows }
  func count(in scene: Scene) -> Int { rows.count }

  func page(in scene: Scene) -> Int {
    max(1, min(rows.count, Dialog.mostRows(height: scene.size.height)))
  }

  func keys(in scene: Scene) -> [PageKey<PickScreen>] {
    switch picks {
    case .one: choosing(in: scene)
    case .many: switching(in: scene)
    }
  }

  private func choosing(in scene: Scene) -> [PageKey<PickScreen>] {
    let focus = cursor.focus
    let isRemovable = focus < removable
    return [
      PageKey([.enter] + key, .open, scene.say("Pilih", en: "Choose")) { _, _ in
        [.answer(.chosen(focus + 1))]
      },
      PageKey(
        [.delete, .function(8)], .void, scene.say("Hapus", en: "Remove"), onKeyLine: isRemovable
      ) { _, _ in isRemovable ? [.answer(.removed(focus + 1))] : [] },
      PageKey(
        [.escape, .left, .control("g")], .back, scene.say("Tidak jadi", en: "Cancel")
      ) { _, _ in [.close] },
    ]
      + rows.indices.prefix(9).map { row in
        PageKey(.digit(row + 1)) { _, _ in [.answer(.chosen(row + 1))] }
      }
  }

  private func switching(in scene: Scene) -> [PageKey<PickScreen>] {
    [
      PageKey(
        [.enter, .character(" "), .insert], .toggle, scene.say("Pilih", en: "Choose")
      ) { page, scene in
        if let place = page.place(in: scene) { page.rows[place].isChosen.toggle() }
        return []
      },
      PageKey([.character("-")], .clear, scene.say("Semua", en: "All")) { page, _ in
        for place in page.rows.indices { page.rows[place].isChosen = false }
        return []
      },
      PageKey(
        [.escape, .left, .control("g")] + key, .back, scene.say("Selesai", en: "Done")
      ) { page, _ in
        [.answer(.picked(page.rows.indices.filter { page.rows[$0].isChosen }))]
      },
    ]
  }

  func hint(in scene: Scene) -> String {
    switch picks {
    case .many:
      scene.say(
        "Enter atau Spasi memilih, - melepas semua, Esc selesai.",
        en: "Enter or Space chooses, - drops all, Esc when done.")
    case .one where cursor.focus < removable:
      scene.say(
        "Panah atau angka memilih. Del menghapus yang disorot.",
        en: "Arrows or a digit choose. Del removes the one in focus.")
    case .one:
      scene.say(
        "Panah atau angka memilih, Enter menjalankan.",
        en: "Arrows or a digit choose, Enter does it.")
    }
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let page = page(in: scene)
    cursor.settle(rows: rows.count, page: page)
    let place = Dialog.draw(title, rows: page, on: &canvas)
    let room = Dialog.room(on: canvas)
    let groups = room < 40 ? 0 : rows.map { TextWidth.of($0.group) }.max() ?? 0
    for (offset, row) in rows.enumerated().dropFirst(cursor.top).prefix(page) {
      let y = place.y + offset - cursor.top
      let text = words(of: row, number: offset + 1)
      let x = place.x + 2 + (groups == 0 ? 0 : groups + 2)
      if groups > 0 { canvas.put(row.group, x: place.x + 2, y: y) }
      canvas.put(text.fitted(to: place.x + room - x), x: x, y: y)
      if x + TextWidth.of(text) + 2 + TextWidth.of(row.note) <= place.x + room {
        canvas.putRight(row.note, endingAt: place.x + room, y: y)
      }
      guard offset == cursor.focus else { continue }
      canvas.drawFocus(y: y, sign: place.x, from: place.x, count: room)
    }
  }

  private func words(of row: Row, number: Int) -> String {
    switch picks {
    case .many: (row.isChosen ? "[x] " : "[ ] ") + row.text
    case .one: (number <= 9 ? "\(number)  " : "   ") + row.text
    }
  }
}
