import TerminalUI
import Wording

/// Pasted texts: text of the field that is typed into, nothing anywhere else.
extension App {
  /// Whether characters are text now.
  package var takesText: Bool { typing != nil }

  /// Whether a key changes the text that is typed into, or moves in it, and does nothing else.
  package func isText(_ key: Key) -> Bool {
    switch key {
    case .character, .left, .right, .backspace, .delete: bindings.first(with: key) == nil
    default: false
    }
  }

  /// The text that characters go into.
  var typing: TextInput? { top.typing(in: scene) }

  /// Gives a text to the field in focus, past all bindings: it commands nothing.
  func paste(_ text: String, _ further: Int) {
    guard takesText else {
      if let effects = scanned(text, further) { return carryOut(effects) }
      let count = text.unicodeScalars.count { $0.value >= 0x20 } + further
      message = scene.say(
        "\(count) huruf tempelan diabaikan. Buka formulir dulu.",
        en: "\(counted(count, "pasted character")) ignored. Open a form first.")
      return
    }
    drawnBindings = nil
    let scene = scene
    carryOut(stack[stack.count - 1].press(.key(.paste(text, further: further)), in: scene))
    guard message == nil, text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) else {
      return
    }
    message = scene.say(
      "Tempelan menjadi satu baris. Enter di dalamnya tidak dijalankan.",
      en: "The pasted text became one line. No Enter in it was pressed.")
  }

  /// Says how much of what was typed or pasted found no room in its field.
  func sayLeft(since before: Int) {
    guard before < .max, let typing, typing.left > before else { return }
    let most =
      typing.isOfDigits
      ? scene.say("\(typing.limit) angka", en: "\(typing.limit) digits")
      : scene.say("\(typing.limit) huruf", en: "\(typing.limit) characters")
    message = scene.say(
      "\(typing.left) huruf tidak masuk. Isian ini memuat paling banyak \(most).",
      en: "\(counted(typing.left, "character")) left out. This field holds at most \(most).")
  }
}
