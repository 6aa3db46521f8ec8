/// A dated rule by which the earnings of a month are divided.
///
/// Published practice varies from prison to prison, so the rule is data: a closed month keeps the
/// one it was closed under.
package struct SplitScheme: Record {
  package var name = ""
  package var base = SplitBase.profit
  /// For one piece, where the base goes by the piece.
  package var rate = Rupiah()
  /// Their shares sum to 1,000 per mille.
  package var parts: [SplitPart] = []
  package var legalBasis = ""
  package var validFrom = Day()
  /// Of the workers' part, what goes to those who prepared material, in per mille.
  package var preparers: Int32 = 0
  /// What a piece of grade A, B, C counts, in tenths.
  package var grades: [Int32] = []
  package var stages: [StagePoints] = []
  /// Of all a person ever earned, what may be used inside, in per mille.
  package var usable: Int32 = 0
  /// What a premi should reach in a month; nil for what the ministry asks.
  package var minimum: Rupiah?
  /// Of the workers' part, what goes by days of attendance that are paid, in per mille.
  package var attendance: Int32 = 0
  /// Of the workers' part, what goes by marks of conduct, in per mille.
  package var conduct: Int32 = 0

  package init() {}
}

/// What a scheme divides.
package enum SplitBase: UInt8, CaseIterable, Sendable {
  /// Turnover less commission and costs.
  case profit
  /// What buyers paid, before all costs.
  case turnover
  /// A rate for each piece.
  case piece
}

/// One of the parts that a scheme divides into.
package struct SplitPart: Record {
  package var name = ""
  package var use = PartUse.workshop
  package var perMille: Int32 = 0

  package init() {}

  package init(_ name: String, _ use: PartUse, perMille: Int32) {
    self.name = name
    self.use = use
    self.perMille = perMille
  }
}

/// Whom a part is for.
package enum PartUse: UInt8, CaseIterable, Sendable {
  /// Capital, programme, profit of the workshop.
  case workshop
  /// Premi of those who made the pieces.
  case workers
  /// PNBP, deposited with the state.
  case state
}

/// What a stage of a product counts in a piece, in tenths of a point.
package struct StagePoints: Record {
  package var product = ID<Product>()
  package var stage: UInt8 = 0
  package var tenths: Int32 = 0

  package init() {}
}

extension SplitScheme {
  package static let whole: Int32 = 1000
  /// What a stage counts that the scheme does not name, in tenths of a point.
  static let unnamedStage: Int32 = 10
  /// The most points that one stage or grade may count, in tenths.
  static let mostTenths: Int32 = 1000

  /// Hundredths of a point for a stage of one piece.
  package func points(product: ID<Product>, stage: UInt8, grade: Grade) -> Int {
    let place = Int(grade.rawValue)
    let factor = place < grades.count ? grades[place] : 10
    return Int(stageTenths(of: stage, product: product)) * Int(factor)
  }

  /// What a stage of a product counts in a piece, in tenths of a point.
  package func stageTenths(of stage: UInt8, product: ID<Product>) -> Int32 {
    stages.first { $0.product == product && $0.stage == stage }?.tenths ?? Self.unnamedStage
  }

  /// What a premi should reach in a month.
  package var leastPremi: Rupiah { minimum ?? MinimumPremi.perMonth }

  /// What a premi lacks; zero where it lacks nothing.
  package func missing(from premi: Rupiah) -> Rupiah { max(Rupiah(), leastPremi - premi) }

  /// The parts of an amount that is not below zero; the remainder goes to the largest fractions,
  /// the earlier part first.
  package func split(_ amount: Rupiah) -> Apportionment {
    Apportionment(of: amount, by: parts.map { Int($0.perMille) })
  }
}
