import Glibc
import TerminalUI
import Testing

@Suite struct TextWidthTests {
  private typealias Measure = @convention(c) (wchar_t) -> Int32

  /// Asks the C library of this process by itself, in a UTF-8 locale of its own.
  private static func withLibrary(_ body: (Measure) -> Void) throws {
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    body(unsafeBitCast(symbol, to: Measure.self))
    uselocale(before)
    freelocale(locale)
  }

  /// Every character there is: what is drawn for it takes the cells that the C library counts.
  @Test func everyCharacterTakesTheCellsThatTheLibraryCounts() throws {
    var differing: [String] = []
    var counted = [Int](repeating: 0, count: 3)
    try Self.withLibrary { cells in
      for scalar in (UInt32(0)...0x10FFFF).compactMap({ Unicode.Scalar($0) }) {
        let shown = TextWidth.shown(scalar)
        let wanted = Int(cells(wchar_t(shown.value)))
        let width = TextWidth.of(scalar)
        if width != wanted { differing.append(String(scalar.value, radix: 16)) }
        if shown == scalar && (0...2).contains(wanted) { counted[wanted] += 1 }
      }
    }
    #expect(differing.prefix(20) == [])
    // More than a thousand marks, a hundred thousand wide ones, and the letters of the world.
    #expect(counted[0] > 1_000 && counted[1] > 20_000 && counted[2] > 100_000)
  }

  /// What a terminal of today draws in two cells, though older lists have one, and the signs that
  /// pages are made of.
  @Test(
    arguments: [
      ("\u{2705}", 2), ("\u{2B50}", 2), ("\u{26A1}", 2), ("\u{4DC0}", 2), ("─", 1), ("█", 1),
      ("·", 1), ("◆", 1), ("\u{301}", 0), ("\u{200B}", 1),
    ] as [(Unicode.Scalar, Int)])
  func knownCharactersTakeTheirCells(_ scalar: Unicode.Scalar, _ width: Int) {
    #expect(TextWidth.of(scalar) == width)
  }

  /// The locale of the process says nothing of it.
  @Test func anotherLocaleOfTheThreadChangesNoWidth() throws {
    let plain = try #require(newlocale(LC_CTYPE_MASK, "C", nil))
    let before = uselocale(plain)
    let widths = ["漢", "é", "\u{2705}"].map { TextWidth.of($0) }
    let isPlain = uselocale(nil) == plain
    uselocale(before)
    freelocale(plain)
    #expect(widths == [2, 1, 2] && isPlain)
  }
}
