import Workshop

/// Which signed checks figures are about.
package struct QualityScope: Hashable, Sendable {
  /// The months of the sheets' days, both ends included; nil for all.
  package var months: ClosedRange<Month>?
  package var product: ID<Product>?

  package init(months: ClosedRange<Month>? = nil, product: ID<Product>? = nil) {
    self.months = months
    self.product = product
  }

  func holds(_ check: QualityCheck, of workshop: Workshop) -> Bool {
    if let product, workshop.batches[check.batch].product != product { return false }
    guard let months else { return true }
    return months.contains(workshop.inspections[check.inspection].day.month)
  }
}

/// A piece at the gate where it was judged for the first time: what every quality figure counts.
package struct JudgedPiece: Equatable, Sendable {
  /// The first check, which has batch, piece and defects.
  package var check: ID<QualityCheck>
  package var batch: ID<WeavingBatch>
  package var gate: UInt8
  package var month: Month
  /// Whether it passed at once; a piece accepted as grade C did not.
  package var hasPassed: Bool
  /// Named at the first check; indices of the catalogue.
  package var defects: [UInt8]
  /// Whether this gate ever sent it back, whenever that was.
  package var wasReworked = false
  /// Whether this gate ever rejected it and the second person agreed.
  package var wasRejected = false
}

/// The pieces whose first check at a gate lies in a scope, in the order of the checks.
///
/// Later checks of a piece change only what became of it, so that every rate is a part of the
/// pieces counted. A rejection that the second person refused judged nothing. A correction replaces
/// what the first check found from the month in which it counts: figures that end before stay.
package struct QualityRecords: Equatable, Sendable {
  package let scope: QualityScope
  package private(set) var pieces: [JudgedPiece] = []

  private struct Place: Hashable {
    var batch: ID<WeavingBatch>
    var piece: UInt8
    var gate: UInt8
  }

  package init(_ scope: QualityScope, of workshop: Workshop) {
    self.scope = scope
    var places: [Place: Int] = [:]
    for (index, check) in workshop.checks.enumerated() where check.isUpheld != false {
      let key = Place(batch: check.batch, piece: check.piece, gate: check.gate)
      if workshop.isFirst(check) {
        places[key] = scope.holds(check, of: workshop) ? pieces.count : nil
        if places[key] != nil { add(check, ID(index), of: workshop) }
      }
      guard let place = places[key] else { continue }
      if check.corrects != nil {
        guard let gain = workshop.gain(of: check), scope.months?.contains(gain.day.month) ?? true
        else { continue }
        correct(place, check, of: workshop)
      }
      if check.verdict == .rework { pieces[place].wasReworked = true }
      if check.verdict == .reject && check.isUpheld == true { pieces[place].wasRejected = true }
    }
  }

  /// What a correction found in place of the first check, at once or over other corrections.
  private mutating func correct(_ place: Int, _ check: QualityCheck, of workshop: Workshop) {
    var root = check
    while let mistaken = root.corrects {
      if mistaken == pieces[place].check {
        pieces[place].hasPassed = check.verdict == .pass
        pieces[place].defects = check.defects
      }
      root = workshop.checks[mistaken]
    }
  }

  private mutating func add(
    _ check: QualityCheck, _ id: ID<QualityCheck>, of workshop: Workshop
  ) {
    pieces.append(
      JudgedPiece(
        check: id, batch: check.batch, gate: check.gate,
        month: workshop.inspections[check.inspection].day.month,
        hasPassed: check.verdict == .pass, defects: check.defects))
  }

  /// The pieces of one gate.
  package func pieces(at gate: UInt8) -> [JudgedPiece] { pieces.filter { $0.gate == gate } }
}
