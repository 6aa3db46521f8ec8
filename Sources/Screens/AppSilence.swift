import TerminalUI
import Wording
import Workshop

/// No key is silent: one that changed nothing and said nothing is answered here.
extension App {
  /// Notes a key that said nothing, until the picture shows whether it changed anything.
  func note(quiet key: Key, _ binding: Binding?) {
    quiet = message == nil ? (key, binding) : nil
  }

  /// Answers it when the page looks as it did before and says what it said.
  func answerQuiet(_ picture: (page: Canvas, hint: String)) {
    if let quiet, message == nil, let last = lastPicture, picture == last {
      message = answer(to: quiet.key, quiet.binding)
    }
    quiet = nil
    lastPicture = picture
  }

  private func answer(to key: Key, _ binding: Binding?) -> String? {
    guard let binding else { return answer(unbound: key) }
    if let motion = binding.command.motion { return atTheEnd(of: motion) }
    switch binding.command {
    // The terminal shows that it was drawn anew.
    case .redraw: return nil
    case .left: return scene.say("Sudah paling kiri.", en: "This is the left end.")
    case .right: return scene.say("Sudah paling kanan.", en: "This is the right end.")
    default: break
    }
    if binding.label.isEmpty { return scene.say("Tidak ada yang berubah.", en: "Nothing changed.") }
    return scene.say(
      "\(binding.label): tidak ada yang berubah.", en: "\(binding.label): nothing changed.")
  }

  private func atTheEnd(of motion: Motion) -> String {
    switch motion {
    case .up, .pageUp, .first:
      scene.say("Sudah baris pertama.", en: "This is the first row already.")
    case .down, .pageDown, .last:
      scene.say("Sudah baris terakhir.", en: "This is the last row already.")
    }
  }

  private func answer(unbound key: Key) -> String {
    // What is typed may be secret and is not repeated.
    if typing != nil || top.presence == .door, let answer = answer(ofField: key) { return answer }
    let name = (key.small ?? key).name(english: language == .english)
    let moving = movingKeys
    if key.moves, !moving.isEmpty {
      return scene.say(
        "Tombol \(name) tidak menggeser di sini. Yang menggeser: \(moving).",
        en: "Key \(name) moves nothing here. These do: \(moving).")
    }
    let unused = scene.say(
      "Tombol \(name) tidak dipakai di halaman ini.", en: "Key \(name) does nothing on this page.")
    // A question mark is help on pages alone.
    guard let help = bindings.first(where: { $0.command == .help })?.keys[0] else { return unused }
    let shown = help.name(english: language == .english)
    return unused + scene.say(" \(shown) menunjukkan tombolnya.", en: " \(shown) shows its keys.")
  }

  /// What an editing key meets at the end of a text; nil for keys that no text takes.
  private func answer(ofField key: Key) -> String? {
    switch key {
    case .character, .paste:
      scene.say("Isian ini tidak menerimanya.", en: "This field does not take it.")
    case .left, .home: scene.say("Sudah di awal isian.", en: "This is the start of the field.")
    case .right, .end: scene.say("Sudah di akhir isian.", en: "This is the end of the field.")
    case .backspace, .delete:
      scene.say("Tidak ada yang dihapus.", en: "There is nothing to delete.")
    case .control, .function, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp,
      .pageDown:
      nil
    }
  }

  /// The first keys that move on the page in front, by name; all of them have no room on the line.
  private var movingKeys: String {
    let going: [Command] = [.left, .right, .next, .previous]
    return bindings.filter { $0.command.motion != nil || going.contains($0.command) }
      .prefix(4).map { $0.keys[0].name(english: language == .english) }.joined(separator: " ")
  }
}

extension Key {
  /// Whether it is a key that moves wherever something can be moved.
  fileprivate var moves: Bool {
    switch self {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab: true
    case .character, .control, .function, .enter, .escape, .backspace, .delete, .insert, .paste:
      false
    }
  }
}
