/// What is said of a consignment when it goes out.
package struct ConsignmentTerms: Record {
  package var day = Day()
  package var buyer = ID<Buyer>()
  package var channel: UInt8 = 0
  package var lines: [SaleLine] = []

  package init() {}
}

/// A consignment that was entered wrong; what of it was sold or came back stays.
package struct AmendedConsignment: Record {
  package var consignment = ID<Consignment>()
  package var before = ConsignmentTerms()
  package var after = ConsignmentTerms()

  package init() {}
}

extension Consignment {
  package var terms: ConsignmentTerms {
    get {
      ConsignmentTerms {
        $0.day = day
        $0.buyer = buyer
        $0.channel = channel
        $0.lines = lines
      }
    }
    set {
      day = newValue.day
      buyer = newValue.buyer
      channel = newValue.channel
      lines = newValue.lines
    }
  }
}

extension ConsignmentTerms {
  fileprivate var places: [PiecePlace] {
    lines.flatMap { line in line.pieces.map { PiecePlace(line.batch, $0) } }
  }

  /// For how much each piece lies with the partner.
  fileprivate var prices: [PiecePlace: Rupiah] {
    lines.reduce(into: [:]) { prices, line in
      for piece in line.pieces { prices[PiecePlace(line.batch, piece)] = line.price }
    }
  }

  /// The lines without some pieces, and no line without any.
  fileprivate func lines(without gone: Set<PiecePlace>) -> [SaleLine] {
    lines.compactMap { line in
      var line = line
      line.pieces.removeAll { gone.contains(PiecePlace(line.batch, $0)) }
      return line.pieces.isEmpty ? nil : line
    }
  }
}

extension AmendedConsignment: Amended {
  var capability: Capability { .record }

  var opposite: AmendedConsignment {
    var opposite = self
    opposite.before = after
    opposite.after = before
    return opposite
  }

  /// Nothing of what still lies there is in any figure, and what was sold stays.
  func countedDays(in workshop: Workshop) -> [Day] { [] }

  func broken(in workshop: Workshop, on day: Day, as authority: Authority) -> [RuleBroken] {
    guard workshop.consignments.contains(consignment) else {
      return [RuleBroken(.field(.unknownRow))]
    }
    let row = workshop.consignments[consignment]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    let early = workshop.brokenBeforeStore(row.day)
    if !early.isEmpty { return early }
    if row.terms != before { return [RuleBroken(.history(.changedMeanwhile))] }
    if before == after { return [RuleBroken(.field(.nothingChanges))] }
    return brokenPartner(in: workshop) + brokenDay(in: workshop, today: day)
      + brokenLines(in: workshop, as: authority)
  }

  /// The notas name the partner, and their commission is that of the channel.
  private func brokenPartner(in workshop: Workshop) -> [RuleBroken] {
    if before.buyer == after.buyer && before.channel == after.channel { return [] }
    if !workshop.sales(of: consignment).isEmpty {
      return [RuleBroken(.consignment(.consignmentSettled), field: .buyer)]
    }
    if !workshop.buyers.contains(after.buyer) || workshop.buyers[after.buyer].isWithdrawn {
      return [RuleBroken(.field(.unknownRow), field: .buyer)]
    }
    return workshop.broken(channel: after.channel, on: after.day)
  }

  /// The day lies before all that was sold of it or came back, and prices of before are kept.
  private func brokenDay(in workshop: Workshop, today: Day) -> [RuleBroken] {
    if before.day == after.day { return [] }
    let broken = workshop.brokenNew(after.day, today: today)
    if !broken.isEmpty { return broken }
    let sold = workshop.sales(of: consignment).map { workshop.sales[$0].day }
    let back = workshop.consignments[consignment].returns.map(\.day)
    guard let first = (sold + back).min(), first < after.day else { return [] }
    return [RuleBroken(.consignment(.beforeConsigning(after.day)), field: .day)]
  }

  private func brokenLines(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let (old, new) = (before.prices, after.prices)
    if after.lines.isEmpty { return [RuleBroken(.market(.linesMissing), field: .quantity)] }
    var seen: Set<PiecePlace> = []
    if let twice = after.places.first(where: { !seen.insert($0).inserted }) {
      let rule = Rule.weaving(.pieceListedTwice(Int(twice.number)))
      return [RuleBroken(rule, field: .quantity)]
    }
    let out = Set(workshop.out(on: consignment))
    // What is not there any more keeps its price: it was sold or came back by it.
    let touched = before.places.filter { new[$0] != old[$0] }
    if let gone = touched.first(where: { !out.contains($0) }) {
      return [RuleBroken(.consignment(.notConsigned(gone)), field: .quantity)]
    }
    var taken: Set<PiecePlace> = []
    let isApproved = workshop.isApproved(authority)
    for line in after.lines(without: Set(old.keys.filter { new[$0] == old[$0] })) {
      var added = line
      added.pieces.removeAll { old[PiecePlace(line.batch, $0)] != nil }
      var kept = line
      kept.pieces.removeAll { old[PiecePlace(line.batch, $0)] == nil }
      let broken =
        (added.pieces.isEmpty
          ? []
          : added.broken(
            in: workshop, on: after.day, taken: &taken, from: .stock(nil), isApproved: isApproved))
        + (kept.pieces.isEmpty
          ? []
          : kept.broken(
            in: workshop, on: after.day, taken: &taken, from: .consignment(consignment),
            isApproved: isApproved))
      if !broken.isEmpty { return broken }
    }
    return []
  }

  func apply(to workshop: inout Workshop, by user: ID<User>) {
    let (old, new) = (Set(before.places), Set(after.places))
    workshop.move(before.places.filter { !new.contains($0) }, to: .accepted)
    workshop.move(after.places.filter { !old.contains($0) }, to: .consigned)
    workshop.consignments[consignment].terms = after
  }
}
