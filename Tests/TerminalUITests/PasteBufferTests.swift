import Testing
import TerminalUI

/// What stands between the marks is one key, whatever it is and however it arrives.
@Suite struct PasteBufferTests {
  private static let mark = Array("\u{1B}[201~".utf8)

  static let texts: [[UInt8]] = [
    Array("satu".utf8), [], Array("satu\r\ndua\ttiga\n".utf8), Array("\u{1B}[A\u{1B}[200~x".utf8),
    Array("\u{1B}[201\u{1B}[20\u{1B}\u{1B}[2011~".utf8), [0, 0x61, 0, 0x7F],
    [0xC3, 0x28, 0xFF, 0x61],
    Array("\u{202E}caf\u{E9} \u{9F9C}\u{1F600}".utf8),
  ]

  @Test(arguments: texts) func aTextIsOneKeyInAnyPieces(_ text: [UInt8]) {
    for size in [1, 2, 3, 16, 4096] {
      var buffer = PasteBuffer()
      var rest = (text + Self.mark + Array("behind".utf8))[...]
      var isWhole = false
      while !isWhole, !rest.isEmpty {
        let piece = rest.prefix(min(size, buffer.room))
        rest = rest.dropFirst(piece.count)
        isWhole = buffer.take(piece)
      }
      #expect(isWhole)
      #expect(Array(rest) == Array("behind".utf8))
      #expect(buffer.key() == .paste(String(decoding: text, as: UTF8.self)))
    }
  }

  @Test(arguments: texts) func aTextWithoutItsEndIsAPasteAllTheSame(_ text: [UInt8]) {
    var buffer = PasteBuffer()
    for byte in text { _ = buffer.take([byte]) }
    #expect(buffer.key() == .paste(String(decoding: text, as: UTF8.self)))
  }

  @Test func ofTenMegabytesAPartIsKeptAndTheRestCounted() {
    var buffer = PasteBuffer()
    let megabyte = [UInt8](repeating: 0x61, count: 1 << 20)
    for _ in 0..<10 { _ = buffer.take(megabyte) }
    guard case .paste(let text, let further) = buffer.key() else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == PasteBuffer.most)
    #expect(text.utf8.count + further == 10 << 20)
  }
}
