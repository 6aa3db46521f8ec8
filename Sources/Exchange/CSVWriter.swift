import Wording
import Workshop

/// One cell of a written file.
enum CSVCell: Equatable {
  /// Free text: guarded against formulas.
  case text(String)
  /// Bare digits.
  case number(Int64)

  static let empty = CSVCell.text("")

  static func number(_ count: Int) -> CSVCell { .number(Int64(count)) }

  /// ISO, or nothing.
  static func day(_ day: Day?) -> CSVCell { .text(day?.iso ?? "") }
}

/// Writes records for spreadsheets here: `;`, UTF-8 with BOM, CRLF.
struct CSVWriter {
  private(set) var bytes = Encoding.mark

  mutating func write(_ cells: [CSVCell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ";")) }
      switch cell {
      case .number(let number): bytes.append(contentsOf: String(number).utf8)
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

extension String {
  /// The text with a visible sign for each character that commands, hides or turns text.
  var cleaned: String {
    guard unicodeScalars.contains(where: \.isUnsafeInText) else { return self }
    var clean = ""
    for scalar in unicodeScalars {
      clean.unicodeScalars.append(scalar.isUnsafeInText ? "\u{FFFD}" : scalar)
    }
    return clean
  }

  /// Whether a character commands, hides or turns text, or was lost when the file was written.
  var hasUnsafeCharacters: Bool {
    unicodeScalars.contains { $0.isUnsafeInText || $0 == "\u{FFFD}" }
  }

  /// Without the blanks around it.
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isBlank(first) || isBlank(last) else {
      return self
    }
    let start = scalars.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...end])
  }
}
