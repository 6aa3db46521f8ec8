/// A kind of cap (or other craft) that the workshop makes and sells.
package struct Product: Record {
  /// Such as `SG-POLOS`.
  package var code = ""
  /// One letter for quick entry in sale lines; unique among products.
  package var letter = ""
  package var name = ""
  package var shortName = ""
  package var colours: [String] = []
  /// The letter of each colour in sale codes, unique within the product; none in a store of before,
  /// where a colour's first letter is meant.
  package var colourLetters: [String] = []
  /// Head circumference in centimetres is the number plus 50.
  package var smallestSize: UInt8 = 0
  package var largestSize: UInt8 = 0
  /// Material stages, by index in the catalogue.
  package var materialStages: [UInt8] = []
  /// The way of a piece: stages and gates in order; the last is a final gate.
  package var route: [Step] = []
  /// One band per grade A, B, C; what holds on a day says `Workshop.price`.
  package var prices: [PriceBand] = []
  /// What is measured at its gates; at most `Measure.mostReadings` readings a gate.
  package var measures: [Measure] = []
  /// The day from which no batch of it is opened; nil while it is made.
  package var retired: Day?

  package init() {}

  /// The letter of a colour in sale codes; empty for a colour that it does not have.
  package func letter(ofColour colour: Int) -> String {
    guard colours.indices.contains(colour) else { return "" }
    return colourLetters.indices.contains(colour)
      ? colourLetters[colour] : colours[colour].prefix(1).uppercased()
  }

  /// The stages that count for whoever works on a piece, in the order of the work.
  package var workedStages: [UInt8] { route.filter { !$0.isGate }.map(\.index) }

  /// Whether batches of it are opened and orders taken on a day.
  package func isMade(on day: Day) -> Bool { retired.map { day < $0 } ?? true }
}

/// The usual price of a grade and the lowest that needs no second person.
package struct PriceBand: Record {
  package var usual = Rupiah()
  package var lowest = Rupiah()

  package init() {}
}

/// How good an accepted piece is.
package enum Grade: UInt8, CaseIterable, Sendable {
  case a, b, c

  package var letter: String { ["A", "B", "C"][Int(rawValue)] }
}
