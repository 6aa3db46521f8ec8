/// Another finding in place of a signed one that was mistaken, with the reason.
///
/// The mistaken check stays as it was signed: the correction is a new row that points at it. It
/// counts in the month in which it is signed, so that no report of an earlier month changes.
package struct CorrectCheck: Record {
  package var day = Day()
  package var at = Instant()
  /// The check that was mistaken: the newest of a piece in stock.
  package var check = ID<QualityCheck>()
  /// Passed, accepted as grade C, or rejected.
  package var verdict = Verdict.pass
  package var grade: Grade?
  /// Indices in the catalogue's defects.
  package var defects: [UInt8] = []
  /// From 5 to 60 characters.
  package var reason = ""

  package init() {}
}

extension CorrectCheck: DatedFact {
  package var capability: Capability? { .judge }

  package static let shortestReason = 5

  /// Rules: signed by the user's own PIN; the newest check of a piece in stock; a finding that the
  /// final gate could have made, other than the one corrected; a reason.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if authority.signer != authority.user { return [RuleBroken(.access(.signatureMissing))] }
    guard workshop.checks.contains(check) else { return [RuleBroken(.field(.unknownRow))] }
    if let rule = brokenSubject(in: workshop) { return [RuleBroken(rule)] }
    return brokenFinding(in: workshop) + reason.brokenAsReason
  }

  private func brokenSubject(in workshop: Workshop) -> Rule? {
    let mistaken = workshop.checks[check]
    let signed = workshop.inspections[mistaken.inspection].day
    if day < signed { return .correction(.beforeCheck(signed)) }
    if let newer = workshop.derived.corrections[check] {
      return .correction(.correctedAlready(newer))
    }
    guard workshop.newestCheck(of: mistaken.piece, in: mistaken.batch) == check else {
      return .correction(.notNewestCheck)
    }
    switch workshop.batches[mistaken.batch].pieces[Int(mistaken.piece) - 1].state {
    case .accepted: return nil
    case .sold, .lost, .left:
      return .correction(.checkedPieceGone(free: workshop.free(likePieceOf: mistaken)))
    case .consigned: return .consignment(.isConsigned)
    case .condemned: return .correction(.rejectionWaits)
    case .rejected: return .correction(.rejectionStands)
    case .working, .waiting, .takenOut: return .correction(.stillInWork)
    }
  }

  private func brokenFinding(in workshop: Workshop) -> [RuleBroken] {
    let mistaken = workshop.checks[check]
    if verdict == .rework {
      return [RuleBroken(.correction(.noReworkInCorrection), field: .verdict)]
    }
    let finding = SheetVerdict {
      $0.batch = mistaken.batch
      $0.piece = mistaken.piece
      $0.verdict = verdict
      $0.grade = grade
      $0.defects = defects
    }
    let broken = finding.brokenFinding(
      atFinal: workshop.catalogue.gates[Int(mistaken.gate)].isFinal, in: workshop,
      on: catalogueDay(in: workshop))
    if !broken.isEmpty { return broken }
    if verdict != .reject,
      let rule = workshop.brokenBlock(on: mistaken.piece, of: mistaken.batch)
    {
      return [RuleBroken(rule, field: .verdict)]
    }
    let isSame =
      verdict == mistaken.verdict && grade == mistaken.grade
      && Set(defects) == Set(mistaken.defects)
    return isSame ? [RuleBroken(.field(.nothingChanges), field: .verdict)] : []
  }

  /// What could be named when the check was signed may still be named about it.
  private func catalogueDay(in workshop: Workshop) -> Day {
    let signed = workshop.inspections[workshop.checks[check].inspection].day
    let known = workshop.catalogue.defects
    let isOfThen = defects.allSatisfy {
      Int($0) < known.count && known[Int($0)].isInUse(on: signed)
    }
    return isOfThen ? signed : day
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let mistaken = workshop.checks[check]
    let inspection = workshop.inspections.append(
      Inspection {
        $0.day = day
        $0.at = at
        $0.inspector = authority.user
        $0.firstCheck = workshop.checks.nextID
        $0.count = 1
      })
    let row = QualityCheck {
      $0.batch = mistaken.batch
      $0.piece = mistaken.piece
      $0.gate = mistaken.gate
      $0.inspection = inspection
      $0.verdict = verdict
      $0.grade = grade
      $0.defects = defects
      $0.reworks = mistaken.reworks
      $0.returns = mistaken.returns
      $0.corrects = check
      $0.reason = reason
    }
    let correction = workshop.checks.append(row)
    workshop.derived.corrections[check] = correction
    workshop.count(Int(correction.index)..<workshop.checks.count, on: day)
    workshop.regrade(row, as: verdict == .reject ? .condemned : .accepted)
    if verdict == .reject { workshop.derived.condemned.append(correction) }
  }
}

extension Workshop {
  /// The newest check of a piece (by its number) that stands; nil before the first.
  ///
  /// A rejection that the second person refused does not stand.
  package func newestCheck(of piece: UInt8, in batch: ID<WeavingBatch>) -> ID<QualityCheck>? {
    checks.indices.last {
      checks[$0].batch == batch && checks[$0].piece == piece && checks[$0].isUpheld != false
    }.map { ID($0) }
  }

  /// How many pieces of the same product, colour, size and grade may still be sold.
  func free(likePieceOf check: QualityCheck) -> Int {
    let row = batches[check.batch]
    let size = row.pieces[Int(check.piece) - 1].size
    return freeToSell {
      $0.product == row.product && $0.colour == row.colour && $0.size == size
        && $0.grade == check.grade
    }.values.reduce(0) { $0 + $1.count }
  }

  /// Takes the piece of a check out of the stock of its grade and, when it stays accepted, into
  /// that of the check's; the day on which its batch was finished stays.
  mutating func regrade(_ check: QualityCheck, as state: PieceState) {
    let place = Int(check.piece) - 1
    var piece = batches[check.batch].pieces[place]
    if piece.state == .accepted { moveStock(batch: check.batch, piece: piece, by: -1) }
    piece.grade = check.grade
    piece.state = state
    batches[check.batch].pieces[place] = piece
    if state == .accepted { moveStock(batch: check.batch, piece: piece, by: 1) }
    refreshOpen(check.batch)
  }

  /// What a signed check adds to the accepted and the downgraded pieces, and the day that it counts
  /// on; nil while it counts nothing.
  ///
  /// A correction adds what differs from the check it corrects; one that rejects counts once the
  /// second person agrees.
  package func gain(of check: QualityCheck) -> (day: Day, accepted: Int, downgraded: Int)? {
    let before = check.corrects.map { checks[$0] }
    let isRejecting = check.verdict == .reject && before != nil
    if isRejecting && check.isUpheld != true { return nil }
    guard let day = isRejecting ? check.countersigned : inspections[check.inspection].day else {
      return nil
    }
    let count = { (check: QualityCheck?) in (check?.grade == nil ? 0 : 1) }
    let down = { (check: QualityCheck?) in (check?.verdict == .downgrade ? 1 : 0) }
    return (day, count(check) - count(before), down(check) - down(before))
  }
}
