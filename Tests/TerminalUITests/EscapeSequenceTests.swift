import Testing

@testable import TerminalUI

/// Sequences by what the terminals' manuals print beside their keys.
@Suite struct EscapeSequenceTests {
  struct Row: Sendable {
    var introducer: Unicode.Scalar = "["
    var parameters = ""
    var final: Unicode.Scalar
    var key: Key?
  }

  static let rows = [
    Row(parameters: "4", final: "~", key: .end), Row(parameters: "1", final: "~", key: .home),
    Row(parameters: "7", final: "~", key: .home), Row(parameters: "8", final: "~", key: .end),
    Row(parameters: "5", final: "~", key: .pageUp),
    Row(parameters: "6", final: "~", key: .pageDown),
    Row(parameters: "15", final: "~", key: .function(5)),
    Row(parameters: "24", final: "~", key: .function(12)),
    Row(parameters: "24;5", final: "~", key: .function(12)),
    Row(parameters: "1;2", final: "B", key: .down), Row(final: "A", key: .up),
    Row(introducer: "O", final: "C", key: .right),
    Row(introducer: "O", final: "P", key: .function(1)),
    Row(introducer: "O", final: "q", key: .character("1")),
    Row(introducer: "O", final: "y", key: .character("9")),
    Row(introducer: "O", final: "M", key: .enter),
    Row(introducer: "O", final: "X", key: .character("=")),
    Row(final: "q", key: nil), Row(parameters: "200", final: "~", key: nil),
    Row(parameters: "99", final: "~", key: nil), Row(final: "~", key: nil),
    Row(parameters: "<0;10;10", final: "M", key: nil), Row(parameters: "?1", final: "c", key: nil),
    Row(parameters: "99999999999999999999", final: "~", key: nil), Row(final: "I", key: nil),
  ]

  @Test(arguments: rows) func aSequenceIsOneKeyOrNone(_ row: Row) {
    let key = EscapeSequence.key(
      after: row.introducer, parameters: row.parameters, final: row.final)
    #expect(key == row.key)
  }
}
