import Glibc
import Screens
import Testing
import Wording

@testable import bengkel

/// Rows of a list in a real file.
@Suite struct ListFileTests {
  private static let folder: String = {
    var name = Array("/tmp/bengkel-list-XXXXXX".utf8CString)
    _ = mkdtemp(&name)
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()

  private static let table = ListTable(
    headings: ["Nota", "Pembeli", "Jumlah (Rp)"],
    rows: [
      [.text("0001"), .text("=1+1"), .number(125_000)],
      [.text("0002"), .text("TOKO \"MISAL\"; CONTOH"), .number(-1)],
    ])

  private func write(to path: String) -> OrderResult {
    ListFile.write(Self.table, to: path, isPractice: false)
  }

  @Test func aListOfPracticeDataSaysSoFirst() throws {
    let path = Self.folder + "/latihan.csv"
    #expect(ListFile.write(Self.table, to: path, isPractice: true) == .written(path))
    let text = String(
      decoding: try GivenFile.bytes(path, atMost: GivenFile.list).dropFirst(3), as: UTF8.self)
    #expect(text.hasPrefix("LATIHAN - bukan data sebenarnya\r\nNota;Pembeli;"))
  }

  @Test func theFileHasTheFormOfEveryExport() throws {
    let path = Self.folder + "/a.csv"
    #expect(write(to: path) == .written(path))
    let text =
      "\u{FEFF}Nota;Pembeli;Jumlah (Rp)\r\n0001;'=1+1;125000\r\n"
      + "0002;\"TOKO \"\"MISAL\"\"; CONTOH\";-1\r\n"
    #expect((try? GivenFile.bytes(path, atMost: GivenFile.list)) == [UInt8](text.utf8))
    var facts = stat()
    #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
  }

  @Test func aFileThatExistsIsLeftAlone() throws {
    let path = Self.folder + "/b.csv"
    try NewFile.write([65], to: path)
    #expect(write(to: path) == .notWritten(FileFault(.taken, path)))
    #expect((try? GivenFile.bytes(path, atMost: GivenFile.list)) == [65])
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() {
    let path = Self.folder + "/none/c.csv"
    #expect(write(to: path) == .notWritten(FileFault(.noFolder, path)))
  }

  @Test func theNextFreeNameKeepsItsEnding() throws {
    let base = Self.folder + "/stok"
    #expect(NewFile.free(base + ".csv") == base + ".csv")
    for name in [base + ".csv", base + "-2.csv", base] { try NewFile.write([65], to: name) }
    #expect(NewFile.free(base + ".csv") == base + "-3.csv")
    #expect(NewFile.free(base) == base + "-2")
    #expect(symlink("/tidak-ada", base + "-3.csv") == 0)
    #expect(NewFile.free(base + ".csv") == base + "-4.csv", "a link to nothing is a file too")
  }

  @Test func aNameWithoutAFolderIsSaidWithTheWholePath() throws {
    let name = "bengkel-list-\(getpid()).csv"
    guard case .written(let path) = write(to: name) else {
      Issue.record("not written")
      return
    }
    #expect(path.hasPrefix("/") && path.hasSuffix("/" + name))
    #expect(unlink(path) == 0)
  }
}
