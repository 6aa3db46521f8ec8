import Testing
import Workshop

/// Chances worked outside the program with exact fractions of binomial coefficients (Python 3,
/// `fractions.Fraction` and `math.comb`), turned into a decimal at the very end.
@Suite struct OperatingCharacteristicTests {
  struct Lot: Sendable {
    var lot: Int
    var defective: Int
    var sample: Int
    var accept: Int
    var chance: Double
  }

  static let lots = [
    Lot(lot: 40, defective: 4, sample: 5, accept: 0, chance: 0.5729292045081519),
    Lot(lot: 40, defective: 8, sample: 5, accept: 0, chance: 0.3060388323546218),
    Lot(lot: 40, defective: 4, sample: 13, accept: 1, chance: 0.6081081081081081),
    Lot(lot: 40, defective: 8, sample: 13, accept: 1, chance: 0.17898083842356288),
    Lot(lot: 40, defective: 4, sample: 13, accept: 0, chance: 0.19203413940256045),
    Lot(lot: 40, defective: 8, sample: 13, accept: 0, chance: 0.02886787716509079),
    Lot(lot: 3200, defective: 320, sample: 125, accept: 7, chance: 0.05652947192482351),
    Lot(lot: 3200, defective: 192, sample: 200, accept: 21, chance: 0.9965356953807062),
    Lot(lot: 500, defective: 25, sample: 50, accept: 3, chance: 0.7670831492804558),
    Lot(lot: 100, defective: 50, sample: 20, accept: 3, chance: 0.00040428798223219676),
    // Too few good pieces are left to fill the sample.
    Lot(lot: 2, defective: 1, sample: 2, accept: 0, chance: 0),
    Lot(lot: 8, defective: 7, sample: 5, accept: 0, chance: 0),
    Lot(lot: 3200, defective: 3199, sample: 200, accept: 21, chance: 0),
    Lot(lot: 40, defective: 0, sample: 5, accept: 0, chance: 1),
    Lot(lot: 40, defective: 40, sample: 2, accept: 2, chance: 1),
  ]

  @Test(arguments: lots) func theChanceOfALot(_ row: Lot) {
    let plan = OperatingCharacteristic(sample: row.sample, accept: row.accept)
    let chance = plan.acceptance(ofLot: row.lot, defective: row.defective)
    #expect(abs(chance - row.chance) < 1e-12)
  }

  struct Process: Sendable {
    var share: Double
    var sample: Int
    var accept: Int
    var chance: Double
  }

  static let processes = [
    Process(share: 0.1, sample: 5, accept: 0, chance: 0.59049),
    Process(share: 0.1, sample: 13, accept: 1, chance: 0.6213449802582),
    Process(share: 0.025, sample: 50, accept: 3, chance: 0.9637956779616467),
    Process(share: 0.065, sample: 200, accept: 21, chance: 0.9886800919888754),
    Process(share: 0.2, sample: 20, accept: 3, chance: 0.4114488619565685),
    Process(share: 0.5, sample: 200, accept: 21, chance: 9.734828677908877e-33),
    Process(share: 1, sample: 20, accept: 3, chance: 0),
    Process(share: 0, sample: 20, accept: 3, chance: 1),
  ]

  @Test(arguments: processes) func theChanceOfAProcess(_ row: Process) {
    let plan = OperatingCharacteristic(sample: row.sample, accept: row.accept)
    let chance = plan.acceptance(ofProcess: row.share)
    #expect(abs(chance - row.chance) < 1e-12)
    // A chance so small that the tolerance above would hide it.
    #expect(row.chance == 0 || abs(chance / row.chance - 1) < 1e-10)
  }

  @Test func aWorseLotNeverPassesMoreOften() {
    for limit in QualityLimit.allCases {
      for severity in InspectionSeverity.allCases {
        guard let plan = SamplingPlan(lot: 150, limit: limit, severity: severity) else { continue }
        let curve = (0...150).map { plan.characteristic.acceptance(ofLot: 150, defective: $0) }
        #expect(curve.first == 1)
        #expect(zip(curve, curve.dropFirst()).allSatisfy { $0 >= $1 - 1e-12 })
        #expect(curve.allSatisfy { (0...1).contains($0) })
      }
    }
  }

  struct Risk: Sendable {
    var lot: Int
    var sample: Int
    var accept: Int
    /// Defective pieces that pass 95 times in 100, and those that pass 10 times in 100.
    var good: Int
    var bad: Int
  }

  /// Counted with the same fractions over every number of defective pieces.
  static let risks = [
    Risk(lot: 40, sample: 5, accept: 0, good: 0, bad: 14),
    Risk(lot: 40, sample: 13, accept: 1, good: 1, bad: 10),
    Risk(lot: 100, sample: 20, accept: 1, good: 2, bad: 17),
    Risk(lot: 500, sample: 50, accept: 3, good: 14, bad: 63),
  ]

  @Test(arguments: risks) func theRiskOfBothSides(_ row: Risk) {
    let plan = OperatingCharacteristic(sample: row.sample, accept: row.accept)
    #expect(plan.mostDefective(inLot: row.lot, passingAtLeast: 0.95) == row.good)
    #expect(plan.fewestDefective(inLot: row.lot, passingAtMost: 0.10) == row.bad)
  }

  @Test func aPlanThatRefusesNothingHasNoBadLot() {
    let plan = OperatingCharacteristic(sample: 2, accept: 2)
    #expect(plan.fewestDefective(inLot: 10, passingAtMost: 0.1) == nil)
  }
}
