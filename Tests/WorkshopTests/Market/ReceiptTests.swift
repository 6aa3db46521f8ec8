import Reports
import Testing
import Workshop

/// Papers that prove money received: above five million rupiah they bear duty (UU 10/2020, article
/// 3 and 5), and each is of its own sum.
@Suite struct ReceiptTests {
  private static let buyer = "KOPERASI TELADAN"

  private static func lines(ofSaleFor total: Int64) -> [String] {
    var workshop = MarketFixture.stocked
    var sale = MarketFixture.sale
    sale.lines = [MarketFixture.line(0, 8, .a, [1], total)]
    sale.paid = Rupiah(total)
    workshop.apply(.sell(sale), by: MarketFixture.clerk)
    return Kuitansi.paper(of: ID(0), buyer: buyer, in: workshop).lines
  }

  private static func lines(ofAdvances amounts: [Int64]) throws -> [String] {
    var workshop = OrderFixture.placed
    for amount in amounts {
      workshop.apply(.moveAdvance(OrderFixture.advance(amount)), by: MarketFixture.clerk)
    }
    let receipt = AdvanceReceipt.paper(of: OrderFixture.order, buyer: buyer, in: workshop)
    return try #require(receipt).lines
  }

  @Test(arguments: [(5_000_000, false), (5_000_001, true)])
  func dutyBeginsAboveFiveMillion(_ amount: Int64, _ bearsDuty: Bool) throws {
    for lines in [Self.lines(ofSaleFor: amount), try Self.lines(ofAdvances: [amount])] {
      #expect(lines.contains { $0.contains("Meterai Rp10.000") } == bearsDuty, "\(lines)")
    }
  }

  @Test func theReceiptOfASecondAdvanceIsOfTheSecond() throws {
    let lines = try Self.lines(ofAdvances: [300_000, 125_000])
    #expect(lines.contains { $0.contains("Uang sejumlah") && $0.contains("125.000") }, "\(lines)")
    #expect(!lines.contains { $0.contains("Uang sejumlah") && $0.contains("300.000") })
  }
}
