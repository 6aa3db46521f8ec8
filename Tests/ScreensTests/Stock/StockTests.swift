import Testing

@Suite struct StockTests {
  @Test func theMatrixShowsWhatCanBeSold() {
    let stage = Stage(MarketSample.workshop)
    stage.press("9")
    expectGolden(stage.screen, "stock")
  }

  @Test func enterOpensTheBatchesAndPieces() {
    let stage = Stage(MarketSample.workshop)
    stage.press("9 Enter")
    #expect(stage.screen.contains("Polos hitam mutu A"))
    #expect(stage.screen.contains("B-0001  No.8    -01 -02 -03 -04"))
    #expect(stage.screen.contains("B-0004  No.8    -01 -02 -03"))
    stage.press("Esc Down Enter")
    #expect(stage.screen.contains("B-0001  No.9    -05"))
  }

  @Test func theNarrowPageKeepsKindAndSum() {
    let stage = Stage(MarketSample.workshop, width: 40, height: 12)
    stage.press("9")
    #expect(stage.lines[3] == "> P polos hitam      A       7")
    #expect(stage.lines.contains("  Jumlah                    15"))
  }

  @Test func anEmptyStockSaysHowPiecesEnterIt() {
    let stage = Stage()
    stage.press("9")
    #expect(stage.screen.contains("Belum ada buah yang siap dijual."))
    stage.press("Enter")
    #expect(stage.message == "Belum ada buah yang siap dijual.")
  }

  @Test func theHomePageAnswersForSalesAndStock() {
    let stage = Stage(MarketSample.workshop)
    #expect(stage.screen.contains("15 buah di stok   nota terakhir 0003"))
    #expect(stage.screen.contains("5 macam siap jual"))
  }
}
