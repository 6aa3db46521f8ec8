import TerminalUI
import Testing

@Suite struct TextScrollTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var commands: [Command]
    /// Of thirty lines with ten in sight.
    var shown: Range<Int>
  }

  static let rows = [
    Row(testDescription: "the beginning", commands: [], shown: 0..<10),
    Row(testDescription: "above it nothing", commands: [.up, .pageUp], shown: 0..<10),
    Row(testDescription: "a line", commands: [.down], shown: 1..<11),
    Row(testDescription: "a page and back a line", commands: [.pageDown, .up], shown: 9..<19),
    Row(testDescription: "the end", commands: [.last], shown: 20..<30),
    Row(testDescription: "below it nothing", commands: [.last, .pageDown, .up], shown: 19..<29),
    Row(testDescription: "the first line again", commands: [.last, .first], shown: 0..<10),
    Row(testDescription: "no movement", commands: [.down, .open], shown: 1..<11),
  ]

  @Test(arguments: rows) func movesWithinTheText(_ row: Row) {
    var scroll = TextScroll()
    for command in row.commands { scroll.move(command, lines: 30, page: 10) }
    #expect(scroll.shown(of: 30, page: 10) == row.shown)
  }

  @Test func whereThePageGrowsOrTheTextShrinksTheLastPageIsShown() {
    var scroll = TextScroll()
    scroll.move(.last, lines: 30, page: 10)
    #expect(scroll.shown(of: 30, page: 25) == 5..<30)
    #expect(scroll.shown(of: 30, page: 50) == 0..<30)
    #expect(scroll.shown(of: 4, page: 10) == 0..<4)
    #expect(scroll.shown(of: 0, page: 10) == 0..<0)
    // And small again the same lines as before.
    #expect(scroll.shown(of: 30, page: 10) == 20..<30)
    scroll.move(.up, lines: 30, page: 25)
    #expect(scroll.shown(of: 30, page: 25) == 4..<29)
  }
}
