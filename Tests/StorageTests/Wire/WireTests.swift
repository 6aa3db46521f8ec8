import Testing
import Workshop

@testable import Storage

@Suite struct WireTests {
  /// The bytes of a step at a gate, worked out by hand from the Protocol Buffers encoding: field
  /// 1 as a varint 1, field 2 as the zigzag varint of 5.
  @Test func aRecordIsItsFieldsAndNothingElse() throws {
    let step = Step {
      $0.isGate = true
      $0.index = 5
    }
    let bytes = try Writer.encode(step, keys: nil)
    #expect(bytes == [0x08, 0x01, 0x10, 0x0A])
    #expect(try Reader.decode(Step.self, from: bytes, keys: nil) == step)
  }

  @Test func aBlankRecordIsNoBytes() throws {
    #expect(try Writer.encode(SnapshotBody(), keys: nil) == [0x0A, 0x00, 0x12, 0x00])
    #expect(try Writer.encode(User(), keys: nil).isEmpty)
    #expect(try Writer.encode(Inmate(), keys: nil).isEmpty)
    #expect(try Writer.encode(WeavingBatch(), keys: nil).isEmpty)
    #expect(try Writer.encode(Output(), keys: nil).isEmpty)
    #expect(try Writer.encode(QualityCheck(), keys: nil).isEmpty)
    #expect(try Writer.encode(Sale(), keys: nil).isEmpty)
    #expect(try Writer.encode(Product(), keys: nil).isEmpty)
    #expect(try Writer.encode(Defect(), keys: nil).isEmpty)
    #expect(try Writer.encode(Stage(), keys: nil).isEmpty)
    #expect(try Writer.encode(CounterSign(), keys: nil).isEmpty)
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
  }

  static let damaged = [
    Damage(testDescription: "unknown field", bytes: [0x48, 0x01]),
    Damage(testDescription: "descending fields", bytes: [0x10, 0x0A, 0x08, 0x01]),
    Damage(testDescription: "another type", bytes: [0x0A, 0x01, 0x01]),
    Damage(testDescription: "number cut short", bytes: [0x10, 0x8A]),
    Damage(testDescription: "a flag of 2", bytes: [0x08, 0x02]),
    Damage(testDescription: "out of range", bytes: [0x10, 0xFF, 0xFF, 0x03]),
    Damage(testDescription: "idle byte", bytes: [0x10, 0x8A, 0x00]),
    Damage(testDescription: "the same field twice", bytes: [0x08, 0x01, 0x08, 0x01]),
  ]

  @Test(arguments: damaged) func damageIsRefused(_ row: Damage) {
    #expect(throws: WireFault.self) {
      try Reader.decode(Step.self, from: row.bytes, keys: nil)
    }
  }

  @Test func longPartsMoveOverForTheirLength() throws {
    let sheet = DaySheet { $0.rows = (0..<500).map { ID($0) } }
    let bytes = try Writer.encode(sheet, keys: nil)
    #expect(try Reader.decode(DaySheet.self, from: bytes, keys: nil) == sheet)
    let text = AddUser { $0.login = String(repeating: "a", count: 20_000) }
    let list = FoundWorkshop { $0.users = [text, text] }
    let listBytes = try Writer.encode(list, keys: nil)
    #expect(try Reader.decode(FoundWorkshop.self, from: listBytes, keys: nil) == list)
  }

  @Test func everyActionComesBackAsItWas() throws {
    for action in SampleActions.all {
      let box = ActionBox { $0.action = action }
      let bytes = try Writer.encode(box, keys: nil)
      #expect(try Reader.decode(ActionBox.self, from: bytes, keys: nil) == box)
    }
  }

  @Test func theSchemaVersionCountsEveryFieldGiven() {
    #expect(Schema.version == 1767)
    #expect(Schema.keys == 26)
  }
}
