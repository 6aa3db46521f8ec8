import Testing
import Workshop

@testable import Screens

/// The next numbers are set on their page, and everything goes on from there.
@Suite struct NumberPagesTests {
  private static let page = "0 b End Enter"

  @Test func theNextWorkerHasTheCodeOfHisCard() {
    let stage = Stage(as: "ksb-1")
    stage.play("\(Self.page) u")
    #expect(stage.screen.contains("terakhir WB-008"), "\(stage.screen)")
    stage.play("`WB-017 Enter `kartu_sampai_WB-016 Ctrl+X")
    #expect(stage.screen.contains("Tersimpan"), "\(stage.screen)")
    #expect(stage.screen.contains("WB-017"), "\(stage.screen)")
    #expect(stage.screen.contains("Celah WB-009 - WB-016: kartu sampai WB-016"), "\(stage.screen)")
    let clerk = Stage(stage.desk, as: "ptg-2")
    clerk.play("1 t")
    #expect(clerk.screen.contains("WB-017"), "\(clerk.screen)")
  }

  @Test func aNumberThatWasGivenStandsAtItsField() {
    let stage = Stage(as: "ksb-1")
    stage.play("\(Self.page) u `5 Enter `kartu_lama Ctrl+X")
    #expect(stage.screen.contains("Nomor sampai WB-008 sudah diberikan."), "\(stage.screen)")
    #expect(stage.desk.workshop.numberStarts.isEmpty)
  }

  @Test func anotherSeriesPrefixIsNoNumberOfThisOne() {
    let stage = Stage(as: "ksb-1")
    stage.play("\(Self.page) u `PS-0017 Enter `kartu_lama Ctrl+X")
    #expect(stage.desk.workshop.numberStarts.isEmpty, "\(stage.screen)")
  }

  @Test func theClerkLooksOnly() {
    let stage = Stage(as: "ptg-2")
    stage.play("\(Self.page) u")
    #expect(stage.screen.contains("Hanya Kasubsi, Admin."), "\(stage.screen)")
    #expect(!stage.screen.contains("Nomor berikutnya"))
  }
}
