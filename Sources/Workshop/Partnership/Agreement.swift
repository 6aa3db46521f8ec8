/// What was signed with a partner: which paper, for what, by whom, and until when.
///
/// One of three parties is recorded once for each partner, under the same number.
package struct Agreement: Record {
  /// The umbrella, or what is done under it.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case memorandum, cooperation
  }

  /// Where an agreement stands on a day.
  package enum State: CaseIterable, Sendable {
    case inForce, ending, ended
  }

  package var kind = Kind.memorandum
  package var number = ""
  package var partner = ID<Partner>()
  package var scope = ""
  /// By office and name.
  package var ourSigner = ""
  package var theirSigner = ""
  package var signed = Day()
  package var until = Day()
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}

  /// So many days before its end it is to be thought of, each time until a note.
  package static let reminders = [90, 60, 30]

  package func state(on day: Day) -> State {
    if until < day { return .ended }
    return until - day <= Self.reminders[0] ? .ending : .inForce
  }

  /// The day of the newest reminder that has come; the day after its end is the last.
  func reminded(by day: Day) -> Day? {
    (Self.reminders + [-1]).map { until - $0 }.last { $0 <= day }
  }
}

extension Workshop {
  package var standingAgreements: [ID<Agreement>] {
    agreements.indices.map { ID($0) }.filter { !agreements[$0].isWithdrawn }
  }

  /// Days to the end of an agreement whose reminder no dated note has answered; nil for any other.
  package func reminder(of agreement: ID<Agreement>, on day: Day) -> Int? {
    let row = agreements[agreement]
    guard let reminded = row.reminded(by: day) else { return nil }
    let isNoted = contacts.contains {
      !$0.isWithdrawn && $0.agreement == agreement && $0.day >= reminded
    }
    return isNoted ? nil : row.until - day
  }

  /// The rule that a row is about an agreement that stands.
  func broken(_ agreement: ID<Agreement>) -> [RuleBroken] {
    guard agreements.contains(agreement) else {
      return [RuleBroken(.field(.unknownRow), field: .agreement)]
    }
    return agreements[agreement].isWithdrawn
      ? [RuleBroken(.field(.isWithdrawn), field: .agreement)] : []
  }
}

extension Agreement: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Agreement>> { \.agreements }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: no pledge and no note rests on it; its number is free, and its partner stands.
  static func broken(
    _ id: ID<Agreement>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.agreements[id]
    if withdrawal.reinstates {
      return workshop.broken(row.partner) + workshop.brokenNumber(row, besides: id)
    }
    let isNamed =
      workshop.pledges.contains { $0.agreement == id && !$0.isWithdrawn }
      || workshop.contacts.contains { $0.agreement == id && !$0.isWithdrawn }
    return isNamed ? [RuleBroken(.partnership(.leanedOn))] : []
  }
}

extension Workshop {
  /// The rule that one partner has a number once.
  func brokenNumber(_ row: Agreement, besides own: ID<Agreement>?) -> [RuleBroken] {
    let wanted = row.number.searchForm
    let isTaken = standingAgreements.contains {
      $0 != own && agreements[$0].partner == row.partner
        && agreements[$0].number.searchForm == wanted
    }
    return isTaken ? [RuleBroken(.partnership(.numberTaken), field: .number)] : []
  }
}
