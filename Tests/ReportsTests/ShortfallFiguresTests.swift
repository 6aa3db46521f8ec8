import Testing
import Wording

@testable import Reports
@testable import Workshop

/// Why fewer were made than planned, summed in the monthly report.
@Suite struct ShortfallFiguresTests {
  private static let october = SmallWorkshop.october

  /// Two rows of person 0 and one of person 1 in October say why, one of September too.
  private static var workshop: Workshop {
    var workshop = SmallWorkshop.made
    func add(_ day: Day, _ worker: Int, _ shortfall: Shortfall) {
      workshop.appendToSheet(
        Output {
          $0.day = day
          $0.worker = ID(worker)
          $0.batch = ID(0)
          $0.stage = 6
          $0.shortfall = shortfall
        })
    }
    add(SmallWorkshop.day(9, 28), 0, Shortfall(.power))
    add(SmallWorkshop.day(10, 12), 0, Shortfall(.material))
    add(SmallWorkshop.day(10, 12), 1, Shortfall(.material))
    add(SmallWorkshop.day(10, 13), 0, Shortfall(.other, "upacara"))
    return workshop
  }

  @Test func eachReasonIsCountedWithItsPeople() {
    let rows = ShortfallFigures(Self.october, of: Self.workshop).rows
    #expect(rows.map(\.reason) == [.material, .other])
    #expect(rows.map(\.times) == [2, 1])
    #expect(rows.map(\.people) == [2, 1])
  }

  @Test func theReportSaysItAndAReportWithoutAnySaysNothing() {
    func lines(_ workshop: Workshop) -> [String] {
      MonthlyReport(Self.october, of: workshop)
        .paper(of: workshop, on: SmallWorkshop.day(10, 31), .indonesian).lines
        .map { $0.split(separator: " ").joined(separator: " ") }
    }
    let said = lines(Self.workshop)
    #expect(said.contains("Alasan kurang dari rencana Kali Orang"), "\(said)")
    #expect(said.contains("bahan habis 2 2"))
    #expect(said.contains("lain 1 1"))
    #expect(said.contains("Jumlah 3"))
    #expect(!lines(SmallWorkshop.made).contains { $0.contains("Alasan kurang") })
  }

  @Test func behindEachFigureStandTheRows() throws {
    let workshop = Self.workshop
    let all = try #require(workshop.records(behind: .shortfalls(nil, Self.october)))
    #expect(all.filter { $0.column == 1 }.reduce(0) { $0 + $1.adds } == 3)
    #expect(!all.contains { $0.column == 2 })
    let other = try #require(workshop.records(behind: .shortfalls(.other, Self.october)))
    #expect(other.map(\.day) == [SmallWorkshop.day(10, 13), SmallWorkshop.day(10, 13)])
  }

  @Test func theSheetOfTheDaySaysWhose() {
    let lines = DailySheet.paper(
      on: SmallWorkshop.day(10, 12), of: Self.workshop, .indonesian
    ).lines
    #expect(
      lines.contains("Kurang dari rencana: WB-001 bahan habis, WB-002 bahan habis."), "\(lines)")
  }
}
