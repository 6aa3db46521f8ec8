import Testing
import TerminalUI
import Wording

@testable import Screens

/// A question mark asks, as long as it cannot be text.
@Suite struct FieldHelpTests {
  @Test(arguments: ["?", "F1", "Ctrl+O"]) func theFieldInFocusIsExplainedFirst(_ key: String) {
    let stage = Stage()
    stage.press("1 t Down \(key)")
    #expect(stage.title.contains("BANTUAN"))
    #expect(
      stage.lines[3...6].map { $0 } == [
        "  NAMA", "  Satu nama, 2 sampai 60 huruf. Contoh CONTOH SATU.", "  Wajib diisi.", "",
      ])
    stage.press("Esc")
    #expect(stage.lines.contains { $0.hasPrefix("> Nama") && $0.contains("[_____") })
  }

  @Test func whatAListHoldsIsSaidOfAFieldThatTakesNothingElse() {
    let stage = Stage(language: .english)
    stage.press("1 t Down Down Down Ctrl+U ?")
    #expect(stage.lines[3] == "  TRADE")
    #expect(stage.lines[5] == "  Must be filled in. Only what F4 lists.")
  }

  @Test func behindOtherTextItIsACharacter() {
    let stage = Stage()
    stage.press("1 t Down")
    stage.type("CONTOH?")
    #expect(stage.lines.contains { $0.contains("[CONTOH?_") })
  }

  @Test func aSecretMayBeginWithIt() {
    let stage = Stage()
    stage.press("0 w")
    stage.type("?")
    #expect(stage.lines.contains { $0.contains("[*___") })
    #expect(!stage.title.contains("BANTUAN"))
  }

  @Test(arguments: PageStates.all) func whereverNothingIsTypedItHelps(_ state: PageState) {
    let stage = state.stage(as: state.logins[0], .indonesian)
    guard stage.app.top.isFieldEmpty else { return }
    let before = stage.app.draw()
    stage.press("?")
    #expect(stage.app.top is HelpScreen, "\(state): \(stage.screen)")
    stage.press("Esc")
    #expect(stage.app.draw() == before, "\(state)")
  }

  /// The pages that have an empty field, so that the test above cannot pass over all of them.
  @Test func theEmptyFieldsAreThoseOfEveryKindOfPage() {
    let names = PageStates.all.filter {
      $0.stage(as: $0.logins[0], .indonesian).app.top.isFieldEmpty
    }.map(\.name)
    for name in ["login", "inmate form", "open-batch form", "sale form", "day grid", "palette"] {
      #expect(names.contains(name), "\(name) is not among \(names)")
    }
    #expect(!names.contains("own password") && !names.contains("locked"))
  }
}
