/// One piece by its batch and its number in it, from 1.
package struct PiecePlace: Record, Hashable {
  package var batch = ID<WeavingBatch>()
  package var number: UInt8 = 0

  package init() {}

  package init(_ batch: ID<WeavingBatch>, _ number: UInt8) {
    self.batch = batch
    self.number = number
  }
}
