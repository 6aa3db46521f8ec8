/// Pieces in work that go from whoever held them, or from nobody, to somebody who may work.
package struct HandOver: Record {
  package var day = Day()
  package var to = ID<Inmate>()
  package var pieces: [PiecePlace] = []
  /// From 5 to 60 characters where somebody who may work gives pieces up; else it may be left out.
  package var reason = ""

  package init() {}
}

/// A hand-over as it was recorded; pieces keep all of theirs.
package struct HandedOver: Record {
  package var day = Day()
  package var to = ID<Inmate>()
  package var pieces: [HandedPiece] = []
  package var reason = ""
  package var officer = ID<User>()
  /// The batches whose crew the receiver joined by it.
  package var joined: [ID<WeavingBatch>] = []
  package var isWithdrawn = false

  package init() {}
}

/// A piece of a hand-over, and how it stood then.
package struct HandedPiece: Record {
  package var place = PiecePlace()
  /// Who held it before; nil where nobody did.
  package var from: ID<Inmate>?
  /// How often somebody had finished a stage of it.
  package var made: UInt8 = 0

  package init() {}
}

extension HandOver: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: somebody who may work, pieces in work that he does not hold, each once, and a reason
  /// where they are taken from somebody who may work too.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.people.contains(to) else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    var broken: [RuleBroken] = []
    if pieces.isEmpty { broken.append(RuleBroken(.field(.required), field: .piece)) }
    broken += brokenPieces(in: workshop).prefix(1)
    let obstacles = workshop.obstacles(of: to, on: day)
    if !obstacles.isEmpty {
      broken.append(RuleBroken(.weaving(.mayNotWork(to, obstacles)), field: .worker))
    }
    guard broken.isEmpty else { return broken }
    return takesWork(in: workshop)
      ? reason.brokenAsReason : reason.brokenAsText(.reason, atMost: 60)
  }

  private func brokenPieces(in workshop: Workshop) -> [RuleBroken] {
    var seen: Set<PiecePlace> = []
    return pieces.compactMap { place in
      guard workshop.isInWork(place) else {
        return RuleBroken(.weaving(.pieceNotInWork(place)), field: .piece)
      }
      if !seen.insert(place).inserted {
        return RuleBroken(.weaving(.pieceListedTwice(Int(place.number))), field: .piece)
      }
      return workshop.piece(place).holder == to
        ? RuleBroken(.weaving(.heldAlready(place, to)), field: .worker) : nil
    }
  }

  /// Whether somebody who may work that day gives up a piece.
  package func takesWork(in workshop: Workshop) -> Bool {
    pieces.contains { place in
      let piece = workshop.piece(place)
      return piece.holder != nil && workshop.lastHolder(of: piece, on: day) == nil
    }
  }

  /// The receiver joins the crews of the batches, for their forecast and their sheet.
  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let row = HandedOver {
      $0.day = day
      $0.to = to
      $0.pieces = pieces.map { workshop.handed($0) }
      $0.reason = reason
      $0.officer = authority.user
      $0.joined = Set(pieces.map(\.batch)).sorted().filter {
        !workshop.batches[$0].crew.contains(to)
      }
    }
    workshop.handOvers.append(row)
    workshop.carryOut(row)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.handOver(workshop.handOvers.nextID), on: day))]
  }
}

extension HandedOver: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<HandedOver>> { \.handOvers }
  static var keeper: Capability { .record }

  /// Rules: every piece still stands where the hand-over left it, or found it.
  static func broken(
    _ id: ID<HandedOver>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.handOvers[id]
    for handed in row.pieces {
      let piece = workshop.piece(handed.place)
      let holder = withdrawal.reinstates ? handed.from : row.to
      guard workshop.isInWork(handed.place), piece.holder == holder,
        piece.makers.count == Int(handed.made)
      else { return [RuleBroken(.weaving(.pieceWorkedOn(Int(handed.place.number))))] }
    }
    let obstacles = workshop.obstacles(of: row.to, on: withdrawal.day)
    return withdrawal.reinstates && !obstacles.isEmpty
      ? [RuleBroken(.weaving(.mayNotWork(row.to, obstacles)), field: .worker)] : []
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<HandedOver>, in workshop: inout Workshop) {
    workshop.handOvers[id].isWithdrawn = !withdrawal.reinstates
    let row = workshop.handOvers[id]
    if withdrawal.reinstates { return workshop.carryOut(row) }
    for handed in row.pieces {
      workshop.batches[handed.place.batch].pieces[Int(handed.place.number) - 1].holder = handed.from
    }
    for batch in row.joined { workshop.batches[batch].crew.removeAll { $0 == row.to } }
  }
}

extension Workshop {
  /// A piece by its place, which exists.
  package func piece(_ place: PiecePlace) -> Piece {
    batches[place.batch].pieces[Int(place.number) - 1]
  }

  /// Whether there is such a piece, and it stands at a stage.
  package func isInWork(_ place: PiecePlace) -> Bool {
    guard batches.contains(place.batch), !batches[place.batch].isWithdrawn,
      batches[place.batch].pieces.indices.contains(Int(place.number) - 1)
    else { return false }
    return piece(place).state == .working
  }

  fileprivate func handed(_ place: PiecePlace) -> HandedPiece {
    HandedPiece {
      $0.place = place
      $0.from = piece(place).holder
      $0.made = UInt8(clamping: piece(place).makers.count)
    }
  }

  fileprivate mutating func carryOut(_ row: HandedOver) {
    for handed in row.pieces {
      batches[handed.place.batch].pieces[Int(handed.place.number) - 1].holder = row.to
    }
    for batch in row.joined where !batches[batch].crew.contains(row.to) {
      batches[batch].crew.append(row.to)
    }
  }

  /// What a piece was handed over for, oldest first, without those that were taken back.
  package func handOvers(of place: PiecePlace) -> [HandedOver] {
    handOvers.filter { row in
      !row.isWithdrawn && row.pieces.contains { $0.place == place }
    }
  }
}
