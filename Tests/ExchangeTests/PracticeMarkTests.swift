import Testing
import Wording
import Workshop

@testable import Exchange

/// What comes out of a practice store says so, whatever it is, and is read again all the same.
@Suite struct PracticeMarkTests {
  private static let mark = "LATIHAN - bukan data sebenarnya"
  private static let practice = {
    var workshop = OrdersImportTests.workshop
    workshop.settings.isPractice = true
    return workshop
  }()

  private static func file(
    _ kind: ExportKind, _ format: ExportFormat, of workshop: Workshop
  ) throws -> [UInt8] {
    try Export(workshop, for: .supervisor, withIdentity: true, on: Fixture.today)
      .bytes(kind, format)
  }

  @Test(arguments: ExportKind.allCases) func everyKindSaysSoInItsFirstLine(_ kind: ExportKind)
    throws
  {
    let text = String(decoding: try Self.file(kind, .csv, of: Self.practice), as: UTF8.self)
    let first = kind == .hledger ? "; " + Self.mark + "\n" : "\u{FEFF}" + Self.mark + "\r\n"
    #expect(text.hasPrefix(first))
    let real = try Self.file(kind, .csv, of: OrdersImportTests.workshop)
    #expect(!String(decoding: real, as: UTF8.self).contains("LATIHAN"))
  }

  @Test(arguments: ExportKind.allCases.filter { $0 != .hledger })
  func everyWorkbookSaysSoAboveItsHeadings(_ kind: ExportKind) throws {
    let file = try Self.file(kind, .xlsx, of: Self.practice)
    let grid = Grid(workbook: file, sheet: nil)
    #expect(grid.lines.first?.cells == [Self.mark])
  }

  @Test(arguments: ExportFormat.allCases) func anImportSkipsItAndSaysSo(_ format: ExportFormat)
    throws
  {
    let file = try Self.file(.people, format, of: Self.practice)
    let result = Fixture.read(file, as: .people, into: Self.practice)
    #expect(result.lines == [])
    #expect(result.presentRows == 5)
    #expect(
      result.understanding(.indonesian)[1]
        == "Dilewati baris 1: berkas ini dari data latihan, bukan data sebenarnya")
    #expect(result.understanding(.english)[2].hasPrefix("Headings in row 2: "))
  }

  @Test func aListOfAPageSaysSoToo() {
    let bytes = RowFile.bytes(headings: ["Kode"], rows: [[.text("WB-001")]], isPractice: true)
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self) == Self.mark + "\r\nKode\r\nWB-001\r\n")
  }
}
