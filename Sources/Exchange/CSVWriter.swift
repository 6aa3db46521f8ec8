/// Writes records for spreadsheets here: `;`, UTF-8 with BOM, CRLF.
struct CSVWriter: CellWriter {
  private(set) var bytes = Encoding.mark

  /// `title`: a row above the headings, or nothing.
  init(title: String = "") {
    if !title.isEmpty { write([.text(title)]) }
  }

  mutating func write(_ cells: [CSVCell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ";")) }
      switch cell {
      case .number(let number): bytes.append(contentsOf: String(number).utf8)
      case .date(let day): bytes.append(contentsOf: day.iso.utf8)
      case .text(let text): bytes.append(contentsOf: Self.quoted(text).utf8)
      }
    }
    bytes.append(contentsOf: [13, 10])
  }

  /// Quoted where any separator, quote or outer blank could break the cell.
  private static func quoted(_ text: String) -> String {
    let safe = FormulaGuard.guarded(text).cleaned
    let isPlain =
      safe.utf8.first != 32 && safe.utf8.last != 32
      && !safe.utf8.contains { special.contains($0) }
    if isPlain { return safe }
    var quoted = "\""
    for character in safe.unicodeScalars {
      if character == "\"" { quoted.unicodeScalars.append(character) }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }

  private static let special = [UInt8]("\",;\t\r\n".utf8)
}
