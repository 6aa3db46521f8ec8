import Screens
import TerminalUI

/// The way of bytes from a terminal to the pages, as the program's loop goes it.
struct Wire {
  /// How a text arrives.
  struct Way: CustomStringConvertible {
    var isMarked: Bool
    /// Bytes at a time; nil for all.
    var piece: Int?
    var description: String {
      "\(isMarked ? "marked" : "bare") by \(piece.map { "\($0)" } ?? "all")"
    }

    static let all = [true, false].flatMap { isMarked in
      [nil, 16, 1].map { Way(isMarked: isMarked, piece: $0) }
    }
  }

  private var reader = KeyReader()
  private var paste = PasteBuffer()
  private var bursts = BurstGuard()
  private var now: Int64 = 0
  private var waiting: ArraySlice<UInt8> = []
  private var pieces: ArraySlice<ArraySlice<UInt8>> = []
  private var isInEscape = false

  /// Pastes a text, its pieces 5 ms apart, and waits until nothing more can come of it.
  mutating func paste(_ text: String, _ way: Way, into app: App) {
    let bytes = Array((way.isMarked ? "\u{1B}[200~\(text)\u{1B}[201~" : text).utf8)
    let size = max(1, way.piece ?? bytes.count)
    pieces =
      stride(from: 0, to: bytes.count, by: size)
      .map { bytes[$0..<min(bytes.count, $0 + size)] }[...]
    while !pieces.isEmpty || !waiting.isEmpty {
      waiting += pieces.popFirst() ?? []
      press(read(), app)
      now += 5
    }
    now += 1000
    press(reader.isPasting ? [paste.key()] : [], app)
    reader.endPaste()
  }

  private mutating func press(_ keys: [Key], _ app: App) {
    _ = app.press(bursts.sort(keys, at: now, isText: app.takesText ? app.isText : nil))
  }

  private mutating func read() -> [Key] {
    var keys: [Key] = []
    while true {
      if reader.isPasting {
        guard let key = pasted() else { return keys }
        keys.append(key)
      }
      var reader = reader
      keys += reader.keys { code(patiently: $0) }
      self.reader = reader
      if !reader.isPasting { return keys }
      paste = PasteBuffer()
    }
  }

  private mutating func pasted() -> Key? {
    while !waiting.isEmpty {
      let piece = waiting.prefix(paste.room)
      waiting = waiting.dropFirst(piece.count)
      guard paste.take(piece) else { continue }
      reader.endPaste()
      return paste.key()
    }
    return nil
  }

  /// The next character; the library waits for the rest of a sequence and of a character.
  private mutating func code(patiently: Bool) -> KeyReader.Code {
    if waiting.isEmpty, patiently || isInEscape { waiting += pieces.popFirst() ?? [] }
    guard let first = waiting.first else { return .nothing }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    while waiting.count < length, let more = pieces.popFirst() { waiting += more }
    let text = String(decoding: waiting.prefix(length), as: UTF8.self)
    waiting = waiting.dropFirst(length)
    isInEscape = first == 27
    return .letter(text.unicodeScalars.first?.value ?? 0)
  }
}
