import TerminalUI
import Wording
import Workshop

/// The page of the store itself: can anything be lost, is it sound, who may enter.
struct SystemScreen: Screen {
  var presence: Presence { .page }
  var topic: String { "sistem" }

  func bindings(in scene: Scene) -> [Binding] {
    let leave: [Key] = scene.job == nil ? [.escape, .left, .control("g")] : [.left, .control("g")]
    return [
      Binding(
        [.character("p")], .verify, scene.say("Periksa", en: "Check"),
        unless: scene.refusal(without: .backup)),
      Binding(leave, .back, scene.say("Kembali", en: "Back")),
    ]
      + (scene.job == nil
        ? [] : [Binding([.escape], .stop, scene.say("Hentikan", en: "Stop"))])
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.back): return [.close]
    case .command(.stop): return [.cancel]
    case .command(.verify): return [.start(.verify)]
    default: return []
    }
  }

  func hint(in scene: Scene) -> String {
    scene.say("P memeriksa data.", en: "P checks the store.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    Page([scene.say("Sistem", en: "System")]).draw(on: &canvas, in: scene)
    canvas.cursor = (2, Layout(canvas.size).body)
  }
}
