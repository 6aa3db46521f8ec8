import Testing
import Workshop

@Suite struct MergeBuyersTests {
  private static let clerk = MarketFixture.clerk
  private static let witnessed = MarketFixture.witnessed
  private static let today = MarketFixture.today

  /// KOPERASI TELADAN bought three pieces, KOPERASI TELADN, a misspelling, two on credit for
  /// 300,000.
  private static var workshop: Workshop {
    var workshop = MarketFixture.stocked
    MarketFixture.must(.sell(MarketFixture.sale), by: clerk, in: &workshop)
    MarketFixture.must(
      .addBuyer(MarketFixture.buyer("KOPERASI TELADN")), by: clerk, in: &workshop)
    let owed = Sell {
      $0.day = today
      $0.number = 2
      $0.buyer = ID(1)
      $0.lines = [MarketFixture.line(0, 8, .a, [3, 4], 150_000)]
      $0.payment = .unpaid
    }
    MarketFixture.must(.sell(owed), by: clerk, in: &workshop)
    var placing = OrderFixture.placing
    placing.buyer = ID(1)
    MarketFixture.must(.placeOrder(placing), by: clerk, in: &workshop)
    return workshop
  }

  private static func merge(_ isTakenBack: Bool = false) -> Action {
    .mergeBuyers(
      MergeBuyers {
        $0.day = today
        $0.gone = ID(1)
        $0.kept = ID(0)
        $0.isTakenBack = isTakenBack
      })
  }

  @Test func salesOrdersAndDebtsOfBothAreTheOnes() {
    var workshop = Self.workshop
    let before = workshop.derived.debts.amount
    MarketFixture.must(Self.merge(), by: Self.witnessed, in: &workshop)
    #expect(workshop.sales.map(\.buyer) == [ID(0), ID(0)])
    #expect(workshop.orders.map(\.buyer) == [ID(0)])
    #expect(workshop.buyers[1].isWithdrawn && workshop.merged(into: ID(0)) == [ID(1)])
    #expect(workshop.derived.debts.amount == before)
    #expect(workshop.books.balances[.owed(ID(0))] == Rupiah(300_000))
    #expect(workshop.books.balances[.owed(ID(1))] == nil)
    #expect(workshop.buyer(named: "KOPERASI TELADN") == nil)
  }

  @Test func itNeedsTwoBuyersOfOneKindAndASecondPerson() {
    var workshop = Self.workshop
    #expect(
      workshop.broken(by: Self.merge(), as: Self.clerk).map(\.rule)
        == [.quality(.secondPersonMissing)])
    var same = MergeBuyers()
    same.day = Self.today
    same.gone = ID(0)
    same.kept = ID(0)
    #expect(
      workshop.broken(by: .mergeBuyers(same), as: Self.witnessed).map(\.rule)
        == [.market(.sameBuyer)])
    var person = MarketFixture.buyer("CONTOH PEMBELI")
    person.subject = workshop.subjects
    MarketFixture.must(.addBuyer(person), by: Self.clerk, in: &workshop)
    same.gone = ID(2)
    #expect(
      workshop.broken(by: .mergeBuyers(same), as: Self.witnessed).map(\.rule)
        == [.market(.otherKindOfBuyer)])
  }

  private static func paid(_ amount: Int64, of sale: Int, credit: Bool = false) -> Action {
    .payPart(
      PayPart {
        $0.day = today
        $0.sale = ID(sale)
        $0.payment = credit ? .cash : .transfer
        $0.amount = Rupiah(amount)
        $0.isFromCredit = credit
      })
  }

  /// 350,000 were transferred for the nota of 300,000.
  @Test func whatWasPaidTooMuchGoesWithTheBuyerAndComesBack() {
    var workshop = Self.workshop
    MarketFixture.must(Self.paid(350_000, of: 1), by: Self.clerk, in: &workshop)
    func credits(_ workshop: Workshop) -> [Rupiah] {
      [workshop.credit(of: ID(0)), workshop.credit(of: ID(1))]
    }
    #expect(credits(workshop) == [Rupiah(), Rupiah(50_000)])
    MarketFixture.must(Self.merge(), by: Self.witnessed, in: &workshop)
    #expect(credits(workshop) == [Rupiah(50_000), Rupiah()])
    MarketFixture.must(Self.merge(true), by: Self.witnessed, in: &workshop)
    #expect(credits(workshop) == [Rupiah(), Rupiah(50_000)])
  }

  /// What one had paid too much has paid an older nota of the other since: parted, somebody would
  /// have less than nothing.
  @Test func theyAreNotPartedWhileOnesCreditPaidTheOthersNota() {
    var workshop = Self.workshop
    let older = Sell {
      $0.day = Self.today
      $0.number = 3
      $0.buyer = ID(0)
      $0.lines = [MarketFixture.line(2, 8, .a, [3], 150_000)]
      $0.payment = .unpaid
    }
    MarketFixture.must(.sell(older), by: Self.clerk, in: &workshop)
    MarketFixture.must(Self.paid(350_000, of: 1), by: Self.clerk, in: &workshop)
    MarketFixture.must(Self.merge(), by: Self.witnessed, in: &workshop)
    MarketFixture.must(Self.paid(50_000, of: 2, credit: true), by: Self.clerk, in: &workshop)
    #expect(
      workshop.broken(by: Self.merge(true), as: Self.witnessed).map(\.rule)
        == [.market(.creditUsed)])
  }

  @Test func theyArePartedAsTheyWereWhileNothingNewerHangsOnIt() {
    let before = Self.workshop
    var workshop = before
    let undo = workshop.reversal(of: Self.merge())
    #expect(undo == [Self.merge(true)])
    MarketFixture.must(Self.merge(), by: Self.witnessed, in: &workshop)
    var parted = workshop
    MarketFixture.must(Self.merge(true), by: Self.witnessed, in: &parted)
    #expect(parted.sales == before.sales && parted.orders == before.orders)
    #expect(parted.buyers == before.buyers && parted.merged(into: ID(0)).isEmpty)
    #expect(parted.buyerMerges[0].parted == Self.today)
    var newer = OrderFixture.placing
    newer.buyer = ID(0)
    MarketFixture.must(.placeOrder(newer), by: Self.clerk, in: &workshop)
    #expect(
      workshop.broken(by: Self.merge(true), as: Self.witnessed).map(\.rule)
        == [.market(.newerHangsOnBuyer)])
  }
}
