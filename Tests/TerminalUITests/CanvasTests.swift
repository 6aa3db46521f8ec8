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

  @Test func whatCoversHalfAWideCharacterLeavesABlank() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.put("a漢字b", x: 0, y: 0)
    canvas.put("|", x: 2, y: 0)
    #expect(canvas.lines == ["a |字b"])
    canvas.put("|", x: 3, y: 0)
    #expect(canvas.lines == ["a || b"])
    canvas.put("a漢字b", x: 0, y: 0)
    canvas.fill("-", x: 2, y: 0, count: 2, style: .plain)
    #expect(canvas.lines == ["a -- b"])
    canvas.put("漢", x: 0, y: 0)
    canvas.put("字", x: 1, y: 0)
    #expect(canvas.lines == [" 字- b"])
  }

  /// Names as they may be written: Lontara with its vowel signs, accents behind their letters.
  @Test(arguments: [
    ("ᨔᨚᨂᨚ ᨁᨘᨑᨘ", 7), ("Jose\u{301} |", 6), ("e\u{301}\u{302}x", 2), ("漢\u{309A}b", 3),
  ]) func marksStandOnTheirLetterAndTakeNoCell(_ text: String, _ width: Int) {
    var canvas = Canvas(size: Size(width: 12, height: 1))
    let end = canvas.put(text, x: 0, y: 0)
    canvas.put("#", x: end, y: 0)
    #expect(end == width && TextWidth.of(text) == width)
    #expect(canvas.lines[0].unicodeScalars.elementsEqual((text + "#").unicodeScalars))
    var other = canvas
    other.paint(.focus, x: 0, y: 0, count: 12)
    #expect(other.lines == canvas.lines)
  }

  @Test func aChangedMarkIsAChangedCell() {
    var before = Canvas(size: Size(width: 3, height: 1))
    before.put("ᨔᨗ", x: 0, y: 0)
    var after = Canvas(size: Size(width: 3, height: 1))
    after.put("ᨔᨘ", x: 0, y: 0)
    #expect(runs(from: before, to: after).count == 1)
    #expect(runs(from: before, to: before).isEmpty)
  }

  @Test func manyMarksAreCutAndAMarkWithoutALetterIsLeftOut() {
    var canvas = Canvas(size: Size(width: 3, height: 1))
    canvas.put("\u{301}a" + String(repeating: "\u{302}", count: 30), x: 0, y: 0)
    #expect(canvas[0, 0].scalar == "a" && canvas[0, 0].marks.count == 4)
  }

  /// What a text changes on a page of two rows that holds `ab漢cd` above and `ef` below.
  struct Change {
    var text: String
    var x: Int
    var y: Int
    /// The runs as `x,y:signs`, without the right halves.
    var runs: [String]
  }

  static let changes = [
    Change(text: "ab漢cd", x: 0, y: 0, runs: []),
    Change(text: "xy", x: 4, y: 0, runs: ["4,0:xy"]),
    Change(text: "x漢y", x: 1, y: 0, runs: ["1,0:x", "4,0:y"]),
    Change(text: "|", x: 3, y: 0, runs: ["2,0: |"]),
    Change(text: "字", x: 2, y: 0, runs: ["2,0:字"]),
    Change(text: "gh", x: 0, y: 1, runs: ["0,1:gh"]),
    Change(text: "i", x: 5, y: 1, runs: ["5,1:i"]),
  ]

  @Test(arguments: changes) func onlyWhatChangedIsHandedOnAndSoIsItsWayBack(_ change: Change) {
    var before = Canvas(size: Size(width: 6, height: 2))
    before.put("ab漢cd", x: 0, y: 0)
    before.put("ef", x: 0, y: 1)
    var after = before
    after.put(change.text, x: change.x, y: change.y)
    #expect(runs(from: before, to: after) == change.runs)
    let back = runs(from: after, to: before)
    #expect(back.map { $0.prefix { $0 != ":" } } == change.runs.map { $0.prefix { $0 != ":" } })
  }

  @Test func withoutAPictureBeforeOrAfterAChangeOfSizeEveryRowIsHandedOn() {
    var canvas = Canvas(size: Size(width: 3, height: 2))
    canvas.put("ab", x: 0, y: 1)
    #expect(runs(from: nil, to: canvas) == ["0,0:   ", "0,1:ab "])
    let other = Canvas(size: Size(width: 2, height: 3))
    #expect(runs(from: other, to: canvas) == ["0,0:   ", "0,1:ab "])
  }

  @Test func halfAWideCharacterInAnotherStyleIsHandedOnWhole() {
    var before = Canvas(size: Size(width: 4, height: 1))
    before.put("a漢", x: 0, y: 0)
    var after = before
    after.paint(.focus, x: 2, y: 0, count: 2)
    #expect(runs(from: before, to: after) == ["1,0:漢 "])
  }

  private func runs(from before: Canvas?, to after: Canvas) -> [String] {
    var runs: [String] = []
    after.forEachChange(since: before) { x, y, cells in
      let signs = cells.filter { !$0.isContinuation }.map { String(Character($0.scalar)) }
      runs.append("\(x),\(y):\(signs.joined())")
    }
    return runs
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

  @Test(arguments: widths) func textsAreAsWideAsTheirSigns(_ text: String, _ width: Int) {
    #expect(TextWidth.of(text) == width)
  }

  @Test func aNameThatDoesNotFitEndsInDots() {
    #expect("CONTOH SEMBILAN".fitted(to: 15) == "CONTOH SEMBILAN")
    #expect("CONTOH SEMBILANBELAS".fitted(to: 15) == "CONTOH SEMBIL..")
    #expect("漢字漢字".fitted(to: 5) == "漢..")
  }

  @Test func aPictureIsTakenInWithItsCursorAndCutBelow() {
    var page = Canvas(size: Size(width: 4, height: 2))
    page.put("satu", x: 0, y: 0)
    page.put("dua", x: 0, y: 1)
    page.cursor = (1, 0)
    var whole = Canvas(size: Size(width: 4, height: 3))
    whole.put("atas", x: 0, y: 0)
    whole.put(page, y: 2)
    #expect(whole.lines == ["atas", "", "satu"])
    #expect(whole.cursor == (1, 2))
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
