import Testing
import Workshop

/// Caps at 200.000: nota 1 of four and nota 2 of two, both on credit.
@Suite struct ReceivePaymentTests {
  private var workshop: Workshop {
    var workshop = EarningsFixture.stocked
    EarningsFixture.sell(1...4, on: EarningsFixture.day(10, 20), .unpaid, in: &workshop)
    EarningsFixture.sell(5...6, on: EarningsFixture.day(10, 21), .unpaid, in: &workshop)
    return workshop
  }

  private func payment(of sale: Int, takenBack: Bool = false) -> Action {
    .receivePayment(
      ReceivePayment {
        $0.day = EarningsFixture.day(11, 3)
        $0.sale = ID(sale)
        $0.payment = .qris
        $0.isTakenBack = takenBack
      })
  }

  private func expectDebts(_ count: Int, _ amount: Int64, _ workshop: Workshop) {
    #expect(workshop.derived.debts.count == count)
    #expect(workshop.derived.debts.amount == Rupiah(amount))
    var recounted = workshop
    recounted.derive()
    #expect(recounted.derived.debts == workshop.derived.debts)
  }

  @Test func whatIsOwedFollowsEverySaleAndPayment() {
    var workshop = workshop
    expectDebts(2, 1_200_000, workshop)
    workshop.accept(payment(of: 0), by: EarningsFixture.clerk)
    expectDebts(1, 400_000, workshop)
    workshop.accept(payment(of: 0, takenBack: true), by: EarningsFixture.clerk)
    expectDebts(2, 1_200_000, workshop)
    let void = Withdraw(.sale(ID(1)), on: EarningsFixture.day(10, 21), because: "batal")
    workshop.accept(.withdraw(void), by: EarningsFixture.clerk)
    expectDebts(1, 800_000, workshop)
    #expect(workshop.sales.map(\.isOwed) == [true, false])
  }

  @Test func itIsPaidFromItsOwnDayOn() {
    let sold = EarningsFixture.day(10, 20)
    for (day, rules) in [(sold - 1, [Rule.earnings(.paidBeforeSale(sold))]), (sold, [])] {
      let payment = Action.receivePayment(ReceivePayment { $0.day = day })
      #expect(workshop.broken(by: payment, as: EarningsFixture.clerk).map(\.rule) == rules)
    }
  }

  @Test func aPaidNotaThatIsWithdrawnOwesNothing() {
    var workshop = workshop
    workshop.accept(payment(of: 1), by: EarningsFixture.clerk)
    let void = Withdraw(.sale(ID(1)), on: EarningsFixture.day(10, 21), because: "batal")
    workshop.accept(.withdraw(void), by: EarningsFixture.clerk)
    expectDebts(1, 800_000, workshop)
    #expect(!workshop.sales[1].isOwed)
    #expect(workshop.sales[1].finalPayment == .qris)
  }
}
