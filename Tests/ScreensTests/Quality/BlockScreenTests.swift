import Testing
import Workshop

/// A block as it is set, seen and lifted on the pages.
@Suite struct BlockScreenTests {
  @Test func aBlockedBatchShowsWhoBoughtAndLeavesTheStock() {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    let before = stage.desk.workshop.derived.stock
    stage.play("2 End Enter l x `lem_berbau Enter")
    #expect(stage.title.contains("LACAK > BLOKIR"), "\(stage.screen)")
    #expect(stage.screen.contains("lem berbau"), "\(stage.screen)")
    #expect(stage.screen.contains("terjual"), "\(stage.screen)")
    let workshop = stage.desk.workshop
    #expect(workshop.derived.stock == before)
    #expect(workshop.blocks.count == 1)
    let held = workshop.blockedStock.values.reduce(0, +)
    #expect(held > 0, "\(stage.screen)")
    stage.play("Esc Esc Esc Esc 9")
    #expect(stage.screen.contains("\(held) diblokir"), "\(stage.screen)")
    #expect(stage.screen.contains("Blokir"), "\(stage.screen)")
  }

  @Test func theSupervisorLiftsItWithAReason() {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    stage.play("2 End Enter l x `lem_berbau Enter x `ok Enter")
    #expect(stage.message.contains("5 huruf"), "\(stage.screen)")
    stage.play("x `sudah_kering Enter")
    #expect(stage.message.contains("Blokir dicabut"), "\(stage.screen)")
    #expect(stage.desk.workshop.derived.blockedPieces.isEmpty)
    #expect(stage.screen.contains("sudah kering"), "\(stage.screen)")
  }

  @Test func anInspectorMayNotLiftIt() {
    let stage = Stage(PageSample.workshop, as: "pmu-1")
    stage.play("2 End Enter l x `lem_berbau Enter x")
    #expect(stage.message.contains("Kasubsi"), "\(stage.screen)")
  }
}
