import TerminalUI
import Wording
import Workshop

/// The language and the colours: as the program was started, until a user chooses others.
extension App {
  /// Wears what a user chose, or what the program was started with.
  func wear(_ look: UserLook) {
    self.look = look
    language = Language(rawValue: look.language) ?? started.language
    theme = Theme(rawValue: look.theme) ?? started.theme
    drawnBindings = nil
  }

  /// Keeps what a user chose for the next login; other words stand on no page that is open, so home
  /// opens anew.
  func choose(_ look: UserLook) {
    let isOther = language.rawValue != look.language
    wear(look)
    if isOther { stack = [HomeScreen()] }
    let isKept = session.map { desk.keep(look, of: $0.login) } ?? false
    message =
      isKept
      ? scene.say(
        "Dipakai, juga saat masuk berikutnya.", en: "In use now, and at the next login too.")
      : scene.say(
        "Tidak dapat disimpan; hanya sampai program ditutup.",
        en: "It cannot be kept; it lasts only until you quit.")
  }
}
