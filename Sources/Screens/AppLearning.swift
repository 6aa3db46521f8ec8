import TerminalUI
import Wording
import Workshop

/// The learning mode: on pages with letters as commands, the first uses of a key tell what it did.
extension App {
  /// Explains a key that was pressed, unless the page has something to say.
  func explain(_ key: Key, _ binding: Binding) {
    guard message == nil, session != nil, !learnt.isOff, !binding.label.isEmpty,
      let deed = deed(of: binding)
    else { return }
    guard let count = learnt.use("\(binding.command)") else { return }
    isLearntChanged = true
    let name = (key.small ?? key).name(english: language == .english)
    if Layout(size).isNarrow {
      message = "\(name) \(deed)."
      return
    }
    message = scene.say(
      "\(name) \(deed). Dijelaskan \(count) dari \(LearntKeys.explained). Ctrl+K mematikan.",
      en: "\(name) \(deed). Told \(count) of \(LearntKeys.explained) times. Ctrl+K stops this.")
  }

  private func deed(of binding: Binding) -> String? {
    if case .area = binding.command {
      return scene.say("membuka \(binding.label)", en: "opens \(binding.label)")
    }
    return CommandTable[binding.command]?.deed?[language]
  }

  /// Switches the learning mode; on again, it begins anew.
  func switchLearning() {
    learnt = LearntKeys(isOff: !learnt.isOff, uses: [])
    isLearntChanged = true
    message =
      learnt.isOff
      ? scene.say("Tombol tidak dijelaskan lagi.", en: "Keys are not explained any more.")
      : scene.say("Tiap tombol dijelaskan tiga kali.", en: "Each key is explained three times.")
  }

  /// Keeps what was told; a session that only reads tells it again the next time.
  func keepLearnt() {
    guard isLearntChanged, let session else { return }
    isLearntChanged = !desk.keep(learnt, of: session.login)
  }
}
