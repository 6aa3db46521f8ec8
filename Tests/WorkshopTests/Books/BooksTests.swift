import Testing
import Workshop

/// The books of twenty caps of October at 200,000, closed under 50/35/15; every figure by hand.
@Suite struct BooksTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var account: BookAccount
    var balance: Int64
  }

  /// What 20 x 200,000 sold and 1,200,000 of material leave.
  ///
  /// Of the 2,800,000 the half is premi, 35% the workshop's and 15% the state's. CONTOH 0 has drawn
  /// 100,000, the state's part is deposited.
  static let rows = [
    Row(testDescription: "the treasurer", account: .treasury, balance: 2_280_000),
    Row(testDescription: "sales", account: .sales(0), balance: -4_000_000),
    Row(testDescription: "material", account: .costs(nil), balance: 1_200_000),
    Row(testDescription: "divided", account: .divided, balance: 2_800_000),
    Row(testDescription: "the workshop's part", account: .fund("Modal kerja"), balance: -980_000),
    Row(testDescription: "the state", account: .state, balance: 0),
    Row(testDescription: "nothing is left over", account: .unshared, balance: 0),
  ]

  private static let workshop = {
    var workshop = EarningsFixture.closed
    workshop.accept(
      EarningsFixture.move(.needs, 100_000, of: 0), by: EarningsFixture.treasurer)
    let deposit = DepositPNBP {
      $0.day = EarningsFixture.day(11, 6)
      $0.month = EarningsFixture.october
      $0.amount = Rupiah(420_000)
      $0.billing = "820261106000001"
      $0.ntpn = "A1B2C3D4E5F6G7H8"
    }
    workshop.accept(.depositPNBP(deposit), by: EarningsFixture.treasurer)
    return workshop
  }()

  @Test(arguments: rows) func aMonthStandsInTheBooks(_ row: Row) {
    #expect(Self.workshop.books.balances[row.account] ?? Rupiah() == Rupiah(row.balance))
  }

  @Test func whatIsOwedToPeopleIsWhatTheirLedgersSay() {
    let owed = (0..<3).map { Self.workshop.books.balances[.premi(ID($0))] ?? Rupiah() }
    #expect(owed.reduce(Rupiah(), +) == Rupiah(-1_300_000))
    for worker in 0..<3 {
      let balance = Self.workshop.ledger(of: ID(worker)).last?.balance ?? Rupiah()
      #expect(owed[worker] == Rupiah() - balance)
    }
  }

  @Test func aNotaOnCreditIsOwedUntilItIsPaid() {
    var workshop = EarningsFixture.stocked
    EarningsFixture.sell(1...3, on: EarningsFixture.day(10, 20), .unpaid, in: &workshop)
    #expect(workshop.books.balances[.owed(nil)] == Rupiah(600_000))
    #expect(workshop.books.balances[.treasury] == nil)
    let payment = ReceivePayment {
      $0.day = EarningsFixture.day(10, 25)
      $0.payment = .transfer
    }
    workshop.accept(.receivePayment(payment), by: EarningsFixture.clerk)
    #expect(workshop.books.balances[.owed(nil)] == Rupiah())
    #expect(workshop.books.balances[.treasury] == Rupiah(600_000))
  }

  @Test func aChannelKeepsItsCommission() throws {
    var workshop = EarningsFixture.stocked
    let channel = try #require(
      workshop.catalogue.channels.indices.first {
        workshop.catalogue.channels[$0].commission == 100
      })
    var sale = EarningsFixture.sale(1...2, on: EarningsFixture.day(10, 20), in: workshop)
    sale.channel = UInt8(channel)
    workshop.accept(.sell(sale), by: EarningsFixture.clerk)
    let balances = workshop.books.balances
    #expect(balances[.commission(UInt8(channel))] == Rupiah(40_000))
    #expect(balances[.treasury] == Rupiah(360_000))
    #expect(balances[.sales(UInt8(channel))] == Rupiah(-400_000))
  }

  /// Six caps for 875,000, of which 300,000 had come before; the channel keeps 10% of all of it.
  @Test func theCommissionOfANotaOnCreditIsThatOfItsAdvanceToo() {
    var workshop = OrderFixture.placed
    workshop.catalogue.channels[4].commission = 100
    MarketFixture.must(
      .moveAdvance(OrderFixture.advance(300_000)), by: OrderFixture.clerk, in: &workshop)
    let sale = Sell {
      $0.day = OrderFixture.today
      $0.number = 1
      $0.buyer = ID(0)
      $0.channel = 4
      $0.lines = workshop.planDelivery(of: OrderFixture.order)
      $0.order = OrderFixture.order
      $0.advance = Rupiah(300_000)
      $0.payment = .unpaid
    }
    MarketFixture.must(.sell(sale), by: OrderFixture.clerk, in: &workshop)
    let payment = ReceivePayment {
      $0.day = OrderFixture.today
      $0.payment = .transfer
    }
    MarketFixture.must(.receivePayment(payment), by: OrderFixture.clerk, in: &workshop)
    let balances = workshop.books.balances
    #expect(balances[.commission(4)] == Rupiah(87_500))
    #expect(balances[.treasury] == Rupiah(787_500))
    #expect(balances[.sales(4)] == Rupiah(-875_000))
  }
}
