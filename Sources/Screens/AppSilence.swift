import TerminalUI
import Wording
import Workshop

/// No key is silent: one that changed nothing and said nothing is answered here.
extension App {
  /// Notes a key that said nothing, until the picture shows whether it changed anything.
  func note(quiet key: Key, _ binding: Binding?) {
    switch key {
    case .character, .function, .control: quiet = message == nil ? (key, binding) : nil
    default: quiet = nil
    }
  }

  /// Answers it when the page looks as it did before.
  func answerQuiet(_ picture: Canvas) {
    if let quiet, message == nil, picture == lastPicture {
      message = answer(to: quiet.key, quiet.binding)
    }
    quiet = nil
    lastPicture = picture
  }

  private func answer(to key: Key, _ binding: Binding?) -> String? {
    guard let binding else {
      // What is typed may be secret and is not repeated.
      if key.isTyped, typing != nil || top.presence == .door {
        return scene.say("Isian ini tidak menerimanya.", en: "This field does not take it.")
      }
      let name = (key.small ?? key).name(english: language == .english)
      return scene.say(
        "Tombol \(name) tidak dipakai di halaman ini. ? menunjukkan tombolnya.",
        en: "Key \(name) does nothing on this page. ? shows its keys.")
    }
    switch binding.command.motion {
    case .up, .pageUp, .first: return scene.say("Ini yang pertama.", en: "This is the first one.")
    case .down, .pageDown, .last:
      return scene.say("Ini yang terakhir.", en: "This is the last one.")
    case nil: break
    }
    // The terminal shows that it was drawn anew.
    if binding.command == .redraw { return nil }
    if binding.label.isEmpty { return scene.say("Tidak ada yang berubah.", en: "Nothing changed.") }
    return scene.say(
      "\(binding.label): tidak ada yang berubah.", en: "\(binding.label): nothing changed.")
  }
}
