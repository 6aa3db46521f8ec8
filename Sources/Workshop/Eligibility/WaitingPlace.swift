/// The place of somebody on the waiting list, from a day on.
package struct WaitingPlace: Record {
  package var worker = ID<Inmate>()
  package var since = Day()
  /// What the person wishes to do.
  package var craft = Craft.weaver
  /// The stage wished for; nil where any will do.
  package var stage: UInt8?
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

/// How the waiting of somebody ended: with a place, or with a reason for none.
package enum WaitingOutcome: UInt8, CaseIterable, Sendable {
  case admitted
  case papersMissing, unsuitable, ownWish, leaves, workElsewhere
}

/// The end of a place on the waiting list.
package struct WaitingEnd: Record {
  package var place = ID<WaitingPlace>()
  package var day = Day()
  package var outcome = WaitingOutcome.admitted
  /// Those who stood before the one who was admitted and might have been, in their order.
  package var passedOver: [ID<WaitingPlace>] = []
  /// Why; empty where nobody was passed over.
  package var reason = ""
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

extension WaitingPlace: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<WaitingPlace>> { \.waitingPlaces }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: the waiting has not ended, and nobody was admitted before it; put back, the person is
  /// as whoever is put on the list.
  static func broken(
    _ id: ID<WaitingPlace>, by withdrawal: Withdraw, in workshop: Workshop,
    as authority: Authority
  ) -> [RuleBroken] {
    if !withdrawal.reinstates {
      let isNamed =
        workshop.derived.waitingEnds[id] != nil
        || workshop.waitingEnds.contains { !$0.isWithdrawn && $0.passedOver.contains(id) }
      return isNamed ? [RuleBroken(.eligibility(.notWaiting))] : []
    }
    return QueueForWork(of: workshop.waitingPlaces[id], on: withdrawal.day)
      .broken(in: workshop, as: authority)
  }
}

extension WaitingEnd: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<WaitingEnd>> { \.waitingEnds }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: the person has not worked since, and does not wait again; put back, still waits.
  static func broken(
    _ id: ID<WaitingEnd>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let end = workshop.waitingEnds[id]
    let place = workshop.waitingPlaces[end.place]
    if withdrawal.reinstates {
      let isOpen =
        workshop.isWaiting(end.place, on: end.day)
        && workshop.derived.waitingEnds[end.place] == nil
      return isOpen ? [] : [RuleBroken(.eligibility(.notWaiting))]
    }
    return workshop.brokenWaiting(of: place.worker, since: place.since, on: withdrawal.day)
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<WaitingEnd>, in workshop: inout Workshop) {
    workshop.waitingEnds[id].isWithdrawn = !withdrawal.reinstates
    let place = workshop.waitingEnds[id].place
    workshop.derived.waitingEnds[place] = withdrawal.reinstates ? id : nil
  }
}
