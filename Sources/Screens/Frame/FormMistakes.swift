import Forms
import Workshop

/// The sentences under the fields of a form: found when a field is left and when it is saved.
extension FormState {
  var hasMistakes: Bool { mistakeCount > 0 }
  var mistakeCount: Int { fields.count { mistakes[$0.name] != nil } }

  mutating func setMistake(_ text: String?, of name: FieldName) { mistakes[name] = text }

  /// Shows what rules say under their fields and puts the cursor on the first.
  mutating func show(_ broken: [RuleBroken], in scene: Scene) {
    for rule in broken {
      guard let field = rule.field else { continue }
      mistakes[field] = rule.sentence(in: scene.workshop, scene.language)
    }
    goToFirst()
  }

  /// Shows what a record would break at its fields, and says what no field stands for, who may
  /// allow it all the same, or how many are to mend.
  mutating func refuse(_ broken: [RuleBroken], in scene: Scene) -> [Effect] {
    show(broken, in: scene)
    let own = Set(fields.map(\.name))
    let whole = broken.first { $0.field.map { !own.contains($0) } ?? true }
    let sentence = whole?.sentence(in: scene.workshop, scene.language)
    return [.say(sentence ?? Self.wayOut(of: broken, in: scene) ?? mistakeWords(in: scene))]
  }

  /// Who may allow what would break a rule; nil where nobody may.
  static func wayOut(of broken: [RuleBroken], in scene: Scene) -> String? {
    broken.lazy.compactMap(\.rule.wayOut).first.map { scene.say($0) }
  }

  /// How many fields are wrong and which key goes on; the cursor is on the first.
  func mistakeWords(in scene: Scene) -> String {
    let count = mistakeCount
    return count == 1
      ? scene.say(
        "1 isian perlu dibetulkan. Ctrl+X menyimpan sesudahnya.",
        en: "1 field needs correcting. Ctrl+X saves after that.")
      : scene.say(
        "1 dari \(count) perlu dibetulkan. Enter ke berikutnya.",
        en: "1 of \(count) to correct. Enter goes to the next.")
  }

  /// Forgets what was said before, as saving reads every field anew.
  mutating func beginSaving() {
    isLookupOpen = false
    isMending = false
    mistakes = [:]
  }

  /// What a rule said stays until the field is changed; what is missing is said on saving.
  ///
  /// What is listed is written as the list does, and a day with its whole date.
  mutating func checkFocused(_ rows: [LookupRow], in scene: Scene) {
    let text = inputs[focus].text
    if mistakes[focused.name] != nil || text.isEmpty && !isMending { return }
    mistakes[focused.name] = mistakeOfText(focused, text, in: scene)
    if let whole = focused.written(text, beside: scene.basis), whole != text {
      inputs[focus].set(whole)
    }
    guard focused.isListed, !text.isEmpty, !rows.isEmpty else { return }
    if let row = rows.first(where: { $0.value.searchForm == text.trimmed.searchForm }) {
      if row.value != text { inputs[focus].set(row.value) }
    } else {
      mistakes[focused.name] = scene.say(Mistake.notListed.words(in: scene.workshop))
    }
  }

  private mutating func goToFirst() {
    guard let first = fields.firstIndex(where: { mistakes[$0.name] != nil }) else { return }
    isMending = true
    // Where the cursor stands already, typing goes on.
    if first != focus { focus(on: fields[first].name) }
  }

  /// What a text shows by itself; what it names is looked for when its value is read.
  private func mistakeOfText(_ field: Field, _ text: String, in scene: Scene) -> String? {
    guard let mistake = field.mistake(in: text, beside: scene.basis), mistake.isOfText else {
      return nil
    }
    return scene.say(mistake.words(in: scene.workshop))
  }
}
