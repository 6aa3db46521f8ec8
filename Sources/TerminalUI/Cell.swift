/// One place of the screen, in four bytes: a picture is compared cell by cell with the last one.
package struct Cell: Equatable, Sendable {
  /// The scalar in the lower 21 bits, the style in the next four, the number of its marks above.
  private var bits: UInt32

  package init(_ scalar: Unicode.Scalar = " ", _ style: Style = .plain) {
    bits = scalar.value | UInt32(style.rawValue) << 21
  }

  package var scalar: Unicode.Scalar { Unicode.Scalar(bits & 0x1F_FFFF) ?? " " }

  package var style: Style {
    get { Style(rawValue: UInt8(bits >> 21 & 15)) ?? .plain }
    set { bits = bits & ~(15 << 21) | UInt32(newValue.rawValue) << 21 }
  }

  /// Whether combining marks stand on the scalar.
  package var isMarked: Bool { bits >> 25 != 0 }

  /// The combining marks on the scalar, at most four.
  package var marks: [Unicode.Scalar] { Marks.of(Int(bits >> 25)) }

  /// One more mark on the scalar.
  mutating func add(mark: Unicode.Scalar) {
    let number = Marks.adding(mark, to: Int(bits >> 25))
    bits = bits & 0x1FF_FFFF | UInt32(number) << 25
  }

  /// The right half of a wide character: a cell without a sign of its own.
  static func continuation(_ style: Style) -> Cell { Cell("\0", style) }

  /// True for the right half of a wide character.
  package var isContinuation: Bool { scalar == "\0" }
}
