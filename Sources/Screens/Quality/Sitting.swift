import Workshop

/// The verdicts that do not count yet, in the order they were given, and the pieces that were seen.
struct Sitting {
  private(set) var verdicts: [SheetVerdict] = []
  private(set) var seen: Set<QueuedPiece> = []

  subscript(piece: QueuedPiece) -> SheetVerdict? {
    verdicts.first { QueuedPiece($0) == piece }
  }

  /// The verdicts as a sheet carries them: each says whether its piece was seen.
  var sheet: [SheetVerdict] {
    verdicts.map { verdict in
      var shown = verdict
      shown.wasShown = seen.contains(QueuedPiece(verdict))
      return shown
    }
  }

  /// The pieces with a verdict that nobody saw.
  var unseen: [QueuedPiece] { verdicts.map { QueuedPiece($0) }.filter { !seen.contains($0) } }

  mutating func see(_ piece: QueuedPiece) { seen.insert(piece) }

  /// Gives a verdict; an earlier one of the same piece makes way.
  mutating func decide(_ verdict: SheetVerdict) {
    verdicts.removeAll { QueuedPiece($0) == QueuedPiece(verdict) }
    verdicts.append(verdict)
  }

  /// Takes the newest verdict back and says whose it was.
  mutating func takeBack() -> QueuedPiece? { verdicts.popLast().map { QueuedPiece($0) } }

  mutating func clear() { verdicts = [] }

  /// Forgets what is not in the queue any more.
  mutating func keep(_ waiting: [QueuedPiece]) {
    let waiting = Set(waiting)
    seen.formIntersection(waiting)
    verdicts.removeAll { !waiting.contains(QueuedPiece($0)) }
  }
}
