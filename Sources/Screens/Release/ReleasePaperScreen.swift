import Reports
import TerminalUI
import Wording
import Workshop

/// What somebody takes along at release, as its paper will be; the register number stands on the
/// paper alone.
struct ReleasePaperScreen: PaperPage {
  private let inmate: ID<Inmate>
  private let pack: ID<ReleasePack>?
  var preview = PrintPreview(x: 0)
  var hearing: ((inout ReleasePaperScreen, Answer, Scene) -> [Effect])?

  /// `pack`: nil for one that is not given yet.
  init(_ inmate: ID<Inmate>, _ pack: ID<ReleasePack>?) {
    self.inmate = inmate
    self.pack = pack
  }

  var topic: String { "bekal-bebas" }
  var door: Door? { .money }

  func paper(in scene: Scene) -> Paper { paper(shownIn: .account, scene) }
  func printed(in scene: Scene) -> Paper { paper(shownIn: .releasePack, scene) }

  private func paper(shownIn place: Place, _ scene: Scene) -> Paper {
    let identity = scene.workshop.people[inmate].identity
    let person = SlipPaper.Person(
      name: scene.sees(.name, in: place) ? identity?.name ?? "" : "",
      register: scene.sees(.register, in: place) ? identity?.register ?? "" : scene.concealed)
    return ReleasePaper(of: inmate, pack, in: scene.workshop, on: scene.today).paper(for: person)
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "C mencetak lembar rahasia ini. Untuk yang bebas sendiri.",
      en: "C prints this confidential sheet. For whoever leaves alone.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"), scene.say("Bekal bebas", en: "Release pack"),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [
      scene.workshop.code(inmate),
      pack == nil
        ? scene.say("belum diserahkan", en: "not given yet")
        : scene.say("sudah diserahkan", en: "given"),
    ]
    draw(page, on: &canvas, in: scene)
  }
}
