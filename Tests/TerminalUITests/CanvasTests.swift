import Testing
import TerminalUI

@Suite struct CanvasTests {
  @Test func textIsCutAtTheEdges() {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    canvas.put("abcdefg", x: -2, y: 0)
    #expect(canvas.lines == ["cdefg"])
    canvas.put("zz", x: 0, y: 7)
    #expect(canvas.lines == ["cdefg"])
  }

  @Test func aWideCharacterTakesTwoCellsAndIsNeverHalved() {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    let end = canvas.put("a漢b", x: 0, y: 0)
    #expect(end == 4)
    #expect(canvas[1, 0].scalar == "漢")
    #expect(canvas[2, 0].isContinuation)
    #expect(canvas[3, 0].scalar == "b")
    var edge = Canvas(size: Size(width: 2, height: 1))
    edge.put("a漢", x: 0, y: 0)
    #expect(edge.lines == ["a"])
  }

  /// Each would command the terminal, hide text or turn it around.
  static let hostile: [(String, String)] = [
    ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), ("a\u{7}b", "a\u{FFFD}b"), ("a\u{9B}b", "a\u{FFFD}b"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("a\nb", "a\u{FFFD}b"), ("a\u{7F}b", "a\u{FFFD}b"),
    ("a\u{E000}b", "a\u{FFFD}b"),
  ]

  @Test(arguments: hostile) func hostileTextIsShownHarmless(_ text: String, _ shown: String) {
    var canvas = Canvas(size: Size(width: 12, height: 1))
    canvas.put(text, x: 0, y: 0)
    #expect(canvas.lines == [shown])
  }

  static let widths: [(String, Int)] = [
    ("abc", 3), ("漢字", 4), ("e\u{301}", 1), ("─■·", 3), ("한글", 4), ("😀", 2),
  ]

  @Test(arguments: widths) func widthsFollowTheTable(_ text: String, _ width: Int) {
    #expect(TextWidth.of(text) == width)
  }

  @Test func aNameThatDoesNotFitEndsInDots() {
    #expect("CONTOH SEMBILAN".fitted(to: 15) == "CONTOH SEMBILAN")
    #expect("CONTOH SEMBILANBELAS".fitted(to: 15) == "CONTOH SEMBIL..")
    #expect("漢字漢字".fitted(to: 5) == "漢..")
  }

  @Test func theASCIISignsStandCellForCell() {
    for (full, ascii) in [
      ("─", "-"), ("■", "#"), ("□", "o"), ("·", "."), ("█", "#"), ("é", "e"), ("漢", "?"),
    ]
      as [(Unicode.Scalar, Unicode.Scalar)]
    {
      #expect(Repertoire.ascii(full) == ascii)
    }
  }
}
