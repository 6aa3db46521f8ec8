import Testing
import Workshop

/// The records behind a figure, added up here, are the figure.
@Suite struct CountedRecordTests {
  private static let all = MarketFixture.first...MarketFixture.today

  /// Two notas of which one is voided, a piece brought back, a tool that is out, a course, a price.
  private static let workshop: Workshop = {
    var workshop = MarketFixture.stocked
    func must(_ action: Action, by authority: Authority = MarketFixture.witnessed) {
      MarketFixture.must(action, by: authority, in: &workshop)
    }
    must(.sell(MarketFixture.sale))
    var other = MarketFixture.sale
    other.number = 2
    other.channel = 5
    other.lines = [MarketFixture.line(0, 8, .a, [3], 150_000)]
    other.paid = Rupiah(150_000)
    must(.sell(other))
    must(.withdraw(Withdraw(.sale(ID(1)), on: MarketFixture.today, because: "salah ketik")))
    must(
      .takeBack(
        TakeBack {
          $0.day = MarketFixture.today
          $0.piece = PiecePlace(ID(1), 1)
          $0.redress = .refund
          $0.reason = "emas lepas"
        }))
    must(
      .countTools(
        CountTools {
          $0.day = Sample.day(2026, 11, 10)
          $0.out = [ToolHandout(Tool(1, 7), to: ID(0))]
        }))
    must(
      .holdTraining(
        HoldTraining {
          $0.day = MarketFixture.today
          $0.programme = "harga"
          $0.instructor = "BLK CONTOH"
          $0.first = MarketFixture.today - 1
          $0.last = MarketFixture.today
          $0.participants = [ID(0), ID(1)]
          $0.certificate = "S-1"
        }))
    must(market(0, 250_000))
    must(market(1, 400_000))
    return workshop
  }()

  static func market(_ product: Int, _ price: Int64, on day: Day = MarketFixture.today) -> Action {
    .noteMarketPrice(
      NoteMarketPrice {
        $0.day = day
        $0.product = ID(product)
        $0.price = Rupiah(price)
        $0.source = "pasar desa"
      })
  }

  /// What records add up to, by the words of `CountedRecord`.
  static func figure(_ records: [CountedRecord], of indicator: Indicator) -> Int64? {
    let adds = records.reduce(0) { $0 + $1.adds }
    let base = records.reduce(0) { $0 + $1.base }
    let factor: Int64? =
      switch indicator {
      case .firstPass, .rework, .returned, .productive, .marketPrice: 1000
      case .premi: 1
      default: nil
      }
    guard let factor else { return adds }
    return base <= 0 ? nil : (adds * factor * 2 + base) / (2 * base)
  }

  @Test(arguments: Indicator.ofWorkshop) func addUpToTheFigure(_ indicator: Indicator) {
    let records = Self.workshop.records(of: indicator, over: Self.all)
    let standing = Self.workshop.standing(indicator, over: Self.all)
    #expect(Self.figure(records, of: indicator) == standing.value)
    #expect(records.allSatisfy { Self.all.contains($0.day) })
    if [.newDesigns, .premi, .skilledReleases, .levels].contains(indicator) { return }
    #expect(!records.isEmpty)
  }

  /// Three pieces of Rp550.000, then the one of Rp250.000 back: Rp300.000 for two that cost
  /// Rp250.000 each on the market.
  @Test func thePriceReachedIsThatOfWhatStayedSold() {
    let standing = Self.workshop.standing(.marketPrice, over: Self.all)
    #expect(standing.value == 600)
    let records = Self.workshop.records(of: .marketPrice, over: Self.all)
    #expect(records.map(\.adds) == [550_000, -250_000])
    #expect(records.map(\.base) == [900_000, -400_000])
  }

  /// 10 to 23 November, less the day it went out.
  @Test func aToolThatIsOutNamesItsDays() {
    let records = Self.workshop.records(of: .toolDaysMissing, over: Self.all)
    #expect(records.map(\.origin) == [.missing(Tool(1, 7))] && records.map(\.adds) == [13])
  }

  /// A voided nota counts in neither channel, and what came back is taken from its own.
  @Test func aChannelHasItsOwnNotas() {
    let records = Self.workshop.saleRecords(through: 4, on: Self.all)
    #expect(records.map(\.adds) == [550_000, -250_000])
    #expect(records.first?.origin == .sale(ID(0)))
    #expect(Self.workshop.saleRecords(through: 5, on: Self.all).reduce(0) { $0 + $1.adds } == 0)
  }
}
