import Testing
import Workshop

@testable import Storage

/// The page that goes with a backup.
@Suite struct BackupPageTests {
  private static let page = "BENGKEL: satu\n"

  private func backUp(_ bench: CopyBench, _ page: String) throws -> [String] {
    let report = try BackupWork(of: bench.store, to: bench.stick, at: CopyBench.now, page: page)
      .run(JobControl())
    #expect(try bench.stick.names().contains(report.file))
    return try bench.stick.names().filter { !$0.hasSuffix(".bkp") }
  }

  private func content(_ bench: CopyBench) throws -> String {
    let file = try bench.stick.open("FORMAT.txt", .read)
    defer { bench.stick.close(file) }
    let bytes = try bench.stick.read(file, at: 0, count: Int(try bench.stick.size(file)))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func put(_ text: String, on bench: CopyBench) throws {
    let file = try bench.stick.open("FORMAT.txt", .createNew)
    defer { bench.stick.close(file) }
    try bench.stick.write(file, at: 0, [UInt8](text.utf8))
  }

  @Test func itStandsBesideTheBackupAndIsRenewed() throws {
    let bench = try CopyBench(records: 2)
    #expect(try backUp(bench, Self.page) == ["FORMAT.txt"])
    #expect(try content(bench) == Self.page)
    #expect(try backUp(bench, "BENGKEL: dua\n") == ["FORMAT.txt"])
    #expect(try content(bench) == "BENGKEL: dua\n")
  }

  @Test func aFileOfTheNameThatIsNoneOfOursIsLeftAlone() throws {
    let bench = try CopyBench(records: 2)
    try put("catatan lain", on: bench)
    #expect(try backUp(bench, Self.page) == ["FORMAT.txt"])
    #expect(try content(bench) == "catatan lain")
  }

  @Test func aBackupWithoutAPageIsTheFileAlone() throws {
    #expect(try backUp(try CopyBench(records: 2), "") == [])
  }
}
