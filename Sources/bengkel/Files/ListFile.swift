import Exchange
import Screens
import Wording

/// Writes rows of a list as a new CSV file.
enum ListFile {
  /// Milliseconds that a page waits for a pipe.
  private static let patience = 1000

  static func write(_ table: ListTable, to name: String, isPractice: Bool) -> OrderResult {
    do throws(FileFault) {
      return .written(
        try NewFile.write(bytes(of: table, isPractice: isPractice), to: name, patience: patience))
    } catch {
      return .notWritten(error)
    }
  }

  private static func bytes(of table: ListTable, isPractice: Bool) -> [UInt8] {
    RowFile.bytes(
      headings: table.headings,
      rows: table.rows.map { row in
        row.map { cell in
          switch cell {
          case .text(let text): .text(text)
          case .number(let number): .number(number)
          }
        }
      }, isPractice: isPractice)
  }
}
