/// What an office decides a second time from the same day on, which takes the place of what it
/// decided before as long as nothing was counted by that.
///
/// From a later day on it may always be decided anew; that a closed month stays as it is is asked
/// at the door.
protocol Overlapping: Fact {
  /// The first day that it is about.
  var beginning: Day { get }
  /// Whether the same thing was decided from that day on already.
  func isSecond(in workshop: Workshop) -> Bool
  /// The days of what is counted by it.
  func countedUses(in workshop: Workshop) -> [Day]
}

extension Workshop {
  /// The rule that nothing is decided anew under what was counted by it.
  func brokenOverlap(_ fact: any Fact) -> [RuleBroken] {
    guard let fact = fact as? any Overlapping, fact.isSecond(in: self) else { return [] }
    let used = fact.countedUses(in: self).filter { $0 >= fact.beginning }.min()
    return used.map { [RuleBroken(.office(.countedAlready(fact.beginning, $0)), field: .day)] }
      ?? []
  }

  /// The days of standing sales, orders and consignments with a line that is meant.
  fileprivate func marketDays(
    sale: (Sale) -> Bool, order: (CustomerOrder) -> Bool, consignment: (Consignment) -> Bool
  ) -> [Day] {
    sales.filter { !$0.isWithdrawn && sale($0) }.map(\.day)
      + orders.filter { !$0.isWithdrawn && order($0) }.map(\.day)
      + consignments.filter { !$0.isWithdrawn && consignment($0) }.map(\.day)
  }
}

extension SetPrices: Overlapping {
  var beginning: Day { from }

  func isSecond(in workshop: Workshop) -> Bool {
    workshop.priceLists.contains { $0.product == product && $0.from == from }
  }

  /// Prices are those of the day on which something is sold, ordered or consigned.
  func countedUses(in workshop: Workshop) -> [Day] {
    let isMeant = { (line: SaleLine) in workshop.batches[line.batch].product == product }
    return workshop.marketDays(
      sale: { $0.lines.contains(where: isMeant) },
      order: { $0.lines.contains { $0.kind.product == product } },
      consignment: { $0.lines.contains(where: isMeant) })
  }
}

extension SetChannel: Overlapping {
  var beginning: Day { from }

  func isSecond(in workshop: Workshop) -> Bool {
    guard let channel else { return false }
    return workshop.catalogue.channels[Int(channel)].since == from
      || workshop.channelTerms.contains { $0.channel == channel && $0.from == from }
  }

  func countedUses(in workshop: Workshop) -> [Day] {
    workshop.marketDays(
      sale: { $0.channel == channel }, order: { $0.channel == channel },
      consignment: { $0.channel == channel })
  }
}

/// A scheme with its points, shares and least premi.
extension AdoptScheme: Overlapping {
  var beginning: Day { scheme.validFrom }

  func isSecond(in workshop: Workshop) -> Bool {
    workshop.schemes.contains { $0.validFrom == scheme.validFrom }
  }

  /// What was paid out by its usable share; what it divides is counted when its month is closed.
  func countedUses(in workshop: Workshop) -> [Day] {
    workshop.sales.filter { !$0.isWithdrawn }.compactMap(\.paidOn)
      + workshop.movements.map(\.day)
  }
}
