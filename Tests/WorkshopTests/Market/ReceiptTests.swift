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
    #expect(lines.contains { $0.contains("|  Rp125.000  |") }, "\(lines)")
    #expect(lines.contains { $0.contains(": seratus dua puluh lima ribu rupiah") }, "\(lines)")
    #expect(!lines.contains { $0.contains("300.000") })
  }

  /// Of six caps at 150,000 two parts have come, so 475,000 are left.
  @Test func theReceiptOfAnAdvanceSaysWhatIsLeft() throws {
    let lines = try Self.lines(ofAdvances: [300_000, 125_000])
    #expect(lines.contains { $0.hasSuffix("Sisa pembayaran     : Rp475.000") }, "\(lines)")
    #expect(lines[0].hasSuffix("/2"), "\(lines)")
    #expect(lines.contains { $0.contains("Yang menerima,") })
    #expect(!lines.contains { $0.contains("Pemesan") })
  }

  /// Who received the money signs alone.
  @Test func theReceiverSignsAKuitansi() {
    let lines = Self.lines(ofSaleFor: 5_000_001)
    #expect(lines[0].contains("KUITANSI K"), "\(lines)")
    #expect(lines.contains { $0.hasSuffix("Bendahara") }, "\(lines)")
    #expect(lines.contains { $0.contains("|  Meterai Rp10.000  |") }, "\(lines)")
    #expect(lines.contains { $0.contains("|  Rp5.000.001  |") }, "\(lines)")
    #expect(lines.count { $0.contains("....") } == 1, "\(lines)")
    #expect(!lines.contains { $0.contains("Pembeli") }, "\(lines)")
  }

  /// A nota on credit says so, and leaves a place for the day that was agreed on.
  @Test func anUnpaidNotaSaysThatItIsUnpaid() {
    var workshop = MarketFixture.stocked
    var sale = MarketFixture.sale
    sale.payment = .unpaid
    sale.paid = Rupiah()
    workshop.apply(.sell(sale), by: MarketFixture.clerk)
    let lines = Nota.paper(of: ID(0), buyer: "", in: workshop).lines
    for text in [
      "BELUM LUNAS   Jatuh tempo: ....", "Tanda terima,", "Hormat kami,", "Pembeli umum",
    ] {
      #expect(lines.contains { $0.contains(text) }, "\(text) in \(lines)")
    }
  }
}
