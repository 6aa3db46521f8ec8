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
