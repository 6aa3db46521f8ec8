import Wording
import Workshop

/// What a report is asked for beside its period, by the option that names it.
package enum ReportOption: String, CaseIterable, Sendable {
  case person, partner, product, batch, gate

  /// `--person WB-001`.
  package var option: String {
    switch self {
    case .person: "--person WB-001"
    case .partner: "--partner NAMA"
    case .product: "--product KODE"
    case .batch: "--batch B-0012"
    case .gate: "--gate 1"
    }
  }
}

extension ReportAsked {
  fileprivate var given: [ReportOption] {
    let texts: [ReportOption: Bool] = [
      .person: person != nil, .partner: partner != nil, .product: product != nil,
      .batch: batch != nil, .gate: gate != nil,
    ]
    return ReportOption.allCases.filter { texts[$0] == true }
  }
}

/// The door of all reports: what they take, and which time they can be about.
extension OfficeReport {
  package var options: [ReportOption] {
    switch self {
    case .quarterly: [.partner]
    case .quality: [.gate]
    case .payout, .release: [.person]
    case .costing: [.product]
    case .labels: [.batch]
    case .monthly, .yearly, .channels, .premi, .pnbp, .cash, .stock, .orders, .money: []
    }
  }

  /// Why it cannot be about what was asked, or nil.
  package func refusal(
    _ asked: ReportAsked, of workshop: Workshop, on today: Day
  ) -> ReportRefusal? {
    do throws(ReportRefusal) {
      _ = try period(asked, of: workshop, on: today)
      return nil
    } catch {
      return error
    }
  }

  /// The period asked for, else the usual one; refused where it takes another kind or options,
  /// has not come, or lies before all records.
  func period(
    _ asked: ReportAsked, of workshop: Workshop, on today: Day
  ) throws(ReportRefusal) -> ReportPeriod {
    if let other = asked.given.first(where: { !options.contains($0) }) {
      throw ReportRefusal(notTaken(other), isUsage: true)
    }
    if let period = asked.period {
      if !periods.contains(period.kind) { throw ReportRefusal(takes, isUsage: true) }
      if let why = period.whyToCome(on: today) { throw ReportRefusal(why) }
    }
    let period = asked.period ?? ReportPeriod.usual(periods.first ?? .month, on: today)
    if let why = whyEmpty(period, isAsked: asked.period != nil, of: workshop) {
      throw ReportRefusal(why)
    }
    return period
  }

  private func notTaken(_ other: ReportOption) -> Words {
    Words(
      "Laporan \(rawValue) tidak memakai --\(other.rawValue). Hapus pilihan itu.",
      en: "The report \(rawValue) takes no --\(other.rawValue). Leave it out.")
  }

  /// Which periods it takes.
  private var takes: Words {
    let options = periods.map(\.option).joined(separator: ", ")
    return periods.isEmpty
      ? Words(
        "Laporan \(rawValue) selalu tentang hari ini. Hapus pilihan periodenya.",
        en: "The report \(rawValue) is always about today. Leave the period out.")
      : Words(
        "Laporan \(rawValue) memakai \(options).", en: "The report \(rawValue) takes \(options).")
  }

  /// Why there is nothing to tell of a time, or nil.
  private func whyEmpty(
    _ period: ReportPeriod, isAsked: Bool, of workshop: Workshop
  ) -> Words? {
    if periods.isEmpty { return nil }
    guard let first = firstMonth(of: workshop) else {
      return Words(
        "Belum ada catatan untuk dilaporkan. Hasil harian dicatat di halaman 3.",
        en: "There are no records to report yet. Daily output is recorded on page 3.")
    }
    // Unasked, that of quality goes up to today.
    if period.months.upperBound < first && (isAsked || self != .quality) {
      return Words(
        "Tidak ada catatan pada \(period.title.id). Yang pertama pada \(first.title(.indonesian)).",
        en: "Nothing was recorded in \(period.title.en). The first is of \(first.title(.english)).")
    }
    guard case .month(let month) = period, self == .monthly || (self == .quality && isAsked),
      !MonthlyReport.hasRecords(month, of: workshop)
    else { return nil }
    return Words(
      "Tidak ada catatan pada \(period.title.id). Pilih bulan lain dengan --month.",
      en: "Nothing was recorded in \(period.title.en). Choose another month with --month.")
  }

  /// The first month that it could be about; a partner's begins with the agreement.
  private func firstMonth(of workshop: Workshop) -> Month? {
    let agreed =
      self == .quarterly
      ? workshop.standingAgreements.map { workshop.agreements[$0].signed.month } : []
    return (MonthlyReport.months(of: workshop) + agreed).min()
  }
}
