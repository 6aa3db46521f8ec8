import Testing

/// What keeps a new action from being forgotten anywhere: the compiler in one place, these tests in
/// the rest.
@Suite struct ActionDoorTests {
  /// The cases of `Action`, as its file has them.
  private static let actions = cases(of: "Action", in: "Sources/Workshop/Action.swift")
  private static let subjects = cases(of: "Subject", in: "Sources/Workshop/Withdraw.swift")

  private static func cases(of kind: String, in path: String) -> [String] {
    let lines = (SourceTree.read(path) ?? "").split(separator: "\n")
    let body = lines.drop { !$0.contains("enum \(kind):") }.prefix { $0 != "}" }
    return body.compactMap { line in
      guard line.hasPrefix("  case ") else { return nil }
      return String(line.dropFirst(7).prefix { $0.isLetter })
    }
  }

  @Test func theCasesAreFound() {
    #expect(Self.actions.count > 50)
    #expect(Self.subjects.count > 10)
    #expect(Self.actions.contains("foundWorkshop") && Self.subjects.contains("inmate"))
  }

  /// Files that must name every action.
  static let lists = [
    ["Tests/WorkshopTests/Access/PermissionTests.swift"],
    [
      "Tests/StorageTests/SampleActions.swift", "Tests/StorageTests/SampleMarketActions.swift",
      "Tests/StorageTests/SampleOfficeActions.swift",
      "Tests/StorageTests/SampleCorrections.swift", "Tests/StorageTests/SamplePartnership.swift",
      "Tests/StorageTests/SampleSkills.swift", "Tests/StorageTests/SampleCourses.swift",
      "Tests/StorageTests/SampleAttendance.swift", "Tests/StorageTests/SampleEligibility.swift",
    ],
  ]

  @Test(arguments: lists) func theListNamesEveryAction(_ paths: [String]) throws {
    let text = try paths.map { try #require(SourceTree.read($0)) }.joined()
    for action in Self.actions {
      #expect(text.contains(".\(action)("), "\(paths) lacks .\(action)")
    }
  }

  @Test(arguments: lists) func theListNamesEveryWithdrawal(_ paths: [String]) throws {
    let text = try paths.map { try #require(SourceTree.read($0)) }.joined()
    for subject in Self.subjects {
      #expect(text.contains("Withdraw(.\(subject)("), "\(paths) lacks Withdraw(.\(subject))")
    }
  }

  /// What an action does and what it is called are asked of its fact.
  @Test func oneSwitchTellsTheActionsApart() {
    var found: [String] = []
    for file in SourceTree.files("Sources") {
      for body in Self.switches(in: file.text) {
        let named = Self.actions.filter {
          body.contains("case .\($0)(") || body.contains(".\($0),")
        }
        if named.count > 10 { found.append(file.path) }
      }
    }
    #expect(found == ["Sources/Workshop/Action.swift"])
  }

  /// The facts of the cases, each with its words: `Action.told` finds them as the program runs.
  @Test func everyFactHasItsWords() throws {
    let text = try #require(SourceTree.read("Sources/Workshop/Action.swift"))
    let facts = text.split(separator: "\n").prefix { $0 != "}" }.compactMap { line -> String? in
      guard line.hasPrefix("  case "), let open = line.firstIndex(of: "(") else { return nil }
      return String(line[line.index(after: open)...].prefix { $0.isLetter })
    }
    #expect(facts.count == Self.actions.count)
    let words = SourceTree.files("Sources/Wording").map(\.text).joined()
    for fact in facts { #expect(words.contains("extension \(fact): Told {"), "\(fact)") }
  }

  /// A list that the compiler must be able to see grow has no rest.
  @Test func noSwitchOverActionsRulesOrSubjectsHasARest() {
    let lists = [Self.actions, Self.rules, Self.subjects.map { "row(.\($0)" }]
    for file in SourceTree.files("Sources") {
      for body in Self.switches(in: file.text) where body.contains("default:") {
        for names in lists {
          let named = names.filter {
            body.contains("case .\($0)(") || body.contains("case .\($0):")
          }
          #expect(named.count < 3, "\(file.path): a default beside \(named)")
        }
      }
    }
  }

  private static let rules = SourceTree.files("Sources/Workshop")
    .filter { $0.name.hasSuffix("Rule.swift") }
    .flatMap { cases(of: String($0.name.dropLast(6)), in: $0.path) }

  /// Every rule is raised somewhere: a sentence that nobody can be told is none.
  @Test func everyRuleIsRaised() {
    let files = SourceTree.files("Sources").filter {
      $0.module != "Wording" && !$0.name.hasSuffix("Rule.swift")
    }
    let raised = Set(
      files.flatMap { $0.text.split { !($0.isLetter || $0.isNumber || $0 == ".") } }
        .flatMap { $0.split(separator: ".").map(String.init) })
    #expect(Self.rules.count > 150)
    for rule in Self.rules { #expect(raised.contains(rule), "\(rule) is never raised") }
  }

  /// The text of each `switch` down to its closing brace.
  private static func switches(in text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0].contains("switch ") && lines[$0].hasSuffix("{") }.map {
      let margin = lines[$0].prefix { $0 == " " }
      let body = lines[($0 + 1)...].prefix { $0 != margin + "}" && !$0.hasPrefix(margin + "}") }
      return body.joined(separator: "\n")
    }
  }
}
