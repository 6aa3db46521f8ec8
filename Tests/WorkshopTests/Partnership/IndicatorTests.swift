import Testing
import Workshop

/// The figures of the workshop against the days of the market tests, worked out by hand.
///
/// Three batches of six, three and three caps, all graded at the final gate at once: twelve pieces,
/// of which nine got an A and three a B. One nota of three pieces, Rp550.000, through channel 4.
@Suite struct IndicatorTests {
  private static let today = MarketFixture.today
  private static let all = MarketFixture.first...today

  private static var sold: Workshop {
    var workshop = MarketFixture.stocked
    MarketFixture.must(.sell(MarketFixture.sale), by: MarketFixture.clerk, in: &workshop)
    return workshop
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var indicator: Indicator
    var value: Int64?
    var n: Int
    var testDescription: String { "\(indicator)" }
  }

  static let rows = [
    Row(indicator: .accepted, value: 12, n: 12),
    Row(indicator: .firstPass, value: 1000, n: 12),
    Row(indicator: .rework, value: 0, n: 12),
    Row(indicator: .returned, value: 0, n: 3),
    // 22 moulds, 48 needles, 12 scissors and 6 knives.
    Row(indicator: .toolsFit, value: 88, n: 88),
    Row(indicator: .toolDaysMissing, value: 0, n: 0),
    Row(indicator: .channels, value: 1, n: 1),
    Row(indicator: .turnover, value: 550_000, n: 3),
    // Both products were sold on the first day that anything was.
    Row(indicator: .newDesigns, value: 0, n: 0),
    Row(indicator: .trained, value: 0, n: 0),
    Row(indicator: .certificates, value: 0, n: 0),
    Row(indicator: .premi, value: nil, n: 0),
    Row(indicator: .skilledReleases, value: 0, n: 0),
    // Only the first of three people is on a sheet.
    Row(indicator: .productive, value: 333, n: 3),
    // No price of the market was noted.
    Row(indicator: .marketPrice, value: nil, n: 0),
    Row(indicator: .levels, value: 0, n: 0),
  ]

  @Test func everyFigureOfTheWorkshopIsThere() {
    #expect(Self.rows.map(\.indicator) == Indicator.ofWorkshop)
  }

  @Test(arguments: rows) func areCountedFromTheRows(_ row: Row) {
    let standing = Self.sold.standing(row.indicator, over: Self.all)
    #expect(standing.value == row.value)
    #expect(standing.n == row.n)
  }

  /// Nothing happened in April.
  @Test(arguments: Indicator.ofWorkshop) func ofAMonthWithoutRecords(_ indicator: Indicator) {
    let april = Sample.day(2026, 4, 1)...Sample.day(2026, 4, 30)
    let standing = Self.sold.standing(indicator, over: april)
    switch indicator {
    case .toolsFit: #expect(standing.value == 88)
    case .firstPass, .rework, .returned, .premi, .marketPrice: #expect(standing.value == nil)
    default: #expect(standing.value == 0, "\(indicator)")
    }
  }

  /// Out on the 10th, back on the 13th: not back on the 11th, 12th and 13th.
  @Test func aToolIsMissingFromTheDayAfterItWentOut() {
    var workshop = MarketFixture.founded
    let needle = Tool(1, 7)
    for (day, out) in [(10, true), (13, false)] {
      MarketFixture.must(
        .countTools(
          CountTools {
            $0.day = Sample.day(2026, 11, day)
            if out { $0.out = [ToolHandout(needle, to: ID(0))] } else { $0.back = [needle] }
          }), by: MarketFixture.clerk, in: &workshop)
    }
    let month = Sample.day(2026, 11, 1)...Sample.day(2026, 11, 30)
    #expect(workshop.standing(.toolDaysMissing, over: month).value == 3)
    let twelfth = Sample.day(2026, 11, 12)
    #expect(workshop.standing(.toolsFit, over: twelfth...twelfth).value == 87)
    let thirteenth = Sample.day(2026, 11, 13)
    #expect(workshop.standing(.toolsFit, over: thirteenth...thirteenth).value == 88)
  }

  /// Two courses, one with a certificate, two people in both.
  @Test func aPersonIsTrainedOnce() {
    var workshop = MarketFixture.founded
    for certificate in ["S-1", ""] {
      MarketFixture.must(
        .holdTraining(
          HoldTraining {
            $0.day = Self.today
            $0.programme = "harga"
            $0.instructor = "BLK CONTOH"
            $0.first = Self.today - 1
            $0.last = Self.today
            $0.participants = [ID(0), ID(1)]
            $0.certificate = certificate
          }), by: MarketFixture.clerk, in: &workshop)
    }
    #expect(workshop.standing(.trained, over: Self.all).value == 2)
    #expect(workshop.standing(.certificates, over: Self.all).value == 2)
  }

  /// A stage proven on the 18th, two today, of which one is taken back: whoever leaves on the 20th
  /// had a level by then, on the 10th none.
  @Test func aReleaseCountsWithALevelThatWasProvenByThen() {
    var workshop = MarketFixture.stocked
    for (day, stage) in [(Sample.day(2026, 11, 18), UInt8(6)), (Self.today, 7), (Self.today, 10)] {
      MarketFixture.must(
        .proveSkill(
          ProveSkill {
            $0.day = day
            $0.inmate = ID(0)
            $0.stage = stage
            $0.level = 1
            $0.way = .entry
            $0.reason = "sudah bisa"
          }), by: MarketFixture.witnessed, in: &workshop)
    }
    MarketFixture.must(
      .withdraw(Withdraw(.skillProof(ID(2)), on: Self.today)), by: MarketFixture.witnessed,
      in: &workshop)
    #expect(workshop.standing(.levels, over: Self.all).value == 2)
    #expect(workshop.standing(.levels, over: Self.today...Self.today).value == 1)
    for (leaving, count) in [(Sample.day(2026, 11, 20), 1), (Sample.day(2026, 11, 10), 0)] {
      var free = workshop
      MarketFixture.must(
        .editInmate(
          EditInmate {
            $0.inmate = ID(0)
            $0.day = Self.today
            $0.taken = StatusTaken(.released, since: leaving)
          }), by: MarketFixture.clerk, in: &free)
      #expect(free.standing(.skilledReleases, over: Self.all).value == Int64(count))
    }
  }

  /// Below in the official formula stands everybody of the programme, above who worked.
  @Test func bothPartsOfTheOfficialFormulaAreLists() {
    #expect(Self.sold.programme(on: Self.all) == [ID(0), ID(1), ID(2)])
    #expect(Self.sold.productive(on: Self.all) == [ID(0)])
  }
}
