/// What keeps a person from work: each a condition that fails on its own.
package enum WorkObstacle: Equatable, Sendable {
  /// The personal part was erased.
  case erased
  /// The personal part cannot be read until its key is put back.
  case unreadable
  case withdrawn
  case notAssessed
  case notFit
  case noHearing
  case noPermit
  case noPermitDate
  case status(InmateStatus, since: Day)
}

extension Inmate {
  /// The papers that are missing, in the order of the form: a fit assessment, a TPP hearing, and a
  /// decree with its number and date.
  package var missingPapers: [WorkObstacle] {
    guard let identity else { return [unopened == nil ? .erased : .unreadable] }
    var missing: [WorkObstacle] = []
    if assessed == nil { missing.append(.notAssessed) } else if !isFit { missing.append(.notFit) }
    if hearing == nil { missing.append(.noHearing) }
    if identity.permit.isEmpty {
      missing.append(.noPermit)
    } else if identity.permitDate == nil {
      missing.append(.noPermitDate)
    }
    return missing
  }

  /// All that keeps the person from work on a day; empty for whoever may be put to work.
  package func obstacles(on day: Day) -> [WorkObstacle] {
    if isWithdrawn { return [.withdrawn] }
    let span = span(on: day)
    return missingPapers
      + (span.status == .active ? [] : [.status(span.status, since: span.since)])
  }

  /// What keeps the person from work now.
  package var obstacles: [WorkObstacle] { obstacles(on: span.since) }

  /// Whether the papers allow work.
  package var isEligible: Bool { missingPapers.isEmpty }

  /// Whether the person may be put to work now: eligible, active and not withdrawn.
  package var mayWork: Bool { obstacles.isEmpty }
}
