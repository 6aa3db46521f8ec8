import CLinux

/// How many cells a text takes: as many as the C library says, which ncurses asks too.
///
/// It is asked as of a UTF-8 locale, whatever locale the program runs in: where that is another,
/// or none is known, only ASCII signs are sent, one for each cell. What takes no cell stands on the
/// sign before it; what is unsafe to send is shown as a visible sign of width 1.
package enum TextWidth {
  package static func of(_ text: String) -> Int {
    text.withPlainBytes(\.count) ?? text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  package static func of(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x300 ? 1 : max(0, cells(shown(scalar)))
  }

  /// The scalar as it may be sent to a terminal: control, bidi, zero-width and private-use
  /// characters, and those that the C library does not know, become a replacement sign.
  package static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return scalar }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return "\u{FFFD}"
    default: return cells(scalar) < 0 ? "\u{FFFD}" : scalar
    }
  }

  /// -1 for what the library does not know.
  private static func cells(_ scalar: Unicode.Scalar) -> Int {
    utf8.map { Int(linux_cells(scalar.value, $0)) } ?? 1
  }

  /// Never written again, and read by the C library alone.
  nonisolated(unsafe) private static let utf8 = linux_utf8()
}

extension String {
  /// What a body makes of the bytes of a text of printable ASCII, one cell each; nil for another.
  ///
  /// Most texts are such, and are measured and written without being taken apart.
  func withPlainBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? body(bytes) : nil
    } ?? nil
  }
}
