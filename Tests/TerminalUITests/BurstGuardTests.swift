import Testing
import TerminalUI

/// What was pasted or scanned never runs commands, whatever pieces it arrives in.
@Suite struct BurstGuardTests {
  /// What is read at a time; `⏎` is Enter, `↓` is Down.
  private struct Read {
    var at: Int64
    var keys: String
  }

  private struct Case {
    var reads: [Read]
    /// What is pressed in the end, a burst in brackets.
    var pressed: String
    var takesText = false
  }

  private static let cases = [
    Case(reads: [Read(at: 0, keys: "t")], pressed: "t"),
    Case(reads: [Read(at: 0, keys: "1"), Read(at: 20, keys: "t")], pressed: "1t"),
    Case(reads: [Read(at: 0, keys: "abcdef")], pressed: "[abcdef]"),
    Case(reads: [Read(at: 0, keys: "abcde")], pressed: "abcde"),
    Case(reads: [Read(at: 0, keys: "aaaaaaa")], pressed: "aaaaaaa"),
    Case(reads: [Read(at: 0, keys: "ab⏎cd⏎ef⏎")], pressed: "[abcdef]"),
    // One character at a time, as a scanner sends them, with Enter behind.
    Case(
      reads: "zL0031⏎".enumerated().map { Read(at: Int64($0 * 10), keys: String($1)) },
      pressed: "[zL0031]"),
    // A longer one is counted on.
    Case(
      reads: [Read(at: 0, keys: "abcdef"), Read(at: 30, keys: "g⏎")],
      pressed: "[abcdef][abcdefg]"),
    // Enter or Tab may come first, or between.
    Case(
      reads: [Read(at: 0, keys: "⏎"), Read(at: 9, keys: "89"), Read(at: 18, keys: "⏎1002")],
      pressed: "[891002]"),
    Case(reads: [Read(at: 0, keys: "⏎")], pressed: "⏎"),
    Case(
      reads: (0..<9).map { Read(at: Int64($0 * 33), keys: "⏎") }, pressed: "⏎⏎⏎⏎⏎⏎⏎⏎⏎"),
    Case(
      reads: [Read(at: 0, keys: "abcdef"), Read(at: 66, keys: "g⏎")], pressed: "[abcdef]g⏎"),
    // Typing: each 36 ms after the one before.
    Case(
      reads: "abcdefg".enumerated().map { Read(at: Int64($0 * 36), keys: String($1)) },
      pressed: "abcdefg"),
    // A key held down, then another one.
    Case(
      reads: (0..<12).map { Read(at: Int64($0 * 33), keys: "j") } + [Read(at: 400, keys: "k")],
      pressed: "jjjjjjjjjjjjk"),
    Case(
      reads: (0..<20).map { Read(at: Int64($0 * 5), keys: "↓") }, pressed: "↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓"),
    // Keys keep their order.
    Case(reads: [Read(at: 0, keys: "a"), Read(at: 10, keys: "↓b")], pressed: "a↓b"),
    Case(reads: [Read(at: 0, keys: "abcdefgh⏎")], pressed: "abcdefgh⏎", takesText: true),
  ]

  @Test(arguments: cases.indices) func keysArePressedOrLeft(_ place: Int) {
    let one = Self.cases[place]
    var guarded = BurstGuard()
    var pressed: [Key] = []
    for read in one.reads {
      pressed += guarded.sort(read.keys.map(Self.key), at: read.at, takesText: one.takesText)
    }
    let end = one.reads.last?.at ?? 0
    if let wait = guarded.untilRelease(at: end) {
      #expect(wait <= 36)
      pressed += guarded.sort([], at: end + wait, takesText: one.takesText)
    }
    #expect(guarded.untilRelease(at: end + 100) == nil)
    #expect(pressed.map(Self.sign).joined() == one.pressed)
  }

  private static func key(_ sign: Character) -> Key {
    switch sign {
    case "⏎": .enter
    case "↓": .down
    default: .character(sign.unicodeScalars.first ?? " ")
    }
  }

  private static func sign(_ key: Key) -> String {
    switch key {
    case .enter: "⏎"
    case .down: "↓"
    case .paste(let text): "[\(text)]"
    default: key.typed.map { String(Character($0)) } ?? "?"
    }
  }
}
