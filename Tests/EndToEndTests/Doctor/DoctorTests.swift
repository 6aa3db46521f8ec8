import Foundation
import Testing

/// `bengkel doctor` and `--version` of the real program.
@Suite struct DoctorTests {
  /// Names, times and bytes of all that is in a folder.
  private static func picture(of folder: String) throws -> [String] {
    let files = FileManager.default
    return try files.subpathsOfDirectory(atPath: folder).sorted().map { name in
      let facts = try files.attributesOfItem(atPath: folder + "/" + name)
      let bytes = files.contents(atPath: folder + "/" + name) ?? Data()
      let changed = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(name) \(changed) \(bytes.hashValue)"
    }
  }

  /// The line that is about a thing.
  private static func line(_ subject: String, in text: String) -> Substring? {
    text.split(separator: "\n").first { $0.dropFirst(6).hasPrefix(subject) }
  }

  @Test func itFindsWhatLiesOpenAndWritesNothing() throws {
    let store = try RealStore()
    let before = try Self.picture(of: store.folder)
    let closed = try store.run("doctor", as: "ptg1")
    #expect(try Self.picture(of: store.folder) == before)
    #expect(closed.said.split(separator: "\n").count == 10)
    let rights = try #require(Self.line("izin", in: closed.said))
    #expect(rights.hasPrefix("baik"))
    // Its output is no terminal.
    #expect(try #require(Self.line("terminal", in: closed.said)).hasPrefix("!"))
    #expect(closed.code == 1)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: store.path)
    let open = try store.run("doctor", as: "ptg1")
    #expect(try #require(Self.line("izin", in: open.said)).contains("chmod -R go= "))
    let none = try store.run(
      "doctor", "--store", store.folder + "/none", "--lang", "en", as: "ptg1")
    #expect(try #require(Self.line("permissions", in: none.said)).contains("bengkel init"))
    #expect(none.code == 1)
  }

  /// The schema is the newest that the page of formats tells of.
  @Test func theVersionNamesFormatsAndSchema() throws {
    let said = try Terminal.run(PracticeStore.binary, ["--version"])
    let format = FileManager.default.contents(atPath: "docs/FILE-FORMAT.md") ?? Data()
    let rows = String(decoding: format, as: UTF8.self).split(separator: "\n")
    let schema = try #require(
      rows.compactMap { row in
        row.hasPrefix("| ") ? Int(row.dropFirst(2).prefix { $0.isNumber }) : nil
      }.max())
    let lines = said.split(separator: "\n")
    #expect(lines.first == "bengkel 1.0")
    #expect(lines.contains("schema: \(schema)"))
    #expect(lines.count == 5)
  }
}
