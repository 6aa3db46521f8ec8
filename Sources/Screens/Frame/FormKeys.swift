import Forms
import TerminalUI
import Workshop

/// What keys do to a form.
extension FormState {
  /// `rows`: the lookup of the focused field; empty when it has none.
  mutating func press(_ input: Input, rows: [LookupRow], in scene: Scene) -> FormEvent {
    switch input {
    case .command(let command): press(command, rows, in: scene)
    case .key(let key): type(key, rows)
    }
  }

  private mutating func press(
    _ command: Command, _ rows: [LookupRow], in scene: Scene
  ) -> FormEvent {
    switch command {
    case .open: return enter(rows, in: scene)
    case .next: return move(1, rows, in: scene)
    case .previous: return move(-1, rows, in: scene)
    case .down, .up:
      let step = command == .down ? 1 : -1
      guard isLookupOpen else { return move(step, rows, in: scene) }
      choose(step, of: shown(rows).count)
    case .list:
      isLookupOpen = !rows.isEmpty && !(isLookupOpen && (listsAll || !focused.isLookedUp))
      listsAll = true
      choice = 0
    case .same: return put(repeated ?? inputs[focus].text)
    case .duplicate:
      duplicate()
      return .changed
    case .clear: return put("")
    case .deleteWord: return type(.control("w"), rows)
    case .restore: restore()
    case .save:
      takeOnlyMatch(rows)
      beginSaving()
      return .save
    case .back:
      guard isLookupOpen else { return .leave }
      isLookupOpen = false
    default: break
    }
    return .nothing
  }

  private mutating func type(_ key: Key, _ rows: [LookupRow]) -> FormEvent {
    guard inputs[focus].press(key) else { return .nothing }
    mistakes[focused.name] = nil
    choice = 0
    listsAll = false
    isLookupOpen = focused.isLookedUp && !rows.isEmpty && !inputs[focus].text.isEmpty
    return .changed
  }

  private mutating func put(_ text: String) -> FormEvent {
    inputs[focus].set(text)
    mistakes[focused.name] = nil
    isLookupOpen = false
    return .changed
  }

  /// Where what was typed leaves one row, it is that one, as Enter would have it.
  mutating func takeOnlyMatch(_ rows: [LookupRow]) {
    let shown = isLookupOpen && !listsAll ? shown(rows) : []
    if shown.count == 1, !shown[0].isAddition { inputs[focus].set(shown[0].value) }
  }

  /// From the first row Up goes to the last, where a missing record is added.
  private mutating func choose(_ step: Int, of count: Int) {
    choice = choice == 0 && step < 0 ? count - 1 : choice + step
    choice = max(0, min(choice, count - 1))
  }

  /// The rows of the focused field's lookup as it stands open: all after F4, else what matches.
  func shown(_ rows: [LookupRow]) -> [LookupRow] {
    listsAll || !focused.isLookedUp ? rows : Lookup.narrow(rows, by: inputs[focus].text)
  }

  private mutating func enter(_ rows: [LookupRow], in scene: Scene) -> FormEvent {
    let shown = isLookupOpen ? shown(rows) : []
    if isLookupOpen, shown.indices.contains(choice) {
      isLookupOpen = false
      if shown[choice].isAddition { return .add(shown[choice].value) }
      inputs[focus].set(shown[choice].value)
      mistakes[focused.name] = nil
    }
    // What was typed, or pasted, while there was nothing to choose from.
    let text = inputs[focus].text.searchForm
    if !text.isEmpty, let last = rows.last, last.isAddition, last.value.searchForm == text {
      return .add(last.value)
    }
    if isMending, goesToMistake(rows, in: scene) { return .changed }
    isMending = false
    guard focus == fields.count - 1 else { return move(1, rows, in: scene) }
    beginSaving()
    return .save
  }

  private mutating func move(
    _ step: Int, _ rows: [LookupRow], in scene: Scene
  ) -> FormEvent {
    checkFocused(rows, in: scene)
    isLookupOpen = false
    focus = max(0, min(fields.count - 1, focus + step))
    inputs[focus].choose()
    return .changed
  }

  /// Goes to the next mistake; false where none is left.
  private mutating func goesToMistake(_ rows: [LookupRow], in scene: Scene) -> Bool {
    checkFocused(rows, in: scene)
    isLookupOpen = false
    let round = Array(fields[(focus + 1)...] + fields[...focus])
    guard let next = round.first(where: { mistakes[$0.name] != nil }) else { return false }
    focus(on: next.name)
    return true
  }
}
