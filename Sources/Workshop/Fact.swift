/// One thing that a record may say: who may say it, which day it is about, what it is held to, what
/// it changes, and what would take it back.
///
/// Its file holds all of that, so that a new fact is that file, a case of `Action` and its fields
/// on disk. Its words stand in Wording, beside the sentences of its part of the workshop.
package protocol Fact: Record {
  /// What the role of whoever records it must have; nil where any role will do.
  var capability: Capability? { get }
  /// The day it is about, which has come and is a day of the store; nil for what belongs to none.
  var civilDay: Day? { get }
  /// The days whose figures it changes; none of them may be in a closed month.
  func countedDays(in workshop: Workshop) -> [Day]
  /// The rules that it would break, in field order; those of role, day and month are asked before.
  func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken]
  /// Changes the workshop as it says; asks no rule.
  func apply(to workshop: inout Workshop, by authority: Authority)
  /// The actions that would take it back, asked before it is applied; nil where it stays.
  func reversal(in workshop: Workshop) -> [Action]?
}

extension Fact {
  package func countedDays(in workshop: Workshop) -> [Day] { civilDay.map { [$0] } ?? [] }
  package func reversal(in workshop: Workshop) -> [Action]? { nil }
}

/// A fact that is always about a day.
package protocol DatedFact: Fact {
  var day: Day { get }
}

extension DatedFact {
  package var civilDay: Day? { day }
}

extension Workshop {
  /// The rules that an action would break if it were recorded today, in field order; empty when all
  /// is well.
  ///
  /// `today`: the civil day where the store is.
  package func broken(by action: Action, as authority: Authority, on today: Day) -> [RuleBroken] {
    let fact = action.fact
    let barred = brokenRight(to: fact, authority) + brokenDay(of: fact, on: today)
    if let first = barred.first { return [first] }
    let broken = broken(by: action, as: authority)
    return broken.isEmpty ? brokenOverlap(fact) : broken
  }

  /// The rules that the first of some actions to be refused would break, each asked beside what
  /// those before it leave; `pass`: what breaks nothing yet.
  package func broken(
    by actions: [Action], as authority: Authority, on today: Day,
    besides pass: (RuleBroken) -> Bool = { _ in false }
  ) -> [RuleBroken] {
    var trial = self
    for (place, action) in actions.enumerated() {
      let broken = trial.broken(by: action, as: authority, on: today).filter { !pass($0) }
      if !broken.isEmpty { return broken }
      if place + 1 < actions.count { trial.apply(action, by: authority) }
    }
    return []
  }

  /// The rules besides those of the day: what a history that is known to be in order is held to.
  package func broken(by action: Action, as authority: Authority) -> [RuleBroken] {
    let fact = action.fact
    let barred = brokenRight(to: fact, authority) + brokenClosed(fact)
    return barred.first.map { [$0] } ?? fact.broken(in: self, as: authority)
  }

  private func brokenRight(to fact: any Fact, _ authority: Authority) -> [RuleBroken] {
    guard let role = role(of: authority.user) else { return [RuleBroken(.access(.unknownUser))] }
    guard let needed = fact.capability, !role.may(needed) else { return [] }
    return [RuleBroken(.access(.notPermitted(needed)))]
  }

  /// The one place of the rule that a closed month stays as it is: whatever is about one of its
  /// days goes to the open month.
  private func brokenClosed(_ fact: any Fact) -> [RuleBroken] {
    guard lastClosed != nil else { return [] }
    return fact.countedDays(in: self).map(\.month).first(where: isClosed)
      .map { [RuleBroken(.earnings(.monthClosed($0)), field: .day)] } ?? []
  }

  /// Changes the workshop as an action says; asks no rule.
  package mutating func apply(_ action: Action, by authority: Authority) {
    derived.remembered = .nothing
    action.fact.apply(to: &self, by: authority)
    derived.remembered = Remembered()
  }

  /// The actions that would take an action back, asked before it is applied; nil when nothing can.
  package func reversal(of action: Action) -> [Action]? { action.fact.reversal(in: self) }

  /// Whether a second person with the right put a PIN to it.
  func isApproved(_ authority: Authority, _ capability: Capability = .approve) -> Bool {
    guard let signer = authority.signer, signer != authority.user else { return false }
    return role(of: signer)?.may(capability) ?? false
  }
}
