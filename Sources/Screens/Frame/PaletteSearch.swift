import TerminalUI
import Workshop

/// Finds actions by their words: what begins with them first, then what holds them, and only when
/// there is none, what differs by one slip of the finger.
struct PaletteSearch {
  let rows: [Binding]
  private let words: [RowWords]

  private struct RowWords {
    var label: String
    var own: [[UInt8]]
    var synonyms: [[UInt8]]
  }

  /// How well a word is met; less is better.
  private enum Fit: Int, Comparable {
    case own, synonym, inside, slip
    static func < (one: Fit, other: Fit) -> Bool { one.rawValue < other.rawValue }
  }

  init(_ rows: [Binding]) {
    self.rows = rows
    words = rows.map { row in
      let label = row.label.searchForm
      let synonyms = row.command.synonyms
      return RowWords(
        label: label, own: Self.split(label),
        synonyms: Self.split(synonyms.id + " " + synonyms.en))
    }
  }

  /// The rows that every word of a query meets, the best first; all when it is empty.
  func found(by query: String) -> [Binding] {
    let wanted = Self.split(query.searchForm)
    let fits = words.enumerated().compactMap { place, row -> (place: Int, fit: Fit)? in
      var worst = Fit.own
      for word in wanted {
        guard let fit = Self.fit(word, in: row) else { return nil }
        worst = max(worst, fit)
      }
      return (place, worst)
    }
    let isExact = fits.contains { $0.fit < .slip }
    return fits.filter { !isExact || $0.fit < .slip }
      .sorted { ($0.fit, $0.place) < ($1.fit, $1.place) }.map { rows[$0.place] }
  }

  private static func split(_ text: String) -> [[UInt8]] {
    text.split { !$0.isLetter && !$0.isNumber }.map { [UInt8]($0.utf8) }
  }

  private static func fit(_ word: [UInt8], in row: RowWords) -> Fit? {
    if row.own.contains(where: { $0.starts(with: word) }) { return .own }
    if row.synonyms.contains(where: { $0.starts(with: word) }) { return .synonym }
    if row.label.contains(String(decoding: word, as: UTF8.self)) { return .inside }
    let all = row.own + row.synonyms
    return all.contains(where: { Misspelling.begins($0, word) }) ? .slip : nil
  }
}
