import Testing
import Workshop

@Suite struct MonthFiguresTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var scheme: SplitScheme
    /// In the order of the scheme.
    var parts: [Int64]
    var testDescription: String { scheme.name }
  }

  /// 20 caps at 200,000 are 4,000,000; less 1,200,000 of material they leave 2,800,000.
  static let rows = [
    Row(scheme: .decree, parts: [1_400_000, 980_000, 420_000]),
    Row(scheme: .businessFirst, parts: [1_680_000, 420_000, 700_000]),
    Row(scheme: .stateFirst, parts: [2_000_000, 1_400_000, 600_000]),
  ]

  @Test(arguments: rows) func twentyCapsUnderASchemeOfAPrison(_ row: Row) throws {
    let figures = try EarningsFixture.sold.figures(of: EarningsFixture.october, under: row.scheme)
    #expect(figures.turnover == Rupiah(4_000_000))
    #expect(figures.cost == Rupiah(1_200_000))
    #expect(figures.profit == Rupiah(2_800_000))
    #expect(figures.parts == row.parts.rupiah)
    #expect(figures.shared == figures.premi)
  }

  /// Of 1,400,000, 88% are 1,232,000 for 200 points: 140 (10 x 3 + 20 x 5,5) and 60 (10 x 3 +
  /// 20 x 1,5); 12% are 168,000 for five days.
  @Test func aPreparerWhoMadeNoCapIsPaid() throws {
    let figures = try EarningsFixture.sold.figures(of: EarningsFixture.october)
    #expect(figures.scheme == .decree)
    #expect(figures.shares.map(\.worker) == [ID(0), ID(1), ID(2)])
    #expect(figures.shares.map(\.points) == [14_000, 6_000, 0])
    #expect(figures.shares.map(\.days) == [0, 0, 5])
    #expect(figures.shares.map(\.premi) == [862_400, 369_600, 168_000].rupiah)
  }

  @Test func whatNobodyGotIsSharedWithTheNext() throws {
    var figures = try EarningsFixture.sold.figures(of: EarningsFixture.october)
    #expect(figures.premi == Rupiah(1_400_000))
    figures.carried = Rupiah(100_000)
    #expect(figures.premi == Rupiah(1_500_000))
  }

  /// One cap on credit, paid on the last day of October, and one on the first of November.
  @Test func aNotaCountsInTheMonthInWhichItsMoneyCame() throws {
    var workshop = EarningsFixture.stocked
    for (piece, day) in [(1, 0), (2, 1)] as [(UInt8, Int)] {
      EarningsFixture.sell(piece...piece, on: EarningsFixture.day(10, 20), .unpaid, in: &workshop)
      let payment = ReceivePayment {
        $0.day = EarningsFixture.october.last + day
        $0.sale = ID(Int(piece) - 1)
      }
      workshop.accept(.receivePayment(payment), by: EarningsFixture.clerk)
    }
    #expect(try workshop.figures(of: EarningsFixture.october).counted == [ID(0)])
    #expect(try workshop.figures(of: EarningsFixture.november).counted == [ID(0), ID(1)])
  }

  @Test func aRateForEachPieceIsABaseToo() throws {
    let scheme = SplitScheme {
      $0 = .decree
      $0.base = .piece
      $0.rate = Rupiah(15_000)
      $0.parts = [SplitPart("Premi", .workers, perMille: 1000)]
    }
    let figures = try EarningsFixture.sold.figures(of: EarningsFixture.october, under: scheme)
    #expect(figures.parts == [300_000].rupiah)
  }

  @Test func aChannelKeepsItsCommission() throws {
    var workshop = EarningsFixture.stocked
    var sale = EarningsFixture.sale(
      1...2, on: EarningsFixture.day(10, 20), price: 150_005, in: workshop)
    sale.channel = 6
    workshop.accept(.sell(sale), by: EarningsFixture.clerk)
    let figures = try workshop.figures(of: EarningsFixture.october)
    #expect(figures.commission == Rupiah(30_001))
    #expect(figures.profit == Rupiah(270_009))
  }

  @Test func whatIsNotPaidFeedsTheMonthOfItsPayment() throws {
    var workshop = EarningsFixture.stocked
    EarningsFixture.sell(1...4, on: EarningsFixture.day(10, 20), .unpaid, in: &workshop)
    #expect(try workshop.figures(of: EarningsFixture.october).counted.isEmpty)
    let payment = ReceivePayment {
      $0.day = EarningsFixture.day(11, 3)
      $0.payment = .transfer
    }
    workshop.accept(.receivePayment(payment), by: EarningsFixture.clerk)
    #expect(try workshop.figures(of: EarningsFixture.october).counted.isEmpty)
    let november = try workshop.figures(of: EarningsFixture.november)
    #expect(november.turnover == Rupiah(800_000))
    #expect(november.pieces == 4)
  }

  @Test func aRepairIsNotPaidTwice() throws {
    var workshop = Sample.staffed(3)
    let batch = EarningsFixture.open(1, in: &workshop)
    EarningsFixture.weave(batch, [(0, 6, 1...1), (0, 7, 1...1)], in: &workshop)
    let rework = SignSheet {
      $0.day = EarningsFixture.day(10, 11)
      $0.verdicts = [
        SheetVerdict {
          $0.piece = 1
          $0.verdict = .rework
          $0.defects = [3]
          $0.repairStage = 7
          $0.wasShown = true
        }
      ]
    }
    workshop.accept(.signSheet(rework), by: Sample.inspector)
    EarningsFixture.weave(batch, [(1, 7, 1...1)], in: &workshop)
    EarningsFixture.sign(batch, gate: 0, 1...1, in: &workshop)
    EarningsFixture.weave(batch, [(0, 10, 1...1)], in: &workshop)
    EarningsFixture.sign(batch, gate: 1, 1...1, in: &workshop)
    EarningsFixture.sell(1...1, on: EarningsFixture.day(10, 20), in: &workshop)
    let figures = try workshop.figures(of: EarningsFixture.october)
    #expect(figures.shares.map(\.worker) == [ID(0)])
    #expect(figures.points == 1000)
  }

  @Test func aLossDividesNothingAndIsMadeGoodNextMonth() throws {
    var workshop = EarningsFixture.stocked
    EarningsFixture.spend(300_000, on: EarningsFixture.day(10, 12), in: &workshop)
    EarningsFixture.sell(1...1, on: EarningsFixture.day(10, 20), in: &workshop)
    let october = try workshop.figures(of: EarningsFixture.october)
    #expect(october.parts == [0, 0, 0].rupiah)
    #expect(october.missing == Rupiah(100_000))
    EarningsFixture.close(EarningsFixture.october, on: EarningsFixture.day(11, 2), in: &workshop)
    EarningsFixture.sell(2...2, on: EarningsFixture.day(11, 3), in: &workshop)
    let november = try workshop.figures(of: EarningsFixture.november)
    #expect(november.deficit == Rupiah(100_000))
    #expect(november.parts == [50_000, 35_000, 15_000].rupiah)
  }

  @Test func aSumBeyondAllReasonIsRefusedAndDoesNotTrap() throws {
    var workshop = EarningsFixture.stocked
    let scheme = SplitScheme {
      $0 = .decree
      $0.base = .piece
      $0.rate = Rupiah(.max)
    }
    EarningsFixture.sell(1...20, on: EarningsFixture.day(10, 20), in: &workshop)
    #expect(throws: RuleBroken(.ledger(.sumTooLarge))) {
      try workshop.figures(of: EarningsFixture.october, under: scheme)
    }
  }

  /// SHA-256 of the 14 lines of these figures, each ended by a line feed, by sha256sum.
  @Test func theCheckCodeIsThatOfTheFiguresWrittenDown() {
    let figures = MonthFigures {
      $0.month = EarningsFixture.october
      $0.scheme.name = "Uji"
      $0.scheme.legalBasis = "Dasar"
      $0.scheme.parts = [
        SplitPart("Premi", .workers, perMille: 500), SplitPart("PNBP", .state, perMille: 500),
      ]
      $0.parts = [500, 500].rupiah
      $0.counted = [ID(3), ID(4)]
      $0.refunds = [ID(1)]
      $0.pieces = 2
      $0.turnover = Rupiah(2000)
      $0.commission = Rupiah(100)
      $0.cost = Rupiah(900)
      $0.carried = Rupiah(7)
      $0.shares = [
        WorkerShare {
          $0.stages = 4
          $0.points = 250
          $0.days = 2
          $0.forPoints = Rupiah(400)
          $0.forDays = Rupiah(107)
        }
      ]
    }
    #expect(figures.checkCode == "9129 8323 1742")
  }
}
