@testable import Exchange
import Testing

@Suite struct EncodingTests {
  struct Row: Sendable {
    var bytes: [UInt8]
    var text: String
    var encoding: Encoding?
  }

  static let rows = [
    Row(bytes: [0x42, 0x41, 0x53, 0x4F], text: "BASO"),
    Row(bytes: [0xEF, 0xBB, 0xBF, 0x41], text: "A"),
    // é in UTF-8 and in Windows-1252.
    Row(bytes: [0xC3, 0xA9], text: "é"),
    Row(bytes: [0x41, 0xE9], text: "Aé"),
    // Curly quotes, euro and dash of Windows-1252.
    Row(bytes: [0x93, 0x41, 0x94, 0x80, 0x96], text: "“A”€–"),
    Row(bytes: [0xFF], text: "ÿ"),
    // A mark promises UTF-8, so what is broken is lost and shown as lost.
    Row(bytes: [0xEF, 0xBB, 0xBF, 0x41, 0xE9], text: "A\u{FFFD}"),
    Row(bytes: [], text: ""),
    // UTF-16 with its mark, and by its zeros alone; a mark that is no text becomes none.
    Row(bytes: [0xFF, 0xFE, 0x41, 0, 0xE9, 0], text: "Aé", encoding: .littleEndian),
    Row(bytes: [0xFE, 0xFF, 0, 0x41, 0, 0xE9], text: "Aé", encoding: .bigEndian),
    Row(bytes: [0x41, 0, 0x3B, 0, 0x42, 0], text: "A;B", encoding: .littleEndian),
    Row(bytes: [0, 0x41, 0, 0x3B, 0, 0x42], text: "A;B", encoding: .bigEndian),
    Row(bytes: [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0], text: "\u{FFFD}A", encoding: .littleEndian),
    Row(bytes: [0x41, 0, 0, 0, 0, 0], text: "A\0\0\0\0\0"),
  ]

  @Test(arguments: rows) func officeEncodingsBecomeText(row: Row) {
    let read = Encoding.text(row.bytes)
    #expect(String(decoding: read.bytes, as: UTF8.self) == row.text)
    if let encoding = row.encoding { #expect(read.encoding == encoding) }
  }
}
