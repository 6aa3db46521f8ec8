/// A measure that a product gets besides those it has, from the day in its `since` on.
///
/// It is put behind the others, so that every reading ever taken keeps its measure.
package struct AddedMeasure: Record {
  package var product = ID<Product>()
  package var measure = Measure()

  package init() {}
}

extension AddedMeasure {
  /// So that an index stays one byte.
  private static let mostMeasures = 255

  /// Rules: a product, both names, which no other measure of it has, a gate on its way, numbers as
  /// for any limits, from the day of the decision at the earliest.
  func rules(on day: Day, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.products.contains(product) else {
      return [RuleBroken(.field(.unknownRow), field: .product)]
    }
    let row = workshop.products[product]
    if row.measures.count >= Self.mostMeasures {
      return [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Self.mostMeasures)))]
    }
    var broken =
      measure.name.brokenAsName(.name, atMost: 18, required: true)
      + measure.english.brokenAsName(.note, atMost: 18, required: true)
    if row.measures.contains(where: { $0.name.searchForm == measure.name.searchForm }) {
      broken.append(RuleBroken(.catalogue(.measureTaken), field: .name))
    }
    if !row.route.contains(where: { $0.isGate && $0.index == measure.gate }) {
      broken.append(RuleBroken(.field(.unknownRow), field: .stage))
    }
    let since = measure.since ?? day - 1
    return broken
      + ReviseMeasures.rules(
        aim: measure.aim, tolerance: measure.tolerance, places: measure.places, fewest: 1,
        from: since, earliest: day)
  }
}
