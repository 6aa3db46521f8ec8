import Testing
import Workshop

@testable import Screens

/// Views that a supervisor or an inspector keeps for everybody.
@Suite struct ListViewsTests {
  /// The supervisor's view of batches in another order than usual.
  private func shared() -> Stage {
    let stage = Stage(WeavingStage.workshop, as: "ksb-1")
    stage.press("2 r 2 v 2")
    stage.type("menurut barang")
    stage.press("Enter")
    return stage
  }

  @Test func aSearchIsNotShared() {
    let stage = Stage(WeavingStage.workshop, as: "ksb-1")
    stage.press("2 /")
    stage.type("instansi")
    stage.press("Enter v 2")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.message.contains("mungkin berisi nama orang"), "\(stage.screen)")
    #expect(!stage.screen.contains("Simpan tampilan"), "\(stage.screen)")
  }

  @Test func aSupervisorsViewIsFoundByOthersWithItsMaker() {
    let stage = shared()
    #expect(
      stage.message == "Tersimpan. 1 tampilan untuk semua di daftar ini: V. Z mengurungkan.",
      "\(stage.screen)")
    let clerk = Stage(stage.desk.workshop)
    clerk.press("2 v")
    #expect(clerk.screen.contains("1  menurut barang"), "\(clerk.screen)")
    #expect(clerk.screen.contains("dari KSB-1"), "\(clerk.screen)")
    #expect(!clerk.screen.contains("Simpan untuk semua"), "\(clerk.screen)")
    clerk.press("1")
    #expect(clerk.message.hasPrefix("Tampilan: menurut barang."), "\(clerk.screen)")
  }

  /// A terminal that was open before sees it in its next box.
  @Test func anOpenListFindsAViewThatSomebodyElseShares() throws {
    let shared = try #require(shared().desk.saved.first)
    let clerk = Stage(WeavingStage.workshop)
    clerk.press("2 v")
    #expect(!clerk.screen.contains("menurut barang"))
    clerk.press("Esc")
    _ = try clerk.desk.perform(shared, by: Sample.inspector, undoing: nil)
    clerk.press("v")
    #expect(clerk.screen.contains("1  menurut barang"), "\(clerk.screen)")
  }

  @Test func aClerkRemovesNoneAndASupervisorDoes() {
    let workshop = shared().desk.workshop
    let clerk = Stage(workshop)
    clerk.press("2 v Del")
    #expect(clerk.desk.saved.isEmpty)
    let stage = Stage(workshop, as: "ksb-1")
    stage.press("2 v Del")
    #expect(stage.desk.workshop.sharedViews(of: .batches).isEmpty, "\(stage.screen)")
    stage.press("z")
    #expect(stage.desk.workshop.sharedViews(of: .batches).count == 1, "\(stage.screen)")
  }

  @Test func oneOfTheSameNameGivesWay() {
    let stage = shared()
    stage.press("Esc r 3 v 3")
    stage.type("menurut barang")
    stage.press("Enter")
    let views = stage.desk.workshop.sharedViews(of: .batches)
    #expect(views.count == 1, "\(stage.screen)")
  }
}
