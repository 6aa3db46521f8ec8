import Wording
import Workshop

/// Verdicts that were given and not signed, as texts: one for each, in order, and what was seen.
extension QueueScreen {
  static let draftName = DraftName(.sheet) { _, _ in
    Words("putusan mutu", en: "verdicts")
  } opening: { _, _ in
    QueueScreen()
  }

  private static let key = draftName.key()
  private static let verdictName = "verdict"
  private static let readingsName = "readings"
  private static let seenName = "seen"
  private static let focusName = "focus"

  var draft: Draft? {
    // Until an earlier sitting was looked for, nothing is known.
    guard isResumed else { return nil }
    var texts: [String: String] = [:]
    for (place, verdict) in sitting.verdicts.enumerated() {
      texts[Self.verdictName + Workshop.padded(place, to: 4)] = verdict.draftText
    }
    for (piece, readings) in sitting.readings {
      texts[Self.readingsName + piece.draftText] =
        readings.map(\.draftText).joined(separator: " ")
    }
    if !texts.isEmpty {
      texts[Self.focusName] = piece?.draftText
      texts[Self.seenName] = sitting.seen.map(\.draftText).sorted().joined(separator: " ")
    }
    return Draft(Self.key, texts: texts)
  }

  /// Takes up the verdicts of an earlier sitting, once.
  mutating func resume(in scene: Scene) {
    if isResumed { return }
    isResumed = true
    guard let texts = scene.draft(Self.key)?.texts else { return }
    for (_, text) in texts.sorted(by: { $0.key < $1.key })
      .filter({ $0.key.hasPrefix(Self.verdictName) })
    {
      if let verdict = SheetVerdict(draftText: text) { sitting.decide(verdict) }
    }
    for (name, text) in texts where name.hasPrefix(Self.readingsName) {
      guard let piece = PiecePlace(draftText: name.dropFirst(Self.readingsName.count)) else {
        continue
      }
      let readings = text.split(separator: " ").compactMap { Reading(draftText: $0) }
      sitting.takeUp(piece, readings.map { $0.under(piece.limits(in: scene)) })
    }
    for text in (texts[Self.seenName] ?? "").split(separator: " ") {
      if let piece = PiecePlace(draftText: text) { sitting.see(piece) }
    }
    let focus = texts[Self.focusName].flatMap { PiecePlace(draftText: $0[...]) }
    if let row = rows(in: scene).firstIndex(where: { PiecePlace($0) == focus }) {
      move(to: row, in: scene)
    }
  }
}

extension PiecePlace {
  fileprivate var draftText: String { "\(batch.index).\(number)" }

  fileprivate init?(draftText text: Substring) {
    let parts = text.split(separator: ".")
    guard parts.count == 2, let row = Int32(parts[0]), row >= 0, let piece = UInt8(parts[1]) else {
      return nil
    }
    self.init(ID(row), piece)
  }
}

extension PiecePlace {
  /// The readings that its gate asks for today, while it waits at one.
  fileprivate func limits(in scene: Scene) -> [Reading] {
    scene.workshop.derived.queue.contains { PiecePlace($0) == self } ? asked(in: scene) : []
  }
}

extension Reading {
  /// The same number under what is allowed now: limits may have changed since it was read.
  fileprivate func under(_ asked: [Reading]) -> Reading {
    var reading = self
    if let now = asked.first(where: { $0.measure == measure && $0.place == place }) {
      reading.lowest = now.lowest
      reading.highest = now.highest
    }
    return reading
  }

  /// Measure, place, value and the limits that held.
  fileprivate var draftText: String { "\(measure).\(place).\(value).\(lowest).\(highest)" }

  fileprivate init?(draftText text: Substring) {
    let parts = text.split(separator: ".").compactMap { Int32($0) }
    guard parts.count == 5, let measure = UInt8(exactly: parts[0]),
      let place = UInt8(exactly: parts[1])
    else { return nil }
    self.init()
    self.measure = measure
    self.place = place
    value = parts[2]
    lowest = parts[3]
    highest = parts[4]
  }
}

extension SheetVerdict {
  /// Piece, verdict, grade, stage of repair and defects; a stroke for none.
  fileprivate var draftText: String {
    let grade = grade.map { "\($0.rawValue)" } ?? "-"
    let stage = repairStage.map { "\($0)" } ?? "-"
    let defects = defects.map { "\($0)" }.joined(separator: ",")
    return "\(PiecePlace(self).draftText) \(verdict.rawValue) \(grade) \(stage) \(defects)"
  }

  fileprivate init?(draftText text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 5, let piece = PiecePlace(draftText: parts[0]),
      let verdict = UInt8(parts[1]).flatMap({ Verdict(rawValue: $0) })
    else { return nil }
    self.init()
    batch = piece.batch
    self.piece = piece.number
    self.verdict = verdict
    grade = UInt8(parts[2]).flatMap { Grade(rawValue: $0) }
    repairStage = UInt8(parts[3])
    defects = parts[4].split(separator: ",").compactMap { UInt8($0) }
  }
}
