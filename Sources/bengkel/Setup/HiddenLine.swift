import Glibc

/// A line typed on the terminal without being shown.
///
/// Ctrl-C is read as a character meanwhile, so that the terminal is given back as it was.
enum HiddenLine {
  /// The line; nil at Ctrl-C, Ctrl-D or the end of input.
  static func read() -> String? {
    var before = termios()
    guard tcgetattr(0, &before) == 0 else { return nil }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(0, TCSAFLUSH, &silent)
    defer {
      tcsetattr(0, TCSAFLUSH, &before)
      Output.write("\n")
    }
    var line: [UInt8] = []
    while let byte = next() {
      switch byte {
      case 3, 4: return nil
      case 10, 13: return String(decoding: line, as: UTF8.self)
      case 8, 127: removeLast(&line)
      case 21: line = []
      default: line.append(byte)
      }
    }
    return nil
  }

  private static func next() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = Glibc.read(0, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  /// Takes a whole character away, however many bytes it has.
  private static func removeLast(_ line: inout [UInt8]) {
    while let byte = line.popLast(), byte & 0xC0 == 0x80 {}
  }
}
