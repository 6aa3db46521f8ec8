import Workshop

/// The defects of each gate in the order of their digits: the nine most usual ones, then the rest
/// with the critical ones first.
///
/// The nine stand in catalogue order, so that a digit seldom changes its meaning.
struct GateDefects {
  static let digits = 9

  private var orders: [[UInt8]] = []
  private var stamp = -1

  func order(at gate: UInt8) -> [UInt8] {
    Int(gate) < orders.count ? orders[Int(gate)] : []
  }

  /// Counts anew when a check was added since.
  mutating func refresh(_ workshop: Workshop) {
    guard stamp != workshop.checks.edits else { return }
    stamp = workshop.checks.edits
    let defects = workshop.catalogue.defects
    var counts = workshop.catalogue.gates.map { _ in defects.map { _ in 0 } }
    for check in workshop.checks {
      for defect in check.defects { counts[Int(check.gate)][Int(defect)] += 1 }
    }
    orders = counts.enumerated().map { Self.order($1, at: UInt8($0), in: workshop) }
  }

  private static func order(_ counts: [Int], at gate: UInt8, in workshop: Workshop) -> [UInt8] {
    let defects = workshop.catalogue.defects
    let before = stages(before: gate, in: workshop)
    let usual = defects.indices.filter { defects[$0].severity != .critical }
      .sorted { left, right in
        let isFar = [left, right].map { defects[$0].origin.map { !before.contains($0) } ?? false }
        if counts[left] != counts[right] { return counts[left] > counts[right] }
        return isFar[0] == isFar[1] ? left < right : isFar[1]
      }.prefix(digits).sorted()
    let rest = defects.indices.filter { !usual.contains($0) }.sorted {
      (defects[$0].severity.rawValue, $0) < (defects[$1].severity.rawValue, $1)
    }
    return (usual + rest).map { UInt8($0) }
  }

  /// The stages that pieces of any product pass before a gate.
  private static func stages(before gate: UInt8, in workshop: Workshop) -> Set<UInt8> {
    var stages: Set<UInt8> = []
    for product in workshop.products {
      let steps = product.route.prefix { !($0.isGate && $0.index == gate) }
      stages.formUnion(steps.filter { !$0.isGate }.map(\.index))
    }
    return stages
  }
}
