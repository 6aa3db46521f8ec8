import Testing
import Workshop

@testable import Screens

/// What was entered wrong is put right by keys, and its page says what it was.
@Suite struct AmendScreenTests {
  @Test func aConsignmentIsPutRight() {
    let stage = Stage(ConsignmentScreenTests.workshop)
    stage.play("5 i Enter u")
    #expect(stage.screen.contains("3xP8@150000 2xR8@250000"), "\(stage.screen)")
    // One P8 comes back, another partner has them.
    stage.play("`teladan Enter `2xP8@150rb_2xR8@250rb Enter Enter Enter `salah_mitra Ctrl+X")
    let workshop = stage.desk.workshop
    #expect(workshop.consignments[ID(0)].buyer == ID(0), "\(stage.screen)")
    #expect(workshop.consignments[ID(0)].lines.map(\.pieces) == [[1, 2], [1, 2]])
    #expect(workshop.state(of: PiecePlace(ID(0), 3)) == .accepted)
    #expect(stage.message.contains("perubahan titipan TJ-0001"), "\(stage.screen)")
    #expect(stage.screen.contains("semula TOKO MISAL, 3xP8@150.000 2xR8@250.000"))
    #expect(stage.screen.contains("PTG-2: salah mitra"), "\(stage.screen)")
    stage.play("z Enter")
    #expect(stage.desk.workshop.consignments[ID(0)].buyer == ID(1), "\(stage.screen)")
  }

  @Test func oneIsAddedAtAPriceBelowItsBandWithASupervisor() {
    let stage = Stage(ConsignmentScreenTests.workshop)
    stage.play("5 i Enter u Enter `4xP8@100rb_2xR8@250rb Enter Enter Enter `stok_lama Ctrl+X")
    #expect(stage.desk.saved.isEmpty, "\(stage.screen)")
    stage.play("`ksb-1 Enter `135790 Enter")
    let lines = stage.desk.workshop.consignments[ID(0)].lines
    #expect(lines.map(\.price.amount) == [250_000, 100_000, 100_000], "\(stage.screen)")
    #expect(lines.map(\.pieces.count) == [2, 3, 1])
  }

  @Test func nothingThatChangesIsRefusedWithItsReason() {
    let stage = Stage(ConsignmentScreenTests.workshop)
    stage.play("5 i Enter u Ctrl+X")
    #expect(stage.desk.saved.isEmpty)
    stage.play("Enter Enter Enter Enter `apa Ctrl+X")
    #expect(stage.screen.contains("5 "), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aLotIsPutRight() {
    var workshop = MarketSample.workshop
    let arrival = ReceiveMaterial {
      $0.day = Sample.today - 3
      $0.label = "S-31"
      $0.quantity = 20
      $0.price = Rupiah(350_000)
      $0.source = "PEMASOK SATU"
    }
    MarketSample.must(.receiveMaterial(arrival), by: Sample.clerk, in: &workshop)
    let stage = Stage(workshop)
    stage.play("9 b Enter p")
    #expect(stage.screen.contains("350.000"), "\(stage.screen)")
    stage.play("Enter `25 Enter `530rb Enter Enter Enter `salah_baca_nota Ctrl+X")
    let lot = stage.desk.workshop.materialLots[ID(0)]
    #expect(lot.quantity == 25 && lot.price == Rupiah(530_000), "\(stage.screen)")
    #expect(stage.desk.workshop.costs.last?.amount == Rupiah(530_000))
    #expect(stage.screen.contains("semula jumlah 20, Rp350.000"), "\(stage.screen)")
  }

  @Test func aDisputeIsPutRightWhileItIsOpen() {
    var workshop = EarningsSample.closed
    let open = OpenDispute {
      $0.day = Sample.today
      $0.month = EarningsSample.october
      $0.claim = "kurang dua buah"
    }
    MarketSample.must(.openDispute(open), by: EarningsSample.treasurer, in: &workshop)
    let stage = Stage(workshop, as: "bdh-1")
    stage.play("6 Down Enter Enter b g u `kurang_tiga_buah Enter `salah_dengar Ctrl+X")
    #expect(stage.desk.workshop.disputes[ID(0)].claim == "kurang tiga buah", "\(stage.screen)")
    #expect(stage.screen.contains("semula kurang dua buah"), "\(stage.screen)")
  }

  @Test func aComplaintIsPutRightOnThePageOfItsPiece() {
    var workshop = MarketSample.workshop
    let complaint = TakeBack {
      $0.day = Sample.today
      $0.sale = ID(0)
      $0.piece = PiecePlace(ID(0), 6)
      $0.reason = "noda kecil"
    }
    MarketSample.must(.takeBack(complaint), by: Sample.clerk, in: &workshop)
    let stage = Stage(workshop)
    stage.play("2 / `B-0001 Enter Enter Enter End")
    stage.play("PgDn PgDn PgDn PgDn PgDn b")
    #expect(stage.screen.contains("noda kecil"), "\(stage.screen)")
    stage.play("`longgar Enter Enter `salah_catat Ctrl+X")
    #expect(stage.desk.workshop.returns[ID(0)].reason == "longgar", "\(stage.screen)")
    #expect(stage.screen.contains("semula noda kecil"), "\(stage.screen)")
  }
}
