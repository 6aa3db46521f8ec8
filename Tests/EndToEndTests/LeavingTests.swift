import Foundation
import Testing

/// What is left on the screen after the program.
@Suite struct LeavingTests {
  /// A console has no second screen to come back to: names would stay readable.
  @Test(arguments: ["linux", "vt220"]) func nothingOfThePageStaysOnAConsole(_ term: String) throws {
    let store = try PracticeStore()
    let terminal = try Terminal(
      PracticeStore.binary, environment: store.environment("petugas"), term: term)
    terminal.wait(for: "BERANDA")
    try terminal.press("1")
    terminal.wait(for: "LW-001")
    try terminal.press("Escape", "Escape")
    terminal.wait(for: "Keluar?")
    try terminal.press("Down", "Enter")
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.screen.allSatisfy { $0.isWhitespace }, "\(terminal.screen)")
  }

  /// A digit that was meant for a page leaves nothing.
  @Test func noDigitLeaves() throws {
    let store = try PracticeStore()
    let terminal = try Terminal(PracticeStore.binary, environment: store.environment("petugas"))
    terminal.wait(for: "BERANDA")
    try terminal.press("Escape")
    terminal.wait(for: "Keluar?")
    try terminal.press("2", "Enter")
    terminal.wait(for: "M Menu")
    #expect(terminal.screen.contains("BERANDA"))
  }
}
