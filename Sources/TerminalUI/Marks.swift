import Synchronization

/// The combining marks that stand on letters, as numbers a cell can hold: vowel signs of Lontara,
/// accents that were typed behind their letter.
///
/// A few dozen at most turn up in a workshop's names; each list of marks is kept once.
enum Marks {
  /// What one cell of a terminal takes beside its letter.
  static let most = 4
  /// The numbers that a cell has room for; further marks are left out.
  static let limit = 127

  private static let known = Mutex<[[Unicode.Scalar]]>([])

  /// The number of the marks of a number with one more behind them, from 1; 0 means no marks.
  static func adding(_ mark: Unicode.Scalar, to number: Int) -> Int {
    known.withLock { known in
      let marks = (number > 0 ? known[number - 1] : []) + [mark]
      if marks.count > most { return number }
      if let place = known.firstIndex(of: marks) { return place + 1 }
      guard known.count < limit else { return number }
      known.append(marks)
      return known.count
    }
  }

  static func of(_ number: Int) -> [Unicode.Scalar] {
    number == 0 ? [] : known.withLock { $0[number - 1] }
  }
}
