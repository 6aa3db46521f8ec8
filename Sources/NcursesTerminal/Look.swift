import CNcurses
import TerminalUI

/// How a style looks on this terminal: attributes and a colour pair.
struct Look: Equatable {
  var attributes: UInt32 = 0
  var pair: Int16 = 0

  /// The looks of all styles, by raw value; prepares the colour pairs that they need.
  static func all(_ theme: Theme) -> [Look] {
    if theme != .mono {
      start_color()
      use_default_colors()
    }
    var pairs: [Paint] = []
    return Style.allCases.map { style in
      let paint = theme[style]
      return Look(attributes: attributes(paint), pair: pair(paint, &pairs))
    }
  }

  private static func attributes(_ paint: Paint) -> UInt32 {
    var all: UInt32 = 0
    if paint.isBold { all |= UInt32(shim_bold) }
    if paint.isReverse { all |= UInt32(shim_reverse) }
    if paint.isUnderlined { all |= UInt32(shim_underline) }
    return all
  }

  /// The number of the pair of a paint's colours, made when it is the first; 0 is the terminal's
  /// own.
  private static func pair(_ paint: Paint, _ pairs: inout [Paint]) -> Int16 {
    guard let ink = paint.ink, let ground = paint.ground else { return 0 }
    if let place = pairs.firstIndex(where: { $0.ink == ink && $0.ground == ground }) {
      return Int16(place + 1)
    }
    pairs.append(paint)
    init_pair(Int16(pairs.count), ink.rawValue, ground.rawValue)
    return Int16(pairs.count)
  }
}
