import Workshop

extension Grid {
  /// Bytes that are unpacked of a sheet, of the texts that cells share, and of any other part.
  private static let sheetBytes = 96 << 20
  private static let textBytes = 10 << 20
  private static let partBytes = 4 << 20
  private static let mostElements = 5_000_000

  /// The cells of a sheet of a workbook (`.xlsx`, ECMA-376): of the named one, else of the first
  /// that is shown.
  init(workbook file: [UInt8], sheet wanted: String?) {
    source = .sheet("", of: 0)
    do throws(WorkbookFault) {
      if Self.isOldWorkbook(file) { throw .old }
      try read(ZipFile(file), wanted)
    } catch {
      fault = Fault(row: 1, column: "", value: wanted ?? "", rule: .workbook(error))
    }
  }

  /// Whether a file is, or may pass for, a workbook; of the ones of before 2007 too.
  static func isWorkbook(_ file: [UInt8]) -> Bool {
    ZipFile.isZip(file) || isOldWorkbook(file)
  }

  private static func isOldWorkbook(_ file: [UInt8]) -> Bool {
    file.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  private mutating func read(_ zip: ZipFile, _ wanted: String?) throws(WorkbookFault) {
    let list = SheetList()
    let relations = Relations()
    guard zip.has("xl/workbook.xml") else { throw .notAWorkbook }
    try Self.parse(zip, "xl/workbook.xml", list)
    sheets = list.sheets.map(\.name)
    try Self.parse(zip, "xl/_rels/workbook.xml.rels", relations)
    let found =
      wanted.map { name in list.sheets.first { $0.name.wordForm == name.wordForm } }
      ?? list.sheets.first { !$0.isHidden } ?? list.sheets.first
    guard let found else { throw .noSuchSheet(list.sheets.map(\.name.cleaned)) }
    guard let part = relations.parts[found.relation] else { throw .damaged }
    source = .sheet(found.name, of: list.sheets.count)
    let styles = DayStyles()
    if zip.has("xl/styles.xml") { try Self.parse(zip, "xl/styles.xml", styles) }
    let shared = SharedTexts(bytes: Self.textBytes)
    if zip.has("xl/sharedStrings.xml") {
      try zip.parse(
        "xl/sharedStrings.xml", with: shared, bytes: Self.sheetBytes, elements: Self.mostElements)
    }
    let cells = SheetCells(
      texts: shared.texts, isDay: styles.isDay, from1904: list.countsFrom1904,
      bytes: Self.sheetBytes)
    try zip.parse(part, with: cells, bytes: Self.sheetBytes, elements: Self.mostElements)
    lines = cells.lines
  }

  private static func parse(
    _ zip: ZipFile, _ name: String, _ listener: any XMLListener
  ) throws(WorkbookFault) {
    try zip.parse(name, with: listener, bytes: partBytes, elements: 200_000)
  }
}
