import Wording
import Workshop

/// Writes rows as a workbook (`.xlsx`, ECMA-376) of one sheet: numbers as numbers, days as days,
/// the headings in bold and frozen, columns as wide as what stands in them.
struct WorkbookWriter: CellWriter {
  private let name: String
  /// What stands above the headings, or nothing.
  private let title: String
  private var rows: [UInt8] = []
  private var count = 0
  private var widths: [Int] = []

  /// `name`: of the sheet; `title`: a row above the headings, or nothing.
  init(sheet name: String, title: String = "") {
    self.name = name
    self.title = title
    if !title.isEmpty { write([.text(title)]) }
    widths = []
  }

  /// How many rows stand above the data.
  private var headRows: Int { title.isEmpty ? 1 : 2 }

  mutating func write(_ cells: [CSVCell]) {
    count += 1
    rows += "<row r=\"\(count)\">".utf8
    for (place, cell) in cells.enumerated() {
      let text: String
      switch cell {
      case .number(let number):
        text = String(number)
        rows += "<c r=\"\(Self.letters(place))\(count)\"><v>\(text)</v></c>".utf8
      case .date(let day) where day > Self.epoch:
        text = day.iso
        rows += "<c r=\"\(Self.letters(place))\(count)\" s=\"2\">".utf8
        rows += "<v>\(day.number - Self.epoch.number)</v></c>".utf8
      case .date(let day):
        text = day.iso
        write(text, at: place)
      case .text(let given):
        text = given.cleaned
        if text.isEmpty { continue }
        write(text, at: place)
      }
      while widths.count <= place { widths.append(0) }
      widths[place] = max(widths[place], text.count)
    }
    rows += "</row>".utf8
  }

  /// As a text of its own, which no spreadsheet takes for a formula.
  private mutating func write(_ text: String, at place: Int) {
    let style = count <= headRows ? " s=\"1\"" : ""
    rows +=
      "<c r=\"\(Self.letters(place))\(count)\"\(style) t=\"inlineStr\"><is><t xml:space=\"preserve\">"
      .utf8
    rows += Self.escaped(text).utf8
    rows += "</t></is></c>".utf8
  }

  /// The whole file.
  var bytes: [UInt8] {
    var zip = StoredZip()
    for (name, text) in Self.parts { zip.add(name, [UInt8](text.utf8)) }
    let sheets =
      "<sheets><sheet name=\"\(Self.escaped(name))\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
    zip.add("xl/workbook.xml", Self.document("workbook", sheets))
    zip.add("xl/worksheets/sheet1.xml", Self.document("worksheet", sheet))
    return zip.bytes
  }

  private var sheet: String {
    let columns = widths.enumerated().map { place, width in
      "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(min(max(width, 6), 60) + 2)\""
        + " customWidth=\"1\"/>"
    }.joined()
    return "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"\(headRows)\""
      + " topLeftCell=\"A\(headRows + 1)\""
      + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
      + (columns.isEmpty ? "" : "<cols>\(columns)</cols>") + "<sheetData>"
      + String(decoding: rows, as: UTF8.self) + "</sheetData>"
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// From which a spreadsheet counts days; right from March 1900 on.
  private static let epoch = Day() - 25_569

  private static func document(_ root: String, _ content: String) -> [UInt8] {
    [UInt8](
      (head + "<\(root) xmlns=\"\(main)\" xmlns:r=\"\(relation)\">\(content)</\(root)>").utf8)
  }

  private static let parts: [(String, String)] = [
    (
      "[Content_Types].xml",
      head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + ["workbook": "sheet.main", "worksheets/sheet1": "worksheet", "styles": "styles"]
        .sorted { $0.key < $1.key }.map { name, kind in
          "<Override PartName=\"/xl/\(name).xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.spreadsheetml.\(kind)+xml\"/>"
        }.joined() + "</Types>"
    ),
    ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
    (
      "xl/_rels/workbook.xml.rels",
      relations([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")])
    ),
    (
      "xl/styles.xml",
      head + "<styleSheet xmlns=\"\(main)\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
        + " formatCode=\"dd\\-mm\\-yyyy\"/></numFmts><fonts count=\"2\"><font><sz val=\"11\"/>"
        + "<name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill>"
        + "<patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/>"
        + "</borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\">"
        + "<xf xfId=\"0\"/><xf fontId=\"1\" applyFont=\"1\" xfId=\"0\"/>"
        + "<xf numFmtId=\"164\" applyNumberFormat=\"1\" xfId=\"0\"/></cellXfs></styleSheet>"
    ),
  ]

  private static func relations(_ targets: [(kind: String, target: String)]) -> String {
    head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + targets.enumerated().map { place, row in
        "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relation)/\(row.kind)\""
          + " Target=\"\(row.target)\"/>"
      }.joined() + "</Relationships>"
  }

  /// `A`, `Z`, `AA` for 0, 25, 26.
  static func letters(_ place: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + place % 26)))
    return place < 26 ? letter : letters(place / 26 - 1) + letter
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
