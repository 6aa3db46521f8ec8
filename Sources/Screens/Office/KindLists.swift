import TerminalUI
import Wording
import Workshop

/// The kinds of tool, and up to which number each is marked.
struct ToolKindsList: OfficeList {
  var list: SavedView.List { .toolKinds }
  var thing: Words { Words("jenis alat", en: "tool kinds") }

  func title(in scene: Scene) -> String { scene.say("Jenis alat", en: "Tool kinds") }
  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.toolKinds.count, Int(truncatingIfNeeded: scene.lastSequence)]
  }
  func rows(in scene: Scene) -> [Int] { Array(scene.workshop.toolKinds.indices) }

  func columns(in scene: Scene) -> [ListColumn] {
    let kinds = scene.workshop.toolKinds
    return [
      ListColumn("name", Column(scene.say("Alat", en: "Tool"), 20)) {
        .text(scene.say(kinds[$0].title))
      },
      ListColumn("numbers", Column(scene.say("Nomor", en: "Numbers"), 8, .right)) {
        .measure(Int(kinds[$0].numbers), "1-\(kinds[$0].numbers)")
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.say(scene.workshop.toolKinds[row].title)]
  }

  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    ToolKindForm(row.map { UInt8($0) }, in: scene)
  }
  func newest(in scene: Scene) -> Int? { scene.workshop.toolKinds.indices.last }
}

/// The kinds of raw material, with their units and minimum.
struct MaterialKindsList: OfficeList {
  var list: SavedView.List { .materialKinds }
  var thing: Words { Words("jenis bahan", en: "materials") }

  func title(in scene: Scene) -> String { scene.say("Jenis bahan", en: "Materials") }
  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.materials.count, Int(truncatingIfNeeded: scene.lastSequence)]
  }
  func rows(in scene: Scene) -> [Int] { Array(scene.workshop.materials.indices) }

  func columns(in scene: Scene) -> [ListColumn] {
    let kinds = scene.workshop.materials
    return [
      ListColumn("name", Column(scene.say("Bahan", en: "Material"), 20)) {
        .text(scene.say(kinds[$0].title))
      },
      ListColumn("unit", Column(scene.say("Satuan", en: "Unit"), 10)) {
        .text(scene.say(kinds[$0].unitWords))
      },
      ListColumn("minimum", Column(scene.say("Minimum", en: "Minimum"), 8, .right, from: 60)) {
        kinds[$0].minimum == 0 ? .measure(nil, "-") : .number(Int(kinds[$0].minimum))
      }.unadded,
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.say(scene.workshop.materials[row].title)]
  }

  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    MaterialKindForm(row.map { UInt8($0) }, in: scene)
  }
  func newest(in scene: Scene) -> Int? { scene.workshop.materials.indices.last }
}
