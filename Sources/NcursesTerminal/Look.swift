import CNcurses
import TerminalUI

/// How a style looks on this terminal: attributes and a colour pair.
struct Look: Equatable {
  var attributes: UInt32 = 0
  var pair: Int16 = 0

  /// The looks of all styles, by raw value.
  static func all(colours: Bool) -> [Look] {
    Style.allCases.map { colours ? coloured($0) : mono($0) }
  }

  /// Prepares the colour pairs; the terminal has at least 8 colours.
  static func startColours() {
    start_color()
    use_default_colors()
    for (number, pair) in pairs.enumerated() {
      init_pair(Int16(number + 1), pair.ink, pair.ground)
    }
  }

  private static let pairs: [(ink: Int16, ground: Int16)] = [
    (Int16(COLOR_WHITE), Int16(COLOR_BLUE)), (Int16(COLOR_BLACK), Int16(COLOR_CYAN)),
    (Int16(COLOR_YELLOW), Int16(COLOR_BLACK)), (Int16(COLOR_WHITE), Int16(COLOR_RED)),
  ]

  private static func coloured(_ style: Style) -> Look {
    switch style {
    case .plain, .muted, .sparkline: Look()
    case .title: Look(attributes: UInt32(shim_bold), pair: 1)
    case .heading, .strong, .key: Look(attributes: UInt32(shim_bold))
    case .focus, .field: Look(pair: 2)
    case .marked, .warning: Look(attributes: UInt32(shim_bold), pair: 3)
    case .provisional: Look(pair: 3)
    case .error: Look(attributes: UInt32(shim_bold), pair: 4)
    }
  }

  private static func mono(_ style: Style) -> Look {
    switch style {
    case .plain, .muted, .sparkline: Look()
    case .title, .focus, .error: Look(attributes: UInt32(shim_reverse))
    case .heading, .strong, .key, .marked, .warning: Look(attributes: UInt32(shim_bold))
    case .provisional, .field: Look(attributes: UInt32(shim_underline))
    }
  }
}
