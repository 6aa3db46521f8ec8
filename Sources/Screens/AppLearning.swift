import TerminalUI
import Wording
import Workshop

/// The learning mode: on pages with letters as commands, the first uses of a key tell what it did.
extension App {
  /// Explains a key that was pressed, unless the page has something to say.
  ///
  /// `elsewhere`: whether it opened another page or box; its own hint is then said as well, once it
  /// is drawn and known.
  func explain(_ key: Key, _ binding: Binding, elsewhere: Bool) {
    guard message == nil, session != nil, !learnt.isOff, !binding.label.isEmpty,
      let deed = deed(of: binding)
    else { return }
    let name = (key.small ?? key).name(english: language == .english)
    let known = KeyDeed(sentence: "\(name) \(deed).", command: binding.command.name)
    if elsewhere { waiting = known } else { teach(known, before: nil) }
  }

  /// Says what waits beside the hint of the page that was opened; where both do not fit the hint
  /// stands alone and the key is told another time.
  func teachWaiting(before hint: String) {
    defer { waiting = nil }
    if message == nil, let waiting { teach(waiting, before: hint) }
  }

  private func teach(_ known: KeyDeed, before hint: String?) {
    var text = known.sentence
    if let hint {
      guard let both = text.followed(by: hint, to: size.width - 3) else { return }
      text = both
    }
    guard let count = learnt.use(known.command) else { return }
    isLearntChanged = true
    message = hint != nil || Layout(size).isNarrow ? text : text + told(count)
  }

  private func told(_ count: Int) -> String {
    scene.say(
      " Penjelasan \(count) dari \(LearntKeys.explained). Ctrl+K mematikan.",
      en: " Hint \(count) of \(LearntKeys.explained). Ctrl+K stops this.")
  }

  private func deed(of binding: Binding) -> String? {
    if Area(binding.command) != nil {
      return scene.say("membuka \(binding.label)", en: "opens \(binding.label)")
    }
    return binding.command.deed?[language]
  }

  /// Switches the learning mode; on again, it begins anew.
  func switchLearning() {
    learnt = LearntKeys(isOff: !learnt.isOff, uses: [], isFolded: learnt.isFolded)
    isLearntChanged = true
    message =
      learnt.isOff
      ? scene.say("Penjelasan tombol dimatikan.", en: "Keys are not explained any more.")
      : scene.say("Penjelasan tombol dinyalakan lagi.", en: "Each key is explained three times.")
  }

  /// Folds the key line away for this user, or shows it again.
  func foldKeys() {
    learnt.isFolded.toggle()
    isLearntChanged = true
    message =
      learnt.isFolded
      ? scene.say("Baris tombol dilipat. Ctrl+N membukanya.", en: "Keys folded. Ctrl+N shows them.")
      : scene.say("Baris tombol tampil lagi.", en: "The key line is shown again.")
  }

  /// What stands on the key line: folded, only the ways to find the other keys.
  func unfolded(_ bindings: [Binding]) -> [Binding] {
    learnt.isFolded && session != nil
      ? bindings.filter { [.palette, .help].contains($0.command) } : bindings
  }

  /// Keeps what was told; a session that only reads tells it again the next time.
  func keepLearnt() {
    guard isLearntChanged, let session else { return }
    isLearntChanged = !desk.keep(learnt, of: session.login)
  }
}

/// What a key did, in a sentence, and the action it counts for.
struct KeyDeed {
  var sentence: String
  var command: String
}
