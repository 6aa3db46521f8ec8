/// One place of the screen, in four bytes: a picture is compared cell by cell with the last one.
package struct Cell: Equatable, Sendable {
  /// The scalar in the lower three bytes, the style in the highest.
  private var bits: UInt32

  package init(_ scalar: Unicode.Scalar = " ", _ style: Style = .plain) {
    bits = scalar.value | UInt32(style.rawValue) << 24
  }

  package var scalar: Unicode.Scalar { Unicode.Scalar(bits & 0xFF_FFFF) ?? " " }

  package var style: Style {
    get { Style(rawValue: UInt8(bits >> 24)) ?? .plain }
    set { self = Cell(scalar, newValue) }
  }

  /// The right half of a wide character: a cell without a sign of its own.
  static func continuation(_ style: Style) -> Cell { Cell("\0", style) }

  /// True for the right half of a wide character.
  package var isContinuation: Bool { scalar == "\0" }
}
