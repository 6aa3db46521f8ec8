import Testing
import TerminalUI

/// Keys out of single characters, in whatever pieces a sequence arrives.
@Suite struct KeyReaderTests {
  struct Row: Sendable {
    /// What comes at once, and later.
    var reads: [String]
    var keys: [Key]
    var pastes = false
  }

  static let rows = [
    Row(
      reads: ["a\r\t\u{18}\u{7F}"],
      keys: [.character("a"), .enter, .tab, .control("x"), .backspace]),
    Row(reads: ["\u{1B}"], keys: [.escape]), Row(reads: ["\u{1B}\t"], keys: [.backTab]),
    Row(reads: ["\u{1B}x"], keys: [.escape, .character("x")]),
    Row(reads: ["\u{1B}\u{1B}\u{1B}"], keys: [.escape, .escape, .escape]),
    Row(reads: ["\u{1B}[", "15", "~a"], keys: [.function(5), .character("a")]),
    Row(reads: ["\u{1B}", "[A"], keys: [.up]),
    Row(reads: ["\u{1B}O", "p1"], keys: [.character("0"), .character("1")]),
    Row(reads: ["\u{1B}[99", "~a"], keys: [.character("a")]),
    Row(reads: ["\u{1B}["], keys: [.escape, .character("[")]),
    Row(reads: ["a\u{1B}[2", "00", "~"], keys: [.character("a")], pastes: true),
    Row(reads: ["\u{1B}\u{1B}[200~"], keys: [.escape], pastes: true),
    // An end mark alone, and marks of other kinds, are nothing.
    Row(reads: ["\u{1B}[201~a"], keys: [.character("a")]),
    Row(reads: ["\u{1B}O200~"], keys: []), Row(reads: ["\u{1B}[200;1~"], keys: []),
  ]

  @Test(arguments: rows.indices) func sequencesArePutTogether(_ place: Int) {
    let row = Self.rows[place]
    var reader = KeyReader()
    var later = row.reads[...]
    var waiting = Array((later.popFirst() ?? "").unicodeScalars)[...]
    var isInEscape = false
    let keys = reader.keys { isPatient in
      // The library waits behind an Esc by itself.
      if waiting.isEmpty, isPatient || isInEscape, let more = later.popFirst() {
        waiting = Array(more.unicodeScalars)[...]
      }
      guard let scalar = waiting.popFirst() else { return .nothing }
      isInEscape = scalar == "\u{1B}"
      return .letter(scalar.value)
    }
    #expect(keys == row.keys)
    #expect(reader.isPasting == row.pastes)
    #expect(waiting.isEmpty && later.isEmpty)
  }

  @Test(arguments: [UInt32(27), 0x61]) func anEndlessStreamIsReadInParts(_ code: UInt32) {
    var reader = KeyReader()
    for _ in 0..<3 {
      let keys = reader.keys { _ in .letter(code) }
      #expect((4096...8192).contains(keys.count))
    }
  }
}
