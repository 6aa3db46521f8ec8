/// A row that can be taken out of every list and sum, and put back; its number stays its own.
package enum Subject: Equatable, Sendable {
  case inmate(ID<Inmate>)
  case batch(ID<WeavingBatch>)
  case buyer(ID<Buyer>)
  case sale(ID<Sale>)
  case cost(ID<Expense>)
  case training(ID<Training>)
  case order(ID<CustomerOrder>)
  case consignment(ID<Consignment>)
  case materialLot(ID<MaterialLot>)
  /// Material issued to a batch.
  case materialMove(ID<MaterialMove>)
  case dispute(ID<Dispute>)
  case toolCount(ID<ToolCount>)
  case leaving(ID<Leaving>)
  case handOver(ID<HandedOver>)
  case partner(ID<Partner>)
  case agreement(ID<Agreement>)
  case pledge(ID<Pledge>)
  case evidence(ID<Evidence>)
  case support(ID<Support>)
  case contact(ID<Contact>)
  case marketPrice(ID<MarketPrice>)
  case skillProof(ID<SkillProof>)
  case releasePack(ID<ReleasePack>)
  case followUp(ID<FollowUp>)
  case plannedAbsence(ID<PlannedAbsence>)
  case conductMark(ID<ConductMark>)
  case course(ID<Course>)
  case session(ID<CourseSession>)
  case exercise(ID<CourseExercise>)
  case allowance(ID<WorkAllowance>)
  case waitingPlace(ID<WaitingPlace>)
  case waitingEnd(ID<WaitingEnd>)
}

/// Takes back what was created, or puts back what was taken.
package struct Withdraw: Record {
  /// The row; nil only in a blank record, which nothing accepts.
  package var subject: Subject?
  package var day = Day()
  /// Why; needed when a second person must agree.
  package var reason = ""
  /// True to put the row back.
  package var reinstates = false

  package init() {}

  package init(_ subject: Subject, on day: Day, because reason: String = "") {
    self.subject = subject
    self.day = day
    self.reason = reason
  }
}

extension Withdraw: DatedFact {
  /// Whoever may make a thing may take it back.
  package var capability: Capability? { subject.map(\.row.keeper) ?? .record }

  /// Its own day, but for what no month counts, and those that figures count what it takes out, or
  /// puts back, from.
  package func countedDays(in workshop: Workshop) -> [Day] {
    guard let row = subject?.row else { return [day] }
    return (row.isOutsideMonths ? [] : [day]) + row.countedDays(in: workshop)
  }

  /// Rules: the row exists, is in the other state, and nothing else leans on it.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    subject?.row.broken(by: self, in: workshop, as: authority) ?? [RuleBroken(.field(.unknownRow))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    subject?.row.apply(self, to: &workshop)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    var opposite = self
    opposite.reinstates.toggle()
    return [.withdraw(opposite)]
  }
}
