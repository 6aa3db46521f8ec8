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
}

/// The texts of a form, its focus, its mistakes and its open lookup; every form is one of these.
struct FormState {
  private(set) var fields: [Field]
  private(set) var inputs: [TextInput]
  private(set) var focus = 0
  /// Sentences under fields, by field.
  private(set) var mistakes: [FieldName: String] = [:]
  private(set) var isLookupOpen = false
  private(set) var choice = 0
  private var initial: [String]
  /// Whether the open lookup lists every row, whatever the field holds.
  private var listsAll = false

  init(_ fields: [Field], texts: [FieldName: String] = [:]) {
    self.fields = fields
    initial = fields.map { texts[$0.name] ?? "" }
    inputs = initial.map { TextInput($0, limit: 60) }
    inputs[0].choose()
  }

  var focused: Field { fields[focus] }
  var filled: Int { inputs.count { !$0.text.isEmpty } }
  var isDirty: Bool { inputs.map(\.text) != initial }

  // MARK: Drafts

  private static let focusName = "focus"

  /// Every text and where the focus is; nothing while no text differs from the first.
  var draftTexts: [String: String] {
    guard isDirty else { return [:] }
    var texts = [Self.focusName: "\(focused.name)"]
    for (field, input) in zip(fields, inputs) { texts["\(field.name)"] = input.text }
    return texts
  }

  /// Goes on where a draft was left.
  mutating func resume(_ texts: [String: String]) {
    for (place, field) in fields.enumerated() {
      if let text = texts["\(field.name)"] { inputs[place].set(text) }
      if texts[Self.focusName] == "\(field.name)" { focus = place }
    }
  }

  subscript(_ name: FieldName) -> String {
    get { fields.firstIndex { $0.name == name }.map { inputs[$0].text } ?? "" }
    set {
      if let place = fields.firstIndex(where: { $0.name == name }) { inputs[place].set(newValue) }
    }
  }

  mutating func focus(on name: FieldName) {
    if let place = fields.firstIndex(where: { $0.name == name }) { focus = place }
  }

  /// Shows what rules say under their fields and puts the cursor on the first.
  mutating func show(_ broken: [RuleBroken], in scene: Scene) {
    for rule in broken {
      guard let field = rule.field else { continue }
      mistakes[field] = rule.sentence(in: scene.workshop, scene.language)
    }
    if let first = fields.first(where: { mistakes[$0.name] != nil }) { focus(on: first.name) }
  }

  mutating func setMistake(_ text: String?, of name: FieldName) { mistakes[name] = text }

  // MARK: Keys

  /// `rows`: the lookup of the focused field; empty when it has none.
  mutating func press(_ input: Input, rows: [LookupRow], in scene: Scene) -> FormEvent {
    let shown = shown(rows)
    switch input {
    case .command(.open): return enter(shown, in: scene)
    case .command(.next): return move(1, in: scene)
    case .command(.previous): return move(-1, in: scene)
    case .command(.down):
      guard isLookupOpen else { return move(1, in: scene) }
      choice = max(0, min(choice + 1, shown.count - 1))
    case .command(.up):
      guard isLookupOpen else { return move(-1, in: scene) }
      choice = max(0, choice - 1)
    case .command(.list):
      isLookupOpen = !rows.isEmpty && !(isLookupOpen && (listsAll || focused.kind != .choice))
      listsAll = true
      choice = 0
    case .command(.restore):
      inputs[focus].set(initial[focus])
      mistakes[focused.name] = nil
    case .command(.save):
      check(in: scene)
      return .save
    case .command(.back):
      guard isLookupOpen else { return .leave }
      isLookupOpen = false
    case .key(let key):
      guard inputs[focus].press(key) else { return .nothing }
      mistakes[focused.name] = nil
      choice = 0
      listsAll = false
      isLookupOpen = focused.kind == .choice && !rows.isEmpty && !inputs[focus].text.isEmpty
      return .changed
    default: break
    }
    return .nothing
  }

  /// The rows of the focused field's lookup as it stands open: all after F4, else what matches.
  func shown(_ rows: [LookupRow]) -> [LookupRow] {
    listsAll || focused.kind != .choice ? rows : Lookup.narrow(rows, by: inputs[focus].text)
  }

  private mutating func enter(_ shown: [LookupRow], in scene: Scene) -> FormEvent {
    if isLookupOpen, shown.indices.contains(choice) {
      inputs[focus].set(shown[choice].value)
      mistakes[focused.name] = nil
      isLookupOpen = false
    }
    if focus == fields.count - 1 {
      check(in: scene)
      return .save
    }
    return move(1, in: scene)
  }

  private mutating func move(_ step: Int, in scene: Scene) -> FormEvent {
    checkFocused(in: scene)
    isLookupOpen = false
    focus = max(0, min(fields.count - 1, focus + step))
    inputs[focus].choose()
    return .changed
  }

  private mutating func checkFocused(in scene: Scene) {
    let text = inputs[focus].text
    // What a rule said stays until the field is changed.
    if text.isEmpty || mistakes[focused.name] != nil { return }
    mistakes[focused.name] = mistake(of: focused, text, in: scene)
  }

  /// Checks every field and puts the cursor on the first mistake.
  private mutating func check(in scene: Scene) {
    isLookupOpen = false
    mistakes = [:]
    for (field, input) in zip(fields, inputs) {
      if let found = mistake(of: field, input.text, in: scene) { mistakes[field.name] = found }
    }
    if let first = fields.first(where: { mistakes[$0.name] != nil }) { focus(on: first.name) }
  }

  var hasMistakes: Bool { fields.contains { mistakes[$0.name] != nil } }
  var mistakeCount: Int { fields.count { mistakes[$0.name] != nil } }

  private func mistake(of field: Field, _ text: String, in scene: Scene) -> String? {
    field.mistake(
      in: text, today: scene.today, stages: scene.workshop.catalogue.makingStages.count
    ).map { scene.say($0) }
  }

  func bindings(in scene: Scene, hasLookup: Bool) -> [Binding] {
    let isLast = focus == fields.count - 1
    var bindings = [
      Binding(
        [.enter], .open,
        isLast && !isLookupOpen
          ? scene.say("Simpan", en: "Save") : scene.say("Lanjut", en: "Next"))
    ]
    if hasLookup {
      bindings.append(Binding([.function(4)], .list, scene.say("Daftar", en: "List")))
    }
    return bindings + [
      Binding(
        [.control("x"), .function(10)], .save, scene.say("Simpan", en: "Save"),
        unless: scene.readingReason),
      Binding([.tab], .next), Binding([.down], .down), Binding([.up], .up),
      Binding([.backTab], .previous),
      Binding(
        [.control("r")], .restore, scene.say("Pulihkan isian", en: "Restore the field"),
        onKeyLine: false),
      Binding([.escape, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + help(in: scene)
  }

  /// Typed first in a field, the question mark is a key as on a page.
  private func help(in scene: Scene) -> [Binding] {
    guard inputs[focus].text.isEmpty else { return [] }
    return [
      Binding([.function(1), .character("?")], .help, scene.say("Bantuan", en: "Help"))
    ]
  }
}
