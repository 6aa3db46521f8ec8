/// What a product costs from a day on, grade by grade.
package struct PriceList: DatedRow {
  package var product = ID<Product>()
  package var from = Day()
  /// One band per grade A, B, C.
  package var prices: [PriceBand] = []
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}
}

extension Workshop {
  /// What a grade of a product costs on a day; before the first list, what the product was entered
  /// with.
  package func price(of product: ID<Product>, _ grade: Grade, on day: Day) -> PriceBand {
    let list = priceLists.inForce(on: day) { $0.product == product }
    let bands = list?.prices ?? products[product].prices
    let place = Int(grade.rawValue)
    return place < bands.count ? bands[place] : PriceBand()
  }

  package func price(of key: StockKey, on day: Day) -> PriceBand {
    price(of: key.product, key.grade, on: day)
  }
}
