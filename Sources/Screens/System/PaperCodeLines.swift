import TerminalUI
import Wording

/// A code on paper as lines, broken behind a hyphen where it is too long for one.
enum PaperCodeLines {
  static func of(_ code: String, room: Int) -> [String] {
    if TextWidth.of(code) <= room { return [code] }
    let groups = code.split(separator: "-").joined(separator: "- ")
    return groups.wrapped(to: room).map { $0.filter { $0 != " " } }
  }
}
