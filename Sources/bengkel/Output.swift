import Glibc

/// Standard output and error, unbuffered.
enum Output {
  static func write(_ text: String) { send(text, to: 1) }
  static func error(_ text: String) { send(text, to: 2) }

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
