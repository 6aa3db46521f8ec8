import TerminalUI
import Testing

@Suite struct SparklineTests {
  struct Row: Sendable {
    var numbers: [Int]
    var text: String
    var ascii: String
  }

  static let rows = [
    // The seven weeks of the home page's design, which writes these signs for them.
    Row(numbers: [7, 12, 14, 6, 8, 10, 15], text: "▄▆▇▃▄▅█", ascii: "-+*:-=#"),
    Row(numbers: [1, 2, 3, 4, 5, 6, 7, 8], text: "▁▂▃▄▅▆▇█", ascii: "_,:-=+*#"),
    Row(numbers: [0, 1, 100], text: "·▁█", ascii: "._#"),
    Row(numbers: [0, 0], text: "··", ascii: ".."),
    Row(numbers: [5], text: "█", ascii: "#"),
    Row(numbers: [], text: "", ascii: ""),
  ]

  @Test(arguments: rows) func heightsAreEighthsOfTheLargest(_ row: Row) {
    #expect(Sparkline.text(of: row.numbers) == row.text)
    let ascii = row.text.unicodeScalars.map { Repertoire.ascii($0) }
    #expect(ascii == Array(row.ascii.unicodeScalars))
  }

  /// Seven digits in a row would read as a number.
  @Test func noHeightIsADigit() {
    for scalar in "·▁▂▃▄▅▆▇█".unicodeScalars {
      #expect(!("0"..."9").contains(Repertoire.ascii(scalar)))
    }
  }
}
