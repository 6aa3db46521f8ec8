import Testing
import Workshop

@Suite struct SearchIndexTests {
  private static let index: SearchIndex = {
    var index = SearchIndex()
    for (row, texts) in [
      (0, ["WB-007", "SITTI MISAL"]), (2, ["0157", "Toko Émas"]), (3, ["WB-100", "Anyam 0"]),
    ] {
      for text in texts { index.add(text, to: row) }
    }
    return index
  }()

  private struct Case {
    var query: String
    var found: [Int]
  }

  private static let cases = [
    Case(query: "", found: [0, 1, 2, 3]),
    Case(query: "wb", found: [0, 3]),
    Case(query: "WB-0", found: [0]),
    Case(query: "7", found: [0]),
    Case(query: "157", found: [2]),
    Case(query: "57", found: []),
    Case(query: "00", found: [0]),
    Case(query: "mis sit", found: [0]),
    Case(query: "isal", found: []),
    Case(query: "emas", found: [2]),
    Case(query: "ÉM", found: [2]),
    Case(query: "misal 0157", found: []),
    Case(query: "anyam 0 w", found: [3]),
  ]

  @Test func noMoreRowsAreFoundThanAskedFor() {
    #expect(Self.index.narrow([3, 2, 1, 0], to: "wb", atMost: 1) == [3])
    #expect(Self.index.narrow([3, 2, 1, 0], to: "", atMost: 3) == [3, 2, 1])
  }

  @Test func aRowThatIsAddedAnewIsFoundByItsNewWordsAlone() {
    var index = Self.index
    index.add("KEMBANG", to: 0)
    #expect(index.narrow([0, 2, 3], to: "wb") == [3])
    #expect(index.narrow([0, 2, 3], to: "kem") == [0])
  }

  @Test(arguments: cases.indices) func aRowIsFoundByTheBeginningsOfItsWords(_ place: Int) {
    let row = Self.cases[place]
    #expect(Self.index.narrow([0, 1, 2, 3], to: row.query) == row.found, "\(row.query)")
  }

  /// One letter wrong, missing, too much or swapped; numbers and short words as they are.
  private static let slips = [
    Case(query: "misel", found: [0]), Case(query: "mial", found: [0]),
    Case(query: "missal", found: [0]), Case(query: "msial", found: [0]),
    Case(query: "imsal", found: [0]), Case(query: "stt misal", found: [0]),
    Case(query: "tojo", found: [2]), Case(query: "amas", found: []),
    Case(query: "0158", found: []), Case(query: "mx", found: []),
    Case(query: "mxxal", found: []), Case(query: "misel 0157", found: []),
    Case(query: "anyem w", found: [3]),
  ]

  @Test(arguments: slips.indices) func oneSlipOfTheFingerIsForgiven(_ place: Int) {
    let row = Self.slips[place]
    #expect(
      Self.index.narrow([0, 1, 2, 3], to: row.query, nearly: true) == row.found, "\(row.query)")
  }

  @Test func theOrderOfTheRowsStays() {
    #expect(Self.index.narrow([3, 0], to: "wb") == [3, 0])
  }

  /// A list of two kinds of rows counts the second from a number far above the first; nothing is
  /// made room for in between.
  @Test func aRowOfAVeryLargeNumberIsFoundAsWell() {
    var index = SearchIndex()
    index.add("gunting", to: 0)
    index.add("hapus dari daftar gunting", to: 1 << 40)
    #expect(index.narrow([0, 1 << 40, 1 << 41], to: "gunting") == [0, 1 << 40])
    #expect(index.narrow([0, 1 << 40], to: "hapus") == [1 << 40])
  }
}
