import TerminalUI
import Wording

/// A sentence that is longer than the message line, whole and wrapped.
struct NoticeScreen: KeyedPage {
  let text: String

  var presence: Presence { .dialog }
  var topic: String { "dialog" }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<NoticeScreen>] {
    [
      PageKey(
        [.enter, .escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")
      ) { _, _ in [.close] }
    ]
  }

  func hint(in scene: Scene) -> String {
    scene.say("Enter kembali.", en: "Enter goes back.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let lines = text.wrapped(to: Dialog.room(on: canvas))
      .prefix(Dialog.mostRows(height: canvas.height))
    let place = Dialog.draw(
      scene.say("Belum dapat", en: "Not yet"), rows: lines.count, on: &canvas)
    for (row, line) in lines.enumerated() { canvas.put(line, x: place.x, y: place.y + row) }
    canvas.cursor = (place.x, place.y)
  }
}
