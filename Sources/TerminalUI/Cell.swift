/// One place of the screen.
package struct Cell: Equatable, Sendable {
  package var scalar: Unicode.Scalar = " "
  package var style = Style.plain
  /// True for the right half of a wide character, which holds no scalar of its own.
  package var isContinuation = false

  package init(_ scalar: Unicode.Scalar = " ", _ style: Style = .plain) {
    self.scalar = scalar
    self.style = style
  }
}
