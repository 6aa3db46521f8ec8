/// Pieces that left the workshop without a sale, and what their makers get for them.
package struct Leaving: Record {
  /// Why pieces leave when nobody buys them.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case souvenir, sample, gift, ownUse, destroyed
  }

  package var day = Day()
  package var kind = Kind.souvenir
  package var pieces: [PiecePlace] = []
  /// Who took them; never an inmate.
  package var receiver = ""
  package var reason = ""
  /// Whether makers get their part as of the usual price; else nothing is counted.
  package var isPaid = false
  package var officer = ID<User>()
  package var approver = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

extension Leaving: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Leaving>> { \.leavings }
  static var keeper: Capability { .record }

  /// Rules: one's own of the same day goes back at once, any other needs a reason and a second
  /// person; pieces that go again are in stock.
  ///
  /// That the month is open is asked at the door.
  static func broken(
    _ id: ID<Leaving>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.leavings[id]
    let isOwnToday = row.officer == authority.user && row.day == withdrawal.day
    if !isOwnToday && !workshop.isApproved(authority) {
      return [RuleBroken(.quality(.secondPersonMissing))]
    }
    let text = withdrawal.reason.brokenAsText(.reason, atMost: 60, required: !isOwnToday)
    if !text.isEmpty || !withdrawal.reinstates { return text }
    return row.pieces.first { workshop.state(of: $0) != .accepted }.map {
      [RuleBroken(.market(.notCountable($0)), field: .piece)]
    } ?? []
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<Leaving>, in workshop: inout Workshop) {
    workshop.leavings[id].isWithdrawn = !withdrawal.reinstates
    workshop.leave(workshop.leavings[id].pieces, to: withdrawal.reinstates ? .left : .accepted)
  }

  static func countedDays(_ id: ID<Leaving>, in workshop: Workshop) -> [Day] {
    [workshop.leavings[id].day]
  }
}

extension Workshop {
  /// Those that stand, of one month, in the order in which they were recorded.
  package func leavings(in month: Month) -> [ID<Leaving>] {
    leavings.indices.map { ID($0) }.filter {
      !leavings[$0].isWithdrawn && leavings[$0].day.month == month
    }
  }

  /// Those whose makers get a part.
  func paidLeavings(in month: Month) -> [ID<Leaving>] {
    leavings(in: month).filter { leavings[$0].isPaid }
  }

  /// What left in a month of what somebody helped to make, with how many pieces of it.
  package func leavings(
    in month: Month, madeBy worker: ID<Inmate>
  ) -> [(leaving: ID<Leaving>, pieces: Int)] {
    let earlier = closures.count { $0.figures.month < month }
    let count = closure(of: month) == nil ? nil : Optional(earlier + 1)
    return leavings(in: month).compactMap { id in
      let pieces = leavings[id].pieces.count { place in
        makers(of: place, whenClosed: count).contains { $0.worker == worker }
      }
      return pieces == 0 ? nil : (id, pieces)
    }
  }

  /// By which a piece left; nil for any other piece.
  package func leaving(of place: PiecePlace) -> ID<Leaving>? {
    guard state(of: place) == .left else { return nil }
    return leavings.indices.last {
      !leavings[$0].isWithdrawn && leavings[$0].pieces.contains(place)
    }.map { ID($0) }
  }

  /// What its pieces usually cost on its day.
  package func worth(of leaving: ID<Leaving>) -> Rupiah {
    leavings[leaving].pieces.reduce(Rupiah()) { $0 + usualPrice(of: $1, on: leavings[leaving].day) }
  }

  /// What a piece usually costs on a day.
  package func usualPrice(of place: PiecePlace, on day: Day) -> Rupiah {
    let batch = batches[place.batch]
    let grade = batch.pieces[Int(place.number) - 1].grade ?? .a
    return price(of: batch.product, grade, on: day).usual
  }

  /// The workers' part of a price under a scheme.
  private func workersPart(of price: Rupiah, under scheme: SplitScheme) -> Rupiah {
    let amounts = scheme.split(scheme.base == .piece ? scheme.rate : price).amounts
    return zip(scheme.parts, amounts).reduce(Rupiah()) {
      $1.0.use == .workers ? $0 + $1.1 : $0
    }
  }

  /// What the makers of pieces that left get, piece by piece, though no money came; nothing for
  /// pieces of the opening, whose work was before the store.
  func workersPart(
    of leavings: [ID<Leaving>], under scheme: SplitScheme
  ) throws(RuleBroken) -> Rupiah {
    try leavings.flatMap { id in
      self.leavings[id].pieces.filter { derived.openingOf[$0.batch] == nil }.map {
        workersPart(of: usualPrice(of: $0, on: self.leavings[id].day), under: scheme)
      }
    }.checkedSum()
  }

  /// Moves pieces out of stock for good, or back.
  mutating func leave(_ places: [PiecePlace], to state: PieceState) {
    for place in places {
      let index = Int(place.number) - 1
      batches[place.batch].pieces[index].state = state
      moveStock(
        batch: place.batch, piece: batches[place.batch].pieces[index],
        by: state == .accepted ? 1 : -1)
    }
  }
}
