import Wording
import Workshop

/// The time that a report is about.
package enum ReportPeriod: Equatable, Sendable {
  case month(Month)
  case quarter(Quarter)
  case year(Int)

  /// What kinds there are, by the option that names one.
  package enum Kind: String, CaseIterable, Sendable {
    case month, quarter, year

    /// `--month YYYY-MM`.
    package var option: String {
      switch self {
      case .month: "--month YYYY-MM"
      case .quarter: "--quarter YYYY-Qn"
      case .year: "--year YYYY"
      }
    }

    /// As it is typed; nil for anything else.
    package func read(_ text: String) -> ReportPeriod? {
      switch self {
      case .month: Month(typed: text).map { .month($0) }
      case .quarter: Quarter(iso: text).map { .quarter($0) }
      case .year: Month(typed: text + "-01").map { .year($0.year) }
      }
    }
  }

  package var kind: Kind {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }

  package var months: ClosedRange<Month> {
    switch self {
    case .month(let month): month...month
    case .quarter(let quarter): quarter.days.lowerBound.month...quarter.days.upperBound.month
    case .year(let year): Month(year: year, month: 1)...Month(year: year, month: 12)
    }
  }

  /// The one of a kind that the day lies in, or for a month and a quarter the one before.
  package static func usual(_ kind: Kind, on today: Day) -> ReportPeriod {
    switch kind {
    case .month: .month(today.month + -1)
    case .quarter: .quarter(Quarter(of: today).before)
    case .year: .year(today.month.year)
    }
  }

  /// This month and the two before it: what quality is about where nothing else was asked.
  package static func recent(on today: Day) -> ClosedRange<Month> { today.month + -2...today.month }

  package var title: Words {
    switch self {
    case .month(let month): Words(month.title(.indonesian), en: month.title(.english))
    case .quarter(let quarter): quarter.title
    case .year(let year): Words("Tahun \(year)", en: "The year \(year)")
    }
  }

  /// The one that a day lies in, of the same kind.
  private func now(_ today: Day) -> Words {
    switch self {
    case .month: ReportPeriod.month(today.month).title
    case .quarter: Words(Quarter(of: today).iso, en: Quarter(of: today).iso)
    case .year: Words("\(today.month.year)", en: "\(today.month.year)")
    }
  }

  /// Why nothing can be told of it yet, or nil.
  package func whyToCome(on today: Day) -> Words? {
    guard months.lowerBound > today.month else { return nil }
    let (name, last) = (title, now(today))
    switch self {
    case .month:
      return Words(
        "\(name.id) belum tiba. Pilih bulan sampai \(last.id).",
        en: "\(name.en) has not begun yet. Choose a month up to \(last.en).")
    case .quarter:
      return Words(
        "\(name.id) belum tiba. Pilih triwulan sampai \(last.id).",
        en: "\(name.en) has not begun yet. Choose a quarter up to \(last.en).")
    case .year:
      return Words(
        "\(name.id) belum tiba. Pilih tahun sampai \(last.id).",
        en: "\(name.en) has not begun yet. Choose a year up to \(last.en).")
    }
  }
}

extension Month {
  /// As it is typed, such as `2026-10`; nil for anything else.
  package init?(typed text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }),
      let year = Int(parts[0]), let month = Int(parts[1]),
      (1...9998).contains(year), (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month)
  }
}
