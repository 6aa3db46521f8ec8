import Wording
import Workshop

/// What of the pieces that came to a gate passed at once, went back or was lost.
package struct GateYield: Equatable, Sendable {
  /// Index of the catalogue's gates.
  package var gate: UInt8
  /// First-pass yield.
  package var passed = Portion()
  package var reworked = Portion()
  package var rejected = Portion()
  /// Faults named at the first checks.
  package var defects = 0
}

/// First-pass yield of every gate and what all gates together let through at once.
package struct QualityYield: Equatable, Sendable {
  /// Gates that judged something, in their order.
  package private(set) var gates: [GateYield] = []
  /// Faults of which each piece can show one or more: the entries of the catalogue in use on the
  /// last day of the months, or of the newest sheet.
  package let opportunities: Int

  package init(_ records: QualityRecords, of workshop: Workshop) {
    let last = records.scope.months?.upperBound.last ?? workshop.inspections.last?.day
    opportunities = workshop.catalogue.defects.count { defect in
      last.map { defect.isInUse(on: $0) } ?? true
    }
    for gate in workshop.catalogue.gates.indices {
      var row = GateYield(gate: UInt8(gate))
      for piece in records.pieces(at: UInt8(gate)) {
        row.passed.count(piece.hasPassed)
        row.reworked.count(piece.wasReworked)
        row.rejected.count(piece.wasRejected)
        row.defects += piece.defects.count
      }
      if row.passed.whole > 0 { gates.append(row) }
    }
  }

  package subscript(_ gate: UInt8) -> GateYield? { gates.first { $0.gate == gate } }

  /// Rolled throughput yield: the chance that a piece passes every gate at once, the product of
  /// the first-pass yields; nil before anything was judged.
  package var rolled: Double? {
    gates.isEmpty ? nil : gates.reduce(1) { $0 * ($1.passed.value ?? 1) }
  }

  /// `72,0% (n 231)` with the smallest n of the gates; below ten the fractions that it is made of.
  package func rolledText(_ language: Language) -> String {
    guard let rolled, let fewest = gates.map(\.passed.whole).min() else { return "-" }
    if fewest < Portion.fewest {
      return gates.map { $0.passed.text(language) }.joined(separator: " x ")
    }
    return perCent(rolled, language) + " (n \(fewest))"
  }

  /// Faults per million opportunities; nil of no pieces or an empty catalogue.
  package static func perMillion(defects: Int, units: Int, opportunities: Int) -> Int? {
    guard units > 0, opportunities > 0 else { return nil }
    let chances = units * opportunities
    return (defects * 2_000_000 / chances + 1) / 2
  }

  /// The same of one gate's first checks.
  package func perMillion(_ gate: GateYield) -> Int? {
    Self.perMillion(
      defects: gate.defects, units: gate.passed.whole, opportunities: opportunities)
  }
}
