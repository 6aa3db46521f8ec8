import TerminalUI
import Wording
import Workshop

/// What was typed and not saved: noted after every key, written once for all keys read together.
extension App {
  /// Takes over what the open pages hold.
  func noteDrafts() { shelf.note(stack.compactMap { $0.draft }, at: desk.now) }

  /// Writes the drafts when they changed; called once all keys that waited were pressed.
  package func keepDrafts() {
    keepLearnt()
    guard shelf.isChanged, let session else { return }
    if desk.keep(shelf.drafts, of: session.login) { shelf.written() }
  }

  /// Keeps the ways to see lists; where they cannot be written they hold for this session.
  func keep(_ views: [SavedView]) {
    self.views = views
    guard let session, !desk.keep(views, of: session.login) else { return }
    message = scene.say(
      "Tidak dapat disimpan; hanya sampai program ditutup.",
      en: "It cannot be kept; it lasts only until you quit.")
  }

  /// Shows a screen; where it was left half typed it goes on there, and says so.
  func open(_ screen: any Screen) {
    guard var form = screen as? any Resumable, let key = form.draft?.key, let draft = shelf[key]
    else { return push(screen) }
    form.resume(draft)
    push(form)
    let scene = scene
    let time = scene.time(of: draft)
    message = scene.say(
      "Konsep \(time) dilanjutkan. Ctrl+R memulihkan isian, F8 menghapus.",
      en: "Draft from \(time) resumed. Ctrl+R restores a field, F8 discards it.")
  }

  /// Closes the top screen; what was typed there and not saved stays as a draft.
  func leave() {
    let draft = top.draft
    close()
    guard let draft, !draft.texts.isEmpty else { return }
    keepDrafts()
    let scene = scene
    let name = scene.title(of: draft.key)
    let time = clock(scene.minute)
    message =
      DraftName.of(draft.key)?.isAtHome == true
      ? scene.say(
        "Konsep \(name) disimpan \(time). Buka lagi dari Beranda.",
        en: "Draft of \(name) kept \(time). Open it again from Home.")
      : scene.say(
        "Konsep \(name) disimpan \(time). Buka lagi formulirnya.",
        en: "Draft of \(name) kept \(time). Open this form again.")
  }

  /// Throws a draft away, with the page that holds it.
  func drop(_ key: DraftKey) {
    if top.draft?.key == key { close() }
    shelf.remove(key)
    keepDrafts()
    message = scene.say("Konsep dihapus.", en: "Draft discarded.")
  }

  /// Asks before what was typed is thrown away.
  func discarding(_ key: DraftKey, in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Hapus konsep?", en: "Discard the draft?"),
      lines: [
        scene.say(
          "Konsep \(scene.title(of: key)) belum disimpan dan akan hilang.",
          en: "The draft of \(scene.title(of: key)) is not saved and will be lost.")
      ],
      deeds: [(scene.say("Hapus konsep ini", en: "Discard it"), [.drop(key)])])
  }

  /// Where something was typed and not saved, it can be thrown away.
  func discard(in scene: Scene, unless own: [Binding]) -> [Binding] {
    guard top.draft?.texts.isEmpty == false, own.first(with: .function(8)) == nil else {
      return []
    }
    return [
      Binding(
        [.function(8)], .discard, scene.say("Hapus konsep", en: "Discard draft"),
        onKeyLine: false)
    ]
  }
}

/// A screen whose Z takes back something of its own.
package protocol HasOwnUndo {
}
