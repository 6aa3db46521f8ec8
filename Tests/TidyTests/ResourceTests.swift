import Testing

/// The rows of CResources are exactly the files of Resources.
@Suite struct ResourceTests {
  @Test func everyResourceIsARowAndEveryRowAFile() throws {
    let code = try #require(SourceTree.read("Sources/CResources/resources.c"))
    let rows = Set(
      code.split(separator: "\n").compactMap { line -> String? in
        guard line.contains("{\""), let start = line.firstIndex(of: "\"") else { return nil }
        return line[line.index(after: start)...].split(separator: "\"").first.map(String.init)
      })
    let embedded = Set(
      code.split(separator: "\n").compactMap { line -> String? in
        line.hasPrefix("#embed") ? line.split(separator: "\"")[1].description : nil
      }.map { String($0.dropFirst("../../Resources/".count)) })
    let files = Set(
      SourceTree.files("Resources", [".txt", ".proto", ".csv"])
        .map { String($0.path.dropFirst("Resources/".count)) })
    #expect(rows == files)
    #expect(embedded == files)
  }

  @Test(arguments: ["id", "en"]) func helpFitsTheScreen(_ language: String) throws {
    let text = try #require(SourceTree.read("Resources/Help/\(language).txt"))
    for line in text.split(separator: "\n") {
      #expect(line.count <= 77, "\(line)")
    }
  }

  @Test func bothLanguagesHaveTheSameTopics() throws {
    func topics(_ language: String) throws -> [Substring] {
      let text = try #require(SourceTree.read("Resources/Help/\(language).txt"))
      return text.split(separator: "\n").filter { $0.hasPrefix("# ") }
    }
    #expect(try topics("id") == topics("en"))
  }

  /// What can go wrong there, and the way back.
  @Test(arguments: [("id", "Kalau keliru: "), ("en", "What can go wrong: ")])
  func everyTopicSaysWhatToDoAfterAMistake(_ language: String, _ words: String) throws {
    let text = try #require(SourceTree.read("Resources/Help/\(language).txt"))
    var topic = ""
    var told: [String: Int] = [:]
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") { topic = String(line.dropFirst(2)) }
      told[topic, default: 0] += line.hasPrefix(words) ? 1 : 0
    }
    #expect(told.count > 100)
    #expect(told.filter { $0.value != 1 }.isEmpty)
  }

  @Test func everyTopicOfAScreenHasItsHelp() throws {
    let text = try #require(SourceTree.read("Resources/Help/id.txt"))
    for file in SourceTree.files("Sources/Screens") {
      for line in file.lines {
        guard line.contains("var topic: String { \""),
          let topic = line.split(separator: "\"").dropFirst().first
        else { continue }
        #expect(text.contains("# \(topic)\n"), "\(file.path): no help for \(topic)")
      }
    }
  }
}
