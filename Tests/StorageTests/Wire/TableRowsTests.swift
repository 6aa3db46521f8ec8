import Testing
import Workshop

@testable import Storage

/// A table long enough to be decoded in two halves at once.
@Suite struct TableRowsTests {
  private static let count = TableRows<Output>.fewest * Table<Output>.chunkSize + 1

  private static func bytes() throws -> [UInt8] {
    var body = SnapshotBody()
    for number in 0..<count {
      body.rows.outputs.append(Output { $0.day = Day(number: Int32(number)) })
    }
    return try Writer.encode(body, keys: nil)
  }

  @Test func bothHalvesStandInTheirOrder() throws {
    let body = try Reader.decode(SnapshotBody.self, from: try Self.bytes(), keys: nil)
    #expect(body.rows.outputs.count == Self.count)
    #expect(
      body.rows.outputs.indices.allSatisfy {
        body.rows.outputs[$0].day == Day(number: Int32($0))
      })
  }

  @Test func aFaultInEitherHalfIsOne() throws {
    let bytes = try Self.bytes()
    for place in [bytes.count / 4, bytes.count * 3 / 4] {
      var spoilt = bytes
      for at in place..<place + 8 { spoilt[at] = 0xFF }
      #expect(throws: WireFault.self) {
        try Reader.decode(SnapshotBody.self, from: spoilt, keys: nil)
      }
    }
  }
}
