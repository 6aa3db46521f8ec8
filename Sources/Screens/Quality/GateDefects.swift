import Workshop

/// The defects of each gate in the order of their digits: the nine most usual ones, then the rest
/// with the critical ones first.
///
/// The nine stand in catalogue order, so that a digit seldom changes its meaning.
struct GateDefects {
  static let digits = 9

  private var orders: [[UInt8]] = []
  private var stamp: [Int] = []

  func order(at gate: UInt8) -> [UInt8] {
    Int(gate) < orders.count ? orders[Int(gate)] : []
  }

  /// Counts anew when a check was added since, or a defect retired or came by.
  mutating func refresh(_ workshop: Workshop, on today: Day) {
    let inUse = workshop.catalogue.defects.indices.filter {
      workshop.catalogue.defects[$0].isInUse(on: today)
    }
    let now = [workshop.checks.edits] + inUse
    guard stamp != now else { return }
    stamp = now
    let defects = workshop.catalogue.defects
    var counts = workshop.catalogue.gates.map { _ in defects.map { _ in 0 } }
    for check in workshop.checks {
      for defect in check.defects { counts[Int(check.gate)][Int(defect)] += 1 }
    }
    orders = counts.enumerated().map { gate, counts in
      Self.order(counts, of: inUse, at: UInt8(gate), in: workshop)
    }
  }

  private static func order(
    _ counts: [Int], of inUse: [Int], at gate: UInt8, in workshop: Workshop
  ) -> [UInt8] {
    let defects = workshop.catalogue.defects
    let before = stages(before: gate, in: workshop)
    let usual = inUse.filter { defects[$0].severity != .critical }
      .sorted { left, right in
        let isFar = [left, right].map { defects[$0].origin.map { !before.contains($0) } ?? false }
        if counts[left] != counts[right] { return counts[left] > counts[right] }
        return isFar[0] == isFar[1] ? left < right : isFar[1]
      }.prefix(digits).sorted()
    let rest = inUse.filter { !usual.contains($0) }.sorted {
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
