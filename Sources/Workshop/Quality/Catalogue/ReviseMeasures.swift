/// What measures of products aim at and allow from a day on, and which are measured besides.
///
/// A measure keeps its place, its words and its unit, for readings point at it; they keep the
/// limits under which they were taken.
package struct ReviseMeasures: Record {
  package var day = Day()
  package var versions: [MeasureVersion] = []
  /// Put behind the others of their products.
  package var added: [AddedMeasure] = []

  package init() {}
}

extension ReviseMeasures: DatedFact {
  package var capability: Capability? { .catalogue }

  /// In tenths; more than any cap.
  static let largest: Int32 = 9_999

  /// Rules: measures that exist, from today or their own beginning at the earliest, an aim above 0
  /// and a tolerance from 0, at most `Measure.mostReadings` readings a gate on any day.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if versions.isEmpty && added.isEmpty { return [RuleBroken(.field(.nothingChanges))] }
    var broken =
      rules(of: versions) { rules(of: $0, in: workshop) }
      + rules(of: added) { $0.rules(on: day, in: workshop) }
    if broken.isEmpty { broken = brokenCounts(in: workshop, as: authority) }
    return broken
  }

  private func rules<Row>(of rows: [Row], _ rules: (Row) -> [RuleBroken]) -> [RuleBroken] {
    rows.enumerated().flatMap { place, row in
      rules(row).map { RuleBroken($0.rule, field: $0.field, row: place) }
    }
  }

  private func rules(of version: MeasureVersion, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.products.contains(version.product),
      Int(version.measure) < workshop.products[version.product].measures.count
    else { return [RuleBroken(.field(.unknownRow), field: .product)] }
    let earliest = max(
      day, workshop.products[version.product].measures[Int(version.measure)].since ?? day)
    let broken = Self.rules(
      aim: version.aim, tolerance: version.tolerance, places: version.places, fewest: 0,
      from: version.from, earliest: earliest)
    if !broken.isEmpty { return broken }
    let now = workshop.measures(of: version.product, on: version.from)[Int(version.measure)]
    let isSame =
      now.aim == version.aim && now.tolerance == version.tolerance && now.places == version.places
    return isSame ? [RuleBroken(.field(.nothingChanges))] : []
  }

  /// Of the numbers of one period; `fewest`: places.
  static func rules(
    aim: Int32, tolerance: Int32, places: UInt8, fewest: Int, from: Day, earliest: Day
  ) -> [RuleBroken] {
    let most = Int(largest)
    var broken: [RuleBroken] = []
    if !(1...largest).contains(aim) {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: most)), field: .reading1))
    }
    if !(0...largest).contains(tolerance) {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: most)), field: .reading2))
    }
    if !(fewest...Measure.mostReadings).contains(Int(places)) {
      let range = Rule.field(.numberOutOfRange(lowest: fewest, highest: Measure.mostReadings))
      broken.append(RuleBroken(range, field: .quantity))
    }
    if from < earliest {
      broken.append(RuleBroken(.catalogue(.validFromPast(earliest)), field: .day))
    }
    return broken
  }

  private func brokenCounts(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var after = workshop
    apply(to: &after, by: authority)
    let isTooMany = { (product: ID<Product>) in
      let days =
        after.measureVersions.filter { $0.product == product }.map(\.from)
        + after.products[product].measures.compactMap(\.since)
      return days.contains { day in
        after.catalogue.gates.indices.contains {
          after.readings(asked: UInt8($0), of: product, size: 0, on: day).count
            > Measure.mostReadings
        }
      }
    }
    let products = versions.map(\.product) + added.map(\.product)
    guard let place = products.firstIndex(where: isTooMany) else { return [] }
    let row = place < versions.count ? place : place - versions.count
    let rule = Rule.catalogue(.tooManyReadings(limit: Measure.mostReadings))
    return [RuleBroken(rule, field: .quantity, row: row)]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    for version in versions {
      var row = version
      row.decided = day
      row.user = authority.user
      workshop.measureVersions.append(row)
    }
    for row in added { workshop.products[row.product].measures.append(row.measure) }
  }
}
