import Workshop

extension PracticeStory {
  /// The verdicts that the last sittings give whatever chance says, by the place of the piece:
  /// some of the lowest grade, then one repair and one rejection, to which nobody has agreed yet on
  /// the last day.
  func asked(_ daysLeft: Int, of waiting: [Waiting]) -> [Verdict?] {
    let wanted: [Verdict] =
      daysLeft == 1 ? [.rework, .reject] : daysLeft == 3 || daysLeft == 5 ? [.downgrade] : []
    var verdicts: [Verdict?] = waiting.map { _ in daysLeft == 1 ? .pass : nil }
    var free = Array(waiting.indices)
    for verdict in wanted {
      let fitting = free.lastIndex { may(verdict, waiting[$0]) }
      guard let place = fitting ?? (verdict == .downgrade ? nil : free.indices.last) else {
        continue
      }
      verdicts[free.remove(at: place)] = verdict
    }
    return verdicts
  }

  private func may(_ verdict: Verdict, _ waiting: Waiting) -> Bool {
    switch verdict {
    case .pass: true
    case .reject: reworks(waiting) == 0
    case .rework: reworks(waiting) < SignSheet.mostReworks && !isEnding(waiting.batch)
    case .downgrade: isAtFinalGate(waiting)
    }
  }

  /// Whether a batch has no days left but the plan's.
  private func isEnding(_ batch: ID<WeavingBatch>) -> Bool {
    courses[Int(batch.index)].last < plan.days.count
  }

  /// How often a piece that waits was repaired.
  func reworks(_ waiting: Waiting) -> Int {
    Int(workshop.batches[waiting.batch].pieces[Int(waiting.piece) - 1].reworks)
  }

  private func isAtFinalGate(_ waiting: Waiting) -> Bool {
    workshop.gate(of: waiting).map { workshop.catalogue.gates[Int($0)].isFinal } ?? false
  }

  /// The verdict that is asked for, else one by chance.
  mutating func judgement(on waiting: Waiting, asked: Verdict?) -> SheetVerdict {
    let isFinal = isAtFinalGate(waiting)
    var kind = asked ?? (isFinal ? finalVerdicts.deal(&random) : weaveVerdicts.deal(&random))
    if kind == .rework && reworks(waiting) >= SignSheet.mostReworks {
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
}
