import Workshop

/// Whether a series of groups varies as chance alone would have it: a p-chart of defective pieces
/// or a u-chart of faults per piece, each group with limits of its own n.
///
/// Limits are three standard errors from the mean of all groups shown: p +- 3*sqrt(p(1-p)/n) and
/// u +- 3*sqrt(u/n). Whether a point lies beyond is decided in whole numbers, so that a point on
/// its limit is never taken for one outside.
package struct ControlChart: Equatable, Sendable {
  /// A group before the chart knows its limits.
  package struct Sample: Equatable, Sendable {
    /// Defective pieces or faults.
    package var count: Int
    /// Pieces inspected, at least one.
    package var units: Int

    package init(_ count: Int, of units: Int) {
      precondition(units > 0)
      self.count = count
      self.units = units
    }
  }

  /// A group with its own limits.
  package struct Point: Equatable, Sendable {
    package var count: Int
    package var units: Int
    package var value: Double
    package var lower: Double
    package var upper: Double
    /// 1 above the mean, -1 below it, 0 on it.
    package var side: Int
    package var isBeyond: Bool
  }

  package let kind: ChartKind
  package let points: [Point]
  /// All counts of all units.
  package let centre: Portion
  /// Named in the order of the points they end at.
  package let signals: [ControlSignal]

  /// Below so many groups limits are provisional.
  package static let settledFrom = 20
  package var isProvisional: Bool { points.count < Self.settledFrom }

  /// `isSeries`: whether the groups follow each other in time; else only single points are judged.
  package init(_ kind: ChartKind, _ samples: [Sample], isSeries: Bool = true) {
    self.kind = kind
    let mean = Portion(
      samples.reduce(0) { $0 + $1.count }, of: samples.reduce(0) { $0 + $1.units })
    centre = mean
    points = samples.map { Self.point(kind, $0, mean) }
    signals = ControlSignal.of(points, isSeries: isSeries)
  }

  private static func point(_ kind: ChartKind, _ sample: Sample, _ mean: Portion) -> Point {
    let centre = mean.value ?? 0
    let variance = kind == .p ? centre * (1 - centre) : centre
    let reach = 3 * (variance / Double(sample.units)).squareRoot()
    let highest = kind == .p ? 1 : Double.infinity
    let difference =
      Int128(sample.count) * Int128(mean.whole) - Int128(sample.units) * Int128(mean.part)
    let spread = Int128(mean.part) * Int128(kind == .p ? mean.whole - mean.part : mean.whole)
    return Point(
      count: sample.count, units: sample.units,
      value: Double(sample.count) / Double(sample.units), lower: max(0, centre - reach),
      upper: min(highest, centre + reach), side: Int(difference.signum()),
      isBeyond: difference * difference > 9 * Int128(sample.units) * spread)
  }
}
