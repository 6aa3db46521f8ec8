import Testing
import Wording
import Workshop

@testable import Screens

/// A nota beside its list: nothing that its paper says of the money is cut or left out.
@Suite struct SaleSummaryTests {
  /// The newest nota of the sample beside the list of notas.
  private func beside(
    _ workshop: Workshop, in language: Language = .indonesian, width: Int = 132, height: Int = 40
  ) -> [String] {
    let stage = Stage(workshop, language: language, width: width, height: height)
    stage.press("5 Home")
    let left = width - (width == 132 ? 52 : 40)
    return stage.lines.map { String($0.dropFirst(left)).trimmed }
  }

  /// Of 550.000 on credit 150.000 came.
  private static let owed: Workshop = {
    var workshop = MarketSample.workshop
    let sale = Sell {
      $0.day = Sample.today
      $0.number = Int32(workshop.nextNota(in: 2026))
      $0.buyer = ID(1)
      $0.channel = 3
      $0.lines = [
        MarketSample.line(0, 8, .a, [1, 2], 150_000), MarketSample.line(1, 8, .a, [1], 250_000),
      ]
      $0.payment = .unpaid
    }
    MarketSample.must(.sell(sale), by: Sample.clerk, in: &workshop)
    let part = PayPart {
      $0.day = Sample.today
      $0.sale = ID(3)
      $0.payment = .transfer
      $0.amount = Rupiah(150_000)
    }
    MarketSample.must(.payPart(part), by: Sample.clerk, in: &workshop)
    return workshop
  }()

  @Test(arguments: [(132, 40), (110, 24)]) func itHasGoodsSumAndMoney(_ width: Int, _ height: Int) {
    let lines = beside(Self.owed, width: width, height: height)
    for (label, sum) in [
      ("TOKO MISAL", ""), ("Polos hitam No.8 A", ""), ("2 x 150.000", "300.000"),
      ("Emas hitam No.8 A", "250.000"), ("Jumlah", "550.000"),
      ("Dibayar transfer 23-11-2026", "150.000"), ("Belum lunas", "400.000"),
    ] {
      #expect(lines.contains { $0.hasPrefix(label) && $0.hasSuffix(sum) }, "\(label): \(lines)")
    }
  }

  @Test func itSpeaksEnglish() {
    let lines = beside(Self.owed, in: .english)
    for (label, sum) in [
      ("Total", "550.000"), ("Paid, transfer 23-11-2026", "150.000"),
      ("Still owed", "400.000"),
    ] {
      #expect(lines.contains { $0.hasPrefix(label) && $0.hasSuffix(sum) }, "\(label): \(lines)")
    }
  }

  /// What was brought back is taken off what is owed, and said.
  @Test func whatWasBroughtBackIsTakenOff() {
    var workshop = Self.owed
    let back = TakeBack {
      $0.day = Sample.today
      $0.sale = ID(3)
      $0.piece = PiecePlace(ID(0), 2)
      $0.redress = .refund
      $0.payment = .unpaid
      $0.reason = "ukuran salah"
    }
    MarketSample.must(.takeBack(back), by: Authority(user: ID(0), signer: ID(2)), in: &workshop)
    let lines = beside(workshop)
    for (label, sum) in [("Diretur", "150.000"), ("Belum lunas", "250.000")] {
      #expect(lines.contains { $0.hasPrefix(label) && $0.hasSuffix(sum) }, "\(label): \(lines)")
    }
  }

  /// One kind of goods is its own sum.
  @Test func aSumOfOneKindIsNotSaidTwice() {
    let lines = beside(MarketSample.workshop)
    #expect(
      lines.contains { $0.hasPrefix("Polos cokelat No.7 A") && $0.hasSuffix("150.000") }, "\(lines)"
    )
    #expect(!lines.contains { $0.hasPrefix("Jumlah") })
  }

  /// Where not all goods have room, it says how many are left, and the money keeps its place.
  @Test func goodsWithoutRoomAreCounted() {
    var workshop = MarketSample.workshop
    let sale = Sell {
      $0.day = Sample.today
      $0.number = Int32(workshop.nextNota(in: 2026))
      $0.buyer = ID(1)
      $0.channel = 3
      $0.lines = [
        MarketSample.line(0, 8, .a, [1, 2], 150_000), MarketSample.line(0, 9, .b, [5], 125_000),
        MarketSample.line(1, 8, .a, [1, 2], 250_000), MarketSample.line(2, 7, .a, [2, 3], 150_000),
        MarketSample.line(2, 8, .a, [4, 5], 150_000), MarketSample.line(3, 8, .a, [1, 2], 150_000),
      ]
      $0.payment = .cash
      $0.paid = Rupiah(2_000_000)
    }
    MarketSample.must(.sell(sale), by: Sample.clerk, in: &workshop)
    let lines = beside(workshop, width: 110, height: 18)
    #expect(lines.contains { $0.hasPrefix("dan 3 jenis lagi, Enter") }, "\(lines)")
    for (label, sum) in [
      ("Jumlah", "1.825.000"), ("Uang diterima tunai", "2.000.000"), ("Kembalian", "175.000"),
    ] {
      #expect(lines.contains { $0.hasPrefix(label) && $0.hasSuffix(sum) }, "\(label): \(lines)")
    }
  }
}
