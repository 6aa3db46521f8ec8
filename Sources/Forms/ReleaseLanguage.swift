import Workshop

/// How lists write when somebody is expected to be released, or that there is no such day.
///
///     release = none | file | dd dot mm dot yy | dd blank month blank yyyy | serial
///     none    = "-" | "SH" | "seumur hidup"
///     serial  = the days since 30 December 1899 that a spreadsheet counts, five digits
///
/// `file` and `dot` are those of `DateLanguage`; months have their Indonesian or English names, or
/// three letters of them.
package enum ReleaseLanguage {
  /// Nil where there is no day.
  package static func readFile(_ text: String) throws(Misread) -> Day? {
    let words = text.searchForm.split { $0.isWhitespace }
    switch words.joined(separator: " ") {
    case "-", "\u{2013}", "\u{2014}", "sh", "s.h.", "seumur hidup", "life": return nil
    default: break
    }
    if let day = serial(text) { return day }
    if words.count == 3, let month = month(words[1]) {
      return try DateLanguage.readFile("\(words[0])-\(month)-\(words[2])")
    }
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts[0].count <= 2, parts[2].count == 2 else {
      return try DateLanguage.readFile(text)
    }
    return try DateLanguage.readFile("\(parts[0])-\(parts[1])-20\(parts[2])")
  }

  private static let epoch = 25_569

  private static func serial(_ text: String) -> Day? {
    guard text.utf8.count == 5, let days = Int(text), days > epoch else { return nil }
    return Day() + (days - epoch)
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.contains { $0 == word || $0.prefix(3) == word } }.map { $0 + 1 }
  }

  private static let names = [
    ["januari", "january"], ["februari", "february"], ["maret", "march"], ["april"],
    ["mei", "may"], ["juni", "june"], ["juli", "july"], ["agustus", "august"],
    ["september"], ["oktober", "october"], ["november", "nopember"], ["desember", "december"],
  ]
}
