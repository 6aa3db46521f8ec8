import Workshop

extension Defect.Severity {
  /// What one fault counts for in a weighted Pareto, so that one mould outweighs nine loose ends.
  package var weight: Int {
    switch self {
    case .critical: 10
    case .major: 5
    case .minor: 1
    }
  }
}

/// The faults of first checks from the most to the least, with the line of 80%.
package struct DefectPareto: Equatable, Sendable {
  /// What the faults are ordered and added up by.
  package enum Measure: CaseIterable, Sendable {
    case count, weight
  }

  /// One kind of fault.
  package struct Bar: Equatable, Sendable {
    /// Index of the catalogue's defects.
    package var defect: Int
    package var count: Int
    /// The count, or the count times the weight of the class.
    package var measure: Int
    /// This one and those before it, of all.
    package var cumulative = Portion()
    /// Whether the line of 80% is crossed here.
    package var crosses = false
    /// The first checks that named it.
    package var checks: [ID<QualityCheck>]
  }

  /// Most first, then in the order of the catalogue.
  package private(set) var bars: [Bar] = []
  /// Faults by the stage they come from, most first; nil for those that no stage can mend.
  package private(set) var origins: [Origin] = []

  /// How many faults come from one stage.
  package struct Origin: Equatable, Sendable {
    package var stage: UInt8?
    package var count: Int
  }

  private static let line = 80

  package init(_ pieces: [JudgedPiece], by measure: Measure, of workshop: Workshop) {
    var checks: [Int: [ID<QualityCheck>]] = [:]
    for piece in pieces {
      for defect in piece.defects { checks[Int(defect), default: []].append(piece.check) }
    }
    let defects = workshop.catalogue.defects
    bars = checks.map { defect, checks in
      let each = measure == .count ? 1 : defects[defect].severity.weight
      return Bar(
        defect: defect, count: checks.count, measure: checks.count * each, checks: checks)
    }.sorted { ($1.measure, $0.defect) < ($0.measure, $1.defect) }
    addUp()
    let counts = bars.reduce(into: [UInt8?: Int]()) { counts, bar in
      counts[defects[bar.defect].origin, default: 0] += bar.count
    }
    origins = counts.map { Origin(stage: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.stage ?? .max) < ($0.count, $1.stage ?? .max) }
  }

  /// All faults.
  package var total: Int { bars.reduce(0) { $0 + $1.count } }

  /// The kinds up to the line of 80%.
  package var vital: ArraySlice<Bar> {
    bars.prefix((bars.firstIndex { $0.crosses } ?? -1) + 1)
  }

  private mutating func addUp() {
    let whole = bars.reduce(0) { $0 + $1.measure }
    var sum = 0
    for place in bars.indices {
      let wasBelow = sum * 100 < whole * Self.line
      sum += bars[place].measure
      bars[place].cumulative = Portion(sum, of: whole)
      bars[place].crosses = wasBelow && sum * 100 >= whole * Self.line
    }
  }
}
