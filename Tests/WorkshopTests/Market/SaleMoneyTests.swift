import Testing
import Workshop

/// The money of a nota, line by line as its paper has it.
@Suite struct SaleMoneyTests {
  private static let day = EarningsFixture.day(10, 20)

  /// One nota of two caps at 200.000.
  private func sold(_ payment: Payment, paid: Int64? = nil) -> Workshop {
    var workshop = EarningsFixture.stocked
    let buyer = AddBuyer {
      $0.day = Self.day
      $0.name = "TOKO MISAL"
    }
    workshop.accept(.addBuyer(buyer), by: EarningsFixture.clerk)
    var sale = EarningsFixture.sale(1...2, on: Self.day, payment, in: workshop)
    sale.buyer = ID(0)
    if let paid { sale.paid = Rupiah(paid) }
    workshop.accept(.sell(sale), by: EarningsFixture.clerk)
    return workshop
  }

  private func pay(_ amount: Int64, _ payment: Payment, in workshop: inout Workshop) {
    let part = PayPart {
      $0.day = Self.day + 1
      $0.payment = payment
      $0.amount = Rupiah(amount)
    }
    workshop.accept(.payPart(part), by: EarningsFixture.clerk)
  }

  private func lines(_ workshop: Workshop) -> [(SaleMoney.Kind, Rupiah)] {
    workshop.money(of: ID(0)).map { ($0.kind, $0.amount) }
  }

  private func expect(
    _ workshop: Workshop, _ wanted: [(SaleMoney.Kind, Int64)],
    _ location: SourceLocation = #_sourceLocation
  ) {
    let lines = lines(workshop)
    #expect(lines.map(\.0) == wanted.map(\.0), sourceLocation: location)
    #expect(lines.map(\.1) == wanted.map { Rupiah($0.1) }, sourceLocation: location)
  }

  @Test func moneyAtOnceIsReceivedWithItsChange() {
    expect(sold(.qris), [(.received(.qris), 400_000)])
    expect(sold(.cash, paid: 450_000), [(.received(.cash), 450_000), (.change, 50_000)])
  }

  @Test func whatIsNotPaidIsOwedByItsDay() {
    var workshop = sold(.unpaid)
    expect(workshop, [(.owed(by: nil), 400_000)])
    let due = SetPaymentDue {
      $0.day = Self.day
      $0.due = Self.day + 14
    }
    workshop.accept(.setPaymentDue(due), by: EarningsFixture.clerk)
    expect(workshop, [(.owed(by: Self.day + 14), 400_000)])
  }

  @Test func whatIsPaidLaterIsSettledOnItsDay() {
    var workshop = sold(.unpaid)
    let whole = ReceivePayment {
      $0.day = Self.day + 2
      $0.payment = .transfer
    }
    workshop.accept(.receivePayment(whole), by: EarningsFixture.clerk)
    expect(workshop, [(.settled(.transfer, Self.day + 2), 400_000)])
  }

  @Test func partsStandBeforeWhatTheyLeave() {
    var workshop = sold(.unpaid)
    pay(150_000, .cash, in: &workshop)
    expect(workshop, [(.part(ID(0)), 150_000), (.owed(by: nil), 250_000)])
    pay(300_000, .qris, in: &workshop)
    expect(workshop, [(.part(ID(0)), 150_000), (.part(ID(1)), 300_000), (.excess, 50_000)])
  }

  /// An advance that pays all leaves nothing to receive.
  @Test(arguments: [Int64(100_000), 150_000]) func anAdvanceStandsFirst(_ advance: Int64) {
    var workshop = OrderFixture.woven
    let clerk = OrderFixture.clerk
    workshop.accept(.moveAdvance(OrderFixture.advance(advance)), by: clerk)
    workshop.accept(.sell(OrderFixture.delivery([2], advance: advance)), by: clerk)
    let first = (SaleMoney.Kind.advance(OrderFixture.order), advance)
    expect(
      workshop, advance == 150_000 ? [first] : [first, (.received(.cash), 50_000)])
  }
}
