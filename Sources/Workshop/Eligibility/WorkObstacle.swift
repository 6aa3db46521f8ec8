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
  /// The last day on which the paper held.
  case assessmentExpired(Day)
  case hearingExpired(Day)
  case permitExpired(Day)
  /// On the waiting list, and not admitted yet.
  case waiting(since: Day)
  case suspended(since: Day, until: Day?)
  /// Not at work, for a reason that not everybody may know.
  case away(since: Day)
}

/// What the papers of a person have to say before he works; a supervisor may let one of them wait.
package enum Requirement: UInt8, CaseIterable, Sendable {
  case assessment, fitness, hearing, permit
}

extension WorkObstacle {
  /// What it is that fails; nil for what nobody can allow.
  package var requirement: Requirement? {
    switch self {
    case .notAssessed, .assessmentExpired: .assessment
    case .notFit: .fitness
    case .noHearing, .hearingExpired: .hearing
    case .noPermit, .noPermitDate, .permitExpired: .permit
    case .erased, .unreadable, .withdrawn, .status, .waiting, .suspended, .away: nil
    }
  }
}

extension WorkObstacle {
  /// The same for who may not know why somebody is away.
  package var withoutReason: WorkObstacle {
    if case .suspended(let since, _) = self { .away(since: since) } else { self }
  }

  var isWait: Bool {
    if case .waiting = self { true } else { false }
  }
}

extension Inmate {
  /// The papers that fail on a day, in the order of the form: a fit assessment, a TPP hearing, and
  /// a decree with its number and date, each as long as it holds.
  func failingPapers(on day: Day, by terms: EligibilityTerms) -> [WorkObstacle] {
    if let loss { return [loss] }
    var failing: [WorkObstacle] = []
    if let assessed {
      if !isFit {
        failing.append(.notFit)
      } else if let last = terms.lastDay(ofAssessment: assessed), last < day {
        failing.append(.assessmentExpired(last))
      }
    } else {
      failing.append(.notAssessed)
    }
    if let hearing {
      if let last = terms.lastDay(ofHearing: hearing), last < day {
        failing.append(.hearingExpired(last))
      }
    } else {
      failing.append(.noHearing)
    }
    // Who sees no names does not see the decree either, and counts it as there.
    guard let identity else { return failing }
    if identity.permit.isEmpty { return failing + [.noPermit] }
    if identity.permitDate == nil { return failing + [.noPermitDate] }
    if let last = terms.lastDay(ofPermitOf: identity), last < day {
      failing.append(.permitExpired(last))
    }
    return failing
  }

  /// Why nobody can read the personal part; nil where it is only not seen here.
  private var loss: WorkObstacle? {
    if identity != nil { return nil }
    guard let unopened else { return .erased }
    return unopened.reason == .keyLost ? .unreadable : nil
  }
}

extension Workshop {
  /// The papers that fail on a day, whether somebody allowed work without them or not.
  package func failingPapers(of inmate: ID<Inmate>, on day: Day) -> [WorkObstacle] {
    people[inmate].failingPapers(on: day, by: eligibility(on: day))
  }

  /// The papers that fail on a day and that nobody allowed to wait.
  package func missingPapers(of inmate: ID<Inmate>, on day: Day) -> [WorkObstacle] {
    let failing = failingPapers(of: inmate, on: day)
    if failing.isEmpty { return [] }
    let allowed = allowed(for: inmate, on: day)
    return failing.filter { !($0.requirement.map(allowed.contains) ?? false) }
  }

  /// All that keeps a person from work on a day; empty for whoever may be put to work.
  package func obstacles(of inmate: ID<Inmate>, on day: Day) -> [WorkObstacle] {
    let person = people[inmate]
    if person.isWithdrawn { return [.withdrawn] }
    let span = person.span(on: day)
    return missingPapers(of: inmate, on: day)
      + (span.status == .active ? [] : [.status(span.status, since: span.since)])
      + (suspension(of: inmate, on: day)
        .map { [.suspended(since: $0.from, until: $0.until)] } ?? [])
      + (wait(of: inmate, on: day).map { [.waiting(since: waitingPlaces[$0].since)] } ?? [])
  }

  /// All that keeps a person from work that begins on a day and goes on: the status that holds now
  /// counts, though it began later.
  func obstacles(of inmate: ID<Inmate>, from day: Day) -> [WorkObstacle] {
    obstacles(of: inmate, on: max(day, people[inmate].span.since))
  }

  /// Whether a person may be put to work on a day.
  package func mayWork(_ inmate: ID<Inmate>, on day: Day) -> Bool {
    obstacles(of: inmate, on: day).isEmpty
  }
}
