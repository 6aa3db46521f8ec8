import Wording
import Workshop

/// How days of the week are typed: `senin-sabtu`, `senin, rabu, jumat`, `mon-fri`.
///
///     week = part { "," part }
///     part = day [ "-" day ]
///     day  = three letters or more of a day's name, in either language
package enum WeekLanguage {
  /// One bit a day, Monday the lowest; a run may go over Sunday.
  package static func read(_ text: String) throws(Misread) -> UInt8 {
    var days: UInt8 = 0
    for part in text.split(separator: ",") where !String(part).trimmed.isEmpty {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
        day(String($0).trimmed)
      }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1]
      else { throw .notAWeek }
      var weekday = first
      days |= 1 << weekday
      while weekday != last {
        weekday = (weekday + 1) % 7
        days |= 1 << weekday
      }
    }
    return days
  }

  private static func day(_ name: String) -> Int? {
    let typed = name.searchForm
    guard typed.count >= 3 else { return nil }
    return (0..<7).first { weekday in
      Language.allCases.contains { weekdayName(weekday, $0).searchForm.hasPrefix(typed) }
    }
  }
}

extension ValueLanguage where Value == UInt8 {
  package static var week: Self {
    Self { text, _ throws(Misread) in try WeekLanguage.read(text) }
  }
}
