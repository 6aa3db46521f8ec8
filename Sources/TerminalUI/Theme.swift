/// The colours that every terminal has, as the Linux console names them.
package enum Colour: Int16, CaseIterable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
}

/// How a style is painted: ink and ground, or the terminal's own, and attributes.
package struct Paint: Equatable, Sendable {
  package var ink: Colour?
  package var ground: Colour?
  package var isBold = false
  package var isReverse = false
  package var isUnderlined = false

  static let plain = Paint()
  static let bold = Paint(isBold: true)
  static let reverse = Paint(isReverse: true)
  static let underlined = Paint(isUnderlined: true)
}

/// The looks of all styles.
///
/// In colour every text stands out from its ground by 4.5 to 1 at least, with high contrast by
/// 7 to 1, on the colours of the Linux console (WCAG 2.2, success criteria 1.4.3 and 1.4.6). No
/// meaning rests on a colour alone.
package enum Theme: String, CaseIterable, Sendable {
  case colour = "warna"
  case contrast = "kontras"
  case mono

  package subscript(_ style: Style) -> Paint {
    switch self {
    case .colour: Self.coloured(style)
    case .contrast: Self.contrasting(style)
    case .mono: Self.uncoloured(style)
    }
  }

  private static func coloured(_ style: Style) -> Paint {
    switch style {
    case .plain, .muted: .plain
    case .bar: Paint(ink: .green, ground: .black)
    case .title: Paint(ink: .white, ground: .blue, isBold: true)
    case .heading, .strong, .key: .bold
    case .focus, .field: Paint(ink: .black, ground: .cyan)
    case .marked, .warning: Paint(ink: .yellow, ground: .black, isBold: true)
    case .provisional: Paint(ink: .cyan, ground: .black)
    case .error: Paint(ink: .white, ground: .red, isBold: true)
    }
  }

  private static func contrasting(_ style: Style) -> Paint {
    switch style {
    case .plain, .muted, .heading, .strong, .key:
      Paint(ink: .white, ground: .black, isBold: true)
    case .title, .focus, .field: Paint(ink: .black, ground: .white)
    case .marked, .warning: Paint(ink: .yellow, ground: .black, isBold: true)
    case .provisional: Paint(ink: .cyan, ground: .black, isBold: true)
    case .bar: Paint(ink: .green, ground: .black, isBold: true)
    case .error: Paint(ink: .white, ground: .red, isBold: true)
    }
  }

  private static func uncoloured(_ style: Style) -> Paint {
    switch style {
    case .plain, .muted, .bar: .plain
    case .title, .focus, .error: .reverse
    case .heading, .strong, .key, .marked, .warning: .bold
    case .provisional, .field: .underlined
    }
  }
}
