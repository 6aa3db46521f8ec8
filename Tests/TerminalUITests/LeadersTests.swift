import Testing

@testable import TerminalUI

/// Dots that lead the eye over the blanks of a wide row.
@Suite struct LeadersTests {
  private func line(_ texts: [(x: Int, text: String)], width: Int = 40, least: Int = 10) -> String {
    var canvas = Canvas(size: Size(width: width, height: 1))
    for (x, text) in texts { canvas.put(text, x: x, y: 0) }
    canvas.drawLeaders(y: 0, from: 2, least: least)
    return canvas.lines[0]
  }

  @Test func dotsStandAtEvenColumnsTwoBlanksFromTheTexts() {
    #expect(line([(2, "satu"), (20, "dua")]) == "  satu  · · · · ·   dua")
    #expect(line([(2, "lima"), (21, "dua")]) == "  lima  · · · · · ·  dua")
  }

  @Test func aShortGapTheMarginAndTheEndStayBlank() {
    #expect(line([(2, "satu"), (16, "dua")]) == "  satu          dua")
    #expect(line([(20, "dua")]) == "                    dua")
  }

  @Test func whatIsStyledKeepsItsBlanks() {
    var canvas = Canvas(size: Size(width: 30, height: 1))
    canvas.put("satu", x: 2, y: 0)
    canvas.put("dua", x: 25, y: 0)
    canvas.paint(.focus, x: 0, y: 0, count: 30)
    canvas.drawLeaders(y: 0, from: 2, least: 10)
    #expect(canvas.lines[0] == "  satu                   dua")
  }
}
