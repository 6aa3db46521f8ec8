import TerminalUI
import Wording
import Workshop

/// A box that asks for one name or reason and answers with it.
///
/// A reason has a key: what was typed there and not answered stays as a draft.
struct NameScreen: KeyedPage, Resumable {
  private let title: String
  private let label: String
  private let words: String
  private var input: TextInput
  private let key: DraftKey?
  private let first: String

  init(
    title: String, label: String, text: String = "", limit: Int, hint: String,
    draft key: DraftKey? = nil
  ) {
    self.key = key
    first = text
    self.title = title
    self.label = label
    words = hint
    input = TextInput(text, limit: limit)
    input.choose()
  }

  private static let textName = "text"

  var draft: Draft? {
    key.map { Draft($0, texts: input.text == first ? [:] : [Self.textName: input.text]) }
  }

  mutating func resume(_ draft: Draft) {
    if let text = draft.texts[Self.textName] { input.set(text) }
  }

  var presence: Presence { .dialog }
  var topic: String { key == nil ? "nama" : "alasan" }
  var isFieldEmpty: Bool { input.text.isEmpty }
  func typing(in scene: Scene) -> TextInput? { input }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<NameScreen>] {
    [
      PageKey([.enter], .open, scene.say("Simpan", en: "Keep")) { page, scene in
        page.keep(in: scene)
      },
      PageKey([.escape, .control("g")], .back, scene.say("Tidak jadi", en: "Cancel")) { _, _ in
        [.close]
      },
    ]
  }

  mutating func type(_ key: Key, in scene: Scene) { _ = input.press(key) }

  private func keep(in scene: Scene) -> [Effect] {
    let text = input.text.trimmed
    if text.isEmpty { return [.say(nothingTyped(in: scene))] }
    return (key.map { [.spent($0)] } ?? []) + [.answer(.typed(text))]
  }

  private func nothingTyped(in scene: Scene) -> String {
    let label = label.lowercased()
    return scene.say("Isi \(label) dulu.", en: "Type the \(label) first.")
  }

  func hint(in scene: Scene) -> String { words }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let place = Dialog.draw(title, rows: 1, on: &canvas)
    let room = Dialog.room(on: canvas)
    canvas.put(label + ":", x: place.x, y: place.y)
    let x = place.x + TextWidth.of(label) + 3
    input.draw(on: &canvas, x: x, y: place.y, width: max(8, place.x + room - x - 1))
  }
}
