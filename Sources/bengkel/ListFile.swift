import Exchange
import Glibc
import Screens
import Wording

/// Writes rows of a list as a new CSV file.
enum ListFile {
  /// A name without a folder goes to the folder that the program was started in.
  static func write(_ table: ListTable, to name: String) -> OrderResult {
    let path = absolute(name)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file < 0 { return errno == EEXIST ? .nameTaken(path) : .notWritten(path) }
    let isWhole = fill(file, with: bytes(of: table))
    if close(file) == 0 && isWhole { return .written(path) }
    unlink(path)
    return .notWritten(path)
  }

  private static func absolute(_ name: String) -> String {
    if name.hasPrefix("/") { return name }
    guard let folder = getcwd(nil, 0) else { return name }
    defer { free(folder) }
    return String(cString: folder) + "/" + name
  }

  private static func fill(_ file: Int32, with bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      done += count
    }
    return fsync(file) == 0
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
