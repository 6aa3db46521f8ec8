/// Puts somebody who is not at work on the waiting list.
package struct QueueForWork: Record {
  package var day = Day()
  package var worker = ID<Inmate>()
  /// The day from which the person waits.
  package var since = Day()
  package var craft = Craft.weaver
  package var stage: UInt8?

  package init() {}

  init(of place: WaitingPlace, on day: Day) {
    self.day = day
    worker = place.worker
    since = place.since
    craft = place.craft
    stage = place.stage
  }
}

extension QueueForWork: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: somebody who is here, does not wait yet, and neither is at work nor worked since; a
  /// stage that is made.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.people.contains(worker), !workshop.people[worker].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    var broken = workshop.brokenWaiting(of: worker, since: since, on: day)
    if let stage, !workshop.catalogue.makingStages.contains(Int(stage)) {
      broken.append(RuleBroken(.field(.unknownRow), field: .stage))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.waitingPlaces.append(
      WaitingPlace {
        $0.worker = worker
        $0.since = since
        $0.craft = craft
        $0.stage = stage
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.waitingPlace(workshop.waitingPlaces.nextID), on: day))]
  }
}

extension Workshop {
  /// The rules of whoever waits from a day on.
  func brokenWaiting(of worker: ID<Inmate>, since: Day, on day: Day) -> [RuleBroken] {
    let person = people[worker]
    if !person.status.isHere {
      return [RuleBroken(.eligibility(.notHere(worker, person.status)), field: .worker)]
    }
    let open = waitingPlaces.indices.last {
      let place = waitingPlaces[$0]
      return place.worker == worker && !place.isWithdrawn && derived.waitingEnds[ID($0)] == nil
    }
    if let open {
      return [
        RuleBroken(
          .eligibility(.waitsAlready(worker, since: waitingPlaces[open].since)), field: .worker)
      ]
    }
    if let batch = derived.openBatches.first(where: { isAtWork(worker, on: $0) }) {
      return [RuleBroken(.eligibility(.atWork(worker, batch)), field: .worker)]
    }
    if since > day { return [RuleBroken(.field(.dayInFuture), field: .day)] }
    if since < person.enrolled {
      return [RuleBroken(.people(.beforeEnrolment(person.enrolled)), field: .day)]
    }
    let worked = stride(from: day.number, through: since.number, by: -1).first { number in
      outputs(on: Day(number: number)).contains { $0.worker == worker && $0.batch != nil }
    }
    return worked.map {
      [RuleBroken(.eligibility(.workedSince(worker, Day(number: $0))), field: .day)]
    } ?? []
  }

  /// Whether somebody belongs to the crew of a batch, or holds a piece of it.
  private func isAtWork(_ worker: ID<Inmate>, on batch: ID<WeavingBatch>) -> Bool {
    batches[batch].crew.contains(worker)
      || batches[batch].pieces.contains { $0.state == .working && $0.holder == worker }
  }
}
