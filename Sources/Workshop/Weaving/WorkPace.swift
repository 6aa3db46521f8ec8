/// How fast people work, measured: stages finished by one person on one working day.
///
/// Counted from the rows of the last 60 days, the newest 1,000 at most, absences left out. A
/// forecast made of it takes the batch's whole crew to work on nothing else, on working days.
package struct WorkPace: Equatable, Sendable {
  /// Stages finished on pieces.
  package private(set) var done = 0
  /// Days of one person at such stages.
  package private(set) var days = 0

  package static let span = 60
  package static let mostRows = 1000
  /// Below this many days of work no forecast is made.
  package static let fewestDays = 10

  package var isMeasured: Bool { days >= Self.fewestDays && done > 0 }

  package init(done: Int = 0, days: Int = 0) {
    self.done = done
    self.days = days
  }

  fileprivate init(measuredIn workshop: Workshop, on today: Day) {
    var rows = 0
    for back in 0..<Self.span where rows < Self.mostRows {
      var workers: Set<ID<Inmate>> = []
      for output in workshop.outputs(on: today - back) {
        guard output.attendance == .present, let batch = output.batch,
          workshop.step(of: output.stage, in: batch) != nil
        else { continue }
        done += output.pieces.count
        rows += 1
        workers.insert(output.worker)
      }
      days += workers.count
    }
  }

  /// The day on which so many stages are done by so many people; nil when nothing was measured.
  package func forecast(stages: Int, people: Int, in workshop: Workshop, on today: Day) -> Day? {
    if stages == 0 { return today }
    guard isMeasured, people > 0 else { return nil }
    let perDay = done * people
    let left = (stages * days + perDay - 1) / perDay
    return workshop.workingDay(
      left, after: workshop.outputs(on: today).isEmpty ? today - 1 : today)
  }

  /// The day on which the work on an open batch is done.
  package func forecast(of id: ID<WeavingBatch>, in workshop: Workshop, on today: Day) -> Day? {
    let people = workshop.batches[id].crew.count { workshop.mayWork($0, on: today) }
    return forecast(
      stages: workshop.stagesLeft(of: id), people: people, in: workshop, on: today)
  }
}

extension Piece {
  /// How many steps of its way lie behind it; a repair does not count back.
  package var reached: Int { Int(returnStep ?? step) }

  /// Whether work or a verdict on it is still to come.
  package var isUnderway: Bool {
    state == .working || state == .waiting || state == .condemned
  }
}

extension Workshop {
  /// How fast people work, as of a day.
  package func pace(on today: Day) -> WorkPace {
    derived.remembered.value(\.paces[today]) { WorkPace(measuredIn: self, on: today) }
  }

  /// How many stages the pieces of a batch still have before them, repairs included.
  package func stagesLeft(of id: ID<WeavingBatch>) -> Int {
    let route = route(of: id)
    return batches[id].pieces.reduce(0) { sum, piece in
      guard piece.state == .working || piece.state == .waiting else { return sum }
      let ahead = route.dropFirst(piece.reached).count { !$0.isGate }
      return sum + ahead + (piece.returnStep == nil ? 0 : 1)
    }
  }
}
