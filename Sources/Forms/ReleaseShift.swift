import Wording
import Workshop

/// How an expected release moves: earlier by months or days, as a remission has it, or to a day.
package enum ReleaseShift: Equatable, Sendable {
  case months(Int)
  case days(Int)
  case day(Day)

  /// The day that one becomes; nil where there is none to move.
  package func moved(_ release: Day?) -> Day? {
    switch self {
    case .day(let day): day
    case .days(let count): release.map { $0 - count }
    case .months(let count): release.map { $0.earlier(byMonths: count) }
    }
  }
}

extension Day {
  /// The same day of an earlier month, or the last one where that month is shorter.
  func earlier(byMonths count: Int) -> Day {
    let month = self.month + -count
    return min(month.first + (date.day - 1), month.last)
  }
}

extension ValueLanguage where Value == ReleaseShift {
  /// `2 bulan`, `15 hari`, or a date.
  package static var releaseShift: Self {
    Self { text, basis throws(Mistake) in
      let words = text.lowercased().split(separator: " ")
      if words.count == 2, let count = Int(words[0]), (1...99).contains(count) {
        if ["bulan", "months", "month"].contains(words[1]) { return .months(count) }
        if ["hari", "days", "day"].contains(words[1]) { return .days(count) }
      }
      do throws(Misread) {
        return .day(try DateLanguage.read(text, today: basis.today))
      } catch { throw .misread(error) }
    }
  }
}
