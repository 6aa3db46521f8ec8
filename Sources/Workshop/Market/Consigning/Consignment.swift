/// Pieces that lie with a partner to be sold there; they stay the workshop's until a nota sells
/// them.
package struct Consignment: Record {
  package var day = Day()
  /// The partner.
  package var buyer = ID<Buyer>()
  /// Index of the channel in the catalogue, which has the partner's commission.
  package var channel: UInt8 = 0
  /// What went out, at the prices that were agreed on.
  package var lines: [SaleLine] = []
  package var officer = ID<User>()
  /// What came back unsold, in the order in which it came.
  package var returns: [ConsignmentReturn] = []
  package var isWithdrawn = false

  package init() {}

  package var quantity: Int { lines.reduce(0) { $0 + $1.pieces.count } }

  package var places: [PiecePlace] {
    lines.flatMap { line in line.pieces.map { PiecePlace(line.batch, $0) } }
  }
}

/// Pieces that came back unsold on a day.
package struct ConsignmentReturn: Record {
  package var day = Day()
  package var pieces: [PiecePlace] = []

  package init() {}
}

extension Workshop {
  /// The notas that sold pieces of a consignment.
  package func sales(of consignment: ID<Consignment>) -> [ID<Sale>] {
    (derived.consignmentSales[consignment] ?? []).filter { !sales[$0].isWithdrawn }
  }

  /// Pieces that are still with the partner, in the order in which they went.
  package func out(on consignment: ID<Consignment>) -> [PiecePlace] {
    let row = consignments[consignment]
    if row.isWithdrawn { return [] }
    var gone = Set(row.returns.flatMap(\.pieces))
    for sale in sales(of: consignment) {
      for line in sales[sale].lines {
        gone.formUnion(line.pieces.map { PiecePlace(line.batch, $0) })
      }
    }
    return row.places.filter { !gone.contains($0) }
  }

  /// Consignments of which pieces are still with the partner, oldest first; counted, for the home
  /// page asks with every key.
  package var openConsignments: [ID<Consignment>] {
    consignments.indices.map { ID($0) }.filter { id in
      let row = consignments[id]
      let back = row.returns.reduce(0) { $0 + $1.pieces.count }
      let sold = sales(of: id).reduce(0) { $0 + sales[$1].quantity }
      return !row.isWithdrawn && row.quantity > back + sold
    }
  }

  /// The consignment that a piece is out on; nil for any other piece.
  package func consignment(of place: PiecePlace) -> ID<Consignment>? {
    guard state(of: place) == .consigned else { return nil }
    return consignments.indices.last { index in
      !consignments[index].isWithdrawn
        && consignments[index].lines.contains {
          $0.batch == place.batch && $0.pieces.contains(place.number)
        }
    }.map { ID($0) }
  }

  /// The lines of a nota that sells pieces of a consignment, at the prices they went with.
  package func lines(
    selling places: [PiecePlace], on consignment: ID<Consignment>
  ) -> [SaleLine] {
    let wanted = Set(places)
    return consignments[consignment].lines.compactMap { line in
      var line = line
      line.pieces = line.pieces.filter { wanted.contains(PiecePlace(line.batch, $0)) }
      return line.pieces.isEmpty ? nil : line
    }
  }

  /// Moves pieces between stock and partner.
  mutating func move(_ places: [PiecePlace], to state: PieceState) {
    for place in places {
      let index = Int(place.number) - 1
      batches[place.batch].pieces[index].state = state
      moveStock(
        batch: place.batch, piece: batches[place.batch].pieces[index],
        by: state == .accepted ? 1 : -1)
    }
  }
}

extension Consignment: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Consignment>> { \.consignments }
  static var keeper: Capability { .record }

  /// Rules: nothing was sold of it or came back, for that stays on record.
  static func broken(
    _ id: ID<Consignment>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.consignments[id]
    let before = workshop.brokenBeforeStore(row.day)
    if !before.isEmpty { return before }
    if !row.returns.isEmpty || !workshop.sales(of: id).isEmpty {
      return [RuleBroken(.consignment(.consignmentSettled))]
    }
    guard withdrawal.reinstates else { return [] }
    if workshop.buyers[row.buyer].isWithdrawn {
      return [RuleBroken(.field(.isWithdrawn), field: .buyer)]
    }
    return row.lines.flatMap { $0.brokenPieces(in: workshop, from: .stock(nil)) }
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<Consignment>, in workshop: inout Workshop) {
    workshop.consignments[id].isWithdrawn = !withdrawal.reinstates
    workshop.move(
      workshop.consignments[id].places, to: withdrawal.reinstates ? .consigned : .accepted)
  }

  static func countedDays(_ id: ID<Consignment>, in workshop: Workshop) -> [Day] {
    [workshop.consignments[id].day]
  }
}
