/// The letter of ISO 2859-1 that stands for a sample size, as far as lots of 3,200 need it.
package enum CodeLetter: UInt8, CaseIterable, Sendable {
  case a, b, c, d, e, f, g, h, j, k, l

  package var name: String {
    ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L"][Int(rawValue)]
  }

  /// Pieces to draw.
  package var sampleSize: Int {
    [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200][Int(rawValue)]
  }

  /// The letter for a lot of 1 to 3,200 pieces, else nil.
  ///
  /// The standard begins at 2; a single piece takes the first row and is inspected whole.
  package init?(lot: Int, level: InspectionLevel) {
    guard lot >= 1, let row = Self.rows.first(where: { lot <= $0.upTo }) else { return nil }
    self = row.letters[Int(level.rawValue)]
  }

  private typealias Row = (upTo: Int, letters: [CodeLetter])

  /// ISO 2859-1, table 1, in the order S-1, S-2, S-3, S-4, I, II, III.
  private static let rows: [Row] = [
    (8, [.a, .a, .a, .a, .a, .a, .b]),
    (15, [.a, .a, .a, .a, .a, .b, .c]),
    (25, [.a, .a, .b, .b, .b, .c, .d]),
    (50, [.a, .b, .b, .c, .c, .d, .e]),
    (90, [.b, .b, .c, .c, .c, .e, .f]),
    (150, [.b, .b, .c, .d, .d, .f, .g]),
    (280, [.b, .c, .d, .e, .e, .g, .h]),
    (500, [.b, .c, .d, .e, .f, .h, .j]),
    (1_200, [.c, .c, .e, .f, .g, .j, .k]),
    (3_200, [.c, .d, .e, .g, .h, .k, .l]),
  ]
}
