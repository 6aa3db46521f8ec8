import TerminalUI
import Testing

/// Every page that goes on says so on its frame, whatever it shows.
@Suite struct ScrollMarkTests {
  /// States with more lines than the small screen has.
  @Test(arguments: ["home", "people list", "help", "system"])
  func onASmallScreenTheMarkStandsBeforeTheSubLine(_ name: String) throws {
    let state = try #require(PageStates.all.first { $0.name == name })
    let stage = state.stage(as: "ptg-2", .indonesian, width: 40, height: 12)
    #expect(stage.lines[1].hasPrefix("↓ "), "\(stage.screen)")
    stage.press("End")
    #expect(stage.lines[1].hasPrefix("↑ "), "\(stage.screen)")
  }

  /// The mark stands in the last column but one of the rules.
  private func marks(_ stage: Stage) -> [Character?] {
    [2, 21].map { stage.lines[$0].dropLast().last }
  }

  /// The supervisor's home ends below the screen with its areas; the help of a list does too.
  @Test(arguments: [("home", "ksb-1"), ("help", "ptg-2")])
  func theRulesSayWhatLiesAboveAndBelow(_ name: String, _ login: String) throws {
    let state = try #require(PageStates.all.first { $0.name == name })
    let stage = state.stage(as: login, .indonesian)
    #expect(marks(stage) == ["─", "↓"], "\(stage.screen)")
    stage.press("End")
    #expect(marks(stage) == ["↑", "─"], "\(stage.screen)")
  }

  @Test func aPageThatIsWholeHasNoMark() throws {
    let state = try #require(PageStates.all.first { $0.name == "people list" })
    #expect(marks(state.stage(as: "ptg-2", .indonesian)) == ["─", "─"])
  }
}
