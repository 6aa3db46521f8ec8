import Reports
import Testing
import Wording
import Workshop

/// Five P8 and one P9 at 150,000 each, against a shelf with P8 of grade A and P9 of grade B, which
/// is usually sold at 125,000.
@Suite struct OrderWorthTests {
  private static let order = OrderFixture.order

  private func nota(_ lines: [SaleLine], advance: Int64 = 0, in workshop: Workshop) -> Action {
    var sale = Sell {
      $0.day = OrderFixture.today
      $0.number = 1
      $0.buyer = ID(0)
      $0.channel = 4
      $0.lines = lines
      $0.order = Self.order
      $0.advance = Rupiah(advance)
    }
    sale.paid = sale.due
    return .sell(sale)
  }

  @Test func anotherGradeChangesTheSum() {
    var workshop = OrderFixture.placed
    #expect(workshop.totalWorth(of: Self.order) == Rupiah(900_000))
    let lines = workshop.planDelivery(of: Self.order)
    MarketFixture.must(nota(lines, in: workshop), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.state(of: Self.order) == .settled)
    #expect(workshop.totalWorth(of: Self.order) == Rupiah(875_000))
    #expect(workshop.worth(of: Self.order)[OrderFixture.p9] == Rupiah(125_000))
  }

  @Test func anOrderThatIsEndedEarlySaysWhatWasHandedOver() throws {
    var workshop = OrderFixture.placed
    MarketFixture.must(
      .moveAdvance(OrderFixture.advance(100_000)), by: OrderFixture.clerk, in: &workshop)
    let two = MarketFixture.line(0, 8, .a, [1, 2], 150_000)
    MarketFixture.must(
      nota([two], advance: 100_000, in: workshop), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.totalWorth(of: Self.order) == Rupiah(900_000))
    let end = CancelOrder {
      $0.day = OrderFixture.today
      $0.order = Self.order
      $0.reason = "anggaran habis"
    }
    MarketFixture.must(.cancelOrder(end), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.stateWords(of: Self.order).id == "selesai sebagian")
    #expect(workshop.quantityWords(of: Self.order).id == "2 dari 6")
    #expect(workshop.totalWorth(of: Self.order) == Rupiah(300_000))
    let receipt = try #require(
      AdvanceReceipt.paper(of: Self.order, buyer: "KOPERASI TELADAN", in: workshop))
    #expect(
      receipt.lines.contains {
        $0.contains("PESANAN SELESAI SEBAGIAN, 2 DARI 6, Rp300.000")
      })
  }

  @Test func anOrderOfWhichNothingWasHandedOverIsCancelledAsItWasTaken() {
    var workshop = OrderFixture.placed
    let end = CancelOrder {
      $0.day = OrderFixture.today
      $0.order = Self.order
      $0.reason = "anggaran habis"
    }
    MarketFixture.must(.cancelOrder(end), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.stateWords(of: Self.order).id == "batal")
    #expect(workshop.totalWorth(of: Self.order) == Rupiah(900_000))
  }
}
