import Wording

/// What in a control chart is more than chance, with the places of its points.
///
/// The rules are those of L. S. Nelson, "The Shewhart Control Chart: Tests for Special Causes",
/// Journal of Quality Technology 16 (1984), tests 1 to 3.
package enum ControlSignal: Equatable, Sendable {
  /// One point beyond its limit.
  case beyond(Int)
  /// Nine or more in a row on one side of the mean.
  case oneSide(ClosedRange<Int>, isAbove: Bool)
  /// Six or more in a row, each above the one before, or each below it.
  case trend(ClosedRange<Int>, isRising: Bool)

  package static let oneSideFrom = 9
  package static let trendFrom = 6

  /// The last point that the signal is about.
  package var end: Int {
    switch self {
    case .beyond(let place): place
    case .oneSide(let places, _), .trend(let places, _): places.upperBound
    }
  }

  /// The rule in a few words.
  package var rule: Words {
    switch self {
    case .beyond: Words("di luar batas", en: "beyond the limit")
    case .oneSide(let places, true):
      Words(
        "\(places.count) berturut-turut di atas rata-rata",
        en: "\(places.count) in a row above the mean")
    case .oneSide(let places, false):
      Words(
        "\(places.count) berturut-turut di bawah rata-rata",
        en: "\(places.count) in a row below the mean")
    case .trend(let places, true):
      Words("\(places.count) berturut-turut naik", en: "\(places.count) in a row rising")
    case .trend(let places, false):
      Words("\(places.count) berturut-turut turun", en: "\(places.count) in a row falling")
    }
  }

  static func of(_ points: [ControlChart.Point], isSeries: Bool) -> [ControlSignal] {
    let beyond = points.indices.filter { points[$0].isBeyond }.map { ControlSignal.beyond($0) }
    guard isSeries else { return beyond }
    let sides = runs(points.map(\.side)).filter {
      $0.count >= oneSideFrom && points[$0[0]].side != 0
    }
    let steps = zip(points, points.dropFirst()).map { direction(from: $0, to: $1) }
    let trends = runs(steps).filter { $0.count + 1 >= trendFrom && steps[$0[0]] != 0 }
    let all =
      beyond
      + sides.map { .oneSide($0[0]...$0[$0.count - 1], isAbove: points[$0[0]].side > 0) }
      + trends.map { .trend($0[0]...$0[$0.count - 1] + 1, isRising: steps[$0[0]] > 0) }
    return all.enumerated().sorted { ($0.element.end, $0.offset) < ($1.element.end, $1.offset) }
      .map(\.element)
  }

  /// 1 upwards, -1 downwards, compared in whole numbers.
  private static func direction(
    from one: ControlChart.Point, to other: ControlChart.Point
  ) -> Int {
    (other.count * one.units - one.count * other.units).signum()
  }

  /// The places of equal neighbours, run by run.
  private static func runs(_ values: [Int]) -> [[Int]] {
    values.indices.reduce(into: [[Int]]()) { runs, place in
      if let last = runs.last?.last, values[last] == values[place] {
        runs[runs.count - 1].append(place)
      } else {
        runs.append([place])
      }
    }
  }
}
