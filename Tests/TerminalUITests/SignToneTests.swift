import TerminalUI
import Testing

@Suite struct SignToneTests {
  /// A row of a page and, below it, the first letter of the style of each of its cells.
  struct Row: Sendable {
    var text: String
    var tones: String
  }

  static let rows = [
    Row(text: "  B-0003 tertahan   3 hari !", tones: "                    eeeeeeee"),
    Row(text: "  WB-005   16 hari ?", tones: "           wwwwwwwww"),
    Row(text: "  PS-0002  TOKO MISAL    ?", tones: "                         w"),
    Row(text: "  1  B-0002-20   ~Lulus  9", tones: "                 pppppp"),
    Row(text: "  Mutu anyam  ~  ~  L  u", tones: "              p  p"),
    Row(text: "  lewat ! !", tones: "  eeeeeeeee"),
    Row(text: "  ███··  3 dari 5", tones: "  bbb"),
    Row(text: "  ▁▃█·  7 12 14", tones: "  bbb"),
    // Sentences, keys and ranges are no signs.
    Row(text: "  Tutup bulan ini?", tones: ""),
    Row(text: "  ? Bantuan   a~b   P7!", tones: ""),
  ]

  @Test(arguments: rows) func aSignTonesItsValueAndNothingElse(_ row: Row) {
    var canvas = Canvas(size: Size(width: 30, height: 2))
    canvas.put(row.text, x: 0, y: 0)
    canvas.put(row.text, x: 0, y: 1)
    canvas.toneSigns(rows: 0..<1)
    var tones = (0..<30).map { Self.letters[canvas[$0, 0].style] ?? " " }.joined()
    while tones.last == " " { tones.removeLast() }
    #expect(tones == row.tones)
    #expect((0..<30).allSatisfy { canvas[$0, 1].style == .plain })
    #expect(canvas.lines[0] == canvas.lines[1])
  }

  private static let letters: [Style: String] = [
    .error: "e", .warning: "w", .provisional: "p", .bar: "b",
  ]

  @Test func focusAndMarksKeepTheirStyle() {
    for style in [Style.focus, .marked, .title, .heading, .field] {
      var canvas = Canvas(size: Size(width: 20, height: 1))
      canvas.put("  lewat 3 hari !", x: 0, y: 0, style: style)
      canvas.toneSigns(rows: 0..<1)
      #expect((2..<16).allSatisfy { canvas[$0, 0].style == style })
    }
  }
}
