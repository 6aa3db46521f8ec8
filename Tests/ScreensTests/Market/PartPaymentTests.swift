import Reports
import Testing
import Workshop

@testable import Screens

/// Money for a nota in parts and in several ways, and what a buyer has paid too much.
@Suite struct PartPaymentTests {
  /// Nota 0003 of the sample is owed, 150.000 by the public; this one is of TOKO MISAL, 150.000.
  private var owed: Stage {
    var workshop = MarketSample.workshop
    MarketSample.sell(
      to: 1, MarketSample.line(0, 8, .a, [1], 150_000), payment: .unpaid, in: &workshop)
    return Stage(workshop)
  }

  @Test func aPartIsReceivedWithinTwelveKeys() {
    let stage = owed
    stage.play("5 p `50rb Ctrl+X")
    #expect(stage.desk.workshop.left(of: ID(3)) == Rupiah(100_000), "\(stage.screen)")
    #expect(stage.desk.workshop.payments.map(\.payment) == [.cash])
    stage.play("Enter")
    #expect(stage.screen.contains("dibayar sebagian, sisa Rp100.000"), "\(stage.screen)")
    #expect(stage.screen.contains("Dibayar tunai 23-11-2026"), "\(stage.screen)")
    #expect(stage.screen.contains("DIBAYAR SEBAGIAN, SISA"), "\(stage.screen)")
    stage.play("p Enter Enter `60rb_tunai_40rb_qris Enter")
    #expect(stage.desk.workshop.sales[3].settled == Sample.today, "\(stage.screen)")
    stage.play("Tab")
    #expect(stage.screen.contains("tunai, QRIS"), "\(stage.screen)")
    stage.play("Esc z")
    #expect(stage.desk.workshop.left(of: ID(3)) == Rupiah(100_000), "\(stage.screen)")
  }

  /// Every place that tells of a nota's money, while 100.000 of 150.000 are owed.
  @Test func everyPlaceSaysThatAPartWasPaid() {
    let stage = owed
    stage.play("5 p `50rb Ctrl+X")
    let workshop = stage.desk.workshop
    let sale = ID<Sale>(3)
    let words = "ibayar sebagian, sisa Rp100.000"
    #expect(stage.lines.contains { $0.contains("0004") && $0.contains("sebagian") })
    stage.play("Down Up")
    #expect(stage.message.contains(words), "\(stage.message)")
    stage.play("Enter")
    #expect(stage.lines[1].contains(words), "\(stage.screen)")
    #expect(stage.message.contains(words), "\(stage.message)")
    stage.play("Tab")
    #expect(stage.message.contains(words), "\(stage.message)")
    stage.play("t")
    #expect(stage.lines[1].contains(words), "\(stage.screen)")
    let nota = Nota.paper(of: sale, buyer: "TOKO MISAL", in: workshop).lines
    #expect(nota.contains { $0.contains("DIBAYAR SEBAGIAN, SISA") }, "\(nota)")
    #expect(!nota.contains { $0.contains("BELUM LUNAS") })
    #expect(
      OpenDuties.of(workshop.sales[sale].seller, in: workshop).contains {
        $0.contains(words) && !$0.contains("belum dibayar")
      })
  }

  @Test func aNotaIsPaidInTwoWaysAtOnce() throws {
    let stage = Stage(MarketSample.workshop)
    stage.play("5 t `misal Enter Enter Enter `2xP8 Enter Enter Enter `200rb_tunai_100rb_qris")
    #expect(stage.lines.contains { $0.hasPrefix("  Kembali") && $0.hasSuffix(" 0") })
    stage.play("Enter")
    let sale = try #require(stage.desk.workshop.sales.last)
    #expect(sale.settled == Sample.today, "\(stage.screen)")
    #expect(stage.desk.saved.map(\.count) == [3])
    #expect(stage.desk.workshop.payments.map(\.amount) == [Rupiah(200_000), Rupiah(100_000)])
    #expect(stage.screen.contains("Dibayar tunai"), "\(stage.screen)")
  }

  @Test func theRestIsOwedByItsWordAlone() {
    let stage = Stage(MarketSample.workshop)
    stage.play("5 t `misal Enter Enter Enter `2xP8 Enter Enter Enter `200rb Ctrl+X")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.screen.contains("! Kurang dari Rp300.000. Tambah kata utang"), "\(stage.screen)")
    stage.play("End `_utang")
    #expect(stage.lines.contains { $0.hasPrefix("  Utang") && $0.hasSuffix("100.000") })
    stage.play("Ctrl+X")
    #expect(stage.desk.workshop.left(of: ID(3)) == Rupiah(100_000), "\(stage.screen)")
  }

  @Test func whatIsTooMuchIsOfferedAtTheNextNota() {
    let stage = Stage(MarketSample.workshop)
    stage.play("5 t `misal Enter Enter Enter `1xP8 Enter Enter Enter `170rb_transfer")
    #expect(stage.lines.contains { $0.hasPrefix("  Kelebihan") && $0.hasSuffix("20.000") })
    stage.play("Enter")
    #expect(stage.desk.workshop.credit(of: ID(1)) == Rupiah(20_000), "\(stage.screen)")
    #expect(stage.screen.contains("Kelebihan untuk nota berikut"), "\(stage.screen)")
    stage.play("Esc t `misal Enter Enter Enter `1xP8 Enter")
    #expect(stage.lines.contains { $0.hasPrefix("  Kelebihan") && $0.hasSuffix("-20.000") })
    stage.play("Ctrl+X")
    #expect(stage.desk.workshop.credit(of: ID(1)) == Rupiah(), "\(stage.screen)")
    #expect(stage.desk.workshop.sales[4].settled == Sample.today)
    #expect(
      stage.desk.workshop.books.balances[.treasury]
        == Rupiah(125_000 + 225_000 + 170_000 + 130_000))
  }

  @Test func theListOfBuyersSaysWhatIsOwedAndKept() {
    let stage = owed
    stage.play("5 p `50rb Ctrl+X 0 b Down Down Down Down Down Enter Down")
    #expect(stage.screen.contains("Utang Rp100.000"), "\(stage.screen)")
  }
}
