/// What one piece of a grade comes to under a scheme: its prices, its points, and the workers' part
/// of its usual price, before commission and costs.
package struct GradeWorth: Equatable, Sendable {
  /// What one stage of the piece counts and gets.
  package struct Stage: Equatable, Sendable {
    package var stage: UInt8
    /// Hundredths of a point.
    package var points: Int
    package var premi: Rupiah
  }

  package var grade: Grade
  package var band: PriceBand
  /// The workers' part of the usual price.
  package var premi: Rupiah
  /// Of it, what goes to those who prepared material, where somebody did.
  package var preparers: Rupiah
  /// In the order of the work; their premi sums to what is left for the makers.
  package var stages: [Stage]

  /// Hundredths of a point.
  package var points: Int { stages.reduce(0) { $0 + $1.points } }
  package var makers: Rupiah { premi - preparers }
}

extension Workshop {
  /// What each grade of a product comes to under the scheme in force on a day.
  package func worth(of product: ID<Product>, on day: Day) -> [GradeWorth] {
    let scheme = scheme(on: day)
    return Grade.allCases.map {
      worth(of: product, $0, at: price(of: product, $0, on: day), under: scheme)
    }
  }

  private func worth(
    of product: ID<Product>, _ grade: Grade, at band: PriceBand, under scheme: SplitScheme
  ) -> GradeWorth {
    let parts = scheme.split(scheme.base == .piece ? scheme.rate : band.usual).amounts
    let premi = zip(scheme.parts, parts).reduce(Rupiah()) {
      $1.0.use == .workers ? $0 + $1.1 : $0
    }
    let halves = Apportionment(
      of: premi, by: [Int(SplitScheme.whole - scheme.preparers), Int(scheme.preparers)])
    let steps = products[product].route.filter { !$0.isGate }.map(\.index)
    let points = steps.map { scheme.points(product: product, stage: $0, grade: grade) }
    let amounts = Apportionment(of: halves.amounts[0], by: points).amounts
    return GradeWorth(
      grade: grade, band: band, premi: premi, preparers: halves.amounts[1],
      stages: steps.indices.map {
        GradeWorth.Stage(stage: steps[$0], points: points[$0], premi: amounts[$0])
      })
  }
}
