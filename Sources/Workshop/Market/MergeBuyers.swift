/// Two buyers who turned out to be one: which records passed from one to the other, so that they
/// can pass back.
package struct BuyerMerge: Record {
  package var day = Day()
  /// Who is no longer chosen.
  package var gone = ID<Buyer>()
  /// Whose it all is since.
  package var kept = ID<Buyer>()
  package var sales: [ID<Sale>] = []
  package var orders: [ID<CustomerOrder>] = []
  package var consignments: [ID<Consignment>] = []
  /// The numbers that came next then: what is newer hangs on the one that stayed.
  package var nextSale = ID<Sale>()
  package var nextOrder = ID<CustomerOrder>()
  package var nextConsignment = ID<Consignment>()
  package var officer = ID<User>()
  package var approver = ID<User>()
  /// When they were parted again; nil while they are one.
  package var parted: Day?

  package init() {}
}

/// Makes one buyer of two, agreed to by a second person, or parts them again.
///
/// Notas, orders, consignments and debts of both are the one's from then on.
package struct MergeBuyers: Record {
  package var day = Day()
  package var gone = ID<Buyer>()
  package var kept = ID<Buyer>()
  /// True to part them again.
  package var isTakenBack = false

  package init() {}
}

extension MergeBuyers: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  private var opposite: MergeBuyers {
    var opposite = self
    opposite.isTakenBack.toggle()
    return opposite
  }

  /// Rules: two that stand and differ, of one kind; parted only while nothing newer hangs on the
  /// one that stayed, neither has used the other's credit and the other's name is free; a second
  /// person.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let buyers = workshop.buyers
    guard buyers.contains(gone), buyers.contains(kept), !buyers[kept].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: .buyer)]
    }
    if gone == kept { return [RuleBroken(.market(.sameBuyer), field: .buyer)] }
    var broken: [RuleBroken] = []
    if isTakenBack {
      broken = workshop.brokenParting(gone, from: kept)
    } else if buyers[gone].isWithdrawn {
      return [RuleBroken(.field(.unknownRow), field: .buyer)]
    } else if (buyers[gone].subject == nil) != (buyers[kept].subject == nil) {
      broken = [RuleBroken(.market(.otherKindOfBuyer), field: .buyer)]
    }
    if broken.isEmpty && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.quality(.secondPersonMissing)))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if isTakenBack {
      workshop.part(gone, from: kept, on: day)
    } else {
      workshop.merge(self, by: authority)
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? { [.mergeBuyers(opposite)] }
}

extension Workshop {
  /// The merge by which one buyer is part of another now; nil when none.
  package func merge(of gone: ID<Buyer>, into kept: ID<Buyer>) -> ID<BuyerMerge>? {
    buyerMerges.indices.last {
      buyerMerges[$0].gone == gone && buyerMerges[$0].kept == kept && buyerMerges[$0].parted == nil
    }.map { ID($0) }
  }

  /// Who became part of a buyer and is so still, in that order.
  package func merged(into kept: ID<Buyer>) -> [ID<Buyer>] {
    buyerMerges.filter { $0.kept == kept && $0.parted == nil }.map(\.gone)
  }

  fileprivate func brokenParting(_ gone: ID<Buyer>, from kept: ID<Buyer>) -> [RuleBroken] {
    guard let merge = merge(of: gone, into: kept) else {
      return [RuleBroken(.field(.nothingChanges))]
    }
    let row = buyerMerges[merge]
    let isNewer =
      sales.indices.contains { ID($0) >= row.nextSale && sales[$0].buyer == kept }
      || orders.indices.contains { ID($0) >= row.nextOrder && orders[$0].buyer == kept }
      || consignments.indices.contains {
        ID($0) >= row.nextConsignment && consignments[$0].buyer == kept
      }
      || buyerMerges.indices.contains {
        ID($0) > merge && buyerMerges[$0].parted == nil
          && (buyerMerges[$0].kept == kept || buyerMerges[$0].gone == kept)
      }
    if isNewer { return [RuleBroken(.market(.newerHangsOnBuyer))] }
    let moved = row.sales.reduce(Rupiah()) { $0 + credit(by: $1) }
    if moved < Rupiah() || credit(of: kept) < moved {
      return [RuleBroken(.market(.creditUsed))]
    }
    if let name = buyers[gone].name, let other = buyer(named: name) {
      return [RuleBroken(.market(.buyerTaken(other)), field: .buyer)]
    }
    return []
  }

  fileprivate mutating func merge(_ action: MergeBuyers, by authority: Authority) {
    let merge = BuyerMerge {
      $0.day = action.day
      $0.gone = action.gone
      $0.kept = action.kept
      $0.sales = sales.indices.filter { sales[$0].buyer == action.gone }.map { ID($0) }
      $0.orders = orders.indices.filter { orders[$0].buyer == action.gone }.map { ID($0) }
      $0.consignments = consignments.indices.filter { consignments[$0].buyer == action.gone }
        .map { ID($0) }
      $0.nextSale = sales.nextID
      $0.nextOrder = orders.nextID
      $0.nextConsignment = consignments.nextID
      $0.officer = authority.user
      $0.approver = authority.signer ?? authority.user
    }
    buyerMerges.append(merge)
    give(merge, to: action.kept)
    buyers[action.gone].isWithdrawn = true
  }

  fileprivate mutating func part(_ gone: ID<Buyer>, from kept: ID<Buyer>, on day: Day) {
    guard let merge = merge(of: gone, into: kept) else { return }
    give(buyerMerges[merge], to: gone)
    buyers[gone].isWithdrawn = false
    buyerMerges[merge].parted = day
  }

  private mutating func give(_ merge: BuyerMerge, to buyer: ID<Buyer>) {
    for sale in merge.sales { sales[sale].buyer = buyer }
    for order in merge.orders { orders[order].buyer = buyer }
    for row in merge.consignments { consignments[row].buyer = buyer }
  }
}
