import Workshop

extension Scene {
  /// How fast people work, as of today.
  var workPace: WorkPace { workshop.pace(on: today) }

  /// The day on which the work on an open batch is done at that pace.
  func forecast(of batch: ID<WeavingBatch>) -> Day? {
    workPace.forecast(of: batch, in: workshop, on: today)
  }
}

extension Workshop {
  /// Work done over all stages of a batch, in tenths, whole ones only.
  func tenthsDone(of id: ID<WeavingBatch>) -> Int {
    let route = route(of: id)
    let total = route.count { !$0.isGate } * batches[id].quantity
    let done = batches[id].pieces.reduce(0) { sum, piece in
      sum + route.prefix(piece.reached).count { !$0.isGate }
    }
    return total == 0 ? 0 : done * 10 / total
  }

  /// How many pieces have a stage behind them; nil when they never pass it.
  func finished(stage: UInt8, of id: ID<WeavingBatch>) -> Int? {
    step(of: stage, in: id).map { step in batches[id].pieces.count { $0.reached > step } }
  }

  /// How many of which size, smallest first.
  func sizes(of id: ID<WeavingBatch>) -> [SizeCount] {
    var counts: [UInt8: Int] = [:]
    for piece in batches[id].pieces where piece.state != .takenOut {
      counts[piece.size, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { SizeCount(size: Int($0.key), count: $0.value) }
  }

  /// The member of the crew who is released first, if that is before the batch is due.
  func leavesBeforeDue(_ id: ID<WeavingBatch>) -> ID<Inmate>? {
    leaves(before: batches[id].due, of: batches[id].crew)
  }

  /// How many days before a release no work is to be in anybody's hands any more.
  static let leavingDays = 7

  /// Who of some people is released first, if that is before a day or within a week after it.
  func leaves(before due: Day, of crew: [ID<Inmate>]) -> ID<Inmate>? {
    crew.compactMap { worker -> (Day, ID<Inmate>)? in
      guard people[worker].status == .active, let release = people[worker].identity?.release,
        release - Self.leavingDays < due
      else { return nil }
      return (release, worker)
    }.min { $0 < $1 }?.1
  }
}
