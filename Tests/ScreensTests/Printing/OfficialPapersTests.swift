import Reports
import Testing
import Workshop

/// A real workshop whose treasurer and head were exchanged on 20 November 2026.
@Suite struct OfficialPapersTests {
  private static let change = Sample.day(2026, 11, 20)

  private static let workshop: Workshop = {
    var workshop = MarketSample.workshop
    workshop.settings.isPractice = false
    workshop.officials = Table()
    workshop.letterheads = Table()
    let rows: [(UInt8, Day, String, String, SignedPapers)] = [
      (0, Sample.day(2026, 1, 2), "Kepala Lapas", "CONTOH LAMA", .report),
      (0, change, "Kepala Lapas", "CONTOH BARU", .report),
      (1, Sample.day(2026, 1, 2), "Bendahara", "UMPAMA LAMA", [.nota, .kuitansi]),
      (1, change, "Bendahara", "UMPAMA BARU", [.nota, .kuitansi]),
    ]
    for (office, from, title, name, papers) in rows {
      workshop.apply(
        .setOfficial(
          SetOfficial {
            $0.official.office = office
            $0.official.from = from
            $0.official.title = title
            $0.official.name = name
            $0.official.nationalNumber = "198001012005011001"
            $0.official.papers = papers
            $0.official.acting = name == "CONTOH BARU" ? .incumbent : .not
          }), by: Authority(user: ID(2)))
    }
    workshop.apply(
      .setLetterhead(
        SetLetterhead {
          $0.letterhead.from = Sample.day(2026, 1, 2)
          $0.letterhead.institution = "LAPAS CONTOH"
          $0.letterhead.place = "Contoh"
        }), by: Authority(user: ID(2)))
    return workshop
  }()

  private func nota(on day: Day) -> String {
    var workshop = Self.workshop
    workshop.sales[0].day = day
    return Nota.paper(of: ID(0), buyer: "TOKO MISAL", in: workshop).lines.joined(separator: "\n")
  }

  @Test func aNotaOfBeforeTheChangeKeepsWhoSignedIt() {
    let old = nota(on: Self.change - 1)
    #expect(old.contains("UMPAMA LAMA") && !old.contains("UMPAMA BARU"), "\(old)")
    #expect(old.contains("Contoh, 19 November 2026") && old.contains("Bendahara"), "\(old)")
    #expect(old.contains("NIP 198001012005011001"), "\(old)")
    let new = nota(on: Self.change)
    #expect(new.contains("UMPAMA BARU") && !new.contains("UMPAMA LAMA"), "\(new)")
  }

  @Test func theMonthlyReportIsSeenByWhoHoldsTheOfficeThatDay() {
    let month = Sample.today.month
    func text(on day: Day) -> String {
      MonthlyReport(month, of: Self.workshop).paper(of: Self.workshop, on: day, .indonesian).lines
        .joined(separator: "\n")
    }
    let old = text(on: Self.change - 1)
    #expect(old.contains("Mengetahui,") && old.contains("CONTOH LAMA"), "\(old)")
    let new = text(on: Self.change)
    #expect(new.contains("Plt. Kepala Lapas") && new.contains("CONTOH BARU"), "\(new)")
  }

  @Test func withoutOfficialsPapersAreSignedAsBefore() {
    let plain = Nota.paper(of: ID(0), buyer: "TOKO MISAL", in: MarketSample.workshop).lines
      .joined(separator: "\n")
    #expect(plain.contains("(....................)") && !plain.contains("NIP"), "\(plain)")
  }
}
