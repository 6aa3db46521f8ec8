/// One piece by its batch and its number in it, from 1.
package struct PiecePlace: Record, Hashable {
  package var batch = ID<WeavingBatch>()
  package var number: UInt8 = 0

  package init() {}

  package init(_ batch: ID<WeavingBatch>, _ number: UInt8) {
    self.batch = batch
    self.number = number
  }
  package init(_ waiting: Waiting) { self.init(waiting.batch, waiting.piece) }
  package init(_ verdict: SheetVerdict) { self.init(verdict.batch, verdict.piece) }
  package init(_ check: QualityCheck) { self.init(check.batch, check.piece) }
}
