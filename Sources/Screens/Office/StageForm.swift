import Forms
import TerminalUI
import Wording
import Workshop

/// A new kind of work, or another name of one.
struct StageForm: OfficeForm {
  private let stage: UInt8?
  var form: FormState

  init(_ stage: UInt8?, in scene: Scene) {
    self.stage = stage
    var texts: [FieldName: String] = [.kind: scene.say(Stage.Kind.piece.name)]
    if let stage {
      let row = scene.workshop.catalogue.stages[Int(stage)]
      texts = [
        .name: row.name, .note: row.english, .letter: row.letter, .kind: scene.say(row.kind.name),
      ]
    }
    form = FormState(
      [Self.name.field, Self.english.field]
        + (stage == nil ? [Self.kind.field] : []) + [Self.letter.field], texts: texts)
  }

  static let draftName = DraftName("stage", Words("tahap", en: "stage")) { draft, scene in
    StageForm(place(of: draft, in: scene.workshop.catalogue.stages), in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(stage.map { Int32($0) + 1 } ?? 0) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (name, english, letter) = try form.read(
      Self.name, Self.english, Self.letter, in: scene)
    var row = stage.map { scene.workshop.catalogue.stages[Int($0)] } ?? Stage()
    if stage == nil { row.kind = try form.read(Self.kind, in: scene) }
    row.name = name
    row.english = english.isEmpty ? name : english
    row.letter = letter.uppercased()
    let action = SetStage {
      $0.day = scene.today
      $0.stage = stage
      $0.row = row
    }
    return [.perform([.setStage(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [
      scene.say("Tahap", en: "Stage"),
      stage.map { scene.workshop.catalogue.stages[Int($0)].title(scene.language) }
        ?? scene.say("baru", en: "new"),
    ]
  }

  private static let name = FormField(
    .name, .text(limit: 18), width: 20,
    hint: Words("Nama di lembar hasil.", en: "The name on the day sheet."),
    example: Words("potong", en: "potong"))

  private static let english = FormField.english(
    limit: 18, like: Words("cutting", en: "cutting"))

  private static let kind = FormField(
    .kind, .choice(of: Stage.Kind.allCases) { $0.name }, width: 16,
    hint: Words("Atas buah atau bahan; tidak berubah.", en: "On pieces or material; permanent."),
    example: Words("buah", en: "pieces"), label: Words("Atas", en: "On"))

  private static let letter = FormField(
    .letter, .text(limit: 1).whenEmpty(""), width: 3,
    hint: Words("Untuk keterampilan; bahan tanpa huruf.", en: "For skills; none for material."),
    example: Words("A", en: "A"))
}

extension Stage.Kind {
  var name: Words {
    switch self {
    case .material: Words("bahan", en: "material")
    case .piece: Words("buah", en: "pieces")
    }
  }
}
