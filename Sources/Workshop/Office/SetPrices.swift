/// What a product costs from a day on.
///
/// What was sold, ordered or consigned before keeps its price.
package struct SetPrices: Record {
  package var day = Day()
  package var product = ID<Product>()
  package var from = Day()
  /// One band per grade A, B, C.
  package var prices: [PriceBand] = []

  package init() {}
}

extension SetPrices: DatedFact {
  package var capability: Capability? { .catalogue }
  /// It changes what pieces are worth from when it holds, whenever it is decided.
  package func countedDays(in workshop: Workshop) -> [Day] { [from] }

  /// Rules: a product that exists, from a day of the store on, a usual price for each grade and a
  /// lowest one that is not above it; something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.products.contains(product) else {
      return [RuleBroken(.field(.unknownRow), field: .product)]
    }
    if prices.count != Grade.allCases.count {
      return [RuleBroken(.market(.priceMissing), field: .price)]
    }
    var broken = zip(Grade.allCases, prices).flatMap { $1.broken(of: $0) }
    broken += workshop.brokenBeginning(from)
    if !broken.isEmpty { return broken }
    let isSame = Grade.allCases.allSatisfy {
      workshop.price(of: product, $0, on: from) == prices[Int($0.rawValue)]
    }
    return isSame ? [RuleBroken(.field(.nothingChanges))] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.priceLists.append(
      PriceList {
        $0.product = product
        $0.from = from
        $0.prices = prices
        $0.decided = day
        $0.user = authority.user
      })
  }
}

extension PriceBand {
  /// Rules: both above nothing and below the largest sum, the lowest not above the usual one.
  func broken(of grade: Grade) -> [RuleBroken] {
    let sound = { (price: Rupiah) in price > Rupiah() && price <= Rupiah.largest }
    if !sound(usual) { return [RuleBroken(.market(.priceMissing), field: grade.usualField)] }
    if !sound(lowest) { return [RuleBroken(.market(.priceMissing), field: grade.lowestField)] }
    return lowest > usual
      ? [RuleBroken(.office(.lowestAboveUsual), field: grade.lowestField)] : []
  }
}

extension Grade {
  /// The fields that its prices are typed in.
  package var usualField: FieldName { [.usualA, .usualB, .usualC][Int(rawValue)] }
  package var lowestField: FieldName { [.lowestA, .lowestB, .lowestC][Int(rawValue)] }
}
