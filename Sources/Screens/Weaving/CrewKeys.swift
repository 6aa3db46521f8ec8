import Forms
import TerminalUI
import Workshop

/// What keys do in a field of people, where several codes stand with blanks between.
extension FormState {
  /// Enter chooses the last word, or goes on when that is a code already; false where it is any
  /// other key.
  mutating func pressCrew(_ input: Input, _ rows: [LookupRow], in scene: Scene) -> Bool {
    guard case .command(.open) = input, isLookupOpen else { return false }
    let text = self[.crew]
    let isCode = CrewText.read(CrewText.lastWord(of: text), in: scene.workshop).crew.count == 1
    let shown = shown(rows)
    if isCode && choice == 0 || !shown.indices.contains(choice) {
      _ = press(.command(.next), rows: rows, in: scene)
      return true
    }
    if shown[choice].isAddition { return false }
    self[.crew] = shown[choice].value + " "
    isLookupOpen = false
    return true
  }

  /// Behind a blank nothing is being looked for.
  mutating func closeCrew() {
    if focused.name == .crew, isLookupOpen, self[.crew].hasSuffix(" ") { isLookupOpen = false }
  }
}
