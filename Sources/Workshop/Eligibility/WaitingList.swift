/// Somebody who was passed over: another was admitted who stood behind.
package struct PassedOver: Equatable, Sendable {
  package var place: ID<WaitingPlace>
  package var end: ID<WaitingEnd>
}

extension Workshop {
  /// Where a person waits on a day; nil for whoever does not.
  package func wait(of inmate: ID<Inmate>, on day: Day) -> ID<WaitingPlace>? {
    waitingPlaces.indices.last {
      waitingPlaces[$0].worker == inmate && isWaiting(ID($0), on: day)
    }.map { ID($0) }
  }

  /// Whether a place on the list stands on a day, and whoever has it is here.
  package func isWaiting(_ id: ID<WaitingPlace>, on day: Day) -> Bool {
    guard waitingPlaces.contains(id) else { return false }
    let place = waitingPlaces[id]
    if place.isWithdrawn || place.since > day || people[place.worker].isWithdrawn { return false }
    if let end = derived.waitingEnds[id], waitingEnds[end].day <= day { return false }
    return people[place.worker].status(on: day).isHere
  }

  /// The places of the list on a day, in their order: by the day, then by the worker code.
  package func waitingList(on day: Day) -> [ID<WaitingPlace>] {
    waitingPlaces.indices.map { ID<WaitingPlace>($0) }.filter { isWaiting($0, on: day) }.sorted {
      let (left, right) = (waitingPlaces[$0], waitingPlaces[$1])
      return (left.since, left.worker) < (right.since, right.worker)
    }
  }

  /// What keeps somebody who waits from being admitted, beside the waiting: failing papers, a rest.
  package func obstaclesOfAdmission(_ place: ID<WaitingPlace>, on day: Day) -> [WorkObstacle] {
    obstacles(of: waitingPlaces[place].worker, on: day).filter { !$0.isWait }
  }

  /// Those who may be admitted on a day, in their order.
  package func admissible(on day: Day) -> [ID<WaitingPlace>] {
    waitingList(on: day).filter { obstaclesOfAdmission($0, on: day).isEmpty }
  }

  /// Those before a place who may be admitted too.
  package func passedOver(by place: ID<WaitingPlace>, on day: Day) -> [ID<WaitingPlace>] {
    let list = waitingList(on: day)
    return list.prefix { $0 != place }.filter { obstaclesOfAdmission($0, on: day).isEmpty }
  }

  /// How many are here and do not wait: each takes a place.
  package func takenPlaces(on day: Day) -> Int {
    inmates.count { people[$0].status(on: day).isHere && wait(of: $0, on: day) == nil }
  }

  /// How many places are free, below nought where more are taken than there are; nil where nothing
  /// limits them.
  package func freePlaces(on day: Day) -> Int? {
    let places = Int(eligibility(on: day).places)
    return places == 0 ? nil : places - takenPlaces(on: day)
  }

  /// Who was passed over in a month, or ever, newest first.
  package func passedOver(in month: Month? = nil) -> [PassedOver] {
    waitingEnds.indices.reversed().map { ID<WaitingEnd>($0) }.filter {
      !waitingEnds[$0].isWithdrawn && (month == nil || waitingEnds[$0].day.month == month)
    }.flatMap { end in
      waitingEnds[end].passedOver.map { PassedOver(place: $0, end: end) }
    }
  }
}
