import Glibc
import TerminalUI

/// How large the pages may be drawn.
enum WindowSize {
  /// Beyond this nobody reads a line, and ncurses keeps several copies of each cell; a page in a
  /// larger window stands in its upper left corner.
  private static let most = Size(width: 640, height: 240)

  /// The window's own size, as far as pages go; nil when the terminal does not say.
  static var ofWindow: Size? {
    var facts = winsize()
    guard ioctl(0, UInt(TIOCGWINSZ), &facts) == 0, facts.ws_row > 0, facts.ws_col > 0 else {
      return nil
    }
    return Size(
      width: min(Int(facts.ws_col), most.width), height: min(Int(facts.ws_row), most.height))
  }

  /// Says it before ncurses takes memory for a size that it looks for itself; returns the largest
  /// that it will take.
  ///
  /// Where the terminal does not say, as on a serial line, the environment does, within the same
  /// bounds.
  static func tellNcurses() -> Size {
    let size = ofWindow
    return Size(
      width: tell("COLUMNS", size?.width, atMost: most.width) ?? most.width,
      height: tell("LINES", size?.height, atMost: most.height) ?? most.height)
  }

  private static func tell(_ name: String, _ number: Int?, atMost most: Int) -> Int? {
    let said = getenv(name).flatMap { Int(String(cString: $0)) }.map { min($0, most) }
    guard let number = number ?? said, number > 0 else {
      unsetenv(name)
      return nil
    }
    setenv(name, "\(number)", 1)
    return number
  }
}
