import Testing
import Workshop

@testable import Screens

/// Fewer than planned on the sheet of a day: Space and the digit of a reason, never in the way.
///
/// WB-001 made 11 on the newest day of work before, WB-003 12 on the 20th, WB-004 8 on the 21st.
@Suite struct DayShortfallTests {
  private func row(_ stage: Stage, _ code: String) -> String {
    stage.lines.first { $0.contains(code) } ?? ""
  }

  private func outputs(_ stage: Stage) -> [Output] {
    stage.desk.workshop.outputs(on: Sample.today)
  }

  @Test func aReasonIsADigitBehindSpace() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2")
    #expect(stage.message == "Kurang dari 11. Spasi, lalu angka alasannya; Enter melewati.")
    stage.press("Space")
    #expect(stage.message.hasPrefix("1 bahan 2 alat 3 sakit 4 izin"), "\(stage.message)")
    stage.press("1")
    #expect(row(stage, "WB-001").hasSuffix("bahan"), "\(stage.screen)")
    #expect(stage.message == "Kurang dari 11: bahan habis. Spasi mengubah alasannya.")
    stage.press("Enter 1 Ctrl+X")
    #expect(outputs(stage).map(\.amount) == [2, 1], "\(stage.screen)")
    #expect(outputs(stage).map(\.shortfall) == [Shortfall(.material), Shortfall()])
    stage.press("Home")
    #expect(row(stage, "WB-001").hasSuffix("bahan"), "\(stage.screen)")
  }

  /// Whoever types without looking loses nothing: a digit behind Enter is the next row's.
  @Test func enterPassesOnAndTheNextDigitIsTheNextRows() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Enter 1 Enter Ctrl+X")
    #expect(outputs(stage).map(\.amount) == [2, 1], "\(stage.screen)")
    #expect(outputs(stage).allSatisfy { $0.shortfall.isBlank })
  }

  @Test func enterBehindSpacePassesOnWithoutAReason() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Space Enter 1 Ctrl+X")
    #expect(outputs(stage).map(\.amount) == [2, 1], "\(stage.screen)")
    #expect(outputs(stage).allSatisfy { $0.shortfall.isBlank })
  }

  @Test func escapeBehindSpaceStaysOnTheSheet() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Space Esc")
    #expect(stage.message.hasPrefix("Kurang dari 11."), "\(stage.screen)")
    #expect(row(stage, "WB-001").contains("[2]"), "\(stage.screen)")
  }

  @Test func whatHasNoDigitIsTyped() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Space 8")
    stage.type("upacara")
    stage.press("Enter Ctrl+X")
    #expect(outputs(stage).map(\.shortfall) == [Shortfall(.other, "upacara")], "\(stage.screen)")
    stage.press("Home Space 0 Ctrl+X")
    #expect(outputs(stage).map(\.shortfall) == [Shortfall()], "\(stage.screen)")
  }

  /// Who was there and made nothing may say why, whatever is usual.
  @Test func nothingAtAllMayHaveAReason() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 Down Down Down Down Down Down 0 Space 6 Ctrl+X")
    #expect(outputs(stage).map(\.amount) == [0], "\(stage.screen)")
    #expect(outputs(stage).map(\.shortfall) == [Shortfall(.learning)], "\(stage.screen)")
  }

  @Test func theMostOfTheNewestSixDaysIsExpected() {
    var plans = DayPlans()
    for sum in [1, 2, 0, 3, 1, 1, 9] { plans.add([ID(0): sum], of: []) }
    #expect(plans.most(of: ID(0)) == 3)
    #expect(plans.most(of: ID(1)) == 0)
  }

  @Test func asManyAsUsualNeedNoReason() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 s Space")
    #expect(stage.message == "Alasan hanya untuk hasil yang kurang dari biasanya.")
    #expect(outputs(stage).isEmpty)
  }

  @Test func aCountThatIsNoLongerShortLosesItsReason() throws {
    var grid = DayGrid(Sample.today, in: WeavingStage.workshop)
    grid.rows[0].typed = "2"
    grid.rows[0].reason = Shortfall(.material)
    grid.check(in: WeavingStage.workshop)
    #expect(grid.rows[0].shortfall == Shortfall(.material))
    grid.rows[0].typed = "11"
    grid.check(in: WeavingStage.workshop)
    #expect(grid.rows[0].shortfall.isBlank)
  }

  @Test func theReasonIsKeptInTheDraft() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Space 8")
    stage.type("upacara pagi")
    stage.press("Enter Esc 3 Ctrl+X")
    #expect(
      outputs(stage).map(\.shortfall) == [Shortfall(.other, "upacara pagi")], "\(stage.screen)")
  }

  /// A week without material is short every day, not on its first alone.
  @Test func aDayThatWasShortForAReasonIsNoMeasure() throws {
    var workshop = WeavingStage.workshop
    let entry = DayEntry {
      $0.worker = ID(0)
      $0.batch = WeavingStage.bank
      $0.stage = 9
      $0.pieces = [12]
      $0.shortfall = Shortfall(.material)
    }
    let action = Action.recordDay(
      RecordDay {
        $0.day = Sample.today - 1
        $0.entries = [entry]
      })
    #expect(workshop.broken(by: action, as: Sample.clerk).isEmpty)
    workshop.apply(action, by: Sample.clerk)
    #expect(DayGrid(Sample.today, in: workshop).plans.most(of: ID(0)) == 11)
  }

  @Test func theBatchSaysWhyItWasFew() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Space 1 Ctrl+X Esc 2 /")
    stage.type("B-0002")
    stage.press("Enter Enter")
    #expect(stage.screen.contains("kurang dari rencana: bahan habis 1x"), "\(stage.screen)")
    stage.press("j")
    #expect(stage.screen.contains("23-11-2026 WB-001 emas keliling 2 buah, kurang: bahan habis"))
  }

  /// Whose affair it is, is seen by those alone who see why somebody was away.
  @Test func aPersonalReasonIsHiddenWhereAbsencesAre() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Space 3 Ctrl+X")
    #expect(outputs(stage).map(\.shortfall) == [Shortfall(.sick)])
    let other = Stage(stage.desk.workshop, as: "pmu-1")
    other.press("3 Home")
    #expect(!other.screen.contains("sakit"), "\(other.screen)")
  }
}
