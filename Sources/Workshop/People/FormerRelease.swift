/// An expected release that held for a person until a day, and what moved it.
package struct FormerRelease: Record {
  package var release = Day()
  /// The day it was known.
  package var known: Day?
  package var until = Day()
  /// What moved it, such as the number of a decree of remission.
  package var basis = ""

  package init() {}
}

extension Identity {
  /// Keeps what another identity of the same person was before this one: its register number and
  /// its expected release, where they differ.
  package mutating func keep(_ before: Identity, until day: Day, because basis: String = "") {
    formerRegisters = before.formerRegisters
    formerReleases = before.formerReleases
    if before.register != register {
      formerRegisters.append(
        FormerRegister {
          $0.register = before.register
          $0.until = day
        })
    }
    guard let old = before.release, old != release else { return }
    formerReleases.append(
      FormerRelease {
        $0.release = old
        $0.known = before.releaseKnown
        $0.until = day
        $0.basis = basis
      })
  }
}

extension Workshop {
  /// Another expected release for a person, with the one of before kept.
  ///
  /// Nil where nothing changes, and where nothing personal can be written.
  package func moving(
    releaseOf inmate: ID<Inmate>, to release: Day?, known: Day?, because basis: String,
    on today: Day
  ) -> EditInmate? {
    guard let before = people[inmate].identity, before.release != release else { return nil }
    var identity = before
    identity.release = release
    identity.releaseKnown = known
    identity.keep(before, until: today, because: basis)
    return EditInmate {
      $0.inmate = inmate
      $0.subject = people[inmate].subject
      $0.day = today
      $0.identity = identity
    }
  }
}
