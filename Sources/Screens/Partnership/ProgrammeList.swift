import TerminalUI
import Wording
import Workshop

/// Who is counted in "bekerja dan produktif": all of the programme, and which of them worked.
struct ProgrammeList: ListSubject {
  let days: ClosedRange<Day>
  private var productive: Set<ID<Inmate>> = []

  init(days: ClosedRange<Day>) { self.days = days }

  var list: SavedView.List { .programme }
  var topic: String { "bekerja-produktif" }
  var door: Door? { .people }
  var usualOrder: Words { Words("kode", en: "code") }

  func title(in scene: Scene) -> String {
    scene.say("Bekerja dan produktif", en: "Productive")
  }
  func path(in scene: Scene) -> [String] { [Area.partnership.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.people.edits, scene.workshop.outputs.edits]
  }

  mutating func renew(in scene: Scene) { productive = Set(scene.workshop.productive(on: days)) }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.programme(on: days).map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("code", Column(scene.say("Kode", en: "Code"), 8)) {
        .text(scene.workshop.code(ID<Inmate>($0)))
      },
      ListColumn("craft", Column(scene.say("Pekerjaan", en: "Trade"), 12)) {
        .text(scene.say(scene.workshop.people[$0].craft.name))
      },
      ListColumn("worked", Column(scene.say("Produktif", en: "Productive"), 10)) {
        .text(
          productive.contains(ID($0)) ? scene.say("ya", en: "yes") : scene.say("belum", en: "no"))
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let worked = scene.say("Produktif", en: "Productive")
    return [
      ListChip("yes", worked, scene.say("ya", en: "yes")) { productive.contains(ID($0)) },
      ListChip("no", worked, scene.say("belum", en: "no")) { !productive.contains(ID($0)) },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.workshop.code(ID<Inmate>(row))]
  }

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { InmateScreen(ID(row)) }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let all = scene.workshop.programme(on: days).count
    return [
      share(productive.count, of: all, scene.language),
      days.lowerBound.dashed + " - " + days.upperBound.dashed,
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "S menyaring yang bekerja. Enter membuka orangnya.",
      en: "S filters who worked. Enter opens the person.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Tidak ada orang dalam program.", en: "Nobody is in the programme."),
      hint: scene.say("Orang dicatat di halaman 1.", en: "People are recorded on page 1."))
  }
}
