/// Ends the waiting of somebody: with a place in the workshop, or with the reason for none.
package struct EndWaiting: Record {
  package var day = Day()
  package var place = ID<WaitingPlace>()
  package var outcome = WaitingOutcome.admitted
  /// As in the row: those who were shown as passed over.
  package var passedOver: [ID<WaitingPlace>] = []
  /// From 5 to 60 characters where somebody is passed over; else empty.
  package var reason = ""

  package init() {}
}

extension EndWaiting: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: somebody who waits; for a place in the workshop, one that is free, nothing else that
  /// keeps the person from work, and a reason where somebody is passed over.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.isWaiting(place, on: day), workshop.derived.waitingEnds[place] == nil else {
      return [RuleBroken(.eligibility(.notWaiting))]
    }
    guard outcome == .admitted else {
      return passedOver.isEmpty && reason.isEmpty ? [] : [RuleBroken(.eligibility(.turnChanged))]
    }
    let worker = workshop.waitingPlaces[place].worker
    let obstacles = workshop.obstaclesOfAdmission(place, on: day)
    if !obstacles.isEmpty {
      return [RuleBroken(.weaving(.mayNotWork(worker, obstacles)), field: .worker)]
    }
    if let free = workshop.freePlaces(on: day), free <= 0 {
      return [
        RuleBroken(.eligibility(.noPlace(Int(workshop.eligibility(on: day).places))))
      ]
    }
    if passedOver != workshop.passedOver(by: place, on: day) {
      return [RuleBroken(.eligibility(.turnChanged))]
    }
    return passedOver.isEmpty
      ? reason.brokenAsText(.reason, atMost: 60) : workshop.brokenNameless(reason)
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let id = workshop.waitingEnds.append(
      WaitingEnd {
        $0.place = place
        $0.day = day
        $0.outcome = outcome
        $0.passedOver = passedOver
        $0.reason = reason
        $0.officer = authority.user
      })
    workshop.derived.waitingEnds[place] = id
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.waitingEnd(workshop.waitingEnds.nextID), on: day))]
  }
}
