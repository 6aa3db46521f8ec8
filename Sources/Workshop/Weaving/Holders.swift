/// A piece in work whose holder may not work: nobody works on it until it is handed over, or until
/// whoever held it may work again.
package struct PieceWithoutHolder: Equatable, Sendable {
  package var place: PiecePlace
  package var stage: UInt8
  package var lastHolder: ID<Inmate>
  /// What the last holder is now, and since when.
  package var span: StatusSpan
  /// What keeps him from work.
  package var obstacles: [WorkObstacle]
}

extension Workshop {
  /// Who held a piece in work that nobody holds on a day; nil when somebody holds it, or when it
  /// was never dealt.
  ///
  /// Derived from the status and the papers of its holder, so that it is his again as soon as he
  /// may work.
  package func lastHolder(of piece: Piece, on day: Day) -> ID<Inmate>? {
    dealtHolder(of: piece).flatMap { mayWork($0, on: day) ? nil : $0 }
  }

  /// To whom a piece in work was dealt, whether or not he may work.
  private func dealtHolder(of piece: Piece) -> ID<Inmate>? {
    guard piece.state == .working, let holder = piece.holder, people.contains(holder) else {
      return nil
    }
    return holder
  }

  /// The first of the pieces that nobody holds on a day.
  func brokenHolders(of numbers: [UInt8], in batch: WeavingBatch, on day: Day) -> [RuleBroken] {
    for number in numbers where batch.pieces.indices.contains(Int(number) - 1) {
      guard let holder = lastHolder(of: batch.pieces[Int(number) - 1], on: day) else { continue }
      return [RuleBroken(.weaving(.pieceWithoutHolder(Int(number), holder)), field: .amount)]
    }
    return []
  }

  /// The pieces of open batches that nobody holds on a day, in the order of batch and number.
  package func piecesWithoutHolder(on day: Day) -> [PieceWithoutHolder] {
    // Most hold many, so that each is asked once.
    var obstacles: [ID<Inmate>: [WorkObstacle]] = [:]
    var found: [PieceWithoutHolder] = []
    for batch in derived.openBatches {
      let pieces = batches[batch].pieces
      for place in pieces.indices {
        guard let holder = dealtHolder(of: pieces[place]) else { continue }
        let his = obstacles[holder] ?? self.obstacles(of: holder, on: day)
        obstacles[holder] = his
        if his.isEmpty { continue }
        found.append(
          PieceWithoutHolder(
            place: PiecePlace(batch, UInt8(place + 1)),
            stage: route(of: batch)[Int(pieces[place].step)].index, lastHolder: holder,
            span: people[holder].span(on: day), obstacles: his))
      }
    }
    return found
  }

  /// The pieces in work that a person holds, in the order of batch and number.
  package func pieces(heldBy inmate: ID<Inmate>) -> [PiecePlace] {
    derived.openBatches.flatMap { batch in
      batches[batch].pieces.enumerated().compactMap { place, piece in
        piece.state == .working && piece.holder == inmate
          ? PiecePlace(batch, UInt8(place + 1)) : nil
      }
    }
  }
}
