import Foundation
import Testing

/// `bengkel learn` in a real terminal.
@Suite struct LessonTests {
  /// A folder for the program's temporary files, so that what it leaves there can be counted.
  private static func makeFolder() throws -> String {
    let folder = NSTemporaryDirectory() + "bengkel-lessons-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func learn(_ options: String, in folder: String) throws -> Terminal {
    try Terminal(
      PracticeStore.binary + " learn " + options,
      environment: ["TMPDIR": folder, "BENGKEL_STORE": folder + "/real", "BENGKEL_LANG": "id"])
  }

  @Test func theFirstLessonIsLearntAndNothingOfItStays() throws {
    let folder = try Self.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let terminal = try Self.learn("", in: folder)
    terminal.wait(for: "0 dari 15 selesai")
    try terminal.press("Enter")
    terminal.wait(for: "LANGKAH 1/6")
    let steps = ["Down", "1", "Enter", "Escape", "5"]
    for (step, key) in steps.enumerated() {
      try terminal.press(key)
      terminal.wait(for: "LANGKAH \(step + 2)/6")
    }
    try terminal.press("Escape")
    terminal.wait(for: "PELAJARAN 1 SELESAI")
    try terminal.press("F7")
    terminal.wait(for: "1 dari 15 selesai")
    let own = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(own.count == 1)
    #expect(own.first?.hasPrefix("bengkel-learn-") == true)
    try terminal.press("NPage", "Enter")
    terminal.wait(for: "Data latihan ini dihapus.")
    try terminal.press("Down", "Enter")
    #expect(terminal.waitForExit() == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  /// Killed, the program leaves nothing either.
  @Test func aLearnerWhoIsKilledLeavesNoFolder() throws {
    let folder = try Self.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let terminal = try Self.learn("--lesson 4", in: folder)
    terminal.wait(for: "PELAJARAN 4/15")
    let child = try #require(try terminal.processes().last)
    kill(child, SIGKILL)
    #expect(terminal.waitForExit() == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test func languageAndSignsAreThoseAskedFor() throws {
    let folder = try Self.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let terminal = try Self.learn("--lang en --lesson 1 --ascii", in: folder)
    #expect(terminal.sees("LESSON 1/15  STEP 1/6", within: 10))
    #expect(terminal.screen.contains("-- PRACTICE --- PRACTICE --"))
    try terminal.press("Escape")
    terminal.wait(for: "This practice data is deleted.")
    try terminal.press("Down", "Enter")
    #expect(terminal.waitForExit() == 0)
  }

  /// A store that is named is not the one that lessons are for.
  @Test func aStoreThatIsNamedIsRefused() throws {
    let answer = try Terminal.execute(PracticeStore.binary, ["learn", "--store", "/nowhere"])
    #expect(answer.code == 2)
    #expect(answer.error.contains("--store"))
  }

  @Test func aLessonThatIsNotThereIsRefused() throws {
    let answer = try Terminal.execute(PracticeStore.binary, ["learn", "--lesson", "16"])
    #expect(answer.code == 2)
    #expect(answer.error.contains("--lesson 1-15"))
  }
}
