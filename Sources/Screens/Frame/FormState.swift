import Forms
import TerminalUI
import Wording
import Workshop

/// What a key did to a form.
enum FormEvent: Equatable {
  case nothing
  /// A field was left or changed; what depends on it may be computed anew.
  case changed
  case save
  case leave
  /// The last row of a lookup was chosen, which adds what was typed.
  case add(String)
}

/// The texts of a form, its focus, its mistakes and its open lookup; every form is one of these.
struct FormState {
  private(set) var fields: [Field]
  var inputs: [TextInput]
  var focus = 0
  /// Sentences under fields, by field.
  var mistakes: [FieldName: String] = [:]
  /// Whether saving found mistakes, so that Enter goes from one to the next while there are any.
  var isMending = false
  var isLookupOpen = false
  var choice = 0
  /// Whether the open lookup lists every row, whatever the field holds.
  var listsAll = false
  /// The texts of the record before, which a full stop repeats.
  var previous: [FieldName: String] = [:]
  /// The texts of the record that a new one can be made like.
  var likeness: [FieldName: String] = [:]
  private let initial: [String]
  /// What the fields hold while nobody typed into them.
  private var proposed: [String]

  init(_ fields: [Field], texts: [FieldName: String] = [:]) {
    self.fields = fields
    initial = fields.map { texts[$0.name] ?? "" }
    proposed = initial
    inputs = zip(fields, initial).map { TextInput($1, limit: $0.longest) }
    inputs[0].choose()
  }

  var focused: Field { fields[focus] }
  var typing: TextInput { inputs[focus] }
  var filled: Int { inputs.count { !$0.text.isEmpty } }
  var isDirty: Bool { inputs.map(\.text) != initial }

  subscript(_ name: FieldName) -> String {
    get { place(of: name).map { inputs[$0].text } ?? "" }
    set { if let place = place(of: name) { inputs[place].set(newValue) } }
  }

  /// What all fields say.
  var texts: [FieldName: String] {
    Dictionary(uniqueKeysWithValues: zip(fields.map(\.name), inputs.map(\.text)))
  }

  private func place(of name: FieldName) -> Int? { fields.firstIndex { $0.name == name } }

  /// What is typed next replaces the text of the field.
  mutating func focus(on name: FieldName) {
    guard let place = place(of: name) else { return }
    focus = place
    inputs[place].choose()
  }

  // MARK: Proposals

  /// Fills in what follows from another field, where nobody typed anything else.
  mutating func propose(_ texts: [FieldName: String]) {
    for (name, text) in texts {
      guard let place = place(of: name) else { continue }
      if inputs[place].text == proposed[place] {
        let staysChosen = place == focus && isUntouched
        inputs[place].set(text)
        if staysChosen { inputs[place].choose() }
      }
      proposed[place] = text
    }
  }

  /// Fills in a field where nobody typed anything else.
  mutating func fill(_ name: FieldName, with text: String) {
    guard let place = place(of: name), inputs[place].text == proposed[place] else { return }
    inputs[place].set(text)
    mistakes[name] = nil
  }

  /// Whether the focused field still holds what was proposed and typing replaces it.
  var isProposal: Bool { inputs[focus].isChosen && inputs[focus].text == proposed[focus] }

  /// Whether nothing was typed into the focused field since the focus came to it.
  var isUntouched: Bool { inputs[focus].text.isEmpty || inputs[focus].isChosen }

  /// What a full stop would put into the focused field; nil where it is a character.
  var repeated: String? {
    guard isUntouched, let text = previous[focused.name], !text.isEmpty else { return nil }
    return text
  }

  /// Puts back what the focused field was proposed.
  mutating func restore() { restore(focused.name) }

  mutating func restore(_ name: FieldName) {
    guard let place = place(of: name) else { return }
    inputs[place].set(proposed[place])
    mistakes[name] = nil
  }

  // MARK: Drafts

  private static let focusName = "focus"

  /// Every text but secrets, and where the focus is; nothing while no text differs from the first.
  var draftTexts: [String: String] {
    guard isDirty else { return [:] }
    var texts = [Self.focusName: "\(focused.name)"]
    for (field, input) in zip(fields, inputs) where !field.isSecret {
      texts["\(field.name)"] = input.text
    }
    return texts
  }

  /// Goes on where a draft was left.
  mutating func resume(_ texts: [String: String]) {
    for (place, field) in fields.enumerated() {
      if let text = texts["\(field.name)"] { inputs[place].set(text) }
      if texts[Self.focusName] == "\(field.name)" { focus = place }
    }
  }

  /// What the texts would be if nobody had typed, after a draft was taken up.
  mutating func assume(_ proposals: [FieldName: String]) {
    for (place, field) in fields.enumerated() {
      if let text = proposals[field.name] { proposed[place] = text }
    }
  }
}
