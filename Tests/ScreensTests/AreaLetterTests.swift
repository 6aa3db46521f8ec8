import TerminalUI
import Testing
import Wording

@testable import Screens

/// Within an area a letter has one verb: what each does on every page, beside what was agreed.
@Suite struct AreaLetterTests {
  /// What a letter leads to, as far as somebody may be surprised by it.
  private enum Outcome: String {
    case looks = "lihat"
    case writes = "isian"
    case saves = "simpan"
    case voids = "batal"
    case prints = "cetak"
    /// Refused on every page where it was met.
    case unknown = "?"
  }

  private struct Use: Hashable {
    var area: String
    var letter: Unicode.Scalar
    var command: String
    var page: String
  }

  /// Commands that are one verb: the same of another thing, or one after the other of one thing.
  private static let verbs = [
    "batchCard": "print", "partnerReport": "print", "costing": "print", "takeBack": "add",
    "revise": "edit", "cause": "edit", "monthNotes": "edit", "returnMinute": "minute",
    "settlementMinute": "minute", "deliveryMinute": "minute", "figureRecords": "indicators",
    "countOut": "issue", "paymentDue": "promise",
  ]

  /// What the letters are that mean one thing on all pages.
  private static let everywhere: [Unicode.Scalar: String] = [
    "s": "filter", "t": "add", "u": "edit", "c": "print", "e": "export", "r": "sort", "z": "undo",
    "m": "palette",
  ]

  private struct Letters {
    var labels: [Use: Set<String>] = [:]
    var outcomes: [Use: Outcome] = [:]
  }

  private static let letters: Letters = {
    var letters = Letters()
    for state in PageStates.all where state.kind == .page {
      for login in state.logins { note(state.stage(as: login, .indonesian), in: &letters) }
    }
    return letters
  }()

  private static func note(_ stage: Stage, in letters: inout Letters) {
    let page = stage.app.top
    let area = area(of: stage)
    for binding in page.bindings(in: stage.app.scene) where binding.command.motion == nil {
      for case .character(let letter) in binding.keys where letter.properties.isAlphabetic {
        let use = Use(
          area: area, letter: letter, command: binding.command.name, page: MenuPlace.name(of: page))
        letters.labels[use, default: []].insert(binding.label)
        if letters.outcomes[use, default: .unknown] == .unknown {
          letters.outcomes[use] = outcome(of: binding, letter, on: stage)
        }
      }
    }
  }

  /// Of the page that lies on home.
  private static func area(of stage: Stage) -> String {
    guard stage.app.stack.count > 1 else { return "-" }
    let name = MenuPlace.name(of: stage.app.stack[1])
    let area = Area.allCases.first { MenuPlace.name(of: $0.page) == name }
    return area.map { "\($0.rawValue)" } ?? name
  }

  private static func outcome(
    of binding: Binding, _ letter: Unicode.Scalar, on opened: Stage
  ) -> Outcome {
    if binding.disabledBecause != nil { return .unknown }
    if binding.command == .void { return .voids }
    let stage = opened.copy()
    let saved = stage.desk.saved.count
    let depth = stage.app.stack.count
    stage.app.press(.character(letter))
    if stage.desk.saved.count > saved || stage.app.top is SignatureScreen { return .saves }
    if stage.app.top is PrintScreen { return .prints }
    if stage.app.stack.count > depth, stage.app.top.presence == .typing { return .writes }
    return .looks
  }

  @Test func theListIsTheOneThatWasRead() {
    var lines: [String] = []
    let uses = Self.letters.labels.keys
    for area in Set(uses.map(\.area)).sorted() {
      lines += (lines.isEmpty ? [] : [""]) + ["AREA \(area)"]
      let own = uses.filter { $0.area == area }
      for letter in Set(own.map(\.letter)).sorted() {
        let here = own.filter { $0.letter == letter }
        for command in Set(here.map(\.command)).sorted() {
          lines.append(Self.line(here.filter { $0.command == command }))
        }
      }
    }
    expectGolden(lines.joined(separator: "\n"), "letters-of-areas")
  }

  private static func line(_ uses: [Use]) -> String {
    let labels = Set(uses.flatMap { letters.labels[$0] ?? [] }).sorted()
    let outcomes = Set(uses.compactMap { letters.outcomes[$0]?.rawValue }).sorted()
    let pages = Set(uses.map(\.page)).sorted()
    return "\(uses[0].letter)  \(uses[0].command)  \(labels.joined(separator: "/"))"
      + "  [\(outcomes.joined(separator: " "))]  \(pages.joined(separator: ", "))"
  }

  private static func verb(_ use: Use) -> String { verbs[use.command] ?? use.command }

  @Test func aLetterHasOneVerbInAnArea() {
    let uses = Self.letters.labels.keys
    for (place, uses) in Dictionary(grouping: uses, by: { "\($0.area) \($0.letter)" }) {
      let verbs = Set(uses.map(Self.verb))
      #expect(verbs.count == 1, "\(place): \(verbs.sorted().joined(separator: ", "))")
    }
  }

  @Test func theLettersOfAllPagesKeepTheirMeaning() {
    for use in Self.letters.labels.keys {
      guard let meaning = Self.everywhere[use.letter] else { continue }
      #expect(Self.verb(use) == meaning, "\(use.page) in \(use.area): \(use.letter)")
    }
  }

  /// C shows the paper first where that is a page of its own.
  @Test func whatIsLookedAtOnOnePageIsNotSavedOrPrintedOnAnother() {
    let uses = Self.letters.outcomes.filter { $0.key.letter != "c" }
    for (place, uses) in Dictionary(
      grouping: uses, by: { "\($0.key.area) \($0.key.letter)" })
    {
      let outcomes = Set(uses.map(\.value))
      let harmed = outcomes.intersection([.saves, .voids, .prints])
      #expect(
        harmed.isEmpty || !outcomes.contains(.looks),
        "\(place): \(outcomes.map(\.rawValue).sorted().joined(separator: ", "))")
    }
  }
}
