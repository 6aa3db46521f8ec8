/// What an inspector found at a gate for one piece; never overwritten, only corrected by another.
package struct QualityCheck: Record {
  package var batch = ID<WeavingBatch>()
  /// The piece's number, from 1.
  package var piece: UInt8 = 0
  package var gate: UInt8 = 0
  package var inspection = ID<Inspection>()
  package var verdict = Verdict.pass
  package var grade: Grade?
  /// Indices in the catalogue's defects.
  package var defects: [UInt8] = []
  /// How often the piece had been repaired before.
  package var reworks: UInt8 = 0
  /// What was measured, each with the limits of that day.
  package var readings: [Reading] = []
  /// Who agreed to or refused a rejection, and when.
  package var countersigner: ID<User>?
  package var countersigned: Day?
  package var isUpheld: Bool?
  package var fate: Fate?
  /// The check that this one was signed to correct, and why; nil for a verdict of a sitting.
  package var corrects: ID<QualityCheck>?
  package var reason = ""
  /// How often a buyer had brought the piece back before.
  package var returns: UInt8 = 0

  package init() {}
}

/// What an inspector decides: passed, back for repair, accepted as grade C, or rejected.
package enum Verdict: UInt8, CaseIterable, Sendable {
  case pass, rework, downgrade, reject
}

/// What becomes of a rejected piece.
package enum Fate: UInt8, CaseIterable, Sendable {
  case unravel, training, destroy
}

/// One signed sheet of verdicts; its number follows from its id.
package struct Inspection: Record {
  package var day = Day()
  package var at = Instant()
  package var inspector = ID<User>()
  package var firstCheck = ID<QualityCheck>()
  package var count: Int32 = 0

  package init() {}
}

/// A piece at a gate, waiting for its verdict.
package struct Waiting: Record {
  package var batch = ID<WeavingBatch>()
  /// The piece's number, from 1.
  package var piece: UInt8 = 0
  package var since = Day()

  package init() {}
}

extension Waiting: Comparable {
  package static func < (left: Waiting, right: Waiting) -> Bool {
    (left.since, left.batch, left.piece) < (right.since, right.batch, right.piece)
  }
}

extension Workshop {
  /// The gate at which a piece waits, as an index of the catalogue; nil when it waits nowhere.
  package func gate(of waiting: Waiting) -> UInt8? {
    let piece = batches[waiting.batch].pieces[Int(waiting.piece) - 1]
    let route = route(of: waiting.batch)
    guard Int(piece.step) < route.count, route[Int(piece.step)].isGate else { return nil }
    return route[Int(piece.step)].index
  }

  /// Puts a piece (by its place in the batch) into the queue, which is ordered by the day the wait
  /// began, then batch and piece.
  mutating func joinQueue(piece: Int, of batch: ID<WeavingBatch>) {
    let waiting = Waiting {
      $0.batch = batch
      $0.piece = UInt8(piece + 1)
      $0.since = waitingSince(PiecePlace(batch, UInt8(piece + 1)))
    }
    derived.queue.insert(waiting, at: placeInQueue(of: waiting))
  }

  /// Takes a piece out of the queue; it has waited since `waitingSince`.
  @discardableResult
  mutating func leaveQueue(piece: Int, of batch: ID<WeavingBatch>) -> Waiting? {
    let waiting = Waiting {
      $0.batch = batch
      $0.piece = UInt8(piece + 1)
      $0.since = waitingSince(PiecePlace(batch, UInt8(piece + 1)))
    }
    let near = placeInQueue(of: waiting)
    if near < derived.queue.count && derived.queue[near] == waiting {
      return derived.queue.remove(at: near)
    }
    guard
      let place = derived.queue.firstIndex(where: { $0.batch == batch && $0.piece == waiting.piece }
      )
    else { return nil }
    return derived.queue.remove(at: place)
  }

  /// Where a piece stands in the queue, or would stand.
  private func placeInQueue(of waiting: Waiting) -> Int {
    var low = 0
    var high = derived.queue.count
    while low < high {
      let middle = (low + high) / 2
      if derived.queue[middle] < waiting { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
