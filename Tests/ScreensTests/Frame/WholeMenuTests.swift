import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// From anywhere the menu leads to every action and every record.
@Suite struct WholeMenuTests {
  /// What is typed at home, and the row that must stand first.
  struct Query: Sendable {
    var typed: String
    var row: String
    var page: String
    var language = Language.indonesian
  }

  /// The text of the row in focus, without frame and focus sign.
  private static func first(_ stage: Stage) -> String {
    let line = stage.lines.first { $0.contains("│ > ") } ?? ""
    return String(line.drop { $0 != ">" }.dropFirst(2))
  }

  private static func menu(_ typed: String, as login: String, _ language: Language) -> Stage {
    let stage = Stage(PageSample.workshop, as: login, language: language)
    stage.play("m `" + typed.replacing(" ", with: "_"))
    return stage
  }

  private static let queries: [Query] = [
    Query(typed: "harga", row: "Barang dan harga", page: "Bengkel"),
    Query(typed: "produk", row: "Barang dan harga", page: "Bengkel"),
    Query(typed: "warna", row: "Barang dan harga", page: "Bengkel"),
    Query(typed: "songkok", row: "SG-POLOS", page: "Barang dan harga"),
    Query(typed: "retur", row: "Retur", page: "Nota"),
    Query(typed: "kuitansi", row: "Kuitansi", page: "Nota"),
    Query(typed: "opname", row: "Opname", page: "Stok & sarana"),
    Query(typed: "gaji", row: "Premi & kas", page: ""),
    Query(typed: "upah", row: "Premi & kas", page: ""),
    Query(typed: "absen", row: "Tidak hadir", page: "Warga binaan"),
    Query(typed: "koreksi", row: "Koreksi", page: "Hasil harian"),
    Query(typed: "bebas", row: "Tanggal bebas", page: "Warga binaan"),
    Query(typed: "serah terima", row: "Alihkan", page: "Orang"),
    Query(typed: "pesanan", row: "Pesanan", page: "Penjualan"),
    Query(typed: "titip", row: "Titip", page: "Penjualan"),
    Query(typed: "kop", row: "Kop surat", page: "Bengkel"),
    Query(typed: "nip", row: "Pejabat", page: "Bengkel"),
    Query(typed: "komisi", row: "Saluran", page: "Bengkel"),
    Query(typed: "pelanggan", row: "Pembeli", page: "Bengkel"),
    Query(typed: "alat", row: "Alat", page: "Stok & sarana"),
    Query(typed: "bahan", row: "Bahan", page: "Stok & sarana"),
    Query(typed: "libur", row: "Kalender", page: "Bengkel"),
    Query(typed: "saldo awal", row: "Saldo awal", page: "Bengkel"),
    Query(typed: "cadangan", row: "Cadangkan", page: "Sistem"),
    Query(typed: "kata sandi", row: "Ganti kata sandi", page: "Sistem"),
    Query(typed: "perjanjian", row: "Perjanjian", page: "Kerja sama"),
    Query(typed: "skema", row: "Skema", page: "Premi & kas"),
    Query(typed: "papan", row: "Papan kerja", page: ""),
    Query(typed: "keluar", row: "Keluar", page: ""),
    Query(typed: "laporan", row: "Laporan", page: ""),
    Query(typed: "price", row: "Products and prices", page: "Workshop", language: .english),
    Query(typed: "colour", row: "Products and prices", page: "Workshop", language: .english),
    Query(typed: "orders", row: "Orders", page: "Sales", language: .english),
    Query(typed: "customers", row: "Buyers", page: "Workshop", language: .english),
    Query(typed: "commission", row: "Channels", page: "Workshop", language: .english),
    Query(typed: "tools", row: "Tools", page: "Stock & tools", language: .english),
    Query(typed: "material", row: "Material", page: "Stock & tools", language: .english),
    Query(typed: "backup", row: "Back up", page: "System", language: .english),
    Query(typed: "wages", row: "Premi & cash", page: "", language: .english),
    Query(typed: "holidays", row: "Calendar", page: "Workshop", language: .english),
  ]

  @Test(arguments: queries.indices) func aWordFindsItsRowFirst(_ place: Int) {
    let query = Self.queries[place]
    let stage = Self.menu(query.typed, as: "ptg-2", query.language)
    let row = Self.first(stage)
    #expect(row.hasPrefix(query.row) && row.contains(query.page), "\(query.typed): \(stage.screen)")
  }

  @Test func thereAreFortyQueries() { #expect(Self.queries.count == 40) }

  /// Nothing that is only nearly typed leads out of the program.
  @Test(arguments: ["retur", "kelura", "kelaur", "keluat", "ksluar"])
  func leavingIsNeverGuessed(_ typed: String) {
    let stage = Self.menu(typed, as: "ptg-2", .indonesian)
    let first = Self.first(stage)
    #expect(!(first.hasPrefix("Keluar") && first.contains("Esc")), "\(stage.screen)")
  }

  @Test func aLetterActsOnThePageThatItBelongsTo() {
    let stage = Self.menu("pesanan", as: "ptg-2", .indonesian)
    stage.play("Enter")
    #expect(stage.title.contains("PESANAN"), "\(stage.screen)")
  }

  /// What needs a row says which key it is, and does nothing to the first row there is.
  @Test func aKeyOfARowIsTold() {
    let stage = Self.menu("retur", as: "ptg-2", .indonesian)
    stage.play("Enter")
    #expect(stage.title.contains("PENJUALAN"), "\(stage.screen)")
    #expect(stage.message.contains("T: Retur"), "\(stage.message)")
    #expect(stage.desk.saved.isEmpty)
  }

  /// `M 0 0 1 Enter` are five keys; with the letters of the code before them seven.
  @Test(arguments: ["", "1", "2", "3", "4", "5", "6", "7", "9", "0", "5 Enter", "2 Enter"])
  func aPersonIsSevenKeysAwayFromAnyPage(_ page: String) {
    for code in ["001", "wb001"] {
      let stage = Stage(PageSample.workshop, as: "ptg-2")
      // Where letters are typed, F9 opens it.
      stage.play(page + (page == "3" ? " F9 `" : " m `") + code)
      #expect(Self.first(stage).hasPrefix("WB-001"), "\(stage.screen)")
      stage.play("Enter")
      #expect(stage.title.contains("WB-001"), "\(stage.screen)")
    }
  }

  /// Names are found by whom they are shown to.
  @Test(arguments: ["ptg-2", "pmu-1", "pmt-1"]) func namesAreFoundByWhoSeesThem(_ login: String) {
    let stage = Self.menu("contoh satu", as: login, .indonesian)
    #expect(Self.first(stage).hasPrefix("WB-001") == (login == "ptg-2"), "\(stage.screen)")
    if login != "ptg-2" { #expect(!stage.screen.contains("CONTOH SATU :")) }
  }

  @Test func whoMayNotIsToldWhy() {
    let stage = Self.menu("cadangkan", as: "pmt-1", .indonesian)
    stage.play("Enter")
    #expect(stage.message.contains("Hanya"), "\(stage.message)")
  }
}
