import Testing
import Wording

@Suite struct DiskWordsTests {
  private static let rows: [(count: Int64, id: String, en: String)] = [
    (-1, "0 MB", "0 MB"), (812, "812 B", "812 B"),
    (999_999, "999 kB", "999 kB"), (28_000_000, "28 MB", "28 MB"),
    (999_999_999, "999 MB", "999 MB"), (1_000_000_000, "1,0 GB", "1.0 GB"),
    (41_299_000_000, "41,2 GB", "41.2 GB"), (120_900_000_000, "120 GB", "120 GB"),
  ]

  @Test func bytesAreRoundedDown() {
    for row in Self.rows {
      #expect(bytes(row.count, .indonesian) == row.id)
      #expect(bytes(row.count, .english) == row.en)
    }
  }

  @Test func anErrnoHasItsNameOrItsNumber() {
    #expect(errnoName(5) == "EIO")
    #expect(errnoName(28) == "ENOSPC")
    #expect(errnoName(99) == "99")
  }
}
