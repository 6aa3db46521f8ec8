import Testing
import Workshop

/// Returns in the months and the books: twenty caps at 200,000, all figures by hand.
@Suite struct RefundTests {
  private static let agreed = Authority(user: ID(0), signer: ID(2))

  private func back(_ piece: UInt8, on day: Day, in workshop: inout Workshop) {
    workshop.accept(TakeBackTests.back(piece, on: day), by: Self.agreed)
  }

  /// 3,800,000 less 1,200,000 are 2,600,000; half is premi, and 19 caps count.
  @Test func aReturnOfTheSameMonthLowersItsTurnoverAndPaysNobodyForThePiece() throws {
    var workshop = EarningsFixture.sold
    back(1, on: EarningsFixture.day(10, 25), in: &workshop)
    let figures = try workshop.figures(of: EarningsFixture.october)
    #expect(figures.turnover == Rupiah(3_800_000))
    #expect(figures.pieces == 19)
    #expect(figures.premi == Rupiah(1_300_000))
    #expect(figures.refunds == [ID(0)])
  }

  /// October is closed with 4,000,000; November sold nothing and gave 200,000 back.
  @Test func aReturnAfterTheClosingCountsInTheOpenMonthAlone() throws {
    var workshop = EarningsFixture.closed
    let october = workshop.closures[0].figures.canonical
    let early = TakeBackTests.back(1, on: EarningsFixture.day(10, 31))
    #expect(
      workshop.broken(by: early, as: Self.agreed).map(\.rule)
        == [.earnings(.monthClosed(EarningsFixture.october))])
    back(1, on: EarningsFixture.day(11, 6), in: &workshop)
    #expect(workshop.firstOpenMonth == EarningsFixture.november)
    let figures = try workshop.figures(of: EarningsFixture.november)
    #expect(figures.turnover == Rupiah(-200_000))
    #expect(figures.missing == Rupiah(200_000))
    #expect(try workshop.figures(of: EarningsFixture.october).canonical == october)
    EarningsFixture.close(EarningsFixture.november, on: EarningsFixture.day(12, 5), in: &workshop)
    #expect(workshop.closures.last?.figures.canonical != nil)
    #expect(workshop.derived.countedReturns == [ID(0)])
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func aMonthWithoutReturnsHasTheCheckCodeItAlwaysHad() throws {
    let figures = EarningsFixture.closed.closures[0].figures
    #expect(!String(decoding: figures.canonical, as: UTF8.self).contains("refunds"))
  }

  @Test func theBooksGiveBackWhatTheNotaBrought() {
    var workshop = EarningsFixture.sold
    back(1, on: EarningsFixture.day(10, 25), in: &workshop)
    let balances = workshop.books.balances
    #expect(balances[.sales(0)] == Rupiah(-3_800_000))
    #expect(balances[.treasury] == Rupiah(2_600_000))
    let entry = workshop.books.first { $0.source == .refund(ID(0)) }
    #expect(entry?.day == EarningsFixture.day(10, 25))
    #expect(entry?.postings.reduce(Rupiah()) { $0 + $1.amount } == Rupiah())
  }

  /// A channel of 10% on three caps at 199,995: 59,998 of 599,985, rounded down.
  @Test func aChannelGivesBackExactlyItsCommission() throws {
    var workshop = EarningsFixture.stocked
    let channel = try #require(
      workshop.catalogue.channels.indices.first {
        workshop.catalogue.channels[$0].commission == 100
      })
    var sale = EarningsFixture.sale(
      1...3, on: EarningsFixture.day(10, 20), price: 199_995, in: workshop)
    sale.channel = UInt8(channel)
    workshop.accept(.sell(sale), by: EarningsFixture.clerk)
    #expect(workshop.books.balances[.commission(UInt8(channel))] == Rupiah(59_998))
    for piece: UInt8 in 1...3 { back(piece, on: EarningsFixture.day(10, 25), in: &workshop) }
    #expect(workshop.books.balances[.commission(UInt8(channel))] == Rupiah())
    #expect(workshop.books.balances[.treasury] == Rupiah())
    let figures = try workshop.figures(of: EarningsFixture.october)
    #expect(figures.commission == Rupiah() && figures.turnover == Rupiah())
  }
}
