import TerminalUI
import Wording

/// A box that asks for one name and answers with it.
struct NameScreen: Screen {
  private let title: String
  private let label: String
  private let words: String
  private var input: TextInput

  init(title: String, label: String, text: String = "", limit: Int, hint: String) {
    self.title = title
    self.label = label
    words = hint
    input = TextInput(text, limit: limit)
    input.choose()
  }

  var presence: Presence { .dialog }
  var takesText: Bool { true }
  var topic: String { "nama" }
  var isFieldEmpty: Bool { input.text.isEmpty }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding([.enter], .open, scene.say("Simpan", en: "Keep")),
      Binding([.escape, .control("g")], .back, scene.say("Tidak jadi", en: "Never mind")),
    ]
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.back): return [.close]
    case .command:
      let text = self.input.text.trimmed
      if text.isEmpty { return [.say(scene.say("Isi namanya dulu.", en: "Type a name first."))] }
      return [.answer(.typed(text))]
    case .key(let key): _ = self.input.press(key)
    }
    return []
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
