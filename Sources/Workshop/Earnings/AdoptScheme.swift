/// Puts a scheme in force from a day on.
package struct AdoptScheme: Record {
  package var day = Day()
  package var scheme = SplitScheme()

  package init() {}
}

extension AdoptScheme: DatedFact {
  package var capability: Capability? { .catalogue }
  /// It changes the figures from when it holds, whenever it is adopted.
  package func countedDays(in workshop: Workshop) -> [Day] { [scheme.validFrom] }

  /// Rules: a name and a legal basis, parts that sum to the whole with one for the workers, and a
  /// first day that lies in no closed month.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if workshop.schemes.contains(scheme) { return [RuleBroken(.field(.nothingChanges))] }
    var broken =
      scheme.name.brokenAsName(.scheme, atMost: 20, required: true)
      + scheme.legalBasis.brokenAsName(.legalBasis, atMost: 60, required: true)
    broken += brokenParts + brokenPoints
    if let minimum = scheme.minimum, minimum < Rupiah() || minimum > Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .minimum))
    }
    if scheme.base == .piece && (scheme.rate <= Rupiah() || scheme.rate > Rupiah.largest) {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .price))
    }
    return broken
  }

  private var brokenParts: [RuleBroken] {
    let parts = scheme.parts
    let sum = parts.reduce(0) { $0 + Int($1.perMille) }
    if sum != SplitScheme.whole {
      return [RuleBroken(.earnings(.partsNotWhole(sum)), field: .parts)]
    }
    if parts.contains(where: { $0.perMille < 1 }) {
      return [RuleBroken(.earnings(.partEmpty), field: .parts)]
    }
    if parts.count(where: { $0.use == .workers }) != 1
      || parts.count(where: { $0.use == .state }) > 1
    {
      return [RuleBroken(.earnings(.workersPartMissing), field: .parts)]
    }
    return parts.flatMap { $0.name.brokenAsName(.parts, atMost: 20, required: true) }
  }

  private var brokenPoints: [RuleBroken] {
    let most = SplitScheme.mostTenths
    func broken(_ isSound: Bool, _ field: FieldName, from lowest: Int, to highest: Int32)
      -> [RuleBroken]
    {
      isSound
        ? []
        : [
          RuleBroken(
            .field(.numberOutOfRange(lowest: lowest, highest: Int(highest))), field: field)
        ]
    }
    let areGrades =
      scheme.grades.count == Grade.allCases.count && scheme.grades.allSatisfy { 1...most ~= $0 }
    let areStages = scheme.stages.allSatisfy { 1...most ~= $0.tenths }
    let share = 0...SplitScheme.whole
    return broken(areGrades, .gradePoints, from: 1, to: most)
      + broken(areStages, .points1, from: 1, to: most)
      + broken(share ~= scheme.preparers, .preparers, from: 0, to: SplitScheme.whole)
      + broken(share ~= scheme.usable, .usable, from: 0, to: SplitScheme.whole)
      + broken(share ~= scheme.attendance, .attendanceShare, from: 0, to: SplitScheme.whole)
      + broken(share ~= scheme.conduct, .conductShare, from: 0, to: SplitScheme.whole)
      + brokenSum
  }

  private var brokenSum: [RuleBroken] {
    let sum = Int(scheme.attendance) + Int(scheme.conduct)
    return sum > SplitScheme.whole
      ? [RuleBroken(.earnings(.sharesAboveWhole(sum)), field: .conductShare)] : []
  }

  /// A scheme that begins on the same day as another takes its place.
  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.schemes.append(scheme)
  }
}
