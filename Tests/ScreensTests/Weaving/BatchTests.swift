import Testing
import Workshop

@Suite struct BatchTests {
  @Test func theStaircaseShowsWhereTheWorkIsHeld() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2 Down Enter Right Right Right Right Right Right Right Right Right Right Right")
    expectGolden(stage.screen, "batch-detail")
  }

  @Test func theSameInEnglish() {
    let stage = Stage(WeavingStage.workshop, language: .english)
    stage.press("2 Down Enter End Left")
    expectGolden(stage.screen, "batch-detail-en")
  }

  @Test func makersReplaceTheSquares() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2 Down Enter p")
    let row = stage.lines.first { $0.contains("Emas keliling ") } ?? ""
    let cells = row.split(separator: " ").map(String.init).dropFirst(2)
    #expect(
      Array(cells) == Array(repeating: "1", count: 11) + ["□", "□", "□", "□", "□"]
        + ["·", "·", "·", "·", "11"])
  }

  @Test func leftMovesAndOnlyEscGoesBack() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2 Down Enter Right Left Left")
    #expect(stage.title.contains("B-0002"))
    #expect(stage.screen.contains("buah 1 dari 20"))
    stage.press("Esc")
    #expect(!stage.title.contains("B-0002"))
  }

  @Test func aSmallScreenScrollsByPieceAndByRow() {
    let stage = Stage(WeavingStage.workshop, width: 40, height: 12)
    stage.press("2 Down Enter End")
    #expect(stage.screen.contains(">20"))
    #expect(!stage.screen.contains(" 01 "))
    stage.press("Down Down Down Down Down")
    #expect(stage.screen.contains("Mutu akhir"))
    #expect(stage.screen.contains(">20"))
  }

  @Test func enterOpensTheHistoryAndHTheDay() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2 Down Enter Enter")
    #expect(stage.title.contains("B-0002-01"))
    #expect(stage.screen.contains("lulus akhir A 19-11"))
    stage.press("Esc h")
    #expect(stage.title.contains("HASIL HARIAN > SENIN 23-11-2026"))
  }
}
