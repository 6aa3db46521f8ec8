/// How long the papers hold that allow work, and how many places the workshop has, from a day on.
package struct EligibilityTerms: DatedRow {
  package var from = Day()
  /// Whole months from the day of the paper; 0 where it does not expire.
  package var assessmentMonths: UInt8 = 0
  package var hearingMonths: UInt8 = 0
  /// For a decree that names no last day of its own.
  package var permitMonths: UInt8 = 0
  /// How many people may be at work; 0 where nothing limits them.
  package var places: UInt8 = 0
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}
}

/// A paper that a person needs to work, and the last day on which it holds.
package struct HeldPaper: Equatable, Sendable {
  package var requirement: Requirement
  package var last: Day
}

extension EligibilityTerms {
  /// The last days on which papers hold; nil where they do not expire.
  func lastDay(ofAssessment day: Day) -> Day? { day.last(ofMonths: assessmentMonths) }
  func lastDay(ofHearing day: Day) -> Day? { day.last(ofMonths: hearingMonths) }
  func lastDay(ofPermitOf identity: Identity) -> Day? {
    identity.permitUntil ?? identity.permitDate.flatMap { $0.last(ofMonths: permitMonths) }
  }
}

extension Day {
  /// The same day so many months later, or the last one of a shorter month; nil for none.
  fileprivate func last(ofMonths count: UInt8) -> Day? {
    if count == 0 { return nil }
    let month = self.month + Int(count)
    return min(month.first + (date.day - 1), month.last)
  }
}

extension Workshop {
  /// The terms of a day; before the first ones nothing expires and nothing is limited.
  package func eligibility(on day: Day) -> EligibilityTerms {
    eligibilityTerms.inForce(on: day) ?? EligibilityTerms()
  }

  /// The papers of a person that are there and will expire, soonest first.
  package func expiringPapers(of inmate: ID<Inmate>, on day: Day) -> [HeldPaper] {
    let person = people[inmate]
    let terms = eligibility(on: day)
    let days: [(Requirement, Day?)] = [
      (.assessment, person.isFit ? person.assessed.flatMap(terms.lastDay(ofAssessment:)) : nil),
      (.hearing, person.hearing.flatMap(terms.lastDay(ofHearing:))),
      (
        .permit,
        person.identity.flatMap { $0.permit.isEmpty ? nil : terms.lastDay(ofPermitOf: $0) }
      ),
    ]
    return days.compactMap { requirement, last in
      last.map { HeldPaper(requirement: requirement, last: $0) }
    }.filter { $0.last >= day }.sorted { $0.last < $1.last }
  }
}
