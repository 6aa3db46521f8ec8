import Workshop

/// How lists write when somebody is expected to be released, or that there is no such day.
///
///     release = none | written
///     none    = "-" | "SH" | "seumur hidup"
///
/// `written` is that of `WrittenDate`.
package enum ReleaseLanguage {
  /// Nil where there is no day.
  package static func readFile(_ text: String) throws(Misread) -> Day? {
    switch text.searchForm.split(whereSeparator: \.isWhitespace).joined(separator: " ") {
    case "-", "\u{2013}", "\u{2014}", "sh", "s.h.", "seumur hidup", "life": return nil
    default: return try DateLanguage.readFile(text)
    }
  }
}
