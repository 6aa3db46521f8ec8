import Forms
import TerminalUI
import Wording
import Workshop

/// Why a first step of a new store is put aside.
struct StepForm: OfficeForm {
  private let row: OfficeRow
  var form = FormState([Self.reason.field])

  init(_ row: OfficeRow) { self.row = row }

  static let draftName = DraftName("step", Words("langkah pertama", en: "first step")) {
    draft, _ in
    let place = Int(draft.key.number)
    return OfficeRow.allCases.indices.contains(place) ? StepForm(OfficeRow.allCases[place]) : nil
  }

  var draftKey: DraftKey {
    Self.draftName.key(Int32(OfficeRow.allCases.firstIndex(of: row) ?? 0))
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let reason = try form.read(Self.reason, in: scene)
    let action = SetStepAside {
      $0.day = scene.today
      $0.step = row.rawValue
      $0.reason = reason
    }
    return [.perform([.setStepAside(action)])]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    [
      .close,
      .say(
        scene.say("Tersimpan #\(number). Disisihkan: ", en: "Saved #\(number). Put aside: ")
          + scene.say(row.title) + "."),
    ]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say(row.title), scene.say("sisihkan", en: "put aside")]
  }

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 52,
    hint: Words("Mengapa langkah ini tidak perlu.", en: "Why this step is not needed."),
    example: Words("belum ada saluran tetap", en: "no fixed channel yet"))
}
