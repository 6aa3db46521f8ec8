import Testing
import Workshop

@Suite struct MergeBuyersTests {
  @Test func theFocusedBuyerBecomesPartOfTheOther() {
    let stage = Stage(MarketSample.workshop)
    stage.play("0 b Down Down Down Down Down Enter Down g `KOPERASI_TELADAN Ctrl+X")
    #expect(stage.screen.contains("Gabungkan pembeli"), "\(stage.screen)")
    stage.play("`ksb-1 Enter `135790 Enter")
    #expect(stage.message.contains("Dua pembeli menjadi satu."), "\(stage.screen)")
    #expect(stage.desk.workshop.sales[0].buyer == ID(0))
    stage.play("Home")
    #expect(stage.screen.contains("Juga: "), "\(stage.screen)")
    stage.play("a `ksb-1 Enter `135790 Enter")
    #expect(stage.desk.workshop.sales[0].buyer == ID(1), "\(stage.screen)")
  }
}
