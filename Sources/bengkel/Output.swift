import Glibc
import Screens

/// Standard output and error, unbuffered.
enum Output {
  static func write(_ text: String) { send(text, to: 1) }
  static func error(_ text: String) { send(text, to: 2) }

  /// Sentences on standard error; on a terminal no word of them is broken.
  static func tell(_ sentences: String) {
    let lines = sentences.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let shown = isatty(2) == 1 ? lines.flatMap { $0.wrapped(to: columns) } : lines
    error(shown.joined(separator: "\n") + "\n")
  }

  /// What every terminal has at least.
  private static let columns = 79

  private static func send(_ text: String, to file: Int32) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count <= 0 { return }
      done += count
    }
  }
}
