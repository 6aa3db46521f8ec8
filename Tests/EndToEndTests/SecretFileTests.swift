import Foundation
import Testing

@testable import bengkel

/// A file with a secret is for its owner: its mode and every folder above it are asked.
@Suite struct SecretFileTests {
  struct Row: Sendable, CustomStringConvertible {
    var file: Int
    var folder: Int
    var isTaken: Bool

    var description: String {
      String(file, radix: 8) + " in " + String(folder, radix: 8)
    }
  }

  static let rows = [
    Row(file: 0o600, folder: 0o755, isTaken: true), Row(file: 0o400, folder: 0o755, isTaken: true),
    Row(file: 0o600, folder: 0o777, isTaken: true), Row(file: 0o644, folder: 0o700, isTaken: true),
    Row(file: 0o666, folder: 0o700, isTaken: true), Row(file: 0o644, folder: 0o755, isTaken: false),
    Row(file: 0o640, folder: 0o750, isTaken: false),
    Row(file: 0o604, folder: 0o701, isTaken: false),
    Row(file: 0o620, folder: 0o755, isTaken: false),
    Row(file: 0o644, folder: 0o711, isTaken: false),
  ]

  private let place: String

  init() throws {
    place = "/tmp/bengkel-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place)
  }

  private func make(_ row: Row) throws -> String {
    let folder = place + "/folder"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/secret"
    try "kata sandi\n".write(toFile: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: row.file], ofItemAtPath: file)
    try FileManager.default.setAttributes([.posixPermissions: row.folder], ofItemAtPath: folder)
    return file
  }

  @Test(arguments: rows) func whatOthersCanReachIsRefused(_ row: Row) throws {
    defer { try? FileManager.default.removeItem(atPath: place) }
    let file = try make(row)
    let said = SecretFile.whyRefused(file)?.id
    let refusal = "\(file) dapat dijangkau orang lain. Jalankan: chmod 600 \(file)"
    #expect(said == (row.isTaken ? nil : refusal))
  }

  /// The folder of the file itself counts, not that of a link to it.
  @Test func aLinkLeadsToTheFileItself() throws {
    defer { try? FileManager.default.removeItem(atPath: place) }
    let hidden = try make(Row(file: 0o644, folder: 0o700, isTaken: true))
    let link = place + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: hidden)
    #expect(SecretFile.whyRefused(link) == nil)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: place + "/folder")
    #expect(SecretFile.whyRefused(link)?.id.hasSuffix("chmod 600 \(hidden)") == true)
  }

  /// Each option that names a file with a secret asks the one rule.
  @Test func everyOptionAsksIt() throws {
    defer { try? FileManager.default.removeItem(atPath: place) }
    let store = try RealStore()
    let open = place + "/open"
    try "111213\n".write(toFile: open, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: open)
    let commands: [[String]] = [
      ["status", "--password-file", open], ["init", "--store", place + "/s", "--users", open],
      ["password", "--new-file", open], ["recover", "--code-file", open],
      ["reset", "ptg1", "--signer", "adm2", "--pin-file", open],
    ]
    for words in commands {
      let result = try Terminal.execute(
        PracticeStore.binary, words, environment: store.environment("adm1"))
      #expect(result.code == 1, "\(words)")
      #expect(
        result.error == "\(open) dapat dijangkau orang lain. Jalankan: chmod 600 \(open)\n",
        "\(words)")
    }
  }

  @Test func aStoreThatOthersMayWriteIsRefused() throws {
    defer { try? FileManager.default.removeItem(atPath: place) }
    let store = try PracticeStore(["--records", "30"])
    for mode in [0o770, 0o720, 0o702, 0o777] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: store.path)
      let result = try store.command("status")
      #expect(result.code == 3, "\(mode)")
      #expect(
        result.error
          == "Orang lain dapat mengubah \(store.path). Jalankan: chmod 700 \(store.path)\n")
    }
    for mode in [0o700, 0o750, 0o755] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: store.path)
      #expect(try store.command("status").code == 0, "\(mode)")
    }
  }
}
