import Testing
import TerminalUI

/// What was pasted or scanned never runs commands, whatever pieces it arrives in.
@Suite struct BurstGuardTests {
  /// What is read at a time.
  ///
  /// `⏎` is Enter, `⇥` Tab, `↓` Down, `⌫` Backspace, `⎋` Esc, `✓` Ctrl+X.
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
      pressed: "[abcdef][6+g]"),
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
    // Other keys in a burst do nothing either.
    Case(reads: [Read(at: 0, keys: "⎋abc✓def↓")], pressed: "[abcdef]"),
    Case(
      reads: [Read(at: 0, keys: "⎋a"), Read(at: 9, keys: "bc✓"), Read(at: 18, keys: "def")],
      pressed: "[abcdef]"),
    Case(reads: [Read(at: 0, keys: "⎋"), Read(at: 20, keys: "a")], pressed: "⎋a"),
    // A text with its marks ends what came before it and is no burst of its own.
    Case(reads: [Read(at: 0, keys: "ab《cdef》ghi")], pressed: "ab[cdef]ghi"),
  ]

  /// The same where text is typed: `?` stands for a character that acts.
  private static let fields = [
    Case(reads: [Read(at: 0, keys: "abc⏎")], pressed: "abc⏎"),
    Case(reads: [Read(at: 0, keys: "ab⏎cd⏎e✓")], pressed: "ab⏎cd⏎e✓"),
    Case(reads: [Read(at: 0, keys: "abcdefgh⏎")], pressed: "[abcdefgh⏎]"),
    Case(reads: [Read(at: 0, keys: "ab⏎cd⇥ef✓")], pressed: "[ab⏎cd⇥ef]"),
    // Letters are seen at once, and what acts behind them waits.
    Case(
      reads: "ab⏎cdef⏎g".enumerated().map { Read(at: Int64($0 * 10), keys: String($1)) },
      pressed: "ab[⏎cdef][⏎][g]"),
    Case(
      reads: [Read(at: 0, keys: "abcdef"), Read(at: 30, keys: "⏎")], pressed: "[abcdef][⏎]"),
    Case(
      reads: [Read(at: 0, keys: "abcdef"), Read(at: 66, keys: "⏎")], pressed: "[abcdef]⏎"),
    Case(
      reads: "abcdef⏎".enumerated().map { Read(at: Int64($0 * 36), keys: String($1)) },
      pressed: "abcdef⏎"),
    Case(
      reads: (0..<12).map { Read(at: Int64($0 * 33), keys: "0") } + [Read(at: 400, keys: "⏎")],
      pressed: "000000000000⏎"),
    Case(reads: [Read(at: 0, keys: "00000000")], pressed: "[00000000]"),
    Case(reads: [Read(at: 0, keys: "?"), Read(at: 9, keys: "abcdef")], pressed: "[?abcdef]"),
    Case(reads: [Read(at: 0, keys: "?"), Read(at: 9, keys: "abc")], pressed: "?abc"),
    // What edits goes with the text, what moves on does not.
    Case(reads: [Read(at: 0, keys: "abcdef⌫g↓⏎")], pressed: "[abcdef]⌫[g⏎]"),
    Case(
      reads: [Read(at: 0, keys: "abc"), Read(at: 9, keys: "↓"), Read(at: 18, keys: "def")],
      pressed: "abc[def]"),
    Case(reads: [Read(at: 0, keys: "↓↓"), Read(at: 20, keys: "a")], pressed: "↓↓a"),
    Case(reads: [Read(at: 0, keys: "《ab》⏎《cd》⏎✓")], pressed: "[ab]⏎[cd]⏎✓"),
  ].map { one in
    var one = one
    one.takesText = true
    return one
  }

  @Test(arguments: fields.indices) func aBurstInAFieldIsItsText(_ place: Int) {
    expect(Self.fields[place])
  }

  @Test(arguments: cases.indices) func keysArePressedOrLeft(_ place: Int) {
    expect(Self.cases[place])
  }

  private func expect(_ one: Case) {
    var guarded = BurstGuard()
    var pressed: [Key] = []
    let isText: ((Key) -> Bool)? =
      one.takesText ? { $0 == .backspace || $0.typed.map { $0 != "?" } ?? false } : nil
    for read in one.reads {
      pressed += guarded.sort(Self.keys(read.keys), at: read.at, isText: isText)
    }
    let end = one.reads.last?.at ?? 0
    if let wait = guarded.untilRelease(at: end) {
      #expect(wait <= 36)
      pressed += guarded.sort([], at: end + wait, isText: isText)
    }
    #expect(guarded.untilRelease(at: end + 100) == nil)
    #expect(pressed.map(Self.sign).joined() == one.pressed)
  }

  private static func shown(_ text: String) -> String {
    String(text.map { $0 == "\n" ? "⏎" : $0 == "\t" ? "⇥" : $0 })
  }

  /// The keys of a word; what stands between `《` and `》` is one that was marked.
  private static func keys(_ word: String) -> [Key] {
    var keys: [Key] = []
    var marked: String?
    for sign in word {
      switch (sign, marked) {
      case ("《", _): marked = ""
      case ("》", let text?):
        keys.append(.paste(text))
        marked = nil
      case (_, let text?): marked = text + String(sign)
      default: keys.append(key(sign))
      }
    }
    return keys
  }

  private static func key(_ sign: Character) -> Key {
    switch sign {
    case "⏎": .enter
    case "⇥": .tab
    case "↓": .down
    case "⌫": .backspace
    case "⎋": .escape
    case "✓": .control("x")
    default: .character(sign.unicodeScalars.first ?? " ")
    }
  }

  private static func sign(_ key: Key) -> String {
    switch key {
    case .enter: "⏎"
    case .tab: "⇥"
    case .down: "↓"
    case .backspace: "⌫"
    case .escape: "⎋"
    case .control("x"): "✓"
    case .paste(let text, let further): "[\(further == 0 ? "" : "\(further)+")\(shown(text))]"
    default: key.typed.map { String(Character($0)) } ?? "?"
    }
  }
}
