import Testing
import Workshop

@Suite struct BatchesTests {
  @Test func theListShowsWhichBatchMustGetHands() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2")
    expectGolden(stage.screen, "batch-list")
  }

  @Test func onASmallScreenCodeThingAcceptedAndLatenessStay() {
    let stage = Stage(WeavingStage.workshop, width: 40, height: 12)
    stage.press("2 Down")
    expectGolden(stage.screen, "batch-list-40x12")
  }

  @Test func aWideScreenShowsTheCountsInPlaceOfTheBar() {
    // Beside the page of the row in focus, which takes the rest.
    let stage = Stage(WeavingStage.workshop, width: 212)
    stage.press("2")
    let row = stage.lines.first { $0.contains("B-0002") } ?? ""
    let words = row.split(separator: " ").map(String.init)
    // Sizes, then lisu 20, anyam 20 (one of them to be redone), 16, 11, 9, accepted, crew.
    #expect(
      words.dropFirst(3).prefix(10) == [
        "7x8", "8x8", "9x4", "20", "20", "16", "11", "9", "7/20", "5",
      ])
  }

  @Test func theFilterLeavesTheOpenOnesAndTheSearchNarrows() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2 s")
    #expect(!stage.screen.contains("B-0001"))
    stage.press("s /")
    stage.type("bank")
    stage.press("Enter")
    #expect(stage.screen.contains("1-1 dari 1"))
    stage.press("Enter")
    #expect(stage.title.contains("BATCH ANYAMAN > B-0002"))
  }

  @Test func aSignIsExplainedInTheMessageLine() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2")
    #expect(stage.message == "! B-0003 lewat tenggat 3 hari. Enter melihat yang menahan.")
    stage.press("Down Down")
    #expect(stage.message == "? WB-005 dari regu bebas 09-12-2026, sebelum tenggat.")
  }

  @Test func withoutEnoughOutputThereIsNoForecast() {
    var workshop = Sample.workshop
    workshop.apply(
      .openBatch(
        OpenBatch {
          $0.day = Sample.today
          $0.sizes = [SizeCount(size: 7, count: 2)]
          $0.due = Sample.day(2026, 12, 20)
          $0.crew = [ID(0)]
        }), by: Sample.clerk)
    let stage = Stage(workshop)
    stage.press("2")
    #expect(stage.message == "Tanda -: hasil 60 hari terakhir belum cukup untuk perkiraan.")
  }

  @Test func nothingToShowNamesTheKey() {
    let stage = Stage()
    stage.press("2")
    #expect(stage.message == "Belum ada batch. T membuka yang pertama.")
  }
}
