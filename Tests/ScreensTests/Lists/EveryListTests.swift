import Screens
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// Search, order, file and views are the same on every list of rows, by the same keys.
@Suite struct EveryListTests {
  struct Row: Sendable, CustomTestStringConvertible {
    /// The state of `PageStates` that it is reached by.
    var page: String
    var list: SavedView.List
    var login = "bdh-1"
    /// What is searched for, and how many rows have it of how many there are.
    var query: String
    var hits: Int
    var rows: Int
    /// What sorting by the second choice is called.
    var order: String

    var testDescription: String { page }
  }

  static let rows = [
    Row(page: "costs", list: .costs, query: "benang", hits: 0, rows: 1, order: "tanggal"),
    Row(page: "ledgers", list: .ledgers, query: "baso", hits: 1, rows: 3, order: "nama"),
    Row(page: "ledger", list: .ledger, query: "tabungan", hits: 1, rows: 3, order: "tanggal"),
    Row(page: "deposits", list: .deposits, query: "oktober", hits: 1, rows: 2, order: "bulan"),
    Row(page: "schemes", list: .schemes, query: "omzet", hits: 1, rows: 3, order: "skema"),
    Row(
      page: "trainings", list: .trainings, login: "ksb-1", query: "xxyyzz", hits: 0, rows: 1,
      order: "mulai"),
    Row(
      page: "consignments", list: .consignments, login: "ptg-2", query: "misal", hits: 1, rows: 1,
      order: "titip"),
    Row(
      page: "leavings", list: .leavings, login: "ptg-2", query: "kantor", hits: 1, rows: 1,
      order: "keluar"),
    Row(
      page: "stock counts", list: .stockCounts, login: "ptg-2", query: "opname", hits: 1, rows: 1,
      order: "opname"),
    Row(page: "disputes", list: .disputes, query: "oktober", hits: 1, rows: 1, order: "dicatat"),
    Row(
      page: "material", list: .materials, login: "ptg-2", query: "xxyyzz", hits: 0, rows: 1,
      order: "lot"),
    Row(page: "months", list: .months, query: "oktober", hits: 1, rows: 2, order: "bulan"),
    Row(page: "month", list: .monthPremi, query: "baso", hits: 1, rows: 2, order: "nama"),
    Row(
      page: "orders", list: .orders, login: "ptg-2", query: "misal", hits: 1, rows: 2,
      order: "pesanan"),
    Row(
      page: "material, a lot with a move", list: .materialMoves, login: "ptg-2", query: "b-0001",
      hits: 1, rows: 1, order: "tanggal"),
    Row(
      page: "second looks", list: .rechecks, login: "ksb-1", query: "xxyyzz", hits: 0, rows: 1,
      order: "buah"),
    Row(
      page: "pieces behind a figure", list: .figureChecks, login: "ksb-1", query: "ditolak",
      hits: 1,
      rows: 8, order: "buah"),
    Row(
      page: "quality catalogue", list: .catalogue, login: "ksb-1", query: "berjamur", hits: 1,
      rows: 27, order: "barang"),
    Row(
      page: "block", list: .block, login: "pmu-1", query: "dikerjakan", hits: 4, rows: 12,
      order: "buah"),
    Row(
      page: "officials", list: .officials, query: "bendahara", hits: 0, rows: 1, order: "jabatan"),
    Row(page: "stages", list: .stages, query: "anyam", hits: 1, rows: 11, order: "tahap"),
    Row(page: "products", list: .products, query: "emas", hits: 1, rows: 3, order: "kode"),
    Row(
      page: "channels", list: .channels, query: "dekranasda", hits: 1, rows: 10, order: "saluran"),
    Row(page: "tool kinds", list: .toolKinds, query: "jarum", hits: 1, rows: 4, order: "alat"),
    Row(
      page: "material kinds", list: .materialKinds, query: "benang", hits: 1, rows: 6,
      order: "bahan"),
    Row(page: "numbers", list: .numbers, query: "nota", hits: 1, rows: 7, order: "nomor"),
    Row(page: "opening", list: .openings, query: "titip", hits: 1, rows: 10, order: "blok"),
    Row(
      page: "opening rows", list: .openingRows, login: "ptg-2", query: "polos", hits: 1, rows: 1,
      order: "apa"),
    Row(
      page: "pledges", list: .pledges, login: "ptg-2", query: "pameran", hits: 1, rows: 4,
      order: "janji"),
    Row(
      page: "pledge", list: .pledgeRecords, login: "ptg-2", query: "lembar", hits: 1, rows: 1,
      order: "tanggal"),
    Row(
      page: "agreements", list: .agreements, login: "ptg-2", query: "yayasan", hits: 1, rows: 2,
      order: "nomor"),
    Row(
      page: "supports", list: .supports, login: "ptg-2", query: "stan", hits: 1, rows: 2,
      order: "nomor"),
    Row(
      page: "contacts", list: .contacts, login: "ptg-2", query: "surat", hits: 1, rows: 1,
      order: "tanggal"),
    Row(
      page: "indicators", list: .indicators, login: "ptg-2", query: "omzet", hits: 3, rows: 18,
      order: "sebelum"),
    Row(
      page: "market prices", list: .marketPrices, login: "ptg-2", query: "pasar", hits: 1, rows: 1,
      order: "tanggal"),
    Row(
      page: "records of a figure", list: .figureRecords, login: "ptg-2", query: "gunting", hits: 1,
      rows: 4, order: "catatan"),
    Row(
      page: "records of a row", list: .rowRecords, login: "ptg-2", query: "003", hits: 2, rows: 16,
      order: "catatan"),
    Row(
      page: "programme", list: .programme, login: "ptg-2", query: "002", hits: 1, rows: 8,
      order: "pekerjaan"),
    Row(
      page: "skills", list: .skills, login: "ptg-2", query: "dasar", hits: 1, rows: 5,
      order: "tahap"),
    Row(
      page: "proving pieces", list: .skillPieces, login: "ptg-2", query: "b-0001-03", hits: 1,
      rows: 10, order: "buah"),
    Row(
      page: "ready to rise", list: .skillsReady, login: "ksb-1", query: "xxyyzz", hits: 0,
      rows: 1, order: "nama"),
    Row(
      page: "release packs", list: .releasePacks, login: "ptg-2", query: "003", hits: 1, rows: 1,
      order: "kode"),
    Row(
      page: "attendance", list: .attendance, login: "ksb-1", query: "izin", hits: 1, rows: 5,
      order: "alasan"),
    Row(
      page: "absences", list: .absences, login: "ptg-2", query: "wb-002", hits: 1, rows: 2,
      order: "kode"),
    Row(
      page: "conduct", list: .conduct, login: "ksb-1", query: "003", hits: 1, rows: 3,
      order: "nama"),
    Row(
      page: "courses", list: .courses, login: "ptg-2", query: "004", hits: 1, rows: 1,
      order: "nomor"),
    Row(
      page: "course", list: .courseSessions, login: "ptg-2", query: "003", hits: 2, rows: 3,
      order: "tanggal"),
    Row(
      page: "exercises", list: .exercises, login: "ptg-2", query: "polos", hits: 0, rows: 1,
      order: "barang"),
    Row(
      page: "waiting list", list: .waiting, login: "ptg-2", query: "caya", hits: 1, rows: 3,
      order: "no"),
    Row(
      page: "passed over", list: .passedOver, login: "ptg-2", query: "007", hits: 1, rows: 1,
      order: "tanggal"),
    Row(
      page: "allowances", list: .allowances, login: "ptg-2", query: "wilayah", hits: 1, rows: 1,
      order: "kode"),
    Row(
      page: "terms of work", list: .eligibility, login: "ksb-1", query: "xxyyzz", hits: 0, rows: 1,
      order: "mulai"),
    Row(
      page: "key again", list: .keyAgain, login: "ptg-2", query: "21", hits: 1, rows: 3,
      order: "hari"),
    Row(
      page: "files on sticks", list: .files, login: "ptg-2", query: "peserta", hits: 1, rows: 3,
      order: "berkas"),
    Row(
      page: "held pieces", list: .heldPieces, login: "ptg-2", query: "xxyyzz", hits: 0, rows: 3,
      order: "buah"),
    Row(
      page: "value counts", list: .valueCounts, login: "ptg-2", query: "mitra", hits: 1, rows: 2,
      order: "saluran"),
  ]

