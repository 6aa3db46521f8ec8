/// What one measure of a product aims at and allows from a day on; never overwritten.
package struct MeasureVersion: Record {
  package var product = ID<Product>()
  /// Index in the product's measures.
  package var measure: UInt8 = 0
  package var from = Day()
  /// At how many places it is read; 0 while it is not measured.
  package var places: UInt8 = 0
  /// In tenths of the unit, as the tolerance; of a measure that goes by size, for size 0.
  package var aim: Int32 = 0
  package var tolerance: Int32 = 0
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}
}

extension Workshop {
  /// The measures of a product with what they allow on a day.
  package func measures(of product: ID<Product>, on day: Day) -> [Measure] {
    var measures = products[product].measures
    for place in measures.indices {
      guard measures[place].isKnown(on: day) else {
        measures[place].places = 0
        continue
      }
      guard let version = version(of: UInt8(place), of: product, on: day) else { continue }
      measures[place].places = version.places
      measures[place].aim = version.aim
      measures[place].tolerance = version.tolerance
    }
    return measures
  }

  /// The version of a measure in force on a day; nil while what was founded holds.
  ///
  /// Of two that begin on the same day the later decided one holds.
  package func version(
    of measure: UInt8, of product: ID<Product>, on day: Day
  ) -> MeasureVersion? {
    versions(of: measure, of: product).filter { $0.from <= day }.reduce(nil) { held, next in
      held.map { $0.from <= next.from ? next : $0 } ?? next
    }
  }

  /// Every version of a measure in the order in which they were decided.
  package func versions(of measure: UInt8, of product: ID<Product>) -> [MeasureVersion] {
    measureVersions.filter { $0.product == product && $0.measure == measure }
  }
}

/// What a measure asks for from a day until the next period begins.
package struct MeasurePeriod: Equatable, Sendable {
  package var from: Day
  package var measure: Measure
}

extension Workshop {
  /// The periods of a measure, oldest first: what was founded or added, then every version that
  /// held or will.
  package func periods(of measure: UInt8, of product: ID<Product>) -> [MeasurePeriod] {
    let first = products[product].measures[Int(measure)].since ?? settings.firstDay
    let days = Set(versions(of: measure, of: product).map(\.from)).subtracting([first])
    return ([first] + days.sorted()).map { day in
      MeasurePeriod(from: day, measure: measures(of: product, on: day)[Int(measure)])
    }
  }
}
