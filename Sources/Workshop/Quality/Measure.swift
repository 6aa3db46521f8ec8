/// One thing that is measured on a piece of a product at a gate, with what is aimed at.
package struct Measure: Record {
  /// What its numbers count.
  package enum Unit: UInt8, CaseIterable, Sendable {
    case centimetre
    /// Rows of weave on one centimetre.
    case rowsPerCentimetre
    case millimetre
    /// How many there are of something, in whole numbers.
    case count
  }

  package var name = ""
  package var english = ""
  /// Index in the catalogue's gates.
  package var gate: UInt8 = 0
  package var unit = Unit.centimetre
  /// At how many places it is read, from 1.
  package var places: UInt8 = 1
  /// What is aimed at, in tenths of the unit; of a measure that goes by size, for size 0.
  package var aim: Int32 = 0
  /// How far a reading may be off, in tenths of the unit.
  package var tolerance: Int32 = 0
  /// Whether the aim is one centimetre more with each size, as head circumferences are.
  package var goesBySize = false
  /// From which day on it is measured; nil for one from the founding.
  package var since: Day?

  package init() {}

  /// Whether it is measured on a day, as far as its beginning goes.
  func isKnown(on day: Day) -> Bool { since.map { $0 <= day } ?? true }

  /// Readings that one gate may ask of one piece.
  package static let mostReadings = 8
}

/// One reading on a piece, with the limits that held when it was taken.
///
/// So a tolerance that changes later changes nothing about what was found.
package struct Reading: Record {
  /// Index in the product's measures.
  package var measure: UInt8 = 0
  /// Which of its places, from 0.
  package var place: UInt8 = 0
  /// In tenths of the unit, as the limits.
  package var value: Int32 = 0
  package var lowest: Int32 = 0
  package var highest: Int32 = 0

  package init() {}

  package var isWithin: Bool { lowest <= value && value <= highest }
}

extension Workshop {
  /// The readings that the gate asks of a piece on a day, each with its limits and the aim as its
  /// value.
  package func readings(
    asked gate: UInt8, of batch: ID<WeavingBatch>, piece: UInt8, on day: Day
  ) -> [Reading] {
    let row = batches[batch]
    return readings(
      asked: gate, of: row.product, size: row.pieces[Int(piece) - 1].size, on: day)
  }

  /// The same for a size of a product.
  func readings(
    asked gate: UInt8, of product: ID<Product>, size: UInt8, on day: Day
  ) -> [Reading] {
    let measures = measures(of: product, on: day)
    return measures.indices.filter { measures[$0].gate == gate }.flatMap { index in
      let measure = measures[index]
      let aim = measure.aim + (measure.goesBySize ? Int32(size) * 10 : 0)
      return (0..<measure.places).map { place in
        Reading {
          $0.measure = UInt8(index)
          $0.place = place
          $0.value = aim
          $0.lowest = aim - measure.tolerance
          $0.highest = aim + measure.tolerance
        }
      }
    }
  }
}
