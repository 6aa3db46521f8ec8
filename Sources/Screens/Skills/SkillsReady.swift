import TerminalUI
import Wording
import Workshop

/// Who has made enough accepted pieces for a higher level.
struct SkillsReady: ListSubject {
  private var ready: [(place: SkillPlace, level: UInt8, pieces: Int)] = []

  var list: SavedView.List { .skillsReady }
  var topic: String { "keterampilan" }
  var door: Door? { .people }
  var usualOrder: Words { Words("kode", en: "code") }
  var openLabel: Words? { Words("Keterampilan", en: "Skills") }

  func title(in scene: Scene) -> String { scene.say("Siap naik tingkat", en: "Ready to rise") }

  func path(in scene: Scene) -> [String] {
    [scene.say("Warga binaan", en: "Inmates"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [
      scene.workshop.skillProofs.edits, scene.workshop.batches.edits,
      scene.workshop.skillNeeds.edits, scene.workshop.people.edits, Int(scene.today.number),
    ]
  }

  mutating func renew(in scene: Scene) { ready = scene.workshop.readyToRise(on: scene.today) }

  /// A row is a person at a stage.
  func rows(in scene: Scene) -> [Int] { ready.map { Self.number(of: $0.place) } }

  private static func number(of place: SkillPlace) -> Int {
    Int(place.inmate.index) << 8 | Int(place.stage)
  }

  private static func place(_ row: Int) -> SkillPlace {
    SkillPlace(ID(row >> 8), UInt8(row & 255))
  }

  private func entry(_ row: Int) -> (place: SkillPlace, level: UInt8, pieces: Int) {
    ready.first { Self.number(of: $0.place) == row } ?? (Self.place(row), 1, 0)
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let name = ListColumn("name", Column(scene.say("Nama", en: "Name"), 15, from: 60)) {
      .text(scene.name(of: Self.place($0).inmate))
    }.personal
    let code = ListColumn("code", Column(scene.say("Kode", en: "Code"), 6)) {
      .text(scene.workshop.code(Self.place($0).inmate))
    }
    return [code] + (scene.sees(.name) ? [name] : []) + [
      ListColumn("stage", Column(scene.say("Tahap", en: "Stage"), 16)) {
        .text(stage($0, in: scene))
      },
      ListColumn("next", Column(scene.say("Naik ke", en: "Rises to"), 12)) {
        .text(scene.say(levelWords(entry($0).level)))
      },
      ListColumn("pieces", Column(scene.say("Buah", en: "Pieces"), 7, .right, from: 60)) {
        .number(entry($0).pieces)
      },
    ]
  }

  private func stage(_ row: Int, in scene: Scene) -> String {
    scene.workshop.catalogue.stages[Int(Self.place(row).stage)].title(scene.language)
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let inmate = Self.place(row).inmate
    return [scene.workshop.code(inmate), stage(row, in: scene)]
      + (scene.sees(.name) ? [scene.name(of: inmate)] : [])
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    let place = Self.place(row)
    return ListScreen(SkillList(place.inmate, at: place.stage))
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let nobody = row == nil ? emptyWords(in: scene).sentence : nil
    return [
      ListKey(
        binding: SkillList.proving(nil, unless: nobody, in: scene),
        does: {
          guard let place = row.map({ Self.place($0) }) else { return [] }
          return [.open(ProveSkillForm(place.inmate, at: place.stage, in: scene))]
        }, says: { ProveSkillForm.saved($0, in: scene) })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let people = Set(ready.map(\.place.inmate)).count
    return [scene.say("\(people) orang", en: counted(people, "person", "people"))]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "B membuktikan tingkatnya. Kasubsi mengetik PIN.",
        en: "B proves the level. A supervisor types the PIN.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada yang siap naik tingkat.", en: "Nobody is ready to rise."),
      hint: scene.say(
        "Buah diterima menaikkan tingkat; syaratnya di 0 Sistem.",
        en: "Accepted pieces raise levels; see 0 System."))
  }
}
