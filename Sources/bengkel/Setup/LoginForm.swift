import Wording
import Workshop

/// The workshop's own rule about logins, in words.
enum LoginForm {
  /// Why a login is refused, or nil.
  static func why(refused login: String) -> Words? {
    let hasForm = AddUser { $0.login = login }.hasLoginForm
    return hasForm ? nil : Rule.access(.loginForm).words(in: Workshop())
  }
}
