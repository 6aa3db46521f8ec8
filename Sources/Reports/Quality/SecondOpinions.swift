import Wording
import Workshop

/// How far the blind second looks of a time agree with the first verdicts, and with whose.
package struct SecondOpinions: Equatable, Sendable {
  /// What one of the two said of a piece.
  package struct Finding: Hashable, Sendable {
    package var verdict: Verdict
    package var grade: Grade?
  }

  /// The pieces that one inspector judged first.
  package struct Row: Equatable, Sendable {
    package var inspector: ID<User>
    package var agreement: RaterAgreement
  }

  /// In the order of the users; only who was looked over.
  package let rows: [Row]
  package let all: RaterAgreement

  /// `months`: of the second looks, both ends included; nil for all.
  package init(
    in months: ClosedRange<Month>? = nil, product: ID<Product>? = nil, of workshop: Workshop
  ) {
    var pairs: [ID<User>: [(Finding, Finding)]] = [:]
    for look in workshop.secondLooks where months?.contains(look.day.month) ?? true {
      let check = workshop.checks[look.check]
      if let product, workshop.batches[check.batch].product != product { continue }
      let inspector = workshop.inspections[check.inspection].inspector
      pairs[inspector, default: []].append(
        (
          Finding(verdict: check.verdict, grade: check.grade),
          Finding(verdict: look.verdict, grade: look.grade)
        ))
    }
    let people = pairs.keys.sorted()
    rows = people.map { Row(inspector: $0, agreement: RaterAgreement(pairs[$0] ?? [])) }
    all = RaterAgreement(people.flatMap { pairs[$0] ?? [] })
  }
}
