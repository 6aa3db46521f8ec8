import Wording
import Workshop

/// What the set-up of a new store gathers, before there is a store.
package struct Founding: Equatable, Sendable {
  /// The name at the head of every page.
  package var institution = ""
  /// From which day on records are made.
  package var firstDay: FirstDay?
  /// With their secrets, which they typed themselves.
  package var administrators: [Administrator] = []
  /// The code of the envelope, as it was typed from the paper.
  package var envelope = ""
  /// Who comes in with a one-time code.
  package var others: [NewOfficer] = []
  /// Whether it begins with the proposal of a songkok guru workshop, which may be changed.
  package var isStandard = true

  package init() {}

  /// Somebody who makes the store, with login and secrets.
  package struct Administrator: Equatable, Sendable {
    package var login: String
    package var password: String
    package var pin: String

    package init(login: String, password: String, pin: String) {
      self.login = login
      self.password = password
      self.pin = pin
    }
  }

  /// An officer who chooses a password later.
  package struct NewOfficer: Equatable, Sendable {
    package var login: String
    package var role: Role

    package init(login: String, role: Role) {
      self.login = login
      self.role = role
    }
  }
}

/// The code for the envelope: shown once, and typed again from the paper.
package struct EnvelopeCode: Sendable {
  package let text: String
  /// Why what was typed is not it, or nil.
  package let why: @Sendable (String) -> Words?

  package init(_ text: String, why: @escaping @Sendable (String) -> Words?) {
    self.text = text
    self.why = why
  }
}

/// What a set-up begins with.
package struct FoundingStart: Sendable {
  package let envelope: EnvelopeCode
  /// What the command was given already.
  package let institution: String?
  package let contents: FirstContents?
  package let firstDay: FirstDay?

  package init(
    envelope: EnvelopeCode, institution: String?, contents: FirstContents?, firstDay: FirstDay?
  ) {
    self.envelope = envelope
    self.institution = institution
    self.contents = contents
    self.firstDay = firstDay
  }
}

/// A one-time code of an officer, to be shown once and kept nowhere.
package struct IssuedCode: Equatable, Sendable {
  package var login: String
  package var code: String
  package var until: Instant

  package init(login: String, code: String, until: Instant) {
    self.login = login
    self.code = code
    self.until = until
  }
}
