/// How often a sampling plan accepts a lot, by how bad the lot is.
///
/// Each term is one product of ratios of small whole numbers, not a difference of log-gammas: there
/// is nothing to cancel, so the relative error stays below the number of factors times 2^-52
/// (about 1e-13 for a sample of 200), and every machine gives the same bits.
package struct OperatingCharacteristic: Equatable, Sendable {
  /// Pieces that are inspected.
  package var sample: Int
  /// The most defective ones with which the lot is accepted.
  package var accept: Int

  package init(sample: Int, accept: Int) {
    self.sample = sample
    self.accept = accept
  }

  /// The chance, 0 to 1, that a lot with so many defective pieces is accepted: hypergeometric.
  ///
  /// Needs a lot of at least the sample, and no more defective pieces than the lot has.
  package func acceptance(ofLot lot: Int, defective: Int) -> Double {
    precondition((0...lot).contains(defective) && sample <= lot)
    return sum { found in
      var chance = 1.0
      for place in 0..<found {
        chance *= Double(sample - place) / Double(place + 1)
        chance *= Double(defective - place) / Double(lot - place)
      }
      for place in 0..<(sample - found) {
        chance *= Double(max(0, lot - defective - place)) / Double(lot - found - place)
      }
      return chance
    }
  }

  /// The chance, 0 to 1, that a lot is accepted from a process with a share of defective pieces:
  /// binomial.
  package func acceptance(ofProcess share: Double) -> Double {
    precondition((0...1).contains(share))
    return sum { found in
      var chance = 1.0
      for place in 0..<found { chance *= Double(sample - place) / Double(place + 1) * share }
      for _ in found..<sample { chance *= 1 - share }
      return chance
    }
  }

  /// The most defective pieces with which a lot still passes with at least a chance; a lot without
  /// any always passes.
  package func mostDefective(inLot lot: Int, passingAtLeast chance: Double) -> Int {
    (0...lot).last { acceptance(ofLot: lot, defective: $0) >= chance } ?? 0
  }

  /// The fewest defective pieces with which a lot passes with at most a chance; nil when even a lot
  /// of nothing else passes more often.
  package func fewestDefective(inLot lot: Int, passingAtMost chance: Double) -> Int? {
    (0...lot).first { acceptance(ofLot: lot, defective: $0) <= chance }
  }

  /// Adds the chances of 0 to Ac defective pieces in the sample.
  private func sum(_ chance: (Int) -> Double) -> Double {
    min(1, (0...min(accept, sample)).reduce(0) { $0 + chance($1) })
  }
}
