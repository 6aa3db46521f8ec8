/// What arrives between the marks of a bracketed paste, in whatever pieces; kept in bounded memory.
///
/// xterm, "Bracketed Paste Mode": `ESC [ 200 ~`, the text as it is, `ESC [ 201 ~`. Where the end
/// mark never comes, what came is a paste all the same.
package struct PasteBuffer {
  /// Bytes of a text that are kept; no field holds as many.
  package static let most = 1 << 16
  /// Milliseconds without a byte behind which the end mark is not waited for any more.
  package static let patience: Int64 = 500
  private static let mark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// Characters that were not kept, by their first bytes; control characters are none.
  private var further = 0
  /// How much of the end mark was read.
  private var matched = 0

  package init() {}

  /// How many bytes can be read without reading any behind the end mark.
  package var room: Int { Self.mark.count - matched }

  /// Takes at most `room` bytes; true when they bring the end mark to its end.
  package mutating func take(_ read: some Sequence<UInt8>) -> Bool {
    for byte in read {
      if byte == Self.mark[matched] {
        matched += 1
        if matched == Self.mark.count { return true }
        continue
      }
      giveUpMark()
      if byte == Self.mark[0] { matched = 1 } else { keep(byte) }
    }
    return false
  }

  /// The paste as one key.
  package mutating func key() -> Key {
    if matched < Self.mark.count { giveUpMark() }
    return .paste(String(decoding: bytes, as: UTF8.self), further: further)
  }

  /// What looked like the end mark was text.
  private mutating func giveUpMark() {
    for byte in Self.mark[..<matched] { keep(byte) }
    matched = 0
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.most {
      bytes.append(byte)
    } else if byte >= 0x20, byte & 0xC0 != 0x80 {
      further += 1
    }
  }
}
