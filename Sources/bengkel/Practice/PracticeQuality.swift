import Workshop

extension PracticeStory {
  /// Verdicts on one sheet; a paper sheet has about as many rows.
  private static let mostOnSheet = 60
  /// Hour of the day at which sheets are signed, in minutes.
  private static let signedAt = 14 * 60

  /// A sitting every second day or so: all that waits is judged, longest first.
  mutating func holdSitting(on day: Day, _ index: Int) {
    let isSittingDay = day.weekday % 2 == 1 || workshop.queue.count > 40
    if isSittingDay {
      let verdicts = workshop.queue.filter { !isHeld($0) }.map { judgement(on: $0) }
      for start in stride(from: 0, to: verdicts.count, by: Self.mostOnSheet) {
        sign(Array(verdicts[start..<min(start + Self.mostOnSheet, verdicts.count)]), on: day)
      }
    }
    if daysLeft(after: index) == 0 { condemnOne(on: day) }
  }

  /// The second person's word, on the working day after the rejection; one in ten is refused.
  mutating func counterSign(on day: Day) {
    for check in workshop.condemned {
      let isUpheld = !random.chance(100)
      let fate = random.pick([Fate.unravel, .unravel, .training, .destroy])
      record(
        .counterSign(
          CounterSign {
            $0.day = day
            $0.at = instant(on: day, minute: 9 * 60)
            $0.check = check
            $0.isUpheld = isUpheld
            $0.fate = fate
          }), as: PracticeWorkshop.supervisor)
    }
  }

  private mutating func sign(_ verdicts: [SheetVerdict], on day: Day) {
    let at = instant(on: day, minute: Self.signedAt + random.below(60))
    record(
      .signSheet(
        SignSheet {
          $0.day = day
          $0.at = at
          $0.verdicts = verdicts
        }), as: PracticeWorkshop.inspector)
    for verdict in verdicts where verdict.grade != nil { shelf.put(verdict, in: workshop) }
  }

  /// Whether a piece of the last weeks' batches is to stay where it waits.
  private func isHeld(_ waiting: Waiting) -> Bool {
    guard let limits = limits[waiting.batch] else { return false }
    let place = Int(waiting.piece) - 1
    return Int(workshop.batches[waiting.batch].pieces[place].step) >= limits[place]
  }

  /// On the last day a rejection is signed that nobody has agreed to yet.
  private mutating func condemnOne(on day: Day) {
    guard let lingering else { return }
    guard
      let waiting = workshop.queue.first(where: {
        $0.batch == lingering && workshop.gate(of: $0) == 1
      })
    else { return }
    sign([verdict(on: waiting, .reject, isFinal: true)], on: day)
  }

  private mutating func judgement(on waiting: Waiting) -> SheetVerdict {
    let gate = workshop.gate(of: waiting) ?? 0
    let isFinal = workshop.catalogue.gates[Int(gate)].isFinal
    let piece = workshop.batches[waiting.batch].pieces[Int(waiting.piece) - 1]
    var kind = isFinal ? finalVerdicts.deal(&random) : weaveVerdicts.deal(&random)
    if limits[waiting.batch] != nil { kind = .pass }
    if kind == .rework && Int(piece.reworks) >= SignSheet.mostReworks {
      kind = isFinal ? .downgrade : .pass
    }
    return verdict(on: waiting, kind, isFinal: isFinal)
  }

  private mutating func verdict(
    on waiting: Waiting, _ kind: Verdict, isFinal: Bool
  ) -> SheetVerdict {
    let defects = defects(of: kind, on: waiting.batch, isFinal: isFinal)
    var grade: Grade?
    if kind == .downgrade { grade = .c }
    if kind == .pass && isFinal { grade = random.chance(650) && defects.isEmpty ? .a : .b }
    return SheetVerdict {
      $0.batch = waiting.batch
      $0.piece = waiting.piece
      $0.verdict = kind
      $0.grade = grade
      $0.defects = defects
      $0.wasShown = true
      if kind == .rework {
        $0.repairStage = workshop.repairStage(
          for: defects, batch: waiting.batch, piece: waiting.piece)
      }
    }
  }

  /// Faults as they turn up at a gate, by how often their code is named.
  private mutating func defects(
    of kind: Verdict, on batch: ID<WeavingBatch>, isFinal: Bool
  ) -> [UInt8] {
    let hasGold = Int(workshop.batches[batch].product.index) > 0
    let codes: [String] =
      switch kind {
      case .pass: isFinal && random.chance(60) ? ["N01", "N03"] : []
      case .reject: isFinal ? ["K02", "K02", "K03", "M03"] : ["M03", "M07", "K01"]
      case .rework where !isFinal: ["M01", "M01", "M01", "M02", "M03", "N04"]
      case .rework, .downgrade:
        hasGold ? ["M05", "M05", "M06", "M08", "N02", "M04"] : ["N02", "N02", "N03", "M04", "N05"]
      }
    guard !codes.isEmpty else { return [] }
    let code = random.pick(codes)
    let place = workshop.catalogue.defects.firstIndex { $0.code == code } ?? 0
    return [UInt8(place)]
  }

  /// A minute of a day by the workshop's clock.
  private func instant(on day: Day, minute: Int) -> Instant {
    let minutes = Int64(day.number) * 1440 + Int64(minute) - Int64(workshop.settings.offset)
    return Instant(milliseconds: minutes * 60_000)
  }
}