  private func stage(_ row: Row) throws -> Stage {
    let state = try #require(PageStates.all.first { $0.name == row.page })
    return state.stage(as: row.login, .indonesian)
  }

  private func shown(_ stage: Stage) -> Int? {
    (stage.app.stack.last as? ListScreen)?.list.rows.count
  }

  @Test(arguments: rows) func aSearchNarrowsAndEscBringsAllBack(_ row: Row) throws {
    let stage = try stage(row)
    #expect(shown(stage) == row.rows, "\(stage.screen)")
    stage.play("/ `\(row.query) Enter")
    #expect(shown(stage) == row.hits, "\(stage.screen)")
    stage.play("Esc")
    #expect(shown(stage) == row.rows, "\(stage.screen)")
  }

  @Test(arguments: rows) func theSecondChoiceSortsByTheFirstColumn(_ row: Row) throws {
    let stage = try stage(row)
    stage.play("r 2")
    #expect(stage.screen.contains("urut: \(row.order)"), "\(stage.screen)")
    #expect(shown(stage) == row.rows)
  }

  @Test(arguments: rows) func whatIsShownLeavesAsAFile(_ row: Row) throws {
    let stage = try stage(row)
    stage.play("e Enter")
    guard case .write(let table, let name) = stage.desk.orders.last else {
      Issue.record("nothing was written: \(stage.screen)")
      return
    }
    #expect(table.rows.count == row.rows)
    #expect(table.rows.allSatisfy { $0.count == table.headings.count })
    #expect(name.hasSuffix("-2026-11-23.csv"))
    #expect(!table.headings.contains("Nama"), "names leave with a reason alone")
  }

