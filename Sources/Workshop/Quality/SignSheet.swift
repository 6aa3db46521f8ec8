/// The signing of a sitting: all its verdicts take effect together.
package struct SignSheet: Record {
  package var day = Day()
  package var at = Instant()
  package var verdicts: [SheetVerdict] = []

  package init() {}
}

/// One verdict of a sheet.
package struct SheetVerdict: Record {
  package var batch = ID<WeavingBatch>()
  /// The piece's number, from 1.
  package var piece: UInt8 = 0
  package var verdict = Verdict.pass
  package var grade: Grade?
  package var defects: [UInt8] = []
  /// The stage that repairs it, for a rework.
  package var repairStage: UInt8?
  /// Whether the piece had the focus in the queue; what nobody saw cannot be signed.
  package var wasShown = false
  package var readings: [Reading] = []

  package init() {}
}

extension SignSheet: DatedFact {
  package var capability: Capability? { .judge }

  package static let mostReworks = 2

  /// Rules: signed by the inspector's own PIN; every piece waits and was shown; grades at the final
  /// gate only; failures name defects; a critical defect leaves only rejection.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if authority.signer != authority.user { return [RuleBroken(.access(.signatureMissing))] }
    if verdicts.isEmpty { return [RuleBroken(.quality(.sheetEmpty))] }
    var seen: Set<PiecePlace> = []
    return verdicts.enumerated().flatMap { row, verdict -> [RuleBroken] in
      let isNew = seen.insert(PiecePlace(verdict)).inserted
      let broken =
        isNew
        ? verdict.broken(in: workshop, on: day)
        : [RuleBroken(.weaving(.pieceListedTwice(Int(verdict.piece))), field: .piece)]
      return broken.map { RuleBroken($0.rule, field: $0.field, row: row) }
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let inspection = workshop.inspections.append(
      Inspection {
        $0.day = day
        $0.at = at
        $0.inspector = authority.user
        $0.firstCheck = workshop.checks.nextID
        $0.count = Int32(verdicts.count)
      })
    for verdict in verdicts { workshop.judge(verdict, on: day, inspection: inspection) }
  }
}

extension SheetVerdict {
  func broken(in workshop: Workshop, on day: Day) -> [RuleBroken] {
    guard
      let waiting = workshop.derived.queue.first(where: { $0.batch == batch && $0.piece == piece }),
      let gate = workshop.gate(of: waiting)
    else { return [RuleBroken(.quality(.pieceNotWaiting(Int(piece))), field: .piece)] }
    if !wasShown { return [RuleBroken(.quality(.pieceNeverShown(Int(piece))), field: .piece)] }
    return brokenFinding(
      atFinal: workshop.catalogue.gates[Int(gate)].isFinal, in: workshop, on: day)
      + brokenBlock(in: workshop) + brokenRework(in: workshop)
      + brokenReadings(in: workshop, gate: gate, on: day)
  }

  /// What is blocked may be mended or rejected, never passed.
  private func brokenBlock(in workshop: Workshop) -> [RuleBroken] {
    guard verdict == .pass || verdict == .downgrade,
      let rule = workshop.brokenBlock(on: piece, of: batch)
    else { return [] }
    return [RuleBroken(rule, field: .verdict)]
  }

  /// The grade that goes with the verdict, and the defects that do.
  func brokenFinding(
    atFinal isFinal: Bool, in workshop: Workshop, on day: Day
  ) -> [RuleBroken] {
    brokenGrade(atFinal: isFinal) + brokenDefects(in: workshop, on: day)
  }

  /// Each is one that the gate asks for, under the limits of its day, and a pass is within them.
  private func brokenReadings(
    in workshop: Workshop, gate: UInt8, on day: Day
  ) -> [RuleBroken] {
    let asked = workshop.readings(asked: gate, of: batch, piece: piece, on: day)
    var seen: Set<[UInt8]> = []
    let isAsked = readings.allSatisfy { reading in
      asked.contains { asked in
        asked.measure == reading.measure && asked.place == reading.place
          && asked.lowest == reading.lowest && asked.highest == reading.highest
      } && seen.insert([reading.measure, reading.place]).inserted
    }
    if !isAsked { return [RuleBroken(.quality(.unknownReading), field: .verdict)] }
    guard verdict == .pass, let outside = readings.first(where: { !$0.isWithin }) else { return [] }
    return [
      RuleBroken(
        .quality(.readingOutside(outside, workshop.batches[batch].product)), field: .verdict)
    ]
  }

