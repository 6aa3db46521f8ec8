import Forms
import TerminalUI
import Wording
import Workshop

/// A form of one record: Esc leaves it, saving asks its rules, a refusal stands at its fields.
///
/// What was typed and not saved stays as a draft, which is there again when the form is opened
/// about the same thing.
protocol EntryForm: RecordForm, Resumable {
  /// The form and what it is about.
  var draftKey: DraftKey { get }
  /// The rows to choose from for the focused field.
  func lookup(in scene: Scene) -> [LookupRow]
  /// Proposes what follows from a field that was left.
  mutating func left(_ field: FieldName, in scene: Scene)
  /// What saving does with the values of the fields; throws where one of them cannot be read.
  mutating func save(in scene: Scene) throws(Unread) -> [Effect]
  /// What follows once it is on the disk; as a rule the page behind is told.
  func saved(_ number: Int64, in scene: Scene) -> [Effect]
}

extension EntryForm {
  var presence: Presence { .typing }

  var draft: Draft? { Draft(draftKey, texts: form.draftTexts) }

  mutating func resume(_ draft: Draft) { form.resume(draft.texts) }

  func lookup(in scene: Scene) -> [LookupRow] { form.focused.rows(beside: scene.basis) }

  mutating func left(_ field: FieldName, in scene: Scene) {}

  func saved(_ number: Int64, in scene: Scene) -> [Effect] { [.answer(.saved(number))] }

  func bindings(in scene: Scene) -> [Binding] {
    form.bindings(in: scene, hasLookup: !lookup(in: scene).isEmpty)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let name = form.focused.name
    let event = form.press(input, rows: lookup(in: scene), in: scene)
    if form.focused.name != name { left(name, in: scene) }
    switch event {
    case .leave: return [.close]
    case .save: return saving(in: scene)
    case .nothing, .changed, .add: return []
    }
  }

  mutating func saving(in scene: Scene) -> [Effect] {
    do throws(Unread) { return try save(in: scene) } catch {
      return form.refuse(error.broken, in: scene)
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number): return saved(number, in: scene)
    case .refused(let broken): return form.refuse(broken, in: scene)
    default: return []
    }
  }
}
