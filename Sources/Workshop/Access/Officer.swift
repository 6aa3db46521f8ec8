/// An officer as the system page lists him.
package struct Officer: Equatable, Sendable {
  /// What he must know to come in.
  package enum Access: Equatable, Sendable {
    /// He has no way in; a code gives him one.
    case none
    case password
    /// A one-time code, until then.
    case code(until: Instant)
    /// A one-time code that was used or is too old, and no password was chosen.
    case codeOver
  }

  package var user: ID<User>
  package var login: String
  package var role: Role
  package var isDisabled: Bool
  package var access: Access
  /// Whether too many failures locked the login.
  package var isLocked: Bool

  package init(
    _ user: ID<User>, login: String, role: Role, isDisabled: Bool = false,
    access: Access = .password, isLocked: Bool = false
  ) {
    self.user = user
    self.login = login
    self.role = role
    self.isDisabled = isDisabled
    self.access = access
    self.isLocked = isLocked
  }
}
