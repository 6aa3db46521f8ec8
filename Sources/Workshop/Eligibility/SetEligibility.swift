/// Decides how long papers hold and how many places there are, from a day on.
package struct SetEligibility: Record {
  package var day = Day()
  package var from = Day()
  /// As in the row.
  package var assessmentMonths: UInt8 = 0
  package var hearingMonths: UInt8 = 0
  package var permitMonths: UInt8 = 0
  package var places: UInt8 = 0

  package init() {}
}

extension SetEligibility: DatedFact {
  package var capability: Capability? { .catalogue }
  /// It changes no figure of a month.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// The longest time that a paper may hold, in months, and the most places.
  package static let longest = 120
  package static let mostPlaces = 200

  /// Rules: months and places in range, from today on, for what was done before rests on what held
  /// then; something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let months: [(UInt8, FieldName)] = [
      (assessmentMonths, .assessmentMonths), (hearingMonths, .hearingMonths),
      (permitMonths, .permitMonths),
    ]
    var broken = months.compactMap { count, field in
      Int(count) > Self.longest
        ? RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Self.longest)), field: field)
        : nil
    }
    if Int(places) > Self.mostPlaces {
      broken.append(
        RuleBroken(
          .field(.numberOutOfRange(lowest: 0, highest: Self.mostPlaces)), field: .places))
    }
    if from < day {
      broken.append(RuleBroken(.eligibility(.notBackdated(day)), field: .from))
    }
    if !broken.isEmpty { return broken }
    return isSame(as: workshop.eligibility(on: from))
      ? [RuleBroken(.field(.nothingChanges), field: .assessmentMonths)] : []
  }

  private func isSame(as terms: EligibilityTerms) -> Bool {
    (assessmentMonths, hearingMonths, permitMonths, places)
      == (terms.assessmentMonths, terms.hearingMonths, terms.permitMonths, terms.places)
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.eligibilityTerms.append(
      EligibilityTerms {
        $0.from = from
        $0.assessmentMonths = assessmentMonths
        $0.hearingMonths = hearingMonths
        $0.permitMonths = permitMonths
        $0.places = places
        $0.decided = day
        $0.user = authority.user
      })
  }
}
