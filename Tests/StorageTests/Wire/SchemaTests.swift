import Foundation
import Testing
import Workshop

@testable import Storage

/// The published schema, held against an independent program: protoc.
@Suite struct SchemaTests {
  private static let folder: String = {
    let file = #filePath
    let root = file[..<(file.range(of: "/Tests/")?.lowerBound ?? file.endIndex)]
    return root + "/Resources/Schema"
  }()

  @Test func thePublishedSchemaIsFresh() throws {
    let path = Self.folder + "/bengkel.proto"
    let published = try? String(contentsOfFile: path, encoding: .utf8)
    guard published != SchemaPrinter.schema() else { return }
    try SchemaPrinter.schema().write(toFile: path, atomically: true, encoding: .utf8)
    Issue.record("recorded bengkel.proto: read the change, then run again")
  }

  /// What is read is in ascending order, so that a message whose fields are declared in another one
  /// could be written and never read again.
  @Test func theTagsOfEveryMessageAscend() {
    var message = ""
    var last = 0
    var fields = 0
    for line in SchemaPrinter.schema().split(separator: "\n") {
      if line.hasPrefix("message ") {
        message = String(line)
        last = 0
      }
      let parts = line.split(separator: " ")
      guard line.hasPrefix("  "), let equals = parts.firstIndex(of: "="),
        let tag = Int(parts[equals + 1].prefix { $0.isNumber })
      else { continue }
      #expect(tag > last, "\(message) \(line)")
      last = tag
      fields += 1
    }
    #expect(fields > 1000)
  }

  @Test func whatProtocEncodesReadsAsTheValuesTypedHere() throws {
    let text = """
      at: 1795449000000 user: 2 signer: 4
      actions { open_batch {
        day: 20780 product: 1 colour: 2 sizes { size: 7 count: 3 } due: 20810
        destination: "BANK CONTOH" crew: 0 crew: 5 lot: "S-31" } }
      undoes: 7
      """
    let bytes = try Self.protoc(["--encode=bengkel.JournalRecord"], [UInt8](text.utf8))
    let record = try Reader.decode(JournalRecord.self, from: bytes, keys: nil)
    #expect(record.at.milliseconds == 1_795_449_000_000)
    #expect(record.user.index == 2)
    #expect(record.signer?.index == 4)
    #expect(record.undoes == 7)
    guard case .openBatch(let batch) = record.actions.first?.action else {
      Issue.record("not an opened batch")
      return
    }
    #expect(batch.day.number == 20_780)
    #expect(batch.product.index == 1)
    #expect(batch.sizes.map(\.size) == [7])
    #expect(batch.sizes.map(\.count) == [3])
    #expect(batch.destination == "BANK CONTOH")
    #expect(batch.crew.map(\.index) == [0, 5])
    #expect(batch.lot == "S-31")
  }

  @Test func protocPrintsWhatWeWrote() throws {
    let record = JournalRecord {
      $0.at = Instant(milliseconds: 5)
      $0.actions = [
        ActionBox {
          $0.action = .addUser(
            AddUser {
              $0.login = "adm1"
              $0.role = .administrator
            })
        }
      ]
    }
    let bytes = try Writer.encode(record, keys: nil)
    let text = String(
      decoding: try Self.protoc(["--decode=bengkel.JournalRecord"], bytes), as: UTF8.self)
    #expect(
      text == """
        at: 5
        actions {
          add_user {
            login: "adm1"
            role: 5
          }
        }

        """)
  }

  private static func protoc(_ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/protoc")
    process.arguments = ["-I", folder] + arguments + ["bengkel.proto"]
    let inside = Pipe()
    let outside = Pipe()
    process.standardInput = inside
    process.standardOutput = outside
    try process.run()
    inside.fileHandleForWriting.write(Data(input))
    try inside.fileHandleForWriting.close()
    let output = outside.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return [UInt8](output)
  }
}
