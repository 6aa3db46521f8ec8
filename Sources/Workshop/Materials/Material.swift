/// A kind of raw material as data: what it is called and what it is counted in.
package struct Material: Record {
  package var name = ""
  package var english = ""
  package var unit = ""
  package var englishUnit = ""
  /// Below how many units it is to be bought; 0 for never.
  package var minimum: Int32 = 0

  package init() {}
}

/// Material that came in together, known by its label.
package struct MaterialLot: Record {
  package var day = Day()
  package var label = ""
  /// Index among the kinds of the workshop.
  package var kind: UInt8 = 0
  /// Who sold or gave it.
  package var source = ""
  /// In the unit of its kind.
  package var quantity: Int32 = 0
  /// Of the whole lot; nothing for a gift.
  package var price = Rupiah()
  /// The cost that its price is in the books; nil for a gift.
  package var cost: ID<Expense>?
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

/// Material that left a lot: for a batch, or because a count found less, or more, than the records.
package struct MaterialMove: Record {
  package var day = Day()
  package var lot = ID<MaterialLot>()
  /// Nil for what a count found to differ.
  package var batch: ID<WeavingBatch>?
  /// Below zero where a count found more.
  package var quantity: Int32 = 0
  package var reason = ""
  package var officer = ID<User>()
  package var approver: ID<User>?
  package var isWithdrawn = false

  package init() {}
}

extension Workshop {
  /// The standing lot with a label.
  package func materialLot(label: String) -> ID<MaterialLot>? {
    let wanted = label.searchForm
    return materialLots.indices.first {
      !materialLots[$0].isWithdrawn && materialLots[$0].label.searchForm == wanted
    }.map { ID($0) }
  }

  /// What left a lot and stands, oldest first.
  package func moves(of lot: ID<MaterialLot>) -> [ID<MaterialMove>] {
    (derived.movesOfLot[lot] ?? []).filter { !materialMoves[$0].isWithdrawn }
  }

  /// What was issued to a batch and stands, oldest first.
  package func moves(to batch: ID<WeavingBatch>) -> [ID<MaterialMove>] {
    (derived.movesOfBatch[batch] ?? []).filter { !materialMoves[$0].isWithdrawn }
  }

  package func left(in lot: ID<MaterialLot>) -> Int {
    moves(of: lot).reduce(Int(materialLots[lot].quantity)) { $0 - Int(materialMoves[$1].quantity) }
  }

  /// What a move is worth at its lot's price, whole rupiah.
  ///
  /// The share of all that has left by then less the share of what had left before, so that no
  /// later move changes it and the moves of a lot that is used up cost exactly its price.
  package func cost(of move: ID<MaterialMove>) -> Rupiah {
    let row = materialMoves[move]
    let lot = materialLots[row.lot]
    let before = moves(of: row.lot).prefix { $0 < move }
      .reduce(0) { $0 + Int(materialMoves[$1].quantity) }
    return lot.price(upTo: before + Int(row.quantity)) - lot.price(upTo: before)
  }

  /// The material of a batch at cost.
  package func materialCost(of batch: ID<WeavingBatch>) -> Rupiah {
    moves(to: batch).reduce(Rupiah()) { $0 + cost(of: $1) }
  }

  /// Moves what is derived from a move.
  mutating func note(_ move: ID<MaterialMove>) {
    let row = materialMoves[move]
    derived.movesOfLot[row.lot, default: []].append(move)
    if let batch = row.batch { derived.movesOfBatch[batch, default: []].append(move) }
  }
}

extension MaterialLot {
  /// The share of a price for so many units, rounded down.
  fileprivate func price(upTo units: Int) -> Rupiah {
    let share = Int128(price.amount) * Int128(units)
    let (whole, rest) = share.quotientAndRemainder(dividingBy: Int128(quantity))
    return Rupiah(Int64(rest < 0 ? whole - 1 : whole))
  }
}
