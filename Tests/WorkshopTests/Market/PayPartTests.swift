import Testing
import Workshop

/// Caps at 200.000 of 20 October: nota 1 of four and nota 2 of two, on credit, of one buyer.
@Suite struct PayPartTests {
  private static let sold = EarningsFixture.day(10, 20)

  private var workshop: Workshop {
    var workshop = EarningsFixture.stocked
    let buyer = AddBuyer {
      $0.day = Self.sold
      $0.name = "TOKO MISAL"
    }
    workshop.accept(.addBuyer(buyer), by: EarningsFixture.clerk)
    for pieces in [UInt8(1)...4, 5...6] {
      var sale = EarningsFixture.sale(pieces, on: Self.sold, .unpaid, in: workshop)
      sale.buyer = ID(0)
      workshop.accept(.sell(sale), by: EarningsFixture.clerk)
    }
    return workshop
  }

  private func part(
    _ amount: Int64, of sale: Int = 0, _ payment: Payment = .cash, credit: Bool = false,
    takenBack: Bool = false, on day: Day = sold + 1
  ) -> Action {
    .payPart(
      PayPart {
        $0.day = day
        $0.sale = ID(sale)
        $0.payment = payment
        $0.amount = Rupiah(amount)
        $0.isFromCredit = credit
        $0.isTakenBack = takenBack
      })
  }

  private func rules(_ action: Action, _ workshop: Workshop) -> [Rule] {
    workshop.broken(by: action, as: EarningsFixture.clerk).map(\.rule)
  }

  /// What is derived is as after reading it anew, and the books sum to nothing.
  private func expectSound(_ workshop: Workshop) {
    var recounted = workshop
    recounted.derive()
    #expect(recounted.derived == workshop.derived)
    for entry in workshop.books {
      #expect(entry.postings.reduce(Rupiah()) { $0 + $1.amount } == Rupiah(), "\(entry)")
    }
  }

  @Test func aNotaIsOwedUntilItsPartsPayIt() {
    var workshop = workshop
    workshop.accept(part(300_000), by: EarningsFixture.clerk)
    #expect(workshop.derived.debts.amount == Rupiah(900_000))
    #expect(workshop.left(of: ID(0)) == Rupiah(500_000))
    #expect(workshop.sales[0].isOwed)
    expectSound(workshop)
    workshop.accept(part(500_000, .qris, on: Self.sold + 3), by: EarningsFixture.clerk)
    #expect(workshop.derived.debts.amount == Rupiah(400_000))
    #expect(workshop.sales[0].settled == Self.sold + 3)
    #expect(workshop.sales[0].finalPayment == .qris)
    #expect(workshop.books.balances[.treasury] == Rupiah(800_000))
    #expect(workshop.books.balances[.owed(ID(0))] == Rupiah(400_000))
    expectSound(workshop)
    #expect(rules(part(1), workshop) == [.field(.nothingChanges)])
  }

