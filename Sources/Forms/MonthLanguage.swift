import Wording
import Workshop

/// How a month is written: `10-2026`, `2026-10`, `Oktober 2026`.
package enum MonthLanguage {
  private static let years = 2000...2100

  package static func read(_ text: String) throws(Misread) -> Month {
    let parts = text.split(whereSeparator: { "-/. ".contains($0) }).map(String.init)
    guard parts.count == 2 else { throw .notAMonth }
    if let month = DateLanguage.month(named: parts[0]), let year = Int(parts[1]) {
      return try self.month(month, of: year)
    }
    guard let first = Int(parts[0]), let second = Int(parts[1]) else { throw .notAMonth }
    return try parts[0].count == 4 ? month(second, of: first) : month(first, of: second)
  }

  private static func month(_ month: Int, of year: Int) throws(Misread) -> Month {
    guard years.contains(year) else { throw .notAMonth }
    guard (1...12).contains(month) else { throw .noSuchMonth }
    return Month(year: year, month: month)
  }
}

extension ValueLanguage where Value == Month {
  package static var month: Self {
    Self { text, _ throws(Misread) in try MonthLanguage.read(text) }
  }
}
