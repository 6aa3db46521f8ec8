/// Schemes as prisons published them, for adoption; the points are a starting point.
extension SplitScheme {
  /// The decree of 1990; in force until a store adopts another.
  package static let decree = standard("SK-1990", .profit) {
    $0.parts = [
      SplitPart("Premi", .workers, perMille: 500),
      SplitPart("Modal kerja", .workshop, perMille: 350),
      SplitPart("PNBP", .state, perMille: 150),
    ]
    $0.legalBasis = "Kepmenkeh M.01-PP.02.01 Tahun 1990"
  }

  /// Reported from Bukittinggi in 2023, citing the same decree.
  package static let businessFirst = standard("60/15/25", .profit) {
    $0.parts = [
      SplitPart("Laba usaha", .workshop, perMille: 600),
      SplitPart("Premi", .workers, perMille: 150),
      SplitPart("PNBP", .state, perMille: 250),
    ]
    $0.legalBasis = "Kepmenkeh M.01-PP.02.01 Tahun 1990"
  }

  /// Reported from Bangli in 2022; the figures show that it divides turnover.
  package static let stateFirst = standard("50/35/15", .turnover) {
    $0.parts = [
      SplitPart("PNBP", .state, perMille: 500),
      SplitPart("Premi", .workers, perMille: 350),
      SplitPart("Program", .workshop, perMille: 150),
    ]
    $0.legalBasis = "Lapas Narkotika Bangli, 2022"
  }

  /// As they were published, with the points of the standard products.
  package static let published = [decree, businessFirst, stateFirst]

  private static func standard(
    _ name: String, _ base: SplitBase, _ fill: (inout SplitScheme) -> Void
  ) -> SplitScheme {
    var scheme = SplitScheme()
    scheme.name = name
    scheme.base = base
    scheme.validFrom = Day(year: 1990, month: 1, day: 1) ?? Day()
    scheme.preparers = 120
    scheme.grades = [10, 8, 5]
    scheme.stages = points
    scheme.usable = 250
    fill(&scheme)
    return scheme
  }

  /// Ten points a cap, by the standard products and stages.
  private static let points: [StagePoints] =
    caps(0, [(6, 30), (7, 55), (10, 15)])
    + [1, 2].flatMap { caps($0, [(6, 20), (7, 30), (8, 15), (9, 25), (10, 10)]) }

  private static func caps(_ product: Int, _ stages: [(UInt8, Int32)]) -> [StagePoints] {
    stages.map { stage, tenths in
      StagePoints {
        $0.product = ID(product)
        $0.stage = stage
        $0.tenths = tenths
      }
    }
  }
}

extension Workshop {
  /// The published schemes as this workshop may use them: points for the standard products alone,
  /// where another product has not taken their place.
  package var publishedSchemes: [SplitScheme] { SplitScheme.published.map(inThisWorkshop) }

  /// What is in force until a store adopts a scheme.
  var decree: SplitScheme { inThisWorkshop(.decree) }

  private func inThisWorkshop(_ scheme: SplitScheme) -> SplitScheme {
    var scheme = scheme
    scheme.stages.removeAll { points in
      let place = Int(points.product.index)
      return !products.contains(points.product) || !Product.standard.indices.contains(place)
        || products[points.product].code != Product.standard[place].code
    }
    return scheme
  }
}