  @Test(arguments: rows) func aViewIsKeptForTheListAlone(_ row: Row) throws {
    let stage = try stage(row)
    stage.play("r 2 v Enter `coba Enter")
    let kept = try #require(stage.app.views.last, "\(stage.screen)")
    #expect(kept.list == row.list && kept.name == "coba" && !kept.sort.isEmpty)
  }

  /// What a list keeps from one key to the next is what it would make anew, as it does where the
  /// screen has become wider and as wide as before.
  @Test(arguments: rows) func whatIsKeptIsWhatWouldBeMadeAnew(_ row: Row) throws {
    let stage = try stage(row)
    for key in ["Down", "Space", "Down", "Up", "+", "-", "/", "a", "Enter", "Down", "Esc", "End"] {
      stage.play(key)
      let anew = stage.copy()
      anew.app.size.width += 1
      _ = anew.app.draw()
      anew.app.size.width -= 1
      let (kept, made) = (stage.lines, anew.lines)
      #expect(Array(kept[..<3]) == Array(made[..<3]), "\(key)")
      #expect(Array(kept[21...]) == Array(made[21...]), "\(key)")
      let shown = try #require(stage.app.stack.last as? ListScreen)
      let scene = stage.app.scene
      #expect(shown.bindings(in: scene) == shown.keysAndArrows(in: scene), "\(key)")
    }
  }

  @Test(arguments: rows) func aMoveMakesNothingAnew(_ row: Row) throws {
    let stage = try stage(row)
    _ = stage.app.draw()
    let before = try #require(stage.app.stack.last as? ListScreen).renewals
    stage.play("Down Up")
    #expect(try #require(stage.app.stack.last as? ListScreen).renewals == before)
  }

  /// On a wide screen no text of a list ends in two dots while a third of the screen is empty.
  @Test(arguments: rows) func nothingIsCutBesideRoom(_ row: Row) throws {
    let state = try #require(PageStates.all.first { $0.name == row.page })
    let canvas = state.picture(as: row.login, .indonesian, width: 132, height: 40)
    let body = canvas.lines[3..<37]
    let used = body.map { $0.count }.max() ?? 0
    let cut = body.filter { $0.hasSuffix("..") || $0.contains(".. ") }
    #expect(cut.isEmpty || used * 3 >= canvas.width * 2, "\(cut)")
  }

  @Test func aNameIsWholeWhereTheScreenHasRoom() {
    let stage = LessonStage.begin(3)
    stage.play("1 End")
    #expect(stage.lines.contains { $0.contains("LW-014  CONTOH EMPAT ..") }, "\(stage.screen)")
    stage.app.size = Size(width: 90, height: 24)
    #expect(
      stage.lines.contains { $0.contains("LW-014  CONTOH EMPAT BELAS  ") }, "\(stage.screen)")
    stage.app.size = Size(width: 80, height: 24)
    #expect(stage.lines.contains { $0.contains("LW-014  CONTOH EMPAT ..") })
  }

  /// Somebody who bought as a private person stays out of files, whichever list he is on.
  @Test func aPrivatePartnerLeavesWithoutAName() throws {
    var workshop = MarketSample.workshop
    let person = try #require(workshop.buyers.indices.first { workshop.buyers[$0].subject != nil })
    let consign = Consign {
      $0.day = Sample.today
      $0.buyer = ID(person)
      $0.channel = 9
      $0.lines = [MarketSample.line(0, 8, .a, [1], 150_000)]
    }
    MarketSample.must(.consign(consign), by: Sample.clerk, in: &workshop)
    let stage = Stage(workshop)
    stage.play("5 i e Enter")
    guard case .write(let table, _) = stage.desk.orders.last else {
      Issue.record("nothing was written: \(stage.screen)")
      return
    }
    #expect(table.rows.first?[1] == .text("(pribadi)"), "\(table.rows)")
  }

  struct Empty: Sendable, CustomTestStringConvertible {
    var page: String
    var login = "bdh-1"
    var sentence: String

    var testDescription: String { page }
  }

  static let empty = [
    Empty(page: "months, empty", sentence: "Belum ada uang masuk atau biaya."),
    Empty(page: "orders, none", login: "ptg-2", sentence: "Tidak ada pesanan yang menunggu."),
    Empty(page: "ledgers, empty", sentence: "Belum ada buku pembantu premi."),
    Empty(page: "stock, empty", login: "ptg-2", sentence: "Belum ada buah yang siap dijual."),
    Empty(page: "material, none", login: "ptg-2", sentence: "Belum ada lot bahan."),
  ]

  /// Enter stands on the key line of a list without rows as well.
  @Test(arguments: empty) func enterSaysWhyAnEmptyListOpensNothing(_ row: Empty) throws {
    let state = try #require(PageStates.all.first { $0.name == row.page })
    let stage = state.stage(as: row.login, .indonesian)
    let depth = stage.app.stack.count
    stage.play("Enter")
    #expect(stage.message == row.sentence)
    #expect(stage.app.stack.count == depth)
  }
}
