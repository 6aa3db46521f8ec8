import Testing

@testable import Storage

@Suite struct CRC32CTests {
  /// Check values from RFC 3720, B.4, and the catalogue of parametrised CRC algorithms.
  static let rows: [(bytes: [UInt8], crc: UInt32)] = [
    ([UInt8]("123456789".utf8), 0xE306_9283),
    ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
    ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
    ([UInt8](0..<32), 0x46DD_794E),
    ([], 0),
  ]

  @Test(arguments: rows) func checkValues(_ bytes: [UInt8], _ crc: UInt32) {
    #expect(CRC32C.of(bytes) == crc)
  }

  @Test func piecesGiveTheSameAsTheWhole() {
    let bytes = [UInt8](0..<255)
    for split in 0...bytes.count {
      let first = CRC32C.of([UInt8](bytes[..<split]))
      #expect(CRC32C.of([UInt8](bytes[split...]), after: first) == CRC32C.of(bytes))
    }
  }
}
