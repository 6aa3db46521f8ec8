/// A person who works in the workshop.
///
/// Offence, case, health and family are never stored.
package struct Inmate: Record {
  /// The key under which the personal part is sealed on disk.
  package var subject: Int32 = 0
  /// Nil once the person's key has been erased, or while the part is not open.
  package var identity: Identity?
  /// The personal part while it is not open; nil otherwise.
  package var unopened: SealedPart?
  package var craft = Craft.weaver
  /// What the person did before, oldest first, as far as closed months count it.
  package var formerCrafts: [FormerCraft] = []
  /// 0 pemula to 3 mahir, in the order of the catalogue's making stages.
  package var skills: [UInt8] = []
  package var assessed: Day?
  package var isFit = false
  package var hearing: Day?
  /// What the person is now.
  package var span = StatusSpan()
  package var enrolled = Day()
  package var isWithdrawn = false
  /// What the person was before, oldest entry first.
  package var formerSpans: [StatusSpan] = []
  /// The day from which figures count the enrolment.
  package var enrolledCounts = Day()

  package init() {}

  /// Why nothing personal can be written, or nil.
  var identityLoss: Rule? {
    if identity != nil { return nil }
    guard let unopened else { return .people(.identityErased) }
    switch unopened.reason {
    case .keyLost: return .people(.identityDamaged)
    case .notSeen: return .people(.identityClosed)
    }
  }
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
  /// The releases that were expected before, oldest first.
  package var formerReleases: [FormerRelease] = []
  /// The last day of the decree, where it names one.
  package var permitUntil: Day?

  package init() {}
}

/// A register number that a person had until a day.
package struct FormerRegister: Record {
  package var register = ""
  package var until = Day()

  package init() {}
}

/// Where a person is in the course of the sentence, as far as work goes.
package enum InmateStatus: UInt8, CaseIterable, Sendable {
  case active, resting, transferred, released, dismissed, died, escaped
}

extension Inmate: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Inmate>> { \.people }
  static var keeper: Capability { .record }

  /// Rules: nobody who has worked, had tools, been trained or proven a level; a register number
  /// that is free.
  static func broken(
    _ id: ID<Inmate>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.people[id]
    if withdrawal.reinstates,
      let other = row.identity.flatMap({ workshop.derived.registers[$0.register] })
    {
      return [RuleBroken(.people(.registerTaken(other)), field: .register)]
    }
    if workshop.hasWorked(id) || workshop.hasHadTools(id) {
      return [RuleBroken(.people(.hasWorked))]
    }
    if !workshop.proofs(of: id).isEmpty { return [RuleBroken(.skill(.personHasProof))] }
    let isEnrolled = workshop.courses.contains { !$0.isWithdrawn && $0.people.contains(id) }
    return workshop.trainings(of: id).isEmpty && !isEnrolled
      ? [] : [RuleBroken(.people(.hasTrained))]
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<Inmate>, in workshop: inout Workshop) {
    workshop.people[id].isWithdrawn = !withdrawal.reinstates
    guard let register = workshop.people[id].identity?.register else { return }
    if withdrawal.reinstates {
      workshop.derived.registers.add(id, register)
    } else {
      workshop.derived.registers.remove(id, register)
    }
  }

  static func countedDays(_ id: ID<Inmate>, in workshop: Workshop) -> [Day] {
    [workshop.people[id].enrolledCounts]
  }
}
