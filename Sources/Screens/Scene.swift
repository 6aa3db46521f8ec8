import TerminalUI
import Wording
import Workshop

/// Who sits there.
package struct Session: Equatable, Sendable {
  package var user: ID<User>
  package var login: String
  package var role: Role

  package init(user: ID<User>, login: String, role: Role) {
    self.user = user
    self.login = login
    self.role = role
  }
}

/// Everything a screen may look at while it draws or answers; lent, never kept.
package struct Scene: Sendable {
  package var workshop: Workshop
  package var session: Session?
  package var language: Language
  package var now: Instant
  package var size: Size
  package var lastSequence: Int64
  package var readOnlyReason: ReadOnlyReason?

  package init(
    workshop: Workshop, session: Session?, language: Language, now: Instant, size: Size,
    lastSequence: Int64, readOnlyReason: ReadOnlyReason?
  ) {
    self.workshop = workshop
    self.session = session
    self.language = language
    self.now = now
    self.size = size
    self.lastSequence = lastSequence
    self.readOnlyReason = readOnlyReason
  }

  package var today: Day { now.local(offset: workshop.settings.offset).day }
  package var minute: Int { now.local(offset: workshop.settings.offset).minute }

  package func say(_ words: Words) -> String { words[language] }
  /// Only the one that is said is made.
  package func say(_ id: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch language {
    case .indonesian: id()
    case .english: en()
    }
  }

  package func may(_ capability: Capability) -> Bool { session?.role.may(capability) ?? false }

  /// Why a key that needs a capability cannot act, or nil.
  package func reason(without capability: Capability) -> String? {
    if let readOnlyReason { return say(readOnlyReason.words) }
    return may(capability) ? nil : say(Rule.notPermitted(capability).words(in: workshop))
  }

  /// An inmate as the role may see it: the name, or the code where names are not shown.
  package func name(of inmate: ID<Inmate>) -> String {
    guard may(.seeNames) else { return workshop.code(inmate) }
    return workshop.people[inmate].identity?.name ?? say("(dihapus)", en: "(erased)")
  }
}
