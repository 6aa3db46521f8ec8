import Foundation
import Testing

/// Windows of sizes that no screen has: the program draws what it can, and ends when it is told to.
@Suite(.serialized) struct WindowSizeTests {
  struct Window: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Shell, in front of the program, inside a terminal of 80x24.
    var before = ""
    var variables = ""
    /// What a page that fits is known by.
    var shown: String
  }

  static let windows = [
    Window(testDescription: "9999x9999", before: "stty rows 9999 cols 9999", shown: "Bantuan"),
    Window(testDescription: "65535x65535", before: "stty rows 65535 cols 65535", shown: "Bantuan"),
    Window(testDescription: "1x1", before: "stty rows 1 cols 1", shown: "4"),
    Window(testDescription: "1x200", before: "stty rows 200 cols 1", shown: "4"),
    Window(testDescription: "wide by word", variables: "COLUMNS=40000", shown: "BERANDA"),
    Window(testDescription: "nonsense by word", variables: "COLUMNS=-3 LINES=x", shown: "BERANDA"),
    Window(
      testDescription: "a line that does not say", before: "stty rows 0 cols 0", shown: "BERANDA"),
    Window(
      testDescription: "a line that does not say, and a word that lies",
      before: "stty rows 0 cols 0", variables: "COLUMNS=40000 LINES=40000", shown: "Bantuan"),
  ]

  @Test(arguments: windows) func itDrawsAndListens(_ window: Window) throws {
    let store = try PracticeStore(["--records", "60"])
    let seen = store.folder + "/seen"
    let before = window.before.isEmpty ? "true" : window.before
    let script = store.folder + "/start"
    try "\(before)\nexec env \(window.variables) \(PracticeStore.binary)\n"
      .write(toFile: script, atomically: true, encoding: .utf8)
    let terminal = try Terminal(
      "sh -c 'sleep 0.5; exec bash \(script)'", environment: store.environment("petugas"))
    try terminal.copyOutput(to: seen)
    var bytes = ""
    for _ in 0..<500 {
      usleep(20_000)
      bytes = String(
        decoding: FileManager.default.contents(atPath: seen) ?? Data(), as: UTF8.self)
      if bytes.contains(window.shown) { break }
    }
    #expect(bytes.contains(window.shown))
    let child = try #require(try terminal.processes().last)
    kill(child, SIGTERM)
    #expect(terminal.waitForExit() == 0)
  }

  @Test func withoutAHomeTheStoreIsAskedFor() throws {
    for words in [["status"], ["verify"], ["import", "people", "/dev/null"], ["backup", "/tmp"]] {
      let said = try Terminal.execute("env", ["-i", PracticeStore.binary] + words)
      #expect(said.code == 2)
    }
    let said = try Terminal.execute("env", ["-i", PracticeStore.binary, "verify"])
    #expect(
      said.error
        == "Folder data tidak diketahui karena HOME kosong. Sebutkan dengan --store FOLDER.\n")
    let terminal = try Terminal(
      "env -u HOME -u XDG_DATA_HOME -u BENGKEL_STORE \(PracticeStore.binary)")
    #expect(terminal.waitForExit() == 2)
    #expect(terminal.screen.contains("Sebutkan dengan --store FOLDER."))
  }
}
