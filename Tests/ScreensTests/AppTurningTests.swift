import Testing
import Workshop

@testable import Screens

/// PgUp and PgDn while the page or the form of a row is open.
@Suite struct AppTurningTests {
  @Test func theNextBatchIsEditedAtTheSameFieldAndTheDraftStays() {
    let stage = Stage(MarketSample.workshop)
    stage.play("2 u")
    let first = stage.title
    stage.play("Down `1 PgDn")
    #expect(stage.title != first, "\(stage.screen)")
    #expect(stage.message.contains("disimpan"), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
    stage.play("PgUp")
    #expect(stage.title == first)
    #expect(stage.message.contains("dilanjutkan"), "\(stage.screen)")
  }

  @Test func aPromiseIsTypedForTheNextOrder() {
    let stage = Stage(OrderSample.workshop)
    stage.play("5 a j")
    let first = stage.title
    stage.play("PgDn")
    #expect(stage.title != first && stage.title.contains("JANJI"), "\(stage.screen)")
    #expect(stage.message.hasSuffix("2 dari 2. PgDn maju, PgUp mundur."), "\(stage.message)")
    stage.play("PgDn")
    #expect(stage.message == "Ini yang terakhir. PgUp mundur.")
    stage.play("PgUp PgUp")
    #expect(stage.message == "Ini yang pertama. PgDn maju.")
    #expect(stage.title == first)
  }

  @Test func aNotaThatIsWhollyInSightTurnsToTheNextAndTheListFollows() {
    let stage = Stage(MarketSample.workshop, height: 40)
    stage.play("5 Enter")
    #expect(stage.title.contains("NOTA 0003"), "\(stage.screen)")
    stage.play("PgDn")
    #expect(stage.title.contains("NOTA 0002"), "\(stage.screen)")
    stage.play("Esc")
    #expect(stage.lines.contains { $0.hasPrefix("> 0002") }, "\(stage.screen)")
  }

  @Test func aNewRecordHasNoneBehindIt() {
    let stage = Stage(OrderSample.workshop)
    stage.play("5 a t `bank PgDn")
    #expect(stage.title.contains("BARU"))
    #expect(stage.lines.contains { $0.contains("bank") })
  }
}
