import TerminalUI
import Wording

/// A list without rows: why it is empty, and as its one row the key that changes that.
struct EmptyList {
  /// What Enter does on the row.
  enum Way { case clearSearch, showAll, add, nothing }

  let sentence: String
  let way: Way
  /// The key and what it does; nil where no key changes it.
  let choice: String?

  /// Nothing exists yet; `add` is what T does, nil where it does nothing.
  static func nothing(_ sentence: String, add: String?) -> EmptyList {
    EmptyList(
      sentence: sentence, way: add == nil ? .nothing : .add, choice: add.map { "T    " + $0 })
  }

  /// The filter hides all rows.
  static func filtered(_ sentence: String, in scene: Scene) -> EmptyList {
    EmptyList(
      sentence: sentence, way: .showAll,
      choice: "Enter  " + scene.say("Tampilkan semua", en: "Show all"))
  }

  /// The search hides all rows.
  static func hidden(by query: String, in scene: Scene) -> EmptyList {
    EmptyList(
      sentence: scene.say("Tidak ada yang cocok: \(query)", en: "Nothing matches: \(query)"),
      way: .clearSearch, choice: "Esc  " + scene.say("Hapus pencarian", en: "Clear the search"))
  }

  /// Draws it below the heading and puts the cursor on its row.
  func draw(on canvas: inout Canvas, y: Int) {
    canvas.put(sentence.fitted(to: canvas.width - 3), x: 2, y: y + 2)
    canvas.cursor = (2, y + 2)
    guard let choice else { return }
    canvas.put(choice.fitted(to: canvas.width - 3), x: 2, y: y + 4)
    canvas.drawFocus(y: y + 4)
  }
}
