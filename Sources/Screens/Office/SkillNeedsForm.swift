import Forms
import TerminalUI
import Wording
import Workshop

/// How many accepted pieces lift a person to each level, from a day on.
struct SkillNeedsForm: OfficeForm {
  var form: FormState

  init(in scene: Scene) {
    let needs = scene.workshop.skillNeeds(on: scene.today)
    var texts = [FieldName.from: scene.today.dashed]
    for (field, count) in zip(Self.counts, needs) { texts[field.name] = "\(count)" }
    form = FormState(Self.counts.map(\.field) + [Self.from.field], texts: texts)
  }

  static let draftName = DraftName(
    "skillNeeds", Words("syarat tingkat", en: "level needs")
  ) { _, scene in SkillNeedsForm(in: scene) }

  var draftKey: DraftKey { Self.draftName.key() }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (pieces, from) = try form.read(all: Self.counts, Self.from, in: scene)
    let action = SetSkillNeeds {
      $0.day = scene.today
      $0.from = from
      $0.pieces = pieces.map { Int32(clamping: $0) }
    }
    return [.perform([.setSkillNeeds(action)])]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    [
      .close,
      .say(
        scene.say("Tersimpan #\(number). Syarat tingkat.", en: "Saved #\(number). Level needs.")
      ),
    ]
  }

  func path(in scene: Scene) -> [String] { [scene.say(OfficeRow.skillNeeds.title)] }

  private static let counts = [
    (FieldName.needed1, Words("10", en: "10")), (.needed2, Words("30", en: "30")),
    (.needed3, Words("60", en: "60")),
  ].map { name, example in
    FormField(
      name, .number, width: 6,
      hint: Words("Jumlah buah diterima.", en: "Accepted pieces in all."), example: example)
  }

  private static let from = FormField(
    .from, .day, width: 12,
    hint: Words("Bukti yang lalu tetap.", en: "Earlier proofs stay."),
    example: Words("1-12-2026", en: "1-12-2026"))
}
