/// Brings pieces back from a partner into stock, or takes that back.
package struct ReturnConsigned: Record {
  package var day = Day()
  package var consignment = ID<Consignment>()
  package var pieces: [PiecePlace] = []
  /// True to take it back.
  package var isTakenBack = false

  package init() {}
}

extension ReturnConsigned: DatedFact {
  package var capability: Capability? { .record }

  private var opposite: ReturnConsigned {
    var opposite = self
    opposite.isTakenBack.toggle()
    return opposite
  }

  private var row: ConsignmentReturn {
    ConsignmentReturn {
      $0.day = day
      $0.pieces = pieces
    }
  }

  /// Rules: pieces that are out on the consignment, not before it went; taken back only while they
  /// are all in stock.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.consignments.contains(consignment) else {
      return [RuleBroken(.field(.unknownRow))]
    }
    let consignment = workshop.consignments[consignment]
    if consignment.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    if isTakenBack {
      let isIn = pieces.allSatisfy { workshop.state(of: $0) == .accepted }
      return isIn && consignment.returns.last == row ? [] : [RuleBroken(.field(.nothingChanges))]
    }
    if day < consignment.day {
      return [RuleBroken(.consignment(.beforeConsigning(consignment.day)), field: .day)]
    }
    if pieces.isEmpty { return [RuleBroken(.field(.nothingChanges))] }
    if Set(pieces).count != pieces.count {
      return [RuleBroken(.weaving(.pieceListedTwice(Int(pieces[0].number))), field: .quantity)]
    }
    let out = Set(workshop.out(on: self.consignment))
    return pieces.first { !out.contains($0) }.map {
      [RuleBroken(.consignment(.notConsigned($0)), field: .quantity)]
    }
      ?? []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if isTakenBack {
      workshop.consignments[consignment].returns.removeLast()
    } else {
      workshop.consignments[consignment].returns.append(row)
    }
    workshop.move(pieces, to: isTakenBack ? .consigned : .accepted)
  }

  package func reversal(in workshop: Workshop) -> [Action]? { [.returnConsigned(opposite)] }
}
