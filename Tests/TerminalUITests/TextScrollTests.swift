import TerminalUI
import Testing

@Suite struct TextScrollTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var movements: [Motion]
    /// Of thirty lines with ten in sight.
    var shown: Range<Int>
  }

  static let rows = [
    Row(testDescription: "the beginning", movements: [], shown: 0..<10),
    Row(testDescription: "above it nothing", movements: [.up, .pageUp], shown: 0..<10),
    Row(testDescription: "a line", movements: [.down], shown: 1..<11),
    Row(testDescription: "a page and back a line", movements: [.pageDown, .up], shown: 9..<19),
    Row(testDescription: "the end", movements: [.last], shown: 20..<30),
    Row(testDescription: "below it nothing", movements: [.last, .pageDown, .up], shown: 19..<29),
    Row(testDescription: "the first line again", movements: [.last, .first], shown: 0..<10),
  ]

  @Test(arguments: rows) func movesWithinTheText(_ row: Row) {
    var scroll = TextScroll()
    for movement in row.movements { scroll.move(movement, lines: 30, page: 10) }
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
