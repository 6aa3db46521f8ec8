import TerminalUI
import Wording
import Workshop

/// The kinds of work, on material and on pieces.
struct StageList: OfficeList {
  var list: SavedView.List { .stages }
  var thing: Words { Words("tahap", en: "stages") }

  func title(in scene: Scene) -> String { scene.say("Tahap", en: "Stages") }
  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.catalogue.stages.count, Int(truncatingIfNeeded: scene.lastSequence)]
  }
  func rows(in scene: Scene) -> [Int] { Array(scene.workshop.catalogue.stages.indices) }

  func columns(in scene: Scene) -> [ListColumn] {
    let stages = scene.workshop.catalogue.stages
    return [
      ListColumn("name", Column(scene.say("Tahap", en: "Stage"), 20)) {
        .text(stages[$0].title(scene.language))
      },
      ListColumn("letter", Column(scene.say("Huruf", en: "Letter"), 6)) {
        .text(stages[$0].letter)
      },
      ListColumn("kind", Column(scene.say("Atas", en: "On"), 16, from: 60)) {
        .text(scene.say(stages[$0].kind.name))
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.workshop.catalogue.stages[row].title(scene.language)]
  }

  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    StageForm(row.map { UInt8($0) }, in: scene)
  }
  func newest(in scene: Scene) -> Int? { scene.workshop.catalogue.stages.indices.last }
}
