import Reports
import TerminalUI
import Wording
import Workshop

/// What somebody takes along at release, as its paper will be.
///
/// The register number stands on the paper alone: the page is counted anew also after the paper
/// was signed, and the signing is done over the print.
struct ReleasePaperScreen: PaperPage {
  private let inmate: ID<Inmate>
  private let pack: ID<ReleasePack>?
  var preview = PrintPreview(x: 0)
  var hearing: ((inout ReleasePaperScreen, Answer, Scene) -> [Effect])?

  /// `pack`: nil for one that is not issued yet.
  init(_ inmate: ID<Inmate>, _ pack: ID<ReleasePack>?) {
    self.inmate = inmate
    self.pack = pack
  }

  var topic: String { "bekal-bebas" }
  var door: Door? { .money }
  var isPrintSigned: Bool { true }

  func paper(in scene: Scene) -> Paper {
    var paper = paper(shownIn: .account, scene)
    paper.name = ""
    return paper
  }
  func printed(in scene: Scene) -> Paper { paper(shownIn: .releasePack, scene) }

  private func paper(shownIn place: Place, _ scene: Scene) -> Paper {
    let identity = scene.workshop.people[inmate].identity
    let person = SlipPaper.Person(
      name: scene.sees(.name, in: place) ? identity?.name ?? "" : "",
      register: scene.sees(.register, in: place) ? identity?.register ?? "" : scene.concealed)
    return ReleasePaper(of: inmate, pack, in: scene.workshop, on: scene.today).paper(for: person)
  }

  func hint(in scene: Scene) -> String {
    if let state = PaperSigning(printed(in: scene), isSigned: true).state(in: scene) {
      return state + scene.say(". C mencetaknya.", en: ". C prints it.")
    }
    return scene.say(
      "C mencetak lembar rahasia ini. Hanya untuk yang bebas.",
      en: "C prints this confidential sheet. Only for the one released.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"), scene.say("Bekal bebas", en: "Release pack"),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [
      scene.workshop.code(inmate),
      pack == nil
        ? scene.say("belum diserahkan", en: "not issued yet")
        : scene.say("sudah diserahkan", en: "issued"),
    ]
    draw(page, on: &canvas, in: scene)
  }
}
