import Testing

/// The habits of the house that a machine can check.
@Suite struct HouseRuleTests {
  private static let sources = SourceTree.files("Sources")
  private static let tests = SourceTree.files("Tests")

  /// Tables of data and lists of fields and sentences; long by nature, no logic.
  private static let tables: Set<String> = [
    "Names.swift", "StandardCatalogue.swift",
  ]

  @Test func noFileIsLong() {
    for file in Self.sources where !Self.tables.contains(file.name) {
      #expect(file.lines.count <= 400, "\(file.path): \(file.lines.count) lines")
    }
  }

  @Test func noFunctionIsLong() throws {
    let functions = try Functions.of("Sources")
    #expect(functions.count > 1000)
    for function in functions where !Self.tables.contains(where: function.path.hasSuffix) {
      #expect(function.length <= 60, "\(function.path): \(function.declaration)")
    }
  }

  @Test func noLineIsLong() {
    for file in Self.sources + Self.tests {
      for (number, line) in file.lines.enumerated() where line.count > 100 {
        // A string that the formatter cannot break may run over.
        #expect(line.contains("\""), "\(file.path):\(number + 1): \(line.count) characters")
      }
    }
  }

  private static let leftovers = [
    "TODO", "FIXME", "XXX", "HACK", "fatalError(", "try!", "as!", "nonisolated(unsafe)",
    "XCTSkip", ".disabled(", "import Foundation", " print(",
  ]

  @Test(arguments: leftovers) func noLeftovers(_ word: String) {
    for file in Self.sources {
      for (number, line) in file.lines.enumerated() where line.contains(word) {
        Issue.record("\(file.path):\(number + 1): \(word)")
      }
    }
  }

  @Test func noDrawerForEverything() {
    for file in Self.sources {
      for word in ["Util", "Helper", "Manager", "Common."] {
        #expect(!file.name.contains(word), "\(file.path)")
      }
    }
  }

  @Test func whatLeavesAModuleSaysWhatItIsFor() {
    for file in Self.sources {
      let lines = file.lines
      for (number, line) in lines.enumerated() {
        let code = line.drop { $0 == " " }
        guard Self.declaresType(code) else { continue }
        let before = lines[..<number].last { !$0.drop { $0 == " " }.hasPrefix("@") }
        #expect(
          before?.contains("///") == true, "\(file.path):\(number + 1) has no doc comment")
      }
    }
  }

  private static func declaresType(_ code: Substring) -> Bool {
    ["struct", "enum", "protocol", "final class", "class"].contains {
      code.hasPrefix("package \($0) ")
    }
  }

  @Test func everyTestAsserts() {
    for file in Self.tests where file.text.contains("@Test") && !file.path.contains("TidyTests") {
      let tests = file.text.components(between: "@Test")
      for test in tests {
        let asserts = ["#expect", "#require", " expect(", "expectGolden", "Issue.record", "check("]
        #expect(
          asserts.contains { test.contains($0) },
          "\(file.path): a test without an assertion: \(test.prefix(80))")
      }
    }
  }

  /// With pipefail, a reader that leaves early ends the script whenever the writer is still at it.
  @Test func noReaderLeavesItsPipeEarly() {
    let scripts = SourceTree.files("Scripts", [""]).filter { $0.text.contains("pipefail") }
    #expect(scripts.count > 8)
    for script in SourceTree.files("Scripts", [""]) {
      for (number, line) in script.lines.enumerated() {
        for reader in ["| head", "| grep -q", "| grep -m"] where line.contains(reader) {
          Issue.record("\(script.path):\(number + 1): \(reader) leaves its pipe early")
        }
      }
    }
  }

  /// A kind of paper that comes anew fails here until it stands among all papers, which are
  /// searched for names and held to what every paper must be.
  @Test func everyPaperStandsAmongAllPapers() throws {
    let papers = Self.sources.filter {
      $0.module == "Reports" && $0.lines.contains { $0.hasSuffix(" Paper(") }
    }
    let all = try #require(
      Self.tests.first { $0.name == "EveryPaper.swift" }?.text)
    #expect(papers.count >= 10)
    for paper in papers {
      let name = paper.name.dropLast(".swift".count)
      #expect(all.contains(name + "(") || all.contains(name + ".paper("), "\(name)")
    }
  }

  /// Chances and control limits are real numbers, and so is every number of a workbook: they stand
  /// in the folders of quality and workbooks, in files that know no money.
  @Test func moneyIsNeverAFraction() {
    for file in Self.sources where !["TerminalUI", "NcursesTerminal"].contains(file.module) {
      let mayCount = file.path.contains("/Quality/") || file.path.contains("/Workbook/")
      if mayCount && !file.text.contains("Rupiah") { continue }
      for (number, line) in file.lines.enumerated()
      where line.contains("Double") || line.contains("Float") {
        Issue.record("\(file.path):\(number + 1): floating point")
      }
    }
  }
}

extension String {
  /// The parts behind each occurrence of a mark.
  func components(between mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      rest = rest[found.upperBound...]
      parts.append(rest[..<(rest.firstRange(of: mark)?.lowerBound ?? rest.endIndex)])
    }
    return parts
  }
}
