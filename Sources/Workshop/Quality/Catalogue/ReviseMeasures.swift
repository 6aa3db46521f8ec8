/// What measures of products aim at and allow from a day on.
///
/// A measure keeps its place, its words and its unit, for readings point at it; they keep the
/// limits under which they were taken.
package struct ReviseMeasures: Record {
  package var day = Day()
  package var versions: [MeasureVersion] = []

  package init() {}
}

extension ReviseMeasures {
  /// In tenths; more than any cap.
  static let largest: Int32 = 9_999

  /// Rules: measures that exist, from today at the earliest, an aim above 0 and a tolerance from 0,
  /// at most `Measure.mostReadings` readings a gate on any day.
  func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if versions.isEmpty { return [RuleBroken(.nothingChanges)] }
    var broken = versions.enumerated().flatMap { row, version in
      rules(of: version, in: workshop).map { RuleBroken($0.rule, field: $0.field, row: row) }
    }
    if broken.isEmpty { broken = brokenCounts(in: workshop, as: authority) }
    return broken
  }

  private func rules(of version: MeasureVersion, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.products.contains(version.product),
      Int(version.measure) < workshop.products[version.product].measures.count
    else { return [RuleBroken(.unknownRow, field: .product)] }
    let most = Int(Self.largest)
    var broken: [RuleBroken] = []
    if !(1...Self.largest).contains(version.aim) {
      broken.append(RuleBroken(.numberOutOfRange(lowest: 1, highest: most), field: .reading1))
    }
    if !(0...Self.largest).contains(version.tolerance) {
      broken.append(RuleBroken(.numberOutOfRange(lowest: 0, highest: most), field: .reading2))
    }
    if version.places > Measure.mostReadings {
      broken.append(
        RuleBroken(.numberOutOfRange(lowest: 0, highest: Measure.mostReadings), field: .quantity))
    }
    if version.from < day { broken.append(RuleBroken(.validFromPast(day), field: .day)) }
    if !broken.isEmpty { return broken }
    let now = workshop.measures(of: version.product, on: version.from)[Int(version.measure)]
    let isSame =
      now.aim == version.aim && now.tolerance == version.tolerance && now.places == version.places
    return isSame ? [RuleBroken(.nothingChanges)] : []
  }

  private func brokenCounts(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var after = workshop
    apply(to: &after, by: authority.user)
    for row in versions.indices {
      let product = versions[row].product
      let days = after.measureVersions.filter { $0.product == product }.map(\.from)
      let isTooMany = days.contains { day in
        after.catalogue.gates.indices.contains {
          after.readings(asked: UInt8($0), of: product, size: 0, on: day).count
            > Measure.mostReadings
        }
      }
      if isTooMany {
        let rule = Rule.tooManyReadings(limit: Measure.mostReadings)
        return [RuleBroken(rule, field: .quantity, row: row)]
      }
    }
    return []
  }

  func apply(to workshop: inout Workshop, by user: ID<User>) {
    for version in versions {
      var row = version
      row.decided = day
      row.user = user
      workshop.measureVersions.append(row)
    }
  }
}
