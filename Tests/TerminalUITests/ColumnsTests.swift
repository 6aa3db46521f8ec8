import TerminalUI
import Testing

@Suite struct ColumnsTests {
  private static let columns = Columns([
    Column("Kode", 6, from: 0), Column("Nama", 14, from: 0), Column("Blok", 4, from: 60),
    Column("Jumlah", 5, .right, from: 0),
  ])

  struct Row: Sendable {
    var width: Int
    var line: String
  }

  /// Without the block, code, name and number take 2 + 6 + 2 + 14 + 2 + 5 cells, and the last
  /// column stays empty: the name has what is above 32.
  static let rows = [
    Row(width: 32, line: "  WB-001  CONTOH SEMBI..     12"),
    Row(width: 36, line: "  WB-001  CONTOH SEMBILANB..     12"),
    Row(width: 38, line: "  WB-001  CONTOH SEMBILANBELAS     12"),
    Row(width: 59, line: "  WB-001  CONTOH SEMBILANBELAS     12"),
    Row(width: 80, line: "  WB-001  CONTOH SEMBILANBELAS  A-1      12"),
  ]

  @Test(arguments: rows) func aColumnGrowsToItsTextAsFarAsThereIsRoom(_ row: Row) {
    var canvas = Canvas(size: Size(width: row.width, height: 1))
    Self.columns.grown(
      to: [6, 20, 3, 2], on: row.width, first: [false, true, false, false]
    ).draw(["WB-001", "CONTOH SEMBILANBELAS", "A-1", "12"], on: &canvas, y: 0)
    #expect(canvas.lines == [row.line])
  }

  @Test func namesGrowBeforeTheOthers() {
    let columns = Columns([Column("Untuk", 4, from: 0), Column("Nama", 4, from: 0)])
    // 2 + 4 + 2 + 4 and the empty column leave 7 of 20.
    let grown = columns.grown(to: [10, 10], on: 20, first: [false, true])
    #expect(grown.all.map(\.width) == [5, 10])
  }
}
