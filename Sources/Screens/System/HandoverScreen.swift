import Reports
import TerminalUI
import Wording
import Workshop

/// The minute of an officer's handing over, as its paper will be.
struct HandoverScreen: PaperPage {
  private let handover: ID<DutyHandover>
  var preview = PrintPreview(x: 0)
  var hearing: ((inout HandoverScreen, Answer, Scene) -> [Effect])?

  init(_ handover: ID<DutyHandover>) { self.handover = handover }

  var topic: String { "serah-tugas" }

  func paper(in scene: Scene) -> Paper {
    HandoverMinute.paper(of: handover, in: scene.workshop)
  }

  func hint(in scene: Scene) -> String {
    scene.say("C mencetak berita acara. Esc menutup.", en: "C prints the minute. Esc closes.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.dutyHandovers[handover]
    var page = Page([
      scene.say("Serah terima", en: "Handover"),
      scene.workshop.users[row.officer].login.uppercased(),
    ])
    page.counts = [row.day.dashed]
    draw(page, on: &canvas, in: scene)
  }
}
