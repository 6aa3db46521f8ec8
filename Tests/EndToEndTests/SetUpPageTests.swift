import Foundation
import Testing

/// A store is made by the page of `bengkel init`, in a real terminal.
@Suite struct SetUpPageTests {
  @Test func aStoreIsMadeInSixStepsAndAnOfficerComesInWithTheCode() throws {
    let store = try RealStore()
    let own = store.folder + "/own"
    let environment = [
      "BENGKEL_STORE": own, "BENGKEL_LANG": "id", "XDG_STATE_HOME": store.folder + "/state",
    ]
    let terminal = try Terminal(
      PracticeStore.binary + " init", environment: environment, term: "linux")
    terminal.wait(for: "langkah 1 dari 6")
    try Self.fill(["LAPAS COBA", ""], terminal)
    terminal.wait(for: "langkah 2 dari 6")
    try Self.fill(["adm1", "kuda laut ungu", "kuda laut ungu", "835291", "835291"], terminal)
    terminal.wait(for: "langkah 3 dari 6")
    try Self.fill(["adm2", "tiga perahu kayu", "tiga perahu kayu", "846302", "846302"], terminal)
    let envelope = RealStore.code(in: terminal.wait(for: "langkah 4 dari 6"), groups: 8)
    try Self.fill([envelope.lowercased()], terminal)
    terminal.wait(for: "langkah 5 dari 6")
    try Self.fill(["ksb1", "kasubsi"], terminal)
    terminal.wait(for: "KSB1")
    try terminal.press("C-x")
    terminal.wait(for: "langkah 6 dari 6")
    #expect(!FileManager.default.fileExists(atPath: own))
    try Self.fill(["kosong"], terminal)
    let code = RealStore.code(in: terminal.wait(for: "KSB1, sampai", seconds: 30), groups: 4)
    try terminal.press("Enter")
    terminal.wait(for: "BENGKEL KERJA")
    try Self.fill(["ksb1", code], terminal)
    terminal.wait(for: "KATA SANDI PERTAMA", seconds: 20)
    try Self.fill(["jendela hujan", "jendela hujan", "857413", "857413"], terminal)
    terminal.wait(for: "Langkah pertama", seconds: 20)
    try terminal.press("Escape", "Down", "Enter")
    #expect(terminal.waitForExit() == 0)
    let secret = try store.write("tiga perahu kayu\n", to: "adm")
    var asked = environment
    asked["BENGKEL_USER"] = "adm2"
    asked["BENGKEL_PASSWORD_FILE"] = secret
    #expect(try Terminal.execute(PracticeStore.binary, ["verify"], environment: asked).code == 0)
  }

  @Test func whoLeavesBeforeTheLastStepHasNoStore() throws {
    let store = try RealStore()
    let own = store.folder + "/own"
    let terminal = try Terminal(
      PracticeStore.binary + " init --institution \"LAPAS COBA\"",
      environment: ["BENGKEL_STORE": own, "BENGKEL_LANG": "en"])
    terminal.wait(for: "step 1 of 6")
    try terminal.press("Enter", "Enter")
    terminal.wait(for: "step 2 of 6")
    try terminal.press("Escape")
    terminal.wait(for: "No store was made yet")
    try terminal.press("Down", "Enter")
    #expect(terminal.waitForExit() == 1)
    #expect(!FileManager.default.fileExists(atPath: own))
  }

  private static func fill(_ texts: [String], _ terminal: Terminal) throws {
    for text in texts {
      if !text.isEmpty { try terminal.type(text) }
      try terminal.press("Enter")
    }
  }
}
