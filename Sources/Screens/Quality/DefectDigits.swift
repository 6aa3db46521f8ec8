import Workshop

/// The defects of a product in the order of their digits, the same at every gate: nine of its own
/// in catalogue order, then the critical ones and the rest.
///
/// Nothing is counted, so that a finger finds a defect again: a new one comes behind the others,
/// and only retiring one moves those behind it.
enum DefectDigits {
  static let count = 9

  static func order(of product: Product, in workshop: Workshop, on today: Day) -> [UInt8] {
    let defects = workshop.catalogue.defects
    let inUse = defects.indices.filter { defects[$0].isInUse(on: today) }
    let stages = product.route.filter { !$0.isGate }.map(\.index)
    let own = inUse.filter { defects[$0].origin.map(stages.contains) ?? true }
    let first = own.filter { defects[$0].severity != .critical }.prefix(count)
    let others = inUse.filter { !own.contains($0) }
    return (first + own.filter { !first.contains($0) } + others).map { UInt8($0) }
  }
}

extension PiecePlace {
  /// The defects that its digits stand for.
  func defectDigits(in scene: Scene) -> [UInt8] {
    DefectDigits.order(
      of: scene.workshop.product(of: batch), in: scene.workshop, on: scene.today)
  }
}
