import Testing
import TerminalUI
import Wording

@testable import Screens

/// What signs look like, on a picture of one row and on every page.
@Suite struct SignToneTests {
  struct Row: Sendable {
    var text: String
    /// A letter for each cell: error, warning, provisional, bar.
    var tones: String
  }

  static let rows = [
    Row(text: "  B-0003  20-11-2026    +3 !", tones: "                        eeee"),
    Row(text: "  B-0002 tenggat 04-12         ?", tones: "                               w"),
    Row(text: "  1 lewat 30 hari !   5 buah", tones: "  eeeeeeeeeeeeeeeee"),
    Row(text: "  ~Kerja ulang  4 5", tones: "  pppppppppppp"),
    Row(text: "  Mutu  ~  L  ~", tones: "        p     p"),
    Row(text: "  ! B-0003 lewat", tones: "  e"),
    Row(text: "  7/20  ██··", tones: "        bb"),
    Row(text: "  Tekan ? untuk bantuan, awas! Ya?", tones: ""),
  ]

  @Test(arguments: rows) func aSignBringsItsColour(_ row: Row) {
    var canvas = Canvas(size: Size(width: 40, height: 1))
    canvas.put(row.text, x: 0, y: 0)
    SignTones.paint(on: &canvas, rows: 0..<1)
    #expect(Self.tones(of: canvas, y: 0) == row.tones)
    #expect(canvas.lines == [row.text])
  }

  @Test func focusAndMarksStay() {
    var canvas = Canvas(size: Size(width: 20, height: 2))
    canvas.put("  +3 !", x: 0, y: 0, style: .focus)
    canvas.put(" *+3 ?", x: 0, y: 1, style: .marked)
    let before = canvas
    SignTones.paint(on: &canvas, rows: 0..<2)
    #expect(canvas == before)
  }

  /// A sign at the end of a plain row is never left without its colour, and a colour of a look
  /// never without its sign.
  @Test(arguments: PageStates.all, Language.allCases)
  func signsAndColoursGoTogether(_ state: PageState, _ language: Language) {
    let canvas = state.picture(as: state.logins[0], language, width: 80, height: 24)
    for y in 1..<canvas.height - 2 {
      let row = (0..<canvas.width).map { canvas[$0, y] }
      let last = row[canvas.width - 2]
      if last.scalar == "!" || last.scalar == "?", row[canvas.width - 3].scalar == " " {
        #expect(last.style != .plain, "\(state): \(canvas.lines[y])")
      }
      for (style, sign) in [(Style.warning, "?"), (.provisional, "~")] as [(Style, Unicode.Scalar)]
      where row.contains(where: { $0.style == style }) {
        #expect(row.contains { $0.scalar == sign }, "\(state): \(canvas.lines[y])")
      }
    }
  }

  private static func tones(of canvas: Canvas, y: Int) -> String {
    var row = (0..<canvas.width).map { x -> Character in
      switch canvas[x, y].style {
      case .error: "e"
      case .warning: "w"
      case .provisional: "p"
      case .bar: "b"
      default: " "
      }
    }
    while row.last == " " { row.removeLast() }
    return String(row)
  }
}
