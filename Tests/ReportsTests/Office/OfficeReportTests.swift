import Reports
import Testing
import Wording
import Workshop

/// One table of reports: what each takes, and what it says to what it does not take.
@Suite struct OfficeReportTests {
  private static let workshop = SmallWorkshop.made
  private static let today = SmallWorkshop.day(11, 2)

  private static func asked(_ period: ReportPeriod?) -> ReportAsked {
    var asked = ReportAsked()
    asked.period = period
    return asked
  }

  private static func refusal(_ kind: OfficeReport, _ asked: ReportAsked) -> ReportRefusal? {
    do throws(ReportRefusal) {
      _ = try kind.paper(asked, of: workshop, on: today, .indonesian)
      return nil
    } catch {
      return error
    }
  }

  /// What a report takes, as the manual says.
  static let taken: [(OfficeReport, [ReportPeriod.Kind])] = [
    (.monthly, [.month]), (.quarterly, [.quarter]), (.yearly, [.year]),
    (.quality, [.month, .quarter, .year]), (.channels, [.month, .quarter, .year]),
    (.premi, [.month]), (.payout, []), (.pnbp, [.year]), (.cash, [.month]),
    (.stock, []), (.orders, []),
    (.money, []), (.release, []), (.costing, []), (.labels, []),
  ]

  @Test func everyReportSaysWhatItTakes() {
    #expect(Self.taken.map(\.0) == OfficeReport.allCases)
    let periods: [ReportPeriod] = [
      .month(SmallWorkshop.october), .quarter(Quarter(year: 2026, number: 3)), .year(2026),
    ]
    for (kind, kinds) in Self.taken {
      for period in periods {
        let refusal = Self.refusal(kind, Self.asked(period))
        let isTaken = kinds.contains(period.kind)
        #expect((refusal?.isUsage ?? false) == !isTaken, "\(kind) \(period)")
        guard let refusal, !isTaken else { continue }
        #expect(refusal.words.id.hasSuffix(".") && refusal.words.id.contains(kind.rawValue))
        for option in kinds { #expect(refusal.words.id.contains("--\(option.rawValue)")) }
      }
    }
  }

  /// October is open: November says that it waits, and adds nothing to what the year owes.
  @Test func whatAnOpenMonthHoldsIsOnNoLaterPaper() {
    let november = Month(year: 2026, month: 11)
    let report = MonthlyReport(november, of: Self.workshop)
      .paper(of: Self.workshop, on: Self.today, .indonesian)
    #expect(report.lines.contains("  Pembagian: menunggu penutupan Oktober 2026."))
    #expect(
      Self.refusal(.premi, Self.asked(.month(november)))?.words.id
        == "Oktober 2026 belum ditutup. Tutup bulan itu dulu.")
    let rows = DepositPaper.paper(2026, of: Self.workshop, on: Self.today, .indonesian)
      .tables[0].rows
    let owed = rows.map { $0.values[1] }
    #expect(owed[rows.count - 2] == .unknown, "\(rows)")
    #expect(owed[rows.count - 1] == owed[rows.count - 3], "\(rows)")
  }

  @Test func aPeriodIsReadInOneForm() {
    #expect(ReportPeriod.Kind.month.read("2026-10") == .month(SmallWorkshop.october))
    #expect(ReportPeriod.Kind.quarter.read("2026-q4") == .quarter(Quarter(year: 2026, number: 4)))
    #expect(ReportPeriod.Kind.year.read("2026") == .year(2026))
    for (kind, text) in [
      (ReportPeriod.Kind.month, "2026-13"), (.quarter, "2026-Q5"), (.year, "26"), (.year, "2026-1"),
      (.month, ""),
    ] { #expect(kind.read(text) == nil, "\(text)") }
  }

  @Test func theUsualPeriodIsTheLastOneThatIsOver() {
    #expect(ReportPeriod.usual(.month, on: Self.today) == .month(SmallWorkshop.october))
    #expect(
      ReportPeriod.usual(.quarter, on: Self.today) == .quarter(Quarter(year: 2026, number: 3)))
    #expect(ReportPeriod.usual(.year, on: Self.today) == .year(2026))
  }

