import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// The key card is what acts: nothing on it is written by hand.
@Suite struct KeyCardTests {
  private static func card(_ language: Language) -> [String] {
    let session = Session(user: ID(2), login: "ksb-1", role: .supervisor)
    return KeyCard.lines(PageSample.workshop, as: session, language)
  }

  /// 66 lines are a sheet.
  @Test(arguments: Language.allCases) func itPrintsOnFourSheets(_ language: Language) {
    let card = Self.card(language)
    #expect(card.count <= 4 * 66)
    for line in card {
      #expect(line.unicodeScalars.count <= 80, "\(line)")
      #expect(line.unicodeScalars.allSatisfy { (32...126).contains($0.value) }, "\(line)")
    }
  }

  /// Of every page with letters, each key and label; what depends on a choice of the moment aside.
  @Test(arguments: Language.allCases) func everyKeyOfTheListsStandsThere(_ language: Language) {
    let text = Self.card(language).joined(separator: " ").split(separator: " ")
      .joined(separator: " ")
    let shared = SharedBindings(language, reading: nil)[.page]
    let names = [
      "home", "people list", "inmate", "batch list", "batch", "queue", "sales list", "nota",
      "stock", "reports list", "system", "inmate form", "sale form", "day grid",
    ]
    for state in PageStates.all where names.contains(state.name) {
      for binding in state.stage(as: state.logins[0], language).app.bindings {
        if Area(binding.command) == .premi || binding.label.isEmpty { continue }
        let keys = binding.keys.map { $0.name(english: language == .english) }
        let pair = keys.joined(separator: " ") + " " + binding.label
        let isShared =
          binding.command == .back || shared.contains { $0.command == binding.command }
        #expect(text.contains(isShared ? binding.label : pair), "\(state): \(pair)")
      }
    }
  }

  /// Every area, and what the card once lacked.
  @Test func everyKindOfPageHasItsPart() {
    let text = Self.card(.indonesian).joined(separator: "\n")
    for area in Area.allCases { #expect(text.contains("\n\(area.rawValue) ")) }
    for part in [
      "DI SEMUA DAFTAR", "5 PENJUALAN: PAPAN PESANAN", "5 PENJUALAN: TITIPAN",
      "9 STOK & SARANA: ALAT", "9 STOK & SARANA: BAHAN", "4 ANTREAN PERIKSA: KATALOG MUTU",
      "2 BATCH ANYAMAN: BUAH", "0 SISTEM: BENGKEL",
    ] { #expect(text.contains(part), "\(part)") }
  }

  /// Keys and labels stand below each other.
  @Test func theKeysStandInColumns() throws {
    let card = Self.card(.indonesian)
    let head = try #require(card.firstIndex(of: "DI SEMUA DAFTAR"))
    let rows = card[(head + 1)...].prefix { !$0.isEmpty }
    #expect(rows.count > 1 && rows.allSatisfy { $0.hasPrefix("  ") })
    for row in rows.dropLast() { #expect(row.contains("   "), "\(row)") }
  }

  @Test func helpLeadsToItAndBack() {
    let stage = Stage()
    stage.play("1 ? c")
    #expect(stage.title.contains("BANTUAN > KARTU TOMBOL"))
    #expect(stage.screen.contains("DI SEMUA HALAMAN"))
    stage.play("Esc")
    #expect(stage.title.contains("BANTUAN > WARGA BINAAN"))
    stage.play("Esc")
    #expect(stage.title.contains("WARGA BINAAN") && !stage.title.contains("BANTUAN"))
  }
}
