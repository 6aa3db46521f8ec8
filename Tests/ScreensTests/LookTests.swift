import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// Language and colours are a user's own choice, kept for the next login.
@Suite struct LookTests {
  @Test func theLanguageIsChosenAndKept() {
    let desk = TestDesk(PageSample.workshop, now: Sample.now)
    let stage = Stage(desk, as: "ptg-2")
    stage.play("0 y 2")
    #expect(stage.app.language == .english && stage.title.contains("HOME"), "\(stage.screen)")
    #expect(stage.message.hasPrefix("In use now"), "\(stage.message)")
    #expect(desk.looks["ptg-2"] == UserLook(language: "en", theme: "warna"))
    let again = Stage(desk, as: "ptg-2")
    #expect(again.title.contains("HOME") && again.keyLine.contains("Help"), "\(again.screen)")
    let other = Stage(desk, as: "ksb-1")
    #expect(other.title.contains("BERANDA"), "\(other.screen)")
  }

  @Test func theColoursAreChosenAndThePageStays() {
    let desk = TestDesk(PageSample.workshop, now: Sample.now)
    let stage = Stage(desk, as: "ptg-2")
    stage.play("0 y 4")
    #expect(stage.app.theme == .contrast && stage.title.contains("SISTEM"), "\(stage.screen)")
    #expect(Stage(desk, as: "ptg-2").app.theme == .contrast)
    stage.play("Esc Ctrl+T `ksb-1 Enter `latihan Enter")
    #expect(stage.app.theme == .colour, "another user sees what the program was started with")
  }

  @Test(arguments: ["bahasa", "tema", "language", "theme", "english", "layar"])
  func theMenuFindsIt(_ word: String) {
    let stage = Stage()
    stage.play("m `\(word) Enter")
    #expect(stage.screen.contains("Bahasa dan warna"), "\(stage.screen)")
  }

  /// A store that only reads keeps nothing and says so; a name that nobody knows is no choice.
  @Test func whatCannotBeKeptHoldsForTheSession() {
    let desk = TestDesk(PageSample.workshop, now: Sample.now)
    desk.looks["ptg-2"] = UserLook(language: "xx", theme: "ungu")
    let stage = Stage(desk, as: "ptg-2")
    #expect(stage.app.language == .indonesian && stage.app.theme == .colour)
    desk.readOnlyReason = .secondInstance("ksb-1")
    stage.play("0 y 5")
    #expect(stage.app.theme == .mono)
    #expect(stage.message == "Tidak dapat disimpan; hanya sampai program ditutup.")
  }
}
