import CZlib
@testable import Exchange
import Forms
import Testing
import Wording
import Workshop

/// Workbooks as spreadsheets write them, and files that only pass for one.
@Suite struct WorkbookTests {
  /// A part of a zip, stored or deflated; `claims`: what its directory says of its size.
  struct Part: Sendable {
    var name: String
    var bytes: [UInt8]
    var isDeflated = true

    init(_ name: String, _ text: String, isDeflated: Bool = true) {
      self.name = name
      bytes = [UInt8](text.utf8)
      self.isDeflated = isDeflated
    }
  }

  /// A zip made by hand, with a comment behind its directory.
  static func zip(_ parts: [Part]) -> [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    for part in parts {
      let data = part.isDeflated ? deflated(part.bytes) : part.bytes
      let facts =
        little(20, 2) + little(0, 2) + little(part.isDeflated ? 8 : 0, 2) + little(0, 8)
        + little(data.count, 4) + little(part.bytes.count, 4) + little(part.name.utf8.count, 2)
        + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + facts + little(0, 10)
      directory += little(body.count, 4) + part.name.utf8
      body += little(0x0403_4B50, 4) + facts + part.name.utf8 + data
    }
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
      + little(directory.count, 4) + little(body.count, 4) + little(7, 2) + [UInt8]("catatan".utf8)
    return body + directory + end
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(value >> ($0 * 8) & 0xFF) : 0 }
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + 1024)
    let count = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        _ = deflate(&stream, Z_FINISH)
        return output.count - Int(stream.avail_out)
      }
    }
    return Array(output[..<count])
  }

  static func parts(_ sheet: String, shared: String = "", workbook: String? = nil) -> [Part] {
    [
      Part(
        "xl/workbook.xml",
        workbook
          ?? "<workbook><sheets><sheet name=\"Lama\" state=\"hidden\" r:id=\"rId2\" xmlns:r=\"r\"/>"
          + "<sheet name=\"Penjualan\" r:id=\"rId1\" xmlns:r=\"r\"/></sheets></workbook>",
        isDeflated: false),
      Part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"/xl/worksheets/sheet1.xml\"/>"
          + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>"),
      Part(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"&quot;hari&quot; #,##0\"/></numFmts><cellStyleXfs>"
          + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
          + "<xf numFmtId=\"165\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
      Part("xl/sharedStrings.xml", "<sst>\(shared)</sst>"),
      Part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(sheet)</worksheet>"),
      Part("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"),
    ]
  }

  private static func inline(_ cell: String, _ text: String) -> String {
    "<c r=\"\(cell)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  private static let shared =
    [
      "Nota", "Tanggal", "Pembeli", "Saluran", "Kode", "Jumlah", "Harga (Rp)", "Total",
      "TOKO &amp; ",
    ]
    .map { "<si><t>\($0)</t></si>" }.joined()
    + "<si><r><t>Pame</t></r><r><t>ran</t></r><rPh><t>x</t></rPh></si>"

  private static let heads =
    "<row r=\"3\">"
    + "ABCDEFGH".enumerated()
    .map { place, letter in "<c r=\"\(letter)3\" t=\"s\"><v>\(place)</v></c>" }.joined() + "</row>"

  /// A title, headings in row 3, a nota of two lines in merged cells and a total of formulas.
  static let sheet =
    "<row r=\"1\">" + inline("A1", "DAFTAR PENJUALAN") + "</row>" + heads
    + "<row r=\"4\">" + inline("A4", "X1")
    + "<c r=\"B4\" s=\"1\"><v>45884.5</v></c><c r=\"C4\" t=\"s\"><v>8</v></c>"
    + "<c r=\"D4\" t=\"s\"><v>9</v></c>" + inline("E4", "SG-POLOS")
    + "<c r=\"F4\" s=\"2\"><v>2</v></c><c r=\"G4\"><v>1.5E5</v></c>"
    + "<c r=\"H4\"><f>F4*G4</f><v>299999.99999999997</v></c></row>"
    + "<row r=\"5\"><c r=\"D5\" t=\"s\"><v>9</v></c>" + inline("E5", "SG-EMAS")
    + "<c r=\"F5\"><v>1</v></c><c r=\"G5\"><v>250000</v></c><c r=\"H5\"><v>250000</v></c></row>"
    + "<row r=\"9\">" + inline("A9", "X2")
    + "<c r=\"B9\" s=\"3\"><v>45885</v></c><c r=\"D9\" t=\"str\"><f>D8</f><v>Etalase</v></c>"
    + inline("E9", "SG-POLOS") + "<c r=\"F9\"><v>1</v></c><c r=\"G9\"><v>150000</v></c></row>"
    + "<row r=\"10\">" + inline("E10", "JUMLAH")
    + "<c r=\"F10\"><f>SUM(F4:F9)</f><v>4</v></c></row></sheetData><mergeCells>"
    + "<mergeCell ref=\"A4:A5\"/><mergeCell ref=\"B4:B5\"/><mergeCell ref=\"C4:C5\"/></mergeCells>"

  @Test func aSheetIsReadAsItIsShown() throws {
    let result = Fixture.read(Self.zip(Self.parts(Self.sheet, shared: Self.shared)), as: .sales)
    #expect(result.lines == [])
    #expect(result.headingRow == 3)
    #expect(result.left.map(\.kind) == [.total])
    #expect(result.agreedSums == [AgreedSum(row: 10, column: "Jumlah", sum: 4)])
    let sales = try #require(Fixture.applied(result)).pastSales
    #expect(sales.map(\.number) == ["X1", "X1", "X2"])
    #expect(
      sales.map(\.day)
        == [Fixture.day(2025, 8, 15), Fixture.day(2025, 8, 15), Fixture.day(2025, 8, 16)])
    #expect(sales.map(\.buyer) == ["TOKO &", "TOKO &", ""])
    #expect(sales.map(\.price) == [Rupiah(150_000), Rupiah(250_000), Rupiah(150_000)])
    #expect(
      result.understanding(.english).first == "Sheet \"Penjualan\", one of 2")
  }

  @Test func aSheetIsChosenByItsName() {
    let file = Self.zip(Self.parts(Self.sheet, shared: Self.shared))
    var choices = ImportChoices()
    choices.sheet = "penjualan"
    #expect(Fixture.read(file, as: .sales, with: choices).newRows == 3)
    choices.sheet = "Lama"
    #expect(Fixture.read(file, as: .sales, with: choices).faults.first?.rule == .columnMissing)
    choices.sheet = "Tidak Ada"
    #expect(
      Fixture.read(file, as: .sales, with: choices).faults.map(\.rule)
        == [.workbook(.noSuchSheet(["Lama", "Penjualan"]))])
  }

  @Test func whatASpreadsheetCouldNotCountIsAFault() {
    let sheet =
      Self.heads + "<row r=\"4\">" + Self.inline("A4", "X1")
      + "<c r=\"B4\" s=\"1\"><v>45884</v></c>" + Self.inline("D4", "Pameran")
      + Self.inline("E4", "SG-POLOS") + "<c r=\"F4\"><v>1</v></c>"
      + "<c r=\"G4\" t=\"e\"><v>#REF!</v></c></row></sheetData>"
    let result = Fixture.read(Self.zip(Self.parts(sheet, shared: Self.shared)), as: .sales)
    #expect(result.lines == ["4:Harga (Rp): #REF!: not an amount"])
  }

  struct Hostile: Sendable {
    var name: String
    var file: [UInt8]
    var fault: WorkbookFault
  }

  static let hostile: [Hostile] = {
    let laughs =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><workbook>&b;"
      + "</workbook>"
    let outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><workbook/>"
    let whole = zip(parts(sheet, shared: shared))
    return [
      Hostile(name: "entities", file: zip(parts(sheet, workbook: laughs)), fault: .declares),
      Hostile(name: "outside", file: zip(parts(sheet, workbook: outside)), fault: .declares),
      Hostile(
        name: "a bomb of blanks",
        file: zip(parts(sheet, workbook: String(repeating: " ", count: 5 << 20))),
        fault: .tooLarge),
      Hostile(
        name: "shared texts without end",
        file: zip(
          parts(sheet, shared: "<si><t>\(String(repeating: "x", count: 11 << 20))</t></si>")),
        fault: .tooLarge),
      Hostile(
        name: "a column far out",
        file: zip(parts("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>")),
        fault: .tooLarge),
      Hostile(
        name: "rows out of order",
        file: zip(
          parts("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row></sheetData>")),
        fault: .damaged),
      Hostile(
        name: "a row at the end of all numbers",
        file: zip(
          parts(
            "<row r=\"9223372036854775807\"><c r=\"A1\"><v>1</v></c></row>"
              + "<row><c><v>1</v></c></row></sheetData>")),
        fault: .damaged),
      Hostile(name: "no workbook", file: zip([Part("content.xml", "<x/>")]), fault: .notAWorkbook),
      Hostile(name: "half", file: Array(whole[..<(whole.count / 2)]), fault: .damaged),
      Hostile(name: "no XML", file: zip(parts("</row>")), fault: .damaged),
      Hostile(name: "old", file: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], fault: .old),
    ]
  }()

  @Test(arguments: hostile) func whatPassesForAWorkbookIsRefusedWithItsReason(_ row: Hostile) {
    let result = Fixture.read(row.file, as: .sales)
    #expect(result.faults.map(\.rule) == [.workbook(row.fault)], "\(row.name)")
    #expect(result.actions.isEmpty)
  }

  @Test func aHundredThousandEmptyRowsAreNoRows() {
    let empty = (11..<100_011).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"/></row>" }.joined()
    let sheet = Self.sheet.replacing("</sheetData>", with: empty + "</sheetData>")
    let result = Fixture.read(Self.zip(Self.parts(sheet, shared: Self.shared)), as: .sales)
    #expect(result.lines == [])
    #expect(result.newRows == 3)
  }

  /// Every thirteenth byte of a whole file, changed one at a time: read or refused, never a trap.
  @Test func aChangedByteIsReadOrRefused() {
    let whole = Self.zip(Self.parts(Self.sheet, shared: Self.shared))
    for place in stride(from: 0, to: whole.count, by: 13) {
      var file = whole
      file[place] ^= 0x55
      let result = Fixture.read(file, as: .sales)
      #expect(result.faults.isEmpty || result.newRows < 4)
    }
  }

  @Test func aWrittenListIsReadAgain() throws {
    let text =
      SalesImportTests.head + "K3;15-08-2025;A & <B> \"C\";Pameran;SG-POLOS;x;2;150000;300000\n"
      + "K4;16-08-2025;=1+1;Pameran;SG-EMAS;x;1;250000;\n"
    let after = try #require(Fixture.applied(Fixture.read(text, as: .sales)))
    let export = Export(after, for: .clerk, on: Fixture.today)
    let file = try export.bytes(.sales, .xlsx)
    #expect(Fixture.read(file, as: .sales, into: after).counts == [0, 2, 0])
    let again = try #require(Fixture.applied(Fixture.read(file, as: .sales)))
    #expect(again.pastSales == after.pastSales)
  }

  @Test func practiceIsSaidAboveTheHeadings() throws {
    var workshop = Fixture.workshop
    workshop.settings.isPractice = true
    let file = try Export(workshop, for: .clerk, on: Fixture.today).bytes(.output, .xlsx)
    let text = String(decoding: file, as: UTF8.self)
    #expect(text.contains("LATIHAN - bukan data sebenarnya"))
    #expect(text.contains("<sheet name=\"LATIHAN output\""))
    let result = Fixture.read(file, as: .output)
    #expect(result.headingRow == 2)
    #expect(result.lines == [])
  }
}
