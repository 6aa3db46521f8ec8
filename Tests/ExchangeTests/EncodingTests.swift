@testable import Exchange
import Testing

@Suite struct EncodingTests {
  struct Row: Sendable {
    var bytes: [UInt8]
    var text: String
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
  ]

  @Test(arguments: rows) func officeEncodingsBecomeText(row: Row) {
    #expect(String(decoding: Encoding.utf8(row.bytes), as: UTF8.self) == row.text)
  }
}
