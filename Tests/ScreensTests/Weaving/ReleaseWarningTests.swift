import Testing
import Workshop

/// A batch that is due later than a week before a release warns; WB-005 is released on 9 December.
@Suite struct ReleaseWarningTests {
  private func warning(due: String) -> Bool {
    let stage = Stage(Sample.workshop)
    stage.play("2 t p Enter Enter `7x2 Enter Enter `\(due) Enter Ctrl+U `5 Down")
    return stage.screen.contains("WB-005 bebas 09-12")
  }

  @Test func aWeekBeforeTheReleaseIsTheLastDayWithoutAWarning() {
    #expect(!warning(due: "021226"))
    #expect(warning(due: "031226"))
    #expect(warning(due: "091226"))
    #expect(warning(due: "241226"))
  }
}
