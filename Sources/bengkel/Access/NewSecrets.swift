import Forms
import Wording
import Workshop

/// A new password and PIN: the lines of a file, else what somebody types.
struct NewSecrets {
  let entrance: Entrance
  let login: String
  let settings: Settings
  private var lines: [String]?

  /// `file`: the password, then the PIN, whichever is asked for, each in a line.
  init(_ entrance: Entrance, of login: String, in settings: Settings, file: String?) {
    self.entrance = entrance
    self.login = login
    self.settings = settings
    lines = file.map { SecretFile.lines(of: $0, entrance.options.language) }
    if lines == nil { entrance.requireTerminal() }
  }

  mutating func password() -> String {
    guard let given = nextLine() else {
      return entrance.typed(entrance.prompt.newPassword(of: login, at: settings.institution))
    }
    return accepted(given, PasswordRule.why(given, refusedFor: login, at: settings.institution))
  }

  mutating func pin() -> String {
    guard let given = nextLine() else {
      return entrance.typed(entrance.prompt.newPIN(inPractice: settings.isPractice))
    }
    return accepted(given, PINRule.why(refused: given, inPractice: settings.isPractice))
  }

  /// Whether the file has more to say.
  var hasMore: Bool { lines?.contains { !$0.isEmpty } ?? false }

  /// The next line of the file, empty behind its end; nil without a file.
  private mutating func nextLine() -> String? {
    guard let rest = lines else { return nil }
    lines = Array(rest.dropFirst())
    return rest.first ?? ""
  }

  private func accepted(_ secret: String, _ why: Words?) -> String {
    if let why { Exit.end(.fault, why[entrance.options.language]) }
    return secret
  }
}
