import TerminalUI
import Wording
import Workshop

/// Finds rows by their words: first what is called so, then what begins so, then what else is
/// called so or holds it, and only when there is none, what differs by one slip of the finger.
///
/// Of two that are met alike a page stands before a key of one, and what has fewer names before
/// what is called by all that it holds.
struct MenuSearch {
  let rows: [MenuRow]
  private let words: [MenuWords]

  /// How well a row is met; less is better.
  private enum Fit: Int, Comparable {
    case whole, start, word, exact, own, synonym, page, inside, slip
    static func < (one: Fit, other: Fit) -> Bool { one.rawValue < other.rawValue }
  }

  /// `words`: gives those of a row, where they were taken apart before.
  init(_ rows: [MenuRow], words: (MenuRow) -> MenuWords = { MenuWords($0) }) {
    self.rows = rows
    self.words = rows.map(words)
  }

  /// The rows that every word of a query meets, the best first; all when it is empty.
  func found(by query: String) -> [MenuRow] { best(by: query, forgiving: true) }

  /// `forgiving`: whether a slip finds what nothing else does.
  func best(by query: String, forgiving: Bool) -> [MenuRow] {
    let whole = query.searchForm
    let wanted = MenuWords.split(whole)
    if wanted.isEmpty { return rows }
    let fits = rows.indices.compactMap { place in
      fit(wanted, whole, place).map { (place: place, fit: $0) }
    }
    let isExact = !forgiving || fits.contains { $0.fit < .slip }
    return fits.filter { !isExact || $0.fit < .slip }
      .map { (order: (fit: $0.fit, rank: rank($0.place)), place: $0.place) }
      .sorted {
        ($0.order.fit, $0.order.rank, $0.place) < ($1.order.fit, $1.order.rank, $1.place)
      }.map { rows[$0.place] }
  }

  private func rank(_ place: Int) -> Int {
    (rows[place].deed.isEmpty ? 0 : 1000) + min(999, words[place].synonyms.count)
  }

  /// How well a row is met by a query as a whole; nil when a word of it meets nothing.
  private func fit(_ wanted: [[UInt8]], _ whole: String, _ place: Int) -> Fit? {
    let row = words[place]
    if row.label == whole { return .whole }
    var worst = Fit.word
    var isOfRow = false
    for word in wanted {
      guard let fit = Self.fit(word, in: row, strict: rows[place].ease == .strict) else {
        return nil
      }
      if fit != .page { isOfRow = true }
      worst = max(worst, fit)
    }
    if !isOfRow { return nil }
    // A whole word counts alike wherever it stands.
    let isWord = wanted.count == 1 && row.own.contains(wanted[0])
    return row.label.hasPrefix(whole) && !isWord ? .start : worst
  }

  private static func fit(_ word: [UInt8], in row: MenuWords, strict: Bool) -> Fit? {
    if row.own.contains(word) { return .word }
    if row.synonyms.contains(word) { return .exact }
    if row.own.contains(where: { $0.starts(with: word) }) { return .own }
    if row.synonyms.contains(where: { $0.starts(with: word) }) { return .synonym }
    if row.page.contains(where: { $0.starts(with: word) }) { return .page }
    if strict { return nil }
    if row.label.contains(String(decoding: word, as: UTF8.self)) { return .inside }
    let all = row.own + row.synonyms
    return all.contains(where: { Misspelling.begins($0, word) }) ? .slip : nil
  }
}
