import Testing

/// Modules import only what the house's drawing allows.
@Suite struct ArrowTests {
  /// What each module may import of ours.
  private static let arrows: [String: Set<String>] = [
    "Workshop": [],
    "TerminalUI": ["CLinux"],
    "Storage": ["Workshop", "CSodium", "CLinux"],
    "Wording": ["Workshop", "CResources"],
    "Forms": ["Wording", "Workshop"],
    "Exchange": ["CExpat", "CZlib", "Forms", "Wording", "Workshop"],
    "Reports": ["Wording", "Workshop"],
    "Screens": ["Forms", "Reports", "TerminalUI", "Wording", "Workshop"],
    "NcursesTerminal": ["TerminalUI", "CNcurses"],
    "bengkel": [
      "CLinux", "CMemory", "Exchange", "Forms", "NcursesTerminal", "Reports", "Screens", "Storage",
      "TerminalUI", "Wording", "Workshop",
    ],
  ]
  /// What comes from outside, and who may use it.
  private static let outside: [String: Set<String>] = [
    "Glibc": ["Storage", "NcursesTerminal", "TerminalUI", "bengkel"],
    "ArgumentParser": ["bengkel"],
    "Synchronization": ["Screens", "Storage", "TerminalUI", "Workshop", "bengkel"],
  ]

  @Test func everyImportFollowsAnArrow() {
    var seen = 0
    for file in SourceTree.files("Sources") {
      for line in file.lines {
        guard let imported = Self.imported(line) else { continue }
        seen += 1
        let isOurs = Self.arrows[file.module]?.contains(imported) ?? false
        let isOutside = Self.outside[imported]?.contains(file.module) ?? false
        #expect(isOurs || isOutside, "\(file.path) imports \(imported)")
      }
    }
    #expect(seen > 50, "the imports were not found")
  }

  @Test func everyModuleIsInTheDrawing() {
    let modules = Set(SourceTree.files("Sources").map(\.module))
    #expect(modules == Set(Self.arrows.keys))
  }

  private static func imported(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1,
      words.dropLast(words.count - place).allSatisfy({ $0.hasPrefix("@") })
    else { return nil }
    return String(words[place + 1])
  }
}
