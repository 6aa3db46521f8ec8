import Foundation
import Testing

/// What `bengkel import` says to scripts, and the code it ends with.
@Suite struct ImportTests {
  private static let head = "Nomor Register;Nama;Blok\n"

  /// The object on standard output and the exit code.
  private func object(
    _ store: PracticeStore, _ text: String, isTried: Bool = false
  ) throws -> (members: [String: Any], code: Int32) {
    let file = store.folder + "/" + UUID().uuidString + ".csv"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let answer =
      try isTried
      ? store.command("import", "people", file, "--json", "--dry-run")
      : store.command("import", "people", file, "--json")
    let value = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return (value as? [String: Any] ?? [:], answer.code)
  }

  @Test func theObjectCountsTheRowsAndListsWhatIsWrong() throws {
    let store = try PracticeStore()
    let good = "B.I 901/2026;MISAL \"\"SATU\"\";A-1\n;;\n"
    let bad = "B.I 902/2026;\"A\u{1B}\\\"\"B\";A-1\n"
    let tried = try object(store, Self.head + good + bad, isTried: true)
    #expect(tried.code == 1)
    #expect(
      Set(tried.members.keys) == [
        "rows", "new", "updated", "present", "different", "left", "faults", "understood",
      ])
    let counts = ["rows", "new", "present", "different", "left"].map { tried.members[$0] as? Int }
    #expect(counts == [2, 1, 0, 0, 1])
    let faults = tried.members["faults"] as? [[String: Any]] ?? []
    #expect(faults.count == 1)
    #expect(faults.first?["row"] as? Int == 4)
    #expect(faults.first?["column"] as? String == "Nama")
    #expect(faults.first?["value"] as? String == "A\u{1B}\\\"B")
    #expect(faults.first?["rule"] as? String == "karakter yang tidak terlihat")

    #expect(try object(store, Self.head + good).code == 0)
    let again = try object(store, Self.head + good)
    #expect(again.code == 0)
    #expect(again.members["present"] as? Int == 1)
    let other = try object(store, Self.head + "BI 901/2026;ORANG LAIN;A-1\n")
    #expect(other.code == 1)
    #expect(other.members["different"] as? Int == 1)
    #expect(other.members["present"] as? Int == 0)
  }

  @Test func aFileOfWhichNothingIsTakenEndsWithOne() throws {
    let store = try PracticeStore()
    let file = store.folder + "/bad.csv"
    try (Self.head + "B.I 901/2026;#REF!;A-1\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    #expect(try store.command("import", "people", file, "--skip-faulty").code == 1)
  }
}
