import Forms
import Testing
import Workshop

/// In stock: P8 in B-0001 (1 to 4) and B-0004 (1 to 3), PC8 in B-0003 (4 and 5).
@Suite struct SaleChoiceTests {
  private func stage(_ workshop: Workshop = MarketSample.workshop) -> Stage {
    let stage = Stage(workshop)
    stage.play("5 t Enter Enter Enter")
    return stage
  }

  @Test func aCodeWithoutAColourIsNeverAnotherColour() throws {
    let stage = stage()
    stage.play("`7xP8 Enter `P8 Enter")
    #expect(stage.screen.contains("Diminta 1, bebas dijual 0."), "\(stage.screen)")
    stage.play("Ctrl+U `2xPC8 Enter")
    #expect(stage.screen.contains("Polos cokelat 8"), "\(stage.screen)")
  }

  @Test func aLabelIsSoldAsItIsHandedOver() throws {
    let stage = stage()
    stage.play("`4-2 Enter `b-0004-03 Enter Ctrl+X")
    let sale = try stage.newestSale()
    #expect(sale.lines.map(\.batch) == [ID(3)] && sale.lines.map(\.pieces) == [[2, 3]])
  }

  @Test func aLabelThatCannotGoSaysWhy() {
    let stage = stage()
    stage.play("`4-9 Enter")
    #expect(stage.screen.contains("Bukan nomor buah."), "\(stage.screen)")
    stage.play("Ctrl+U `3-1 Enter")
    #expect(stage.screen.contains("Diminta 1, bebas dijual 2."), "\(stage.screen)")
  }

  @Test func anotherBatchCostsTwoKeys() throws {
    let stage = stage()
    stage.play("`2xP8 Enter Up g")
    #expect(stage.screen.contains("B-0004"), "\(stage.screen)")
    #expect(stage.screen.contains("B-0004 buah 01 02"), "\(stage.screen)")
    stage.play("g")
    #expect(stage.screen.contains("B-0001 buah 01 02"), "\(stage.screen)")
    stage.play("g Ctrl+X")
    #expect(try stage.newestSale().lines.map(\.batch) == [ID(3)])
  }

  @Test func whereNoOtherBatchHasAsManyItIsSaid() {
    let stage = stage()
    stage.play("`4xP8 Enter Up g")
    #expect(stage.screen.contains("Tidak ada batch lain dengan 4 buah."), "\(stage.screen)")
  }

  @Test func piecesAreChosenByTheirNumbers() throws {
    let stage = stage()
    stage.play("`2xP8 Enter Up n Ctrl+U `3_4_6 Enter")
    #expect(stage.screen.contains("B-0001-06 bukan P8 yang bebas."), "\(stage.screen)")
    stage.play("Ctrl+U `3_4 Enter Ctrl+X")
    #expect(try stage.newestSale().lines.map(\.pieces) == [[3, 4]])
  }

  @Test func whatAnOrderWaitsForNeedsTheMarkAReasonAndASecondPerson() throws {
    // PS-0002 of the shop asks for two PC8, promised; these are all that lie there.
    var workshop = OrderSample.workshop
    let placing = PlaceOrder {
      $0.day = Sample.today
      $0.buyer = ID(1)
      $0.lines = [
        OrderLine {
          $0.kind = OrderKind(ID(0), colour: 1, size: 8)
          $0.quantity = 2
          $0.price = Rupiah(150_000)
          $0.grade = .a
        }
      ]
    }
    MarketSample.must(.placeOrder(placing), by: Sample.clerk, in: &workshop)
    let promise = PromiseOrder {
      $0.day = Sample.today
      $0.order = ID(2)
      $0.due = Sample.today + 3
      $0.earliest = workshop.forecast(of: ID(2), on: Sample.today)?.ready
    }
    MarketSample.must(.promiseOrder(promise), by: Sample.clerk, in: &workshop)
    let stage = stage(workshop)
    stage.play("`1xPC8 Enter")
    #expect(
      stage.screen.contains("Diminta 1, bebas 0; 2 untuk PS-0003 TOKO MISAL."), "\(stage.screen)")
    #expect(stage.message.contains("Tambah ! di belakang kode"), "\(stage.screen)")
    stage.play("`! Enter")
    #expect(stage.message.contains("PS-0003 TOKO MISAL menunggu buah ini"), "\(stage.screen)")
    stage.play("`tamu_dinas Enter Ctrl+X")
    #expect(stage.screen.contains("disimpan untuk PS-0003 TOKO MISAL"), "\(stage.screen)")
    stage.play("`ksb-1 Enter `135790 Enter")
    let sale = try stage.newestSale()
    #expect(sale.lines.map(\.reason) == ["tamu dinas"] && sale.approver == ID(2))
    #expect(stage.desk.workshop.kept(for: ID(2)).count == 1)
  }
}
