import TerminalUI
import Testing
import Wording

@testable import Screens

/// The menu finds every action by a word that somebody would look for.
@Suite struct MenuTests {
  /// The menu's key, a few letters, Downs, and Enter.
  private static let mostKeys = 8

  /// Rows as they stand in the menu of a page; nil where there is none.
  private static func rows(_ state: PageState, _ login: String, _ language: Language) -> [Binding]?
  {
    let bindings = state.stage(as: login, language).app.bindings
    guard bindings.contains(where: { $0.command == .palette }) else { return nil }
    return bindings.filter { !$0.label.isEmpty && $0.command != .palette }
  }

  @Test(arguments: Language.allCases)
  func everyActionIsFoundInEightKeysInEitherLanguage(_ language: Language) {
    var seen: Set<[String]> = []
    var count = 0
    for state in PageStates.all {
      for login in state.logins {
        guard let rows = Self.rows(state, login, language),
          seen.insert(rows.map { "\($0.command.name) \($0.label)" }).inserted
        else { continue }
        let search = Self.search(rows, language)
        for (place, row) in rows.enumerated() {
          count += 1
          let words = row.command.synonyms
          for name in [words.id, words.en] {
            #expect(
              Self.isFound(search.rows[place], by: row.label + " " + name, search),
              "\(state) as \(login): \(row.label) by \(name)")
          }
        }
      }
    }
    print("menu, \(language): \(count) different rows looked for, \(Self.mostKeys) keys at most")
  }

  private static func search(_ rows: [Binding], _ language: Language) -> MenuSearch {
    let scene = Stage(language: language).app.scene
    return MenuSearch(rows.map { MenuRow(here: $0, in: scene) })
  }

  /// Whether one of some words leads to a row with few enough keys.
  private static func isFound(_ row: MenuRow, by words: String, _ search: MenuSearch) -> Bool {
    words.split(separator: " ").contains { word in
      (1...min(word.count, mostKeys - 2)).contains { length in
        let downs = search.found(by: String(word.prefix(length)))
          .firstIndex { $0.key == row.key && $0.label == row.label }
        return downs.map { 1 + length + $0 + 1 <= mostKeys } ?? false
      }
    }
  }

  /// Every command that has a name has words to find it by in both languages.
  @Test func everyNamedCommandHasWords() {
    for state in PageStates.all {
      for binding in Self.rows(state, state.logins[0], .indonesian) ?? [] {
        let words = binding.command.synonyms
        #expect(!words.id.isEmpty && !words.en.isEmpty, "\(binding.command.name)")
      }
    }
  }

  private struct Case {
    var query: String
    /// The label of the first row on the list of people.
    var first: String
  }

  /// Both languages, synonyms, parts, a letter missing, too much, wrong or swapped.
  private static let cases = [
    Case(query: "tamb", first: "Tambah"), Case(query: "baru", first: "Tambah"),
    Case(query: "add", first: "Tambah"), Case(query: "koreksi", first: "Ubah"),
    Case(query: "temu", first: "Cari"), Case(query: "nota", first: "Penjualan"),
    Case(query: "gudang", first: "Stok & sarana"), Case(query: "stok sar", first: "Stok & sarana"),
    Case(query: "tmabah", first: "Tambah"), Case(query: "tabah", first: "Tambah"),
    Case(query: "tambbah", first: "Tambah"), Case(query: "penjuslan", first: "Penjualan"),
    Case(query: "lapora", first: "Laporan"), Case(query: "aporan", first: "Laporan"),
    Case(query: "UBAH", first: "Ubah"),
  ]

  @Test(arguments: cases.indices) func aWordFinds(_ place: Int) throws {
    let state = try #require(PageStates.all.first { $0.name == "people list" })
    let rows = try #require(Self.rows(state, "ptg-2", .indonesian))
    let found = Self.search(rows, .indonesian).found(by: Self.cases[place].query)
    #expect(found.first?.label == Self.cases[place].first)
  }

  @Test func whatIsMetExactlyIsNotMixedWithSlips() throws {
    let state = try #require(PageStates.all.first { $0.name == "people list" })
    let rows = try #require(Self.rows(state, "ptg-2", .indonesian))
    let search = Self.search(rows, .indonesian)
    #expect(search.found(by: "ubah").map(\.label) == ["Ubah"])
    #expect(search.found(by: "zzzz").isEmpty)
    #expect(search.found(by: " ").count == rows.count)
  }
}
