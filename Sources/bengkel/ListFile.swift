import Exchange
import Screens

/// Writes rows of a list as a new CSV file.
enum ListFile {
  static func write(_ table: ListTable, to name: String) -> OrderResult {
    do throws(NewFile.Fault) {
      return .written(try NewFile.write(bytes(of: table), to: name))
    } catch {
      return switch error {
      case .exists(let path): .nameTaken(path)
      case .notWritten(let path): .notWritten(path)
      }
    }
  }

  private static func bytes(of table: ListTable) -> [UInt8] {
    RowFile.bytes(
      headings: table.headings,
      rows: table.rows.map { row in
        row.map { cell in
          switch cell {
          case .text(let text): .text(text)
          case .number(let number): .number(number)
          }
        }
      })
  }
}