  @Test func whatIsToComeIsRefused() {
    #expect(
      Self.refusal(.yearly, Self.asked(.year(2027)))?.words.id
        == "Tahun 2027 belum tiba. Pilih tahun sampai 2026.")
    #expect(
      Self.refusal(.monthly, Self.asked(.month(SmallWorkshop.october + 2)))?.words.id
        == "Desember 2026 belum tiba. Pilih bulan sampai November 2026.")
  }

  /// The first record is of August: July is refused by every report of a month, in one sentence.
  @Test func whatLiesBeforeTheFirstRecordIsRefusedByAll() {
    let july = ReportPeriod.month(Month(year: 2026, month: 7))
    for (kind, kinds) in Self.taken where kinds.contains(.month) {
      #expect(
        Self.refusal(kind, Self.asked(july))?.words.id
          == "Tidak ada catatan pada Juli 2026. Yang pertama pada Agustus 2026.", "\(kind)")
    }
    for kind in [OfficeReport.yearly, .pnbp, .quality, .channels] {
      #expect(
        Self.refusal(kind, Self.asked(.year(2025)))?.words.id
          == "Tidak ada catatan pada Tahun 2025. Yang pertama pada Agustus 2026.", "\(kind)")
    }
  }

  /// Each option goes to the reports that take it, and is refused by all others by its name.
  @Test func anOptionOfAnotherReportIsRefused() {
    let takers: [(OfficeReport, (inout ReportAsked) -> Void, String)] = [
      (.release, { $0.person = "WB-001" }, "--person"),
      (.quarterly, { $0.partner = "X" }, "--partner"),
      (.costing, { $0.product = "P" }, "--product"), (.labels, { $0.batch = "B-0001" }, "--batch"),
      (.quality, { $0.gate = 1 }, "--gate"),
    ]
    for (taker, give, option) in takers {
      var asked = ReportAsked()
      give(&asked)
      #expect(Self.refusal(taker, asked)?.isUsage != true, "\(taker)")
      for kind in OfficeReport.allCases
      where kind != taker && !(option == "--person" && kind == .payout) {
        let refusal = Self.refusal(kind, asked)
        #expect(refusal?.isUsage == true && refusal?.words.id.contains(option) == true, "\(kind)")
      }
    }
  }

  @Test func whatIsUnknownIsCalledUnknown() {
    var asked = ReportAsked()
    asked.person = "WB-999"
    let nobody = "Tidak ada orang dengan kode WB-999. Kodenya ada di halaman 1."
    #expect(Self.refusal(.release, asked)?.words.id == nobody)
    #expect(Self.refusal(.payout, asked)?.words.id == nobody)
    asked = ReportAsked()
    asked.batch = "B-9999"
    #expect(
      Self.refusal(.labels, asked)?.words.id
        == "Tidak ada batch B-9999. Kodenya ada di halaman 2.")
    asked = ReportAsked()
    asked.product = "ZZ"
    #expect(Self.refusal(.costing, asked)?.words.id.hasPrefix("Tidak ada barang ZZ. ") == true)
  }

  /// This month and the two before it, as on the page of figures.
  @Test func qualityIsAboutTheLastThreeMonths() throws {
    let lines = try OfficeReport.quality.paper(
      ReportAsked(), of: Self.workshop, on: Self.today, .indonesian
    ).lines
    #expect(lines.contains { $0.hasPrefix("September 2026 - November 2026") }, "\(lines)")
  }

  @Test func aProductIsNamedByCodeOrLetter() {
    var asked = ReportAsked()
    #expect(Self.refusal(.costing, asked)?.words.id.hasPrefix("Pilih barang: ") == true)
    for name in [Self.workshop.products[0].code, Self.workshop.products[0].letter] {
      asked.product = name.lowercased()
      #expect(Self.refusal(.costing, asked) == nil, "\(name)")
    }
  }

  @Test func aPersonIsNamedByCode() {
    var asked = ReportAsked()
    #expect(
      Self.refusal(.release, asked)?.words.id
        == "Sebutkan kode orangnya dengan --person, misalnya WB-001.")
    asked.person = "wb-001"
    #expect(Self.refusal(.release, asked) == nil)
    #expect(
      Self.refusal(.payout, asked)?.words.id
        == "Saldo orang ini belum dibayar. Catat pembayarannya di halaman 6.")
  }

  /// September accepted 1 and October 2; October sold 2 for 275,000, August of history 2 for
  /// 400,000.
  @Test func aYearIsTheSumOfItsMonths() throws {
    let lines = try OfficeReport.yearly.paper(
      Self.asked(.year(2026)), of: Self.workshop, on: Self.today, .indonesian
    ).lines
    let sum = try #require(lines.first { $0.hasPrefix("  Jumlah") })
    let words = sum.split(separator: " ").map(String.init)
    // Passed at once of four that came to the last gate; accepted, sold, turnover, premi, PNBP.
    #expect(words == ["Jumlah", "1", "dari", "4", "3", "4", "675.000", "0", "0"], "\(sum)")
    #expect(lines.contains { $0.hasPrefix("  Tahun 2025") })
    #expect(lines.contains { $0.hasPrefix("  September ") })
    let english = try OfficeReport.yearly.paper(
      Self.asked(.year(2026)), of: Self.workshop, on: Self.today, .english
    ).lines
    #expect(english.contains { $0.hasPrefix("  Total") && $0.contains(" 675,000 ") })
  }
}
