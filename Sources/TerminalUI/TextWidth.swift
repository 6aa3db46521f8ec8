import CLinux
import Glibc

/// How many cells a text takes, as the C library counts them whom ncurses asks.
///
/// A picture whose cells were counted otherwise than the terminal's library does would stand
/// beside itself from the first such sign to the end of its line. What is unsafe to send is shown
/// as a visible sign of width 1.
package enum TextWidth {
  package static func of(_ text: String) -> Int {
    text.withPlainBytes(\.count) ?? text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  package static func of(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x300 ? 1 : of(shown: shown(scalar))
  }

  /// Of a scalar as it is sent.
  static func of(shown scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x300 ? 1 : max(0, counted(scalar))
  }

  /// The scalar as it may be sent to a terminal: control, bidi, zero-width and private-use
  /// characters, and those that the library does not know, become a replacement sign.
  package static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return scalar }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return "\u{FFFD}"
    default: return counted(scalar) < 0 ? "\u{FFFD}" : scalar
    }
  }

  /// The library's own number in a locale of UTF-8, whichever locale the program runs in.
  ///
  /// -1 of what it cannot print. Where there is no such locale signs are ASCII, one cell each.
  private static func counted(_ scalar: Unicode.Scalar) -> Int {
    guard let locale = locale.pointer else { return 1 }
    let before = uselocale(locale)
    defer { uselocale(before) }
    return Int(linux_cells(scalar.value))
  }

  private static let locale = CharacterLocale()
}

/// The character types of UTF-8, opened once and never closed.
private struct CharacterLocale: @unchecked Sendable {
  let pointer = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
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
