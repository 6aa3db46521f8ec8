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
  case suspended(since: Day, until: Day?)
}

extension Inmate {
  /// The papers that are missing, in the order of the form: a fit assessment, a TPP hearing, and a
  /// decree with its number and date.
  package var missingPapers: [WorkObstacle] {
    if let loss { return [loss] }
    var missing: [WorkObstacle] = []
    if assessed == nil { missing.append(.notAssessed) } else if !isFit { missing.append(.notFit) }
    if hearing == nil { missing.append(.noHearing) }
    // Who sees no names does not see the decree either, and counts it as there.
    guard let identity else { return missing }
    if identity.permit.isEmpty {
      missing.append(.noPermit)
    } else if identity.permitDate == nil {
      missing.append(.noPermitDate)
    }
    return missing
  }

  /// Why nobody can read the personal part; nil where it is only not seen here.
  private var loss: WorkObstacle? {
    if identity != nil { return nil }
    guard let unopened else { return .erased }
    return unopened.reason == .keyLost ? .unreadable : nil
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
}

extension Workshop {
  /// All that keeps a person from work on a day; empty for whoever may be put to work.
  package func obstacles(of worker: ID<Inmate>, on day: Day) -> [WorkObstacle] {
    people[worker].obstacles(on: day) + suspended(worker, on: day)
  }

  /// What keeps a person from work now, by the newest status; `day`: today, or the day of entry.
  package func currentObstacles(of worker: ID<Inmate>, on day: Day) -> [WorkObstacle] {
    people[worker].obstacles + suspended(worker, on: day)
  }

  /// Whether a person may be put to work now.
  package func mayWork(_ worker: ID<Inmate>, on day: Day) -> Bool {
    currentObstacles(of: worker, on: day).isEmpty
  }

  private func suspended(_ worker: ID<Inmate>, on day: Day) -> [WorkObstacle] {
    if people[worker].isWithdrawn { return [] }
    return suspension(of: worker, on: day).map { [.suspended(since: $0.from, until: $0.until)] }
      ?? []
  }
}
