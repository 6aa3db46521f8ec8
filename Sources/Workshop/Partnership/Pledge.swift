/// What one side of an agreement promised: in words, as a figure, and by when.
package struct Pledge: Record {
  /// Where a pledge stands on a day.
  package enum State: CaseIterable, Sendable {
    case open, late, kept
    /// The agreement ended before it was kept.
    case lapsed
  }

  package var agreement = ID<Agreement>()
  /// Whether we promised it; else the partner did.
  package var isOurs = false
  package var aim = Aim.quality
  package var words = ""
  /// Who sees to it at our side.
  package var owner = ID<User>()
  package var due = Day()
  package var indicator = Indicator.outside
  /// The figure before it; nil for the one that the records have of then.
  package var baseline: Int64?
  package var target: Int64 = 0
  /// The day it was recorded.
  package var day = Day()
  package var isWithdrawn = false

  package init() {}

  /// So many days without evidence or note, and its owner is reminded.
  package static let quietDays = 60
}

extension Workshop {
  package var standingPledges: [ID<Pledge>] {
    pledges.indices.map { ID($0) }.filter { !pledges[$0].isWithdrawn }
  }

  /// The pledges of an agreement in the order of their aims.
  package func pledges(of agreement: ID<Agreement>) -> [ID<Pledge>] {
    standingPledges.filter { pledges[$0].agreement == agreement }.sorted {
      (pledges[$0].aim.rawValue, $0) < (pledges[$1].aim.rawValue, $1)
    }
  }

  /// How many accepted pieces a month the newest of our pledges in force on a day speaks of; nil
  /// where none does.
  package func monthlyAim(on day: Day) -> Int? {
    let pledge = standingPledges.last { id in
      let agreement = agreements[pledges[id].agreement]
      return pledges[id].indicator == .accepted && pledges[id].isOurs
        && agreement.signed <= day && day <= agreement.until
    }
    return pledge.map { Int(pledges[$0].target) }
  }

  /// The partner of its agreement, whichever side promised it.
  package func partner(of pledge: ID<Pledge>) -> ID<Partner> {
    agreements[pledges[pledge].agreement].partner
  }

  package func evidence(of pledge: ID<Pledge>) -> [ID<Evidence>] {
    evidence.indices.map { ID($0) }.filter {
      !evidence[$0].isWithdrawn && evidence[$0].pledge == pledge
    }
  }

  /// The support that answers a pledge, in the order of its entry.
  package func supports(for pledge: ID<Pledge>) -> [ID<Support>] {
    standingSupports.filter { supports[$0].pledge == pledge }
  }

  /// The day of the newest evidence of a pledge; nil where there is none.
  package func newestEvidence(of pledge: ID<Pledge>) -> Day? {
    (evidence(of: pledge).map { evidence[$0].day }
      + supports(for: pledge).map { supports[$0].until })
      .max()
  }

  /// The last day on which something was heard of a pledge: evidence, support, or a note about it;
  /// the day of its entry at least.
  package func lastHeard(of pledge: ID<Pledge>) -> Day {
    let notes = contacts.filter { !$0.isWithdrawn && $0.pledge == pledge }.map(\.day)
    return ([pledges[pledge].day] + [newestEvidence(of: pledge)].compactMap { $0 } + notes).max()
      ?? pledges[pledge].day
  }

  /// How long a pledge that is not kept has been quiet, from so many days on; nil before.
  package func quietDays(of pledge: ID<Pledge>, on day: Day) -> Int? {
    let days = day - lastHeard(of: pledge)
    guard days >= Pledge.quietDays else { return nil }
    let state = state(of: pledge, on: day)
    return state == .kept || state == .lapsed ? nil : days
  }

  package func state(of pledge: ID<Pledge>, on day: Day) -> Pledge.State {
    let row = pledges[pledge]
    if let now = standing(of: pledge, on: day).value, row.indicator.reaches(row.target, now) {
      return .kept
    }
    if agreements[row.agreement].until < day { return .lapsed }
    return row.due < day ? .late : .open
  }

  /// The rule that a row is about a pledge that stands.
  func broken(_ pledge: ID<Pledge>) -> [RuleBroken] {
    guard pledges.contains(pledge) else {
      return [RuleBroken(.field(.unknownRow), field: .pledge)]
    }
    return pledges[pledge].isWithdrawn ? [RuleBroken(.field(.isWithdrawn), field: .pledge)] : []
  }
}

extension Pledge: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Pledge>> { \.pledges }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: no evidence, support, note or course rests on it; its agreement stands.
  static func broken(
    _ id: ID<Pledge>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    if withdrawal.reinstates { return workshop.broken(workshop.pledges[id].agreement) }
    let isNamed =
      !workshop.evidence(of: id).isEmpty || !workshop.supports(for: id).isEmpty
      || workshop.contacts.contains { $0.pledge == id && !$0.isWithdrawn }
      || workshop.courses.contains { $0.pledge == id && !$0.isWithdrawn }
    return isNamed ? [RuleBroken(.partnership(.leanedOn))] : []
  }
}
