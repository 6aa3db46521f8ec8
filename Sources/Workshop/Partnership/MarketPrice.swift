/// What such a cap costs on the market of the villages on a day: a figure from outside our records.
package struct MarketPrice: Record {
  package var product = ID<Product>()
  package var day = Day()
  /// For one piece.
  package var price = Rupiah()
  /// Who asked, or where it stands.
  package var source = ""
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

/// The entry of a price of the market.
package struct NoteMarketPrice: Record {
  package var day = Day()
  package var product = ID<Product>()
  package var price = Rupiah()
  /// From 1 to 40 characters.
  package var source = ""

  package init() {}
}

extension NoteMarketPrice: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a product that is there, a price, and where it comes from, naming nobody.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.products.contains(product) else {
      return [RuleBroken(.field(.unknownRow), field: .product)]
    }
    let isSound = price > Rupiah() && price <= Rupiah.largest
    return (isSound ? [] : [RuleBroken(.market(.priceMissing), field: .price)])
      + workshop.brokenOutside(source, .source, atMost: 40)
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.marketPrices.append(
      MarketPrice {
        $0.product = product
        $0.day = day
        $0.price = price
        $0.source = source
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.marketPrice(workshop.marketPrices.nextID), on: day))]
  }
}

extension Workshop {
  package var standingMarketPrices: [ID<MarketPrice>] {
    marketPrices.indices.map { ID($0) }.filter { !marketPrices[$0].isWithdrawn }
  }

  /// What a product costs on the market on a day: the newest price of that day or before; of one
  /// day, the one that was entered last.
  package func marketPrice(of product: ID<Product>, on day: Day) -> Rupiah? {
    standingMarketPrices.filter {
      marketPrices[$0].product == product && marketPrices[$0].day <= day
    }.max { (marketPrices[$0].day, $0) < (marketPrices[$1].day, $1) }
      .map { marketPrices[$0].price }
  }
}

extension MarketPrice: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<MarketPrice>> { \.marketPrices }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  static func broken(
    _ id: ID<MarketPrice>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] { [] }
}
