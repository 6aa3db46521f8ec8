/// Which pieces a line of a sale takes, where the oldest are not meant.
extension Workshop {
  /// The line of one piece by its label, at the usual price of its grade.
  package func planSale(
    of place: PiecePlace, taken: [SaleLine] = [], for order: ID<CustomerOrder>? = nil,
    evenKept: Bool = false, on day: Day
  ) -> Result<SaleLine, RuleBroken> {
    guard batches.contains(place.batch), !batches[place.batch].isWithdrawn,
      1...batches[place.batch].pieces.count ~= Int(place.number)
    else { return .failure(RuleBroken(.field(.unknownRow), field: .quantity)) }
    let batch = batches[place.batch]
    let piece = batch.pieces[Int(place.number) - 1]
    let line = SaleLine {
      $0.batch = place.batch
      $0.size = piece.size
      $0.grade = piece.grade ?? .a
      $0.pieces = [place.number]
      $0.price = price(of: batch.product, piece.grade ?? .a, on: day).usual
    }
    let others = Set(taken.flatMap { row in row.pieces.map { PiecePlace(row.batch, $0) } })
    if others.contains(place) {
      return .failure(
        RuleBroken(.weaving(.pieceListedTwice(Int(place.number))), field: .quantity))
    }
    let broken = line.brokenPieces(
      in: self, from: .stock(order), beside: others, isReleased: evenKept)
    return broken.first.map { .failure($0) } ?? .success(line)
  }

  /// The same pieces of a line, taken from each batch that has as many free: oldest first.
  package func batches(
    for line: SaleLine, beside taken: [SaleLine], for order: ID<CustomerOrder>? = nil
  ) -> [SaleLine] {
    let batch = batches[line.batch]
    let free = freeToSell(taken: taken, for: order) { key in
      key.product == batch.product && key.colour == batch.colour && key.size == line.size
        && key.grade == line.grade
    }
    return free.filter { $0.value.count >= line.pieces.count }.sorted { $0.key < $1.key }.map {
      var other = line
      other.batch = $0.key.batch
      other.pieces =
        other.batch == line.batch ? line.pieces : Array($0.value.prefix(line.pieces.count))
      return other
    }
  }

  /// For which order pieces of a line are kept, beside what goes with it; nil when nobody waits for
  /// them.
  package func keeper(
    of line: SaleLine, beside taken: [SaleLine], for order: ID<CustomerOrder>? = nil
  ) -> ID<CustomerOrder>? {
    let places = (taken + [line]).flatMap { row in row.pieces.map { PiecePlace(row.batch, $0) } }
    return keeper(of: Set(places), except: order)
  }
}
