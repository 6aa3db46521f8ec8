/// One kind of work on a product.
package struct Stage: Record {
  /// What the work is done on.
  package enum Kind: UInt8, CaseIterable, Sendable {
    /// On the material of a whole batch: started and finished, counts no pieces, orders nothing.
    case material
    /// On one piece at a time, in order.
    case piece
  }

  package var name = ""
  package var english = ""
  package var kind = Kind.material
  /// The letter that stands for it in a row of skills.
  package var letter = ""

  package init() {}
}

/// A place where pieces wait for a verdict.
package struct Gate: Record {
  package var name = ""
  package var english = ""
  /// Whether a pass carries a grade and brings the piece into stock.
  package var isFinal = false

  package init() {}
}

/// One step of a piece's way: a stage of work or a gate.
package struct Step: Record {
  package var isGate = false
  /// Index in the catalogue's stages or gates.
  package var index: UInt8 = 0

  package init() {}

  package static func stage(_ index: Int) -> Step { Step { $0.index = UInt8(index) } }
  package static func gate(_ index: Int) -> Step {
    Step {
      $0.isGate = true
      $0.index = UInt8(index)
    }
  }
}
