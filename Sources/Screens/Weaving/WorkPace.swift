import Workshop

/// How fast people work, measured: stages finished by one person on one working day.
///
/// Counted from the rows of the last 60 days, the newest 1,000 at most, absences left out. A
/// forecast made of it takes the batch's whole crew to work on nothing else and skips Sundays.
struct WorkPace: Equatable {
  /// Stages finished on pieces.
  var done = 0
  /// Days of one person at such stages.
  var days = 0

  static let span = 60
  static let mostRows = 1000
  /// Below this many days of work no forecast is made.
  static let fewestDays = 10

  var isMeasured: Bool { days >= Self.fewestDays && done > 0 }

  static func measured(in scene: Scene) -> WorkPace {
    var pace = WorkPace()
    let workshop = scene.workshop
    var rows = 0
    for back in 0..<span where rows < mostRows {
      var workers: Set<ID<Inmate>> = []
      for output in workshop.outputs(on: scene.today - back) {
        guard output.attendance == .present, let batch = output.batch,
          workshop.step(of: output.stage, in: batch) != nil
        else { continue }
        pace.done += output.pieces.count
        rows += 1
        workers.insert(output.worker)
      }
      pace.days += workers.count
    }
    return pace
  }

  /// The day on which so many stages are done by so many people; nil when nothing was measured.
  func forecast(stages: Int, people: Int, in scene: Scene) -> Day? {
    if stages == 0 { return scene.today }
    guard isMeasured, people > 0 else { return nil }
    let perDay = done * people
    var left = (stages * days + perDay - 1) / perDay
    var day = scene.workshop.outputs(on: scene.today).isEmpty ? scene.today - 1 : scene.today
    while left > 0 {
      day = day + 1
      if day.weekday != 6 { left -= 1 }
    }
    return day
  }

  /// The day on which the work on an open batch is done.
  func forecast(of id: ID<WeavingBatch>, in scene: Scene) -> Day? {
    let workshop = scene.workshop
    let people = workshop.batches[id].crew.count { workshop.people[$0].mayWork }
    return forecast(stages: workshop.stagesLeft(of: id), people: people, in: scene)
  }
}
