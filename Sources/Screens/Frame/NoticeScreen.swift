import TerminalUI
import Wording

/// A sentence that is longer than the message line, whole and wrapped.
struct NoticeScreen: Screen {
  let text: String

  var presence: Presence { .dialog }
  var topic: String { "dialog" }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.enter, .escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back"))
    ]
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    input == .command(.back) ? [.close] : []
  }

  func hint(in scene: Scene) -> String {
    scene.say("Enter kembali.", en: "Enter goes back.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let lines = text.wrapped(to: Dialog.room(on: canvas))
      .prefix(Dialog.mostRows(height: canvas.height))
    let place = Dialog.draw(
      scene.say("Belum bisa", en: "Not yet"), rows: lines.count, on: &canvas)
    for (row, line) in lines.enumerated() { canvas.put(line, x: place.x, y: place.y + row) }
    canvas.cursor = (place.x, place.y)
  }
}
