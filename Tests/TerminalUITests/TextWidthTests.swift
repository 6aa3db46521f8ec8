import CLinux
import Glibc
import TerminalUI
import Testing

/// Widths are those of the library that ncurses asks, in whichever locale the tests run.
@Suite struct TextWidthTests {
  @Test func everyCharacterTakesTheCellsThatTheLibraryCounts() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    defer { freelocale(locale) }
    var counts: [Int: Int] = [:]
    var wrong: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = TextWidth.shown(scalar)
      let before = uselocale(locale)
      let cells = Int(linux_cells(shown.value))
      uselocale(before)
      counts[cells, default: 0] += 1
      if TextWidth.of(scalar) != cells { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
    // Han, Hangul and emoji alone are more than so many; combining marks too; nothing is unknown.
    #expect(counts[2, default: 0] > 100_000 && counts[0, default: 0] > 1_000)
    #expect(counts[-1] == nil)
  }

  /// From the East Asian Width and the emoji presentation of the Unicode standard.
  static let rows: [(sign: Unicode.Scalar, cells: Int)] = [
    ("\u{2705}", 2), ("\u{2B50}", 2), ("\u{26A1}", 2), ("\u{2713}", 1), ("\u{2588}", 1),
    ("\u{301}", 0), ("\u{1A17}", 0), ("\u{202E}", 1), ("\u{E000}", 1), ("\u{10FFFF}", 1),
  ]

  @Test(arguments: rows) func signsTakeTheirCells(_ row: (sign: Unicode.Scalar, cells: Int)) {
    #expect(TextWidth.of(row.sign) == row.cells)
  }

  @Test func aWideSignTakesTwoPlacesOfAPicture() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    #expect(canvas.put("\u{2705}ok", x: 0, y: 0) == 4)
    #expect(canvas[1, 0].isContinuation)
  }
}
