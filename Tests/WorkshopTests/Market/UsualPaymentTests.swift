import Testing
import Workshop

/// In which way a buyer paid last.
@Suite struct UsualPaymentTests {
  @Test func itIsThatOfTheLastNotaThatWasPaid() {
    var workshop = EarningsFixture.stocked
    let day = EarningsFixture.day(10, 20)
    let buyer = AddBuyer {
      $0.day = day
      $0.name = "TOKO MISAL"
    }
    workshop.accept(.addBuyer(buyer), by: EarningsFixture.clerk)
    #expect(workshop.usualPayment(of: ID(0)) == nil)
    for (piece, payment) in [(UInt8(1), Payment.qris), (2, .unpaid)] {
      var sale = EarningsFixture.sale(piece...piece, on: day, payment, in: workshop)
      sale.buyer = ID(0)
      workshop.accept(.sell(sale), by: EarningsFixture.clerk)
    }
    #expect(workshop.usualPayment(of: ID(0)) == .qris)
    let paid = ReceivePayment {
      $0.day = day
      $0.sale = ID(1)
      $0.payment = .transfer
    }
    workshop.accept(.receivePayment(paid), by: EarningsFixture.clerk)
    #expect(workshop.usualPayment(of: ID(0)) == .transfer)
  }

  @Test func anAdvanceTellsItWhereNoNotaDoes() {
    var workshop = OrderFixture.placed
    let buyer = workshop.orders[OrderFixture.order].buyer
    #expect(workshop.usualPayment(of: buyer) == nil)
    let advance = OrderFixture.advance(300_000)
    MarketFixture.must(.moveAdvance(advance), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.usualPayment(of: buyer) == advance.payment)
  }
}
