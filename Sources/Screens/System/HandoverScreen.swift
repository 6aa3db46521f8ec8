import Reports
import TerminalUI
import Wording
import Workshop

/// The minute of an officer's handing over, as its paper will be.
struct HandoverScreen: KeyedPage {
  private let handover: ID<DutyHandover>
  private var preview = PrintPreview(x: 0)
  var hearing: ((inout HandoverScreen, Answer, Scene) -> [Effect])?

  init(_ handover: ID<DutyHandover>) { self.handover = handover }

  var topic: String { "serah-terima" }

  func keys(in scene: Scene) -> [PageKey<HandoverScreen>] {
    let back = [.escape, .enter, .control("g")] + (preview.isShifted ? [] : [Key.left])
    return [
      PageKey(PrintScreen.key(in: scene)) { page, scene in
        PrintScreen.opened(HandoverMinute.paper(of: page.handover, in: scene.workshop))
      }
    ]
      + preview.bindings(of: shown(in: scene), in: scene).map { binding in
        PageKey(binding) { page, scene in
          page.preview.move(binding.command, over: page.shown(in: scene), in: scene)
          return []
        }
      } + [PageKey(back, .back, scene.say("Kembali", en: "Back")) { _, _ in [.close] }]
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    preview.move(motion, over: shown(in: scene), in: scene)
  }

  private func shown(in scene: Scene) -> Print {
    Print(HandoverMinute.paper(of: handover, in: scene.workshop), scene.printing.setup)
  }

  func hint(in scene: Scene) -> String {
    scene.say("C mencetak berita acara. Esc menutup.", en: "C prints the minute. Esc closes.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.dutyHandovers[handover]
    var page = Page([
      scene.say("Serah terima", en: "Handing over"),
      scene.workshop.users[row.officer].login.uppercased(),
    ])
    page.counts = [row.day.dashed]
    let shown = shown(in: scene)
    page.position = preview.position(over: shown, in: scene)
    page.draw(on: &canvas, in: scene)
    preview.draw(shown, on: &canvas)
  }
}
