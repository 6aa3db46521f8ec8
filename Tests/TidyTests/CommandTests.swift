import Testing

/// A key means what the area says that made its command: the canvas below knows keys alone, and no
/// list names the commands of all areas.
@Suite struct CommandTests {
  private static let declaration = "static let "

  /// The commands that a file makes.
  private static func made(in file: SourceTree.File) -> [String] {
    file.lines.compactMap { line in
      guard line.contains(declaration), line.contains("= Command(") else { return nil }
      return line.split(separator: " ").drop { $0 != "let" }.dropFirst().first.map(String.init)
    }
  }

  @Test func theCanvasKnowsNoCommand() {
    for file in SourceTree.files("Sources/TerminalUI") {
      for word in ["Command", "Binding"] where file.text.contains(word) {
        Issue.record("\(file.path) names a \(word)")
      }
    }
  }

  /// One name, one command.
  @Test func everyCommandIsMadeOnce() {
    let files = SourceTree.files("Sources/Screens")
    let all = files.flatMap { Self.made(in: $0) }
    #expect(all.count > 80)
    #expect(Set(all).count == all.count)
  }
}
