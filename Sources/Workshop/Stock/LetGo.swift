/// Lets pieces of the stock go without a sale, agreed to by a second person.
package struct LetGo: Record {
  package var day = Day()
  package var kind = Leaving.Kind.souvenir
  package var pieces: [PiecePlace] = []
  package var receiver = ""
  /// From 5 to 60 characters.
  package var reason = ""
  package var isPaid = false

  package init() {}
}

extension LetGo: DatedFact {
  package var capability: Capability? { .record }

  /// As many as one minute has lines for.
  package static let mostPieces = 99

  /// Rules: pieces in stock, none named twice, blocked ones only to be destroyed, somebody who
  /// takes them where they are not destroyed, a reason, and a second person who may approve.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if pieces.isEmpty { broken.append(RuleBroken(.field(.required), field: .piece)) }
    if pieces.count > Self.mostPieces {
      broken.append(RuleBroken(.weaving(.tooManyPieces(limit: Self.mostPieces)), field: .piece))
    }
    var seen: Set<PiecePlace> = []
    for place in pieces {
      if !seen.insert(place).inserted {
        broken.append(RuleBroken(.weaving(.pieceListedTwice(Int(place.number))), field: .piece))
      }
      broken += brokenPiece(place, in: workshop)
    }
    broken += receiver.brokenAsText(.receiver, atMost: 40, required: kind != .destroyed)
    broken += reason.brokenAsReason
    if broken.isEmpty && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.quality(.secondPersonMissing)))
    }
    return broken
  }

  private func brokenPiece(_ place: PiecePlace, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.batches.contains(place.batch), !workshop.batches[place.batch].isWithdrawn,
      1...workshop.batches[place.batch].pieces.count ~= Int(place.number)
    else { return [RuleBroken(.field(.unknownRow), field: .piece)] }
    if kind != .destroyed, let rule = workshop.brokenBlock(on: place.number, of: place.batch) {
      return [RuleBroken(rule, field: .piece)]
    }
    return workshop.state(of: place) == .accepted
      ? [] : [RuleBroken(.market(.notCountable(place)), field: .piece)]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.leavings.append(
      Leaving {
        $0.day = day
        $0.kind = kind
        $0.pieces = pieces
        $0.receiver = receiver
        $0.reason = reason
        $0.isPaid = isPaid
        $0.officer = authority.user
        $0.approver = authority.signer ?? authority.user
      })
    workshop.leave(pieces, to: .left)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.leaving(workshop.leavings.nextID), on: day))]
  }
}
