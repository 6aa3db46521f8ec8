import Forms
import TerminalUI
import Wording
import Workshop

/// A form that makes or changes a record, and can be filled in like one that is there already.
protocol RecordForm: FormScreen {
  var form: FormState { get set }
  /// Fills in what the record it is to be like says; what was typed stays.
  mutating func duplicate(in scene: Scene) -> [Effect]
}

extension RecordForm {
  mutating func duplicate(in scene: Scene) -> [Effect] {
    form.duplicate()
    return []
  }
}

extension FormState {
  /// What is a record's own and is never taken over from another: its day, its name, its number.
  private static let own: Set<FieldName> = [.day, .register, .name]

  /// What is taken over of the record that another is to be like, or of the one before.
  private var taken: [FieldName: String] {
    (likeness.isEmpty ? previous : likeness).filter {
      !Self.own.contains($0.key) && !$0.value.isEmpty
    }
  }

  /// Takes over what the other record says, in every field that nobody typed into.
  mutating func duplicate() {
    let isUntouched = isUntouched
    for (name, text) in taken { fill(name, with: text) }
    if isUntouched { inputs[focus].choose() }
  }

  /// The key that does it.
  func duplicating(in scene: Scene) -> Binding {
    Binding(
      [.control("d")], .duplicate, scene.say("Gandakan", en: "Duplicate"),
      unless: taken.isEmpty
        ? scene.say(
          "Belum ada catatan untuk digandakan.", en: "There is no record to duplicate yet.") : nil,
      onKeyLine: false)
  }
}
