import Glibc
import Screens
import Wording

/// Standard output and error, unbuffered.
///
/// Words go to a terminal: whatever of them came from a name or an argument, no sign in them
/// commands it. Data are written byte for byte.
enum Output {
  static func write(_ text: String) { put(text.cleanedLines, to: 1) }
  static func error(_ text: String) { put(text.cleanedLines, to: 2) }

  /// Sentences on standard error; on a terminal no word of them is broken.
  static func tell(_ sentences: String) {
    let lines = sentences.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let shown = isatty(2) == 1 ? lines.flatMap { $0.wrapped(to: columns) } : lines
    error(shown.joined(separator: "\n") + "\n")
  }

  /// What every terminal has at least.
  private static let columns = 79

  /// A file's contents, or what a terminal is to be told.
  ///
  /// Ends the process with a sentence when not all of it could be written.
  static func data(_ bytes: [UInt8], _ language: Language) {
    if send(bytes, to: 1) { return }
    Exit.end(
      .fault,
      Words(
        "Keluaran tidak dapat ditulis sampai habis. Periksa ruang disk, lalu ulangi.",
        en: "Not all of the output could be written. Check the room on the disk, then try again.")[
          language])
  }

  /// Whether all bytes were taken.
  static func send(_ bytes: [UInt8], to file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count > 0 {
        done += count
      } else if count < 0 && errno == EAGAIN {
        var room = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }

  private static func put(_ text: String, to file: Int32) { _ = send(Array(text.utf8), to: file) }
}
