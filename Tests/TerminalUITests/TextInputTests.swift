import Testing
import TerminalUI

@Suite struct TextInputTests {
  static let cases: [(keys: [Key], text: String)] = [
    ([.character("a"), .character("b"), .left, .character("x")], "axb"),
    ([.character("a"), .character("b"), .backspace], "a"),
    ([.character("a"), .character("b"), .home, .delete], "b"),
    ([.character("a"), .control("u"), .character("c")], "c"),
    ([.paste("satu dua tiga"), .control("w")], "satu dua "),
    ([.paste("a\u{1B}b\u{202E}c")], "abc"),
    ([.paste("12345678901")], "1234567890"),
  ]

  @Test(arguments: cases) func editing(_ keys: [Key], _ text: String) {
    var input = TextInput(limit: 10)
    if keys == [.paste("satu dua tiga"), .control("w")] { input.limit = 20 }
    for key in keys {
      let isTaken = input.press(key)
      #expect(isTaken)
    }
    #expect(input.text == text)
  }

  struct Paste: Sendable {
    var before = ""
    var text: String
    var after: String
    /// Characters that found no room.
    var left = 0
  }

  static let pasted = [
    Paste(text: "satu\ndua", after: "satu dua"),
    Paste(text: "satu\r\n\r\n\tdua", after: "satu dua"),
    Paste(text: "\nsatu\n", after: "satu"), Paste(text: "\t \n", after: " "),
    Paste(before: "a", text: "\nb\n", after: "a b"), Paste(before: "a ", text: "\nb", after: "a b"),
    Paste(text: "a\u{2028}b\u{85}c", after: "a b c"),
    Paste(text: "\u{1B}[31ma\u{0}b\u{7F}\u{202E}c", after: "[31mabc"),
    Paste(text: "caf\u{E9} \u{9F9C}", after: "caf\u{E9} \u{9F9C}"),
    Paste(text: "0123456789ab", after: "0123456789", left: 2),
    Paste(before: "01234567", text: "89\nab", after: "0123456789", left: 2),
    Paste(text: String(repeating: "x", count: 100_000), after: "xxxxxxxxxx", left: 99_990),
  ]

  @Test(arguments: pasted) func aPastedTextIsOneLine(_ row: Paste) {
    var input = TextInput(row.before, limit: 10)
    let isTaken = input.press(.paste(row.text))
    #expect(isTaken)
    #expect(input.text == row.after)
    #expect(input.left == row.left)
  }

  @Test func aTextThatComesInPiecesIsTheSameLine() {
    var input = TextInput(limit: 10)
    for key in [Key.character("a"), .paste("\n"), .paste("b\n"), .paste("\ncdefghijk")] {
      _ = input.press(key)
    }
    #expect(input.text == "a b cdefgh")
    #expect(input.left == 3)
    _ = input.press(.character("x"))
    #expect(input.left == 4)
    _ = input.press(.backspace)
    #expect(input.left == 0)
    _ = input.press(.paste("yz", further: 7))
    #expect(input.text == "a b cdefgy")
    #expect(input.left == 8)
  }

  @Test func aFieldOfDigitsTakesNothingElse() {
    var input = TextInput.digits(6)
    _ = input.press(.paste("13-57 90x8"))
    #expect(input.text == "135790")
    #expect(input.left == 4)
  }

  @Test(arguments: 1...12)
  func aTextThatFitsItsWidthIsSeenWithTheCaretBehindIt(_ count: Int) {
    let text = String(repeating: "9", count: count)
    for (x, isHidden) in [(2, false), (2, true), (20 - 2 - count, false)] {
      var canvas = Canvas(size: Size(width: 20, height: 1))
      TextInput(text).draw(on: &canvas, x: x, y: 0, width: count, hidden: isHidden)
      let sign = isHidden ? "*" : "9"
      #expect(canvas.lines[0].contains("[" + String(repeating: sign, count: count) + "_"))
      #expect(canvas.cursor.x == x + count)
      #expect(canvas[19, 0].scalar == " ")
    }
  }

  static let chosen: [(keys: [Key], text: String)] = [
    ([.character("9")], "9"),
    ([.character("9"), .character("8")], "98"),
    ([.end, .character("9")], "0 09"),
    ([.backspace, .character("9")], "0 9"),
    ([.paste("12")], "12"),
  ]

  @Test(arguments: chosen) func aChosenTextIsReplacedByTyping(_ keys: [Key], _ text: String) {
    var input = TextInput("0 0")
    input.choose()
    for key in keys { _ = input.press(key) }
    #expect(input.text == text)
  }

  @Test func keysThatAreNotForATextAreLeft() {
    var input = TextInput("a")
    for key in [Key.enter, .escape, .up, .down, .tab, .function(4), .control("x")] {
      let isTaken = input.press(key)
      #expect(!isTaken)
    }
    #expect(input.text == "a")
  }
}
