import Workshop

/// The verdicts that do not count yet, in the order they were given, what was measured and the
/// pieces that were seen.
struct Sitting {
  private(set) var verdicts: [SheetVerdict] = []
  private(set) var seen: Set<PiecePlace> = []
  private(set) var readings: [PiecePlace: [Reading]] = [:]

  subscript(piece: PiecePlace) -> SheetVerdict? {
    verdicts.first { PiecePlace($0) == piece }
  }

  /// The verdicts as a sheet carries them: each with its readings and whether its piece was seen.
  var sheet: [SheetVerdict] { verdicts.map { complete($0) } }

  func complete(_ verdict: SheetVerdict) -> SheetVerdict {
    let piece = PiecePlace(verdict)
    var complete = verdict
    complete.readings = readings[piece] ?? []
    complete.wasShown = seen.contains(piece)
    return complete
  }

  /// The pieces with a verdict that nobody saw.
  var unseen: [PiecePlace] { verdicts.map { PiecePlace($0) }.filter { !seen.contains($0) } }

  /// Keeps what was measured; a verdict that was given before must be given anew.
  mutating func measure(_ piece: PiecePlace, _ readings: [Reading]) {
    if readings == self.readings[piece] ?? [] { return }
    self.readings[piece] = readings.isEmpty ? nil : readings
    verdicts.removeAll { PiecePlace($0) == piece }
  }

  /// Goes on with what was measured before.
  mutating func takeUp(_ piece: PiecePlace, _ readings: [Reading]) {
    self.readings[piece] = readings
  }

  mutating func see(_ piece: PiecePlace) { seen.insert(piece) }

  /// Gives a verdict; an earlier one of the same piece makes way.
  mutating func decide(_ verdict: SheetVerdict) {
    verdicts.removeAll { PiecePlace($0) == PiecePlace(verdict) }
    verdicts.append(verdict)
  }

  /// Takes the newest verdict back and says whose it was.
  mutating func takeBack() -> PiecePlace? { verdicts.popLast().map { PiecePlace($0) } }

  mutating func clear() {
    verdicts = []
    readings = [:]
  }

  /// Forgets what is not in the queue any more.
  mutating func keep(_ waiting: [PiecePlace]) {
    let waiting = Set(waiting)
    seen.formIntersection(waiting)
    readings = readings.filter { waiting.contains($0.key) }
    verdicts.removeAll { !waiting.contains(PiecePlace($0)) }
  }
}
