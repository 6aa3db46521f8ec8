import Workshop

/// The verdicts that do not count yet, in the order they were given, what was measured and the
/// pieces that were seen.
struct Sitting {
  private(set) var verdicts: [SheetVerdict] = []
  private(set) var seen: Set<QueuedPiece> = []
  private(set) var readings: [QueuedPiece: [Reading]] = [:]

  subscript(piece: QueuedPiece) -> SheetVerdict? {
    verdicts.first { QueuedPiece($0) == piece }
  }

  /// The verdicts as a sheet carries them: each with its readings and whether its piece was seen.
  var sheet: [SheetVerdict] { verdicts.map { complete($0) } }

  func complete(_ verdict: SheetVerdict) -> SheetVerdict {
    let piece = QueuedPiece(verdict)
    var complete = verdict
    complete.readings = readings[piece] ?? []
    complete.wasShown = seen.contains(piece)
    return complete
  }

  /// The pieces with a verdict that nobody saw.
  var unseen: [QueuedPiece] { verdicts.map { QueuedPiece($0) }.filter { !seen.contains($0) } }

  /// Keeps what was measured; a verdict that was given before must be given anew.
  mutating func measure(_ piece: QueuedPiece, _ readings: [Reading]) {
    if readings == self.readings[piece] ?? [] { return }
    self.readings[piece] = readings.isEmpty ? nil : readings
    verdicts.removeAll { QueuedPiece($0) == piece }
  }

  /// Goes on with what was measured before.
  mutating func takeUp(_ piece: QueuedPiece, _ readings: [Reading]) {
    self.readings[piece] = readings
  }

  mutating func see(_ piece: QueuedPiece) { seen.insert(piece) }

  /// Gives a verdict; an earlier one of the same piece makes way.
  mutating func decide(_ verdict: SheetVerdict) {
    verdicts.removeAll { QueuedPiece($0) == QueuedPiece(verdict) }
    verdicts.append(verdict)
  }

  /// Takes the newest verdict back and says whose it was.
  mutating func takeBack() -> QueuedPiece? { verdicts.popLast().map { QueuedPiece($0) } }

  mutating func clear() {
    verdicts = []
    readings = [:]
  }

  /// Forgets what is not in the queue any more.
  mutating func keep(_ waiting: [QueuedPiece]) {
    let waiting = Set(waiting)
    seen.formIntersection(waiting)
    readings = readings.filter { waiting.contains($0.key) }
    verdicts.removeAll { !waiting.contains(QueuedPiece($0)) }
  }
}