  @Test func whatIsPaidTooMuchPaysTheNextNota() {
    var workshop = workshop
    workshop.accept(part(850_000, .transfer), by: EarningsFixture.clerk)
    #expect(workshop.credit(of: ID(0)) == Rupiah(50_000))
    #expect(workshop.books.balances[.advance(ID(0))] == Rupiah(-50_000))
    #expect(
      rules(part(60_000, of: 1, credit: true), workshop)
        == [.market(.beyondCredit(Rupiah(50_000)))])
    workshop.accept(part(50_000, of: 1, credit: true), by: EarningsFixture.clerk)
    #expect(workshop.credit(of: ID(0)) == Rupiah())
    #expect(workshop.left(of: ID(1)) == Rupiah(350_000))
    #expect(workshop.books.balances[.advance(ID(0))] == Rupiah())
    #expect(workshop.books.balances[.treasury] == Rupiah(850_000))
    expectSound(workshop)
    #expect(
      rules(part(850_000, .transfer, takenBack: true), workshop) == [.market(.creditUsed)])
    let void = Action.withdraw(Withdraw(.sale(ID(0)), on: Self.sold, because: "batal"))
    #expect(rules(void, workshop) == [.market(.creditUsed)])
    // The nota that the credit paid may go: its buyer has the credit back.
    let next = Action.withdraw(Withdraw(.sale(ID(1)), on: Self.sold, because: "batal"))
    #expect(rules(next, workshop).isEmpty)
    workshop.accept(next, by: EarningsFixture.clerk)
    #expect(workshop.credit(of: ID(0)) == Rupiah(50_000))
    expectSound(workshop)
  }

  @Test func theRestIsPaidAsAWholeAndAllIsTakenBack() {
    var workshop = workshop
    let before = workshop
    workshop.accept(part(300_000), by: EarningsFixture.clerk)
    let whole = ReceivePayment {
      $0.day = Self.sold + 2
      $0.payment = .transfer
    }
    workshop.accept(.receivePayment(whole), by: EarningsFixture.clerk)
    #expect(workshop.books.balances[.treasury] == Rupiah(800_000))
    #expect(workshop.derived.debts.count == 1)
    expectSound(workshop)
    var back = whole
    back.isTakenBack = true
    workshop.accept(.receivePayment(back), by: EarningsFixture.clerk)
    workshop.accept(part(300_000, takenBack: true), by: EarningsFixture.clerk)
    #expect(workshop.sales == before.sales)
    #expect(workshop.derived.debts == before.derived.debts)
    #expect(workshop.books == before.books)
    expectSound(workshop)
  }

  @Test func whatPartsPaidIsNotTakenBackAsAWhole() {
    var workshop = workshop
    workshop.accept(part(800_000), by: EarningsFixture.clerk)
    let back = ReceivePayment {
      $0.day = Self.sold + 1
      $0.isTakenBack = true
    }
    #expect(rules(.receivePayment(back), workshop) == [.field(.nothingChanges)])
  }

  @Test func aVoidedNotaGivesItsPartsBack() {
    var workshop = workshop
    workshop.accept(part(300_000), by: EarningsFixture.clerk)
    let void = Withdraw(.sale(ID(0)), on: EarningsFixture.day(11, 3), because: "batal")
    let both = Authority(user: EarningsFixture.clerk.user, signer: ID(2))
    workshop.accept(.withdraw(void), by: both)
    #expect(workshop.books.balances[.treasury] == Rupiah())
    #expect(workshop.derived.debts.amount == Rupiah(400_000))
    expectSound(workshop)
  }

  @Test func anAmountADayAndABuyerAreAsked() {
    var workshop = workshop
    #expect(rules(part(0), workshop) == [.earnings(.amountMissing)])
    #expect(
      rules(part(1, on: Self.sold - 1), workshop) == [.earnings(.paidBeforeSale(Self.sold))])
    EarningsFixture.sell(7...7, on: Self.sold, .unpaid, in: &workshop)
    #expect(
      rules(part(200_001, of: 2), workshop) == [.market(.beyondNota(Rupiah(200_000)))])
    EarningsFixture.sell(8...8, on: Self.sold, in: &workshop)
    #expect(rules(part(1, of: 3), workshop) == [.earnings(.notOnCredit)])
  }

  /// The channel keeps 10% of every part, and of the whole no more than of one payment.
  @Test func theCommissionIsThatOfTheWhole() throws {
    var workshop = EarningsFixture.stocked
    let channel = try #require(
      workshop.catalogue.channels.indices.first {
        workshop.catalogue.channels[$0].commission == 100
      })
    var sale = EarningsFixture.sale(1...2, on: Self.sold, .unpaid, in: workshop)
    sale.channel = UInt8(channel)
    workshop.accept(.sell(sale), by: EarningsFixture.clerk)
    workshop.accept(part(133_333), by: EarningsFixture.clerk)
    workshop.accept(part(266_667), by: EarningsFixture.clerk)
    #expect(workshop.books.balances[.commission(UInt8(channel))] == Rupiah(40_000))
    #expect(workshop.books.balances[.treasury] == Rupiah(360_000))
    expectSound(workshop)
  }
}
