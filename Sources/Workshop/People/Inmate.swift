/// A person who works in the workshop.
///
/// Offence, case, health and family are never stored.
package struct Inmate: Record {
  /// The key under which the personal part is sealed on disk.
  package var subject: Int32 = 0
  /// Nil once the person's key has been erased, or is damaged.
  package var identity: Identity?
  /// The personal part as it stands sealed on disk while the person's key is damaged, so that it
  /// can be read again once the key is put back; nil otherwise.
  package var unopened: [UInt8]?
  package var craft = Craft.weaver
  /// 0 pemula to 3 mahir, in the order of the catalogue's making stages.
  package var skills: [UInt8] = []
  package var assessed: Day?
  package var isFit = false
  package var hearing: Day?
  package var status = InmateStatus.active
  package var statusSince = Day()
  package var enrolled = Day()
  package var isWithdrawn = false

  package init() {}

  /// Why nothing personal can be written, or nil.
  var identityLoss: Rule? {
    if identity != nil { return nil }
    return unopened == nil ? .identityErased : .identityDamaged
  }

  /// Whether the papers allow work: a fit assessment, a TPP hearing and a decree with its date.
  package var isEligible: Bool {
    guard let identity else { return false }
    return assessed != nil && isFit && hearing != nil && !identity.permit.isEmpty
  }

  /// Whether the person may be put to work today: eligible, active and not withdrawn.
  package var mayWork: Bool { isEligible && status == .active && !isWithdrawn }
}

/// What makes an inmate a person by name; sealed under the person's own key.
package struct Identity: Record {
  package var name = ""
  /// The register number as the books write it; changes with the status of the sentence.
  package var register = ""
  package var formerRegisters: [FormerRegister] = []
  package var block = ""
  /// Number and date of the decree that allows work.
  package var permit = ""
  package var permitDate: Day?
  /// Expected release; remissions move it, so the day it was known stands beside it.
  package var release: Day?
  package var releaseKnown: Day?
  package var note = ""

  package init() {}
}

/// A register number that a person had until a day.
package struct FormerRegister: Record {
  package var register = ""
  package var until = Day()

  package init() {}
}

/// What a person does in the workshop.
package enum Craft: UInt8, CaseIterable, Sendable {
  case weaver, preparer
}

/// Where a person is in the course of the sentence, as far as work goes.
package enum InmateStatus: UInt8, CaseIterable, Sendable {
  case active, resting, transferred, released, dismissed
}