  private func brokenGrade(atFinal isFinal: Bool) -> [RuleBroken] {
    switch verdict {
    case .pass where isFinal && grade != .a && grade != .b:
      [RuleBroken(.quality(.gradeMissing), field: .grade)]
    case .downgrade where !isFinal: [RuleBroken(.quality(.downgradeNotHere), field: .verdict)]
    case .downgrade where grade != .c: [RuleBroken(.quality(.gradeMissing), field: .grade)]
    case .pass where !isFinal && grade != nil, .rework where grade != nil,
      .reject where grade != nil:
      [RuleBroken(.quality(.gradeNotHere), field: .grade)]
    default: []
    }
  }

  private func brokenDefects(in workshop: Workshop, on day: Day) -> [RuleBroken] {
    let known = workshop.catalogue.defects
    if defects.contains(where: { Int($0) >= known.count }) || Set(defects).count != defects.count {
      return [RuleBroken(.quality(.unknownDefect), field: .defects)]
    }
    if defects.contains(where: { !known[Int($0)].isInUse(on: day) }) {
      return [RuleBroken(.catalogue(.defectRetired), field: .defects)]
    }
    if verdict != .pass && defects.isEmpty {
      return [RuleBroken(.quality(.defectMissing), field: .defects)]
    }
    let isCritical = defects.contains { known[Int($0)].severity == .critical }
    return isCritical && verdict != .reject
      ? [RuleBroken(.quality(.criticalMustReject), field: .verdict)] : []
  }

  private func brokenRework(in workshop: Workshop) -> [RuleBroken] {
    guard verdict == .rework else { return [] }
    let row = workshop.batches[batch].pieces[Int(piece) - 1]
    if Int(row.reworks) >= SignSheet.mostReworks {
      return [RuleBroken(.quality(.tooManyReworks(limit: SignSheet.mostReworks)), field: .verdict)]
    }
    guard let repairStage, let step = workshop.step(of: repairStage, in: batch),
      step < Int(row.step)
    else { return [RuleBroken(.quality(.repairStageNotBefore), field: .repairStage)] }
    return []
  }
}

extension Workshop {
  /// The stage that a repair goes to: where the worst named defect comes from, else the last stage
  /// before the gate.
  package func repairStage(for defects: [UInt8], batch: ID<WeavingBatch>, piece: UInt8) -> UInt8? {
    let step = Int(batches[batch].pieces[Int(piece) - 1].step)
    let route = route(of: batch).prefix(step)
    let origins = defects.sorted {
      catalogue.defects[Int($0)].severity.rawValue < catalogue.defects[Int($1)].severity.rawValue
    }.compactMap { catalogue.defects[Int($0)].origin }
    let onRoute = origins.first { origin in
      route.contains { !$0.isGate && $0.index == origin }
    }
    return onRoute ?? route.last { !$0.isGate }?.index
  }

  /// Writes one check and moves its piece.
  mutating func judge(_ verdict: SheetVerdict, on day: Day, inspection: ID<Inspection>) {
    let place = Int(verdict.piece) - 1
    let batch = verdict.batch
    var piece = batches[batch].pieces[place]
    let route = route(of: batch)
    let gate = route[Int(piece.step)].index
    leaveQueue(piece: place, of: batch)
    let row = QualityCheck {
      $0.batch = batch
      $0.piece = verdict.piece
      $0.gate = gate
      $0.inspection = inspection
      $0.verdict = verdict.verdict
      $0.grade = verdict.grade
      $0.defects = verdict.defects
      $0.reworks = piece.reworks
      $0.returns = piece.returns
      $0.readings = verdict.readings
    }
    let check = checks.append(row)
    noteInLot(check)
    count(Int(check.index)..<checks.count, on: day)
    switch verdict.verdict {
    case .pass, .downgrade:
      piece.step += 1
      piece.grade = verdict.grade
      piece.state = verdict.grade == nil ? .working : .accepted
    case .rework:
      piece.returnStep = piece.step
      piece.step = verdict.repairStage.flatMap { step(of: $0, in: batch) }.map(UInt8.init) ?? 0
      piece.holder = verdict.repairStage.flatMap { piece.maker(of: $0)?.worker } ?? piece.holder
      piece.reworks += 1
      piece.state = .working
    case .reject:
      piece.state = .condemned
      derived.condemned.append(check)
    }
    batches[batch].pieces[place] = piece
    if piece.state == .accepted { moveStock(batch: batch, piece: piece, by: 1) }
    refresh(batch, on: day)
  }

  /// Notes the day on which the last piece left work; what a buyer brings back does not change it.
  mutating func refresh(_ batch: ID<WeavingBatch>, on day: Day) {
    if batches[batch].finished == nil && batches[batch].state == .finished {
      batches[batch].finished = day
    }
    refreshOpen(batch)
  }
}
