/// What a count of the shelf found to differ from the records; never changed again.
package struct StockCount: Record {
  package var day = Day()
  /// In the records, not on the shelf.
  package var missing: [PiecePlace] = []
  /// Missing in an earlier count, on the shelf again.
  package var found: [PiecePlace] = []
  package var reason = ""
  package var officer = ID<User>()
  package var approver = ID<User>()

  package init() {}
}

/// Takes pieces out of stock that a count did not find, and puts back those that turned up.
package struct AdjustStock: Record {
  package var day = Day()
  package var missing: [PiecePlace] = []
  package var found: [PiecePlace] = []
  package var reason = ""

  package init() {}
}

extension AdjustStock: DatedFact {
  package var capability: Capability? { .record }

  /// The most pieces of one count.
  package static let mostPieces = 99

  /// Rules: pieces in stock that are missing, missing ones that turned up, a reason, and a second
  /// person who may approve.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if missing.isEmpty && found.isEmpty {
      broken.append(RuleBroken(.field(.required), field: .piece))
    }
    if missing.count + found.count > Self.mostPieces {
      broken.append(RuleBroken(.weaving(.tooManyPieces(limit: Self.mostPieces)), field: .piece))
    }
    var seen: Set<PiecePlace> = []
    for place in missing + found where !seen.insert(place).inserted {
      broken.append(RuleBroken(.weaving(.pieceListedTwice(Int(place.number))), field: .piece))
    }
    broken += missing.flatMap { $0.broken(unless: .accepted, in: workshop) }
    broken += found.flatMap { $0.broken(unless: .lost, in: workshop) }
    broken += reason.brokenAsText(.reason, atMost: 60, required: true)
    if broken.isEmpty && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.quality(.secondPersonMissing)))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    for place in missing { workshop.move(place, to: .lost, by: -1) }
    for place in found { workshop.move(place, to: .accepted, by: 1) }
    workshop.stockCounts.append(
      StockCount {
        $0.day = day
        $0.missing = missing
        $0.found = found
        $0.reason = reason
        $0.officer = authority.user
        $0.approver = authority.signer ?? authority.user
      })
  }
}

extension PiecePlace {
  fileprivate func broken(unless state: PieceState, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.batches.contains(batch), !workshop.batches[batch].isWithdrawn,
      1...workshop.batches[batch].pieces.count ~= Int(number)
    else { return [RuleBroken(.field(.unknownRow), field: .piece)] }
    return workshop.state(of: self) == state
      ? [] : [RuleBroken(.market(.notCountable(self)), field: .piece)]
  }
}

extension Workshop {
  package func state(of place: PiecePlace) -> PieceState {
    batches[place.batch].pieces[Int(place.number) - 1].state
  }

  fileprivate mutating func move(_ place: PiecePlace, to state: PieceState, by count: Int) {
    let index = Int(place.number) - 1
    batches[place.batch].pieces[index].state = state
    moveStock(batch: place.batch, piece: batches[place.batch].pieces[index], by: count)
  }
}
