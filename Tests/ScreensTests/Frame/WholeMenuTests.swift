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
    var login = "ptg-2"
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
    Query(typed: "skema", row: "Skema", page: "Premi & kas", login: "bdh-1"),
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
    let stage = Self.menu(query.typed, as: query.login, query.language)
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

  /// The keys of what a row opens are found too, with the rows on the way there.
  @Test(arguments: [
    (PageState.Data.ordered, "ksb-1", "uang_muka", "Uang muka", "Pesanan", "5 A Enter G"),
    (.all, "ksb-1", "perbaiki_keluhan", "Perbaiki keluhan", "Buah", "2 Enter Enter B"),
    (.closed, "bdh-1", "hitung_ulang", "Hitung ulang", "Slip", "6 Enter Enter ="),
    (.taught, "ksb-1", "akhiri", "Akhiri", "Program", "8 L Enter I"),
    (.all, "ksb-1", "uraian", "Uraian", "Isi laporan", "7 Enter U"),
    (.consigned, "ksb-1", "penyetoran", "Penyetoran", "Titip jual", "5 I Enter P"),
  ])
  func aKeyInsideARowIsFound(
    _ data: PageState.Data, _ login: String, _ typed: String, _ label: String, _ page: String,
    _ keys: String
  ) {
    let workshop = PageState(name: "", kind: .page, keys: "", data: data).workshop
    let stage = Stage(workshop, as: login)
    stage.play("m `" + typed)
    let row = stage.lines.first { $0.contains("\u{2502} > ") } ?? ""
    #expect(row.contains(label) && row.contains(page) && row.contains(keys), "\(stage.screen)")
    stage.play("Enter")
    #expect(stage.message.contains(label) && stage.desk.saved.isEmpty, "\(stage.message)")
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
      stage.play(page)
      // Where letters are text the menu has F9.
      stage.play((stage.app.top.presence == .page ? "m `" : "F9 `") + code)
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
