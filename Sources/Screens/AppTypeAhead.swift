import TerminalUI
import Wording

/// Keys that were typed before the page they meet could be seen.
extension App {
  /// Presses keys that waited together; false when one of them opened a question.
  ///
  /// Typing ahead is kept in forms. Behind a key that opens a question it is thrown away, for
  /// nobody answers what he has not seen.
  package func press(_ keys: [Key]) -> Bool {
    let asked = questions
    for (place, key) in keys.enumerated() {
      press(key)
      guard questions == asked else {
        ignore(keys[(place + 1)...])
        return false
      }
    }
    return true
  }

  /// Says how many keys were thrown away; nothing where there were none.
  package func ignore(_ keys: some Collection<Key>) {
    if keys.isEmpty { return }
    let count = keys.count
    message = scene.say(
      "\(count) ketikan sebelum pertanyaan ini diabaikan.",
      en: "Ignored \(counted(count, "key")) typed before this question.")
  }

  func push(_ screen: any Screen) {
    if screen.isAsking { questions += 1 }
    stack.append(screen)
  }
}
