import TerminalUI

/// The keys of a form.
extension FormState {
  /// `hasLookup`: whether the focused field has rows to choose from.
  func bindings(in scene: Scene, hasLookup: Bool) -> [Binding] {
    let list = Binding([.function(4)], .list, scene.say("Daftar", en: "List"))
    return [
      Binding(
        [.enter], .open,
        enterSaves ? scene.say("Simpan", en: "Save") : scene.say("Lanjut", en: "Next"))
    ] + (hasLookup ? [list] : []) + [
      Binding(
        [.control("x"), .function(10)], .save, scene.say("Simpan", en: "Save"),
        unless: scene.readingReason),
      Binding([.tab], .next), Binding([.down], .down), Binding([.up], .up),
      Binding([.backTab], .previous),
    ] + editing(in: scene) + [
      Binding([.escape, .control("g")], .back, scene.say("Kembali", en: "Back"))
    ]
  }

  var enterSaves: Bool {
    if isLookupOpen { return false }
    let others = isMending ? mistakeCount - (mistakes[focused.name] == nil ? 0 : 1) : 0
    return others == 0 && focus == fields.count - 1
  }

  /// What edits a field; typed first in one, a full stop is a key.
  private func editing(in scene: Scene) -> [Binding] {
    var bindings = [
      Binding(
        [.control("u")], .clear, scene.say("Kosongkan", en: "Clear"), onKeyLine: false),
      Binding(
        [.control("w")], .deleteWord, scene.say("Hapus kata", en: "Delete a word"),
        onKeyLine: false),
      Binding(
        [.control("r")], .restore, scene.say("Pulihkan isian", en: "Restore the field"),
        onKeyLine: false),
      duplicating(in: scene),
    ]
    if repeated != nil {
      bindings.append(
        Binding(
          [.character(".")], .same, scene.say("Seperti sebelumnya", en: "As before"),
          onKeyLine: false))
    }
    return bindings
  }
}
