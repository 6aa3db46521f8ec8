import Testing

@testable import Screens

@Suite struct WordWrapTests {
  @Test func wordsAreKeptWholeAndLaterLinesIndented() {
    let text = "#4821  Hasil harian, lembar 0218"
    #expect(text.wrapped(to: 40) == [text])
    #expect(text.wrapped(to: 20, indent: 7) == ["#4821  Hasil harian,", "       lembar 0218"])
    #expect("".wrapped(to: 10) == [""])
  }

  struct Row: Sendable {
    var width: Int
    var text: String
  }

  private static let counts = "25 aktif   1 istirahat   3 bebas dalam 30 hari"

  static let rows = [
    Row(width: 46, text: counts), Row(width: 45, text: "25 aktif   1 istirahat"),
    Row(width: 21, text: "25 aktif"), Row(width: 7, text: "25 ak.."),
  ]

  @Test(arguments: rows) func theLastPartsAreLeftOut(_ row: Row) {
    #expect(Self.counts.fittedParts(to: row.width) == row.text)
  }

  @Test func aLabelLosesWhatStandsBehindItsComma() {
    #expect("kembali ke WB-002, ke-1".fittedClause(to: 22) == "kembali ke WB-002")
    #expect("kembali ke WB-002, ke-1".fittedClause(to: 23) == "kembali ke WB-002, ke-1")
  }
}
