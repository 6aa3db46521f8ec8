extension Workshop {
  /// What is owed to the state for a month from before the store.
  package func openingDue(for month: Month) -> Rupiah {
    openings.reduce(Rupiah()) {
      $1.counts && $1.block == .dues && $1.month == month ? $0 + $1.value : $0
    }
  }

  /// The months that something is owed to the state for from before the store.
  package var openingDueMonths: Set<Month> {
    Set(openings.filter { $0.counts && $0.block == .dues }.compactMap(\.month))
  }

  /// A loss from before the store, which the first month begins with.
  package var openingLoss: Rupiah {
    openings.reduce(Rupiah()) { $1.counts && $1.isLoss ? $0 + $1.value : $0 }
  }

  /// The value of one piece that was there when the store began; nil for any other.
  package func openingValue(of place: PiecePlace) -> Rupiah? {
    guard let rows = derived.openingOf[place.batch] else { return nil }
    var last = 0
    for row in rows {
      last += Int(openings[row].count)
      if Int(place.number) <= last { return openings[row].value }
    }
    return nil
  }

  /// The pieces that were the workshop's when the store began and count.
  package var openingGoods: [PiecePlace] {
    derived.openingOf.keys.sorted().filter { batch in
      let rows = derived.openingOf[batch] ?? []
      return !batches[batch].isWithdrawn
        && rows.allSatisfy { openings[$0].counts && openings[$0].block != .receivable }
    }.flatMap { batch in
      batches[batch].pieces.indices.map { PiecePlace(batch, UInt8($0 + 1)) }
    }
  }

  /// The same that are still the workshop's, with their value.
  package var openingLeft: OpeningTotal {
    openingGoods.filter { place in
      switch state(of: place) {
      case .working, .waiting, .condemned, .accepted, .consigned: true
      case .rejected, .sold, .lost, .left, .takenOut: false
      }
    }.reduce(OpeningTotal()) {
      $0 + OpeningTotal(count: 1, sum: openingValue(of: $1) ?? Rupiah())
    }
  }

  /// What the pieces of the opening were worth then, and how many there were.
  package var openingStock: OpeningTotal {
    [OpeningBlock.finished, .consigned, .inWork]
      .reduce(OpeningTotal()) { $0 + openingTotal(of: $1, counting: true) }
  }
}
