import Forms
import Testing
import Wording
import Workshop

@testable import Screens

/// The forms of one record: what was typed is there again when the form is opened about the same
/// thing, at once, after a kill, and from Home where Home can open it.
@Suite struct EntryDraftTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String { name + " " + opening }
    var login: String
    var opening: String
    var typing: String
    var shown: String
    /// What its draft is called.
    var name: String
    var data: Data = .closed
    var isAtHome = true
    /// Whether another form of the kind, about something else, stays empty.
    var elsewhere: String?
  }

  enum Data { case closed, page, ordered }

  private static func workshop(_ data: Data) -> Workshop {
    switch data {
    case .closed: EarningsSample.closed
    case .page: PageSample.workshop
    case .ordered: OrderSample.workshop
    }
  }

  static let cases = [
    Case(
      login: "bdh-1", opening: "6 t", typing: "`1,5jt Enter `daun_lontar", shown: "daun lontar",
      name: "biaya"),
    Case(
      login: "bdh-1", opening: "6 d Down t", typing: "Tab `820261123456789",
      shown: "820261123456789",
      name: "setoran PNBP"),
    Case(
      login: "bdh-1", opening: "6 b Enter t", typing: "`tabungan_bank Enter `50rb", shown: "50rb",
      name: "catatan buku", elsewhere: "6 b Down Enter t"),
    Case(
      login: "bdh-1", opening: "6 b Down Enter l", typing: "Tab Tab `BK-99", shown: "BK-99",
      name: "pembayaran saldo"),
    Case(
      login: "ksb-1", opening: "6 a t", typing: "Ctrl+U `SK-UMPAMA", shown: "SK-UMPAMA",
      name: "skema"),
    Case(
      login: "bdh-1", opening: "6 Down Enter Enter g", typing: "`salah_hitung",
      shown: "salah hitung",
      name: "sanggahan", elsewhere: "6 Down Enter Enter PgDn g"),
    Case(
      login: "ptg-2", opening: "5 p", typing: "Ctrl+U `QRIS Tab `kemarin", shown: "kemarin",
      name: "pelunasan", data: .page),
    Case(
      login: "ptg-2", opening: "5 Enter t", typing: "Tab `emas_lepas", shown: "emas lepas",
      name: "retur", data: .page),
    Case(
      login: "ptg-2", opening: "5 a Enter g", typing: "`100rb", shown: "100rb",
      name: "uang muka", data: .ordered),
    Case(
      login: "ptg-2", opening: "5 a Enter F8", typing: "`pemesan_mund", shown: "pemesan mund",
      name: "pembatalan pesanan", data: .ordered),
    Case(
      login: "ptg-2", opening: "9 b t", typing: "`L-9 Tab Tab `KOPERASI", shown: "KOPERASI",
      name: "lot baru", data: .page),
    Case(
      login: "ptg-2", opening: "5 i t", typing: "`TOKO_MISAL Tab Tab `1xP8", shown: "1xP8",
      name: "titipan", data: .page),
    Case(
      login: "ptg-2", opening: "9 u", typing: "Tab `rak_basah", shown: "rak basah",
      name: "selisih stok", data: .page),
    Case(
      login: "ptg-2", opening: "1 Enter l t", typing: "`anyaman_rapat", shown: "anyaman rapat",
      name: "pelatihan", data: .page),
    Case(
      login: "ksb-1", opening: "4 o Enter", typing: "Ctrl+U `4,5", shown: "4,5",
      name: "batas mutu", data: .page, isAtHome: false),
    Case(
      login: "ksb-1", opening: "4 o t", typing: "`M20 Tab `retak", shown: "retak",
      name: "cacat baru", data: .page),
    Case(
      login: "ksb-1", opening: "4 o j", typing: "`tebal", shown: "tebal",
      name: "ukuran baru", data: .page),
  ]

  private static func opened(_ row: Case, keeping kept: [String: [Draft]] = [:]) -> Stage {
    let stage = Stage(workshop(row.data), as: kept.isEmpty ? row.login : "nobody")
    if !kept.isEmpty {
      stage.desk.kept = kept
      stage.play("`\(row.login) Enter `latihan Enter")
    }
    return stage
  }

  @Test(arguments: cases) func escKeepsItAndTheSameFormGoesOn(_ row: Case) {
    let stage = Self.opened(row)
    stage.play(row.opening)
    let title = stage.title
    stage.play(row.typing)
    #expect(stage.screen.contains(row.shown), "\(stage.screen)")
    for _ in 0..<2 where !stage.message.hasPrefix("Konsep") { stage.play("Esc") }
    #expect(stage.message.hasPrefix("Konsep \(row.name) disimpan 08:06."), "\(stage.screen)")
    for _ in 0..<5 where !stage.title.contains("BERANDA") { stage.play("Esc") }
    if let elsewhere = row.elsewhere {
      stage.play(elsewhere)
      #expect(!stage.screen.contains(row.shown), "\(stage.screen)")
      for _ in 0..<5 where !stage.title.contains("BERANDA") { stage.play("Esc") }
    }
    stage.play(row.opening)
    #expect(
      stage.message == "Konsep 08:06 dilanjutkan. Ctrl+R memulihkan isian, F8 menghapus.",
      "\(stage.screen)")
    #expect(stage.title == title && stage.screen.contains(row.shown), "\(stage.screen)")
    stage.play("F8 2 Enter")
    #expect(stage.message == "Konsep dihapus.", "\(stage.screen)")
    stage.app.keepDrafts()
    #expect(stage.desk.kept[row.login] == [])
  }

  /// The program is killed after each key that was typed.
  @Test(arguments: cases) func aKillAfterAnyKeyLosesNothing(_ row: Case) {
    let stage = Self.opened(row)
    stage.play(row.opening)
    for key in row.typing.split(separator: " ") {
      stage.play(String(key))
      stage.app.keepDrafts()
      guard let kept = stage.desk.kept[row.login], !kept.isEmpty else { continue }
      let next = Self.opened(row, keeping: stage.desk.kept)
      next.play(row.opening)
      next.play("Ctrl+L")
      next.app.keepDrafts()
      #expect(next.desk.kept[row.login]?.map(\.texts) == kept.map(\.texts), "after \(key)")
    }
    let next = Self.opened(row, keeping: stage.desk.kept)
    next.play(row.opening)
    #expect(next.screen.contains(row.shown), "\(next.screen)")
  }

  @Test(arguments: cases) func homeListsWhatItCanOpen(_ row: Case) {
    let stage = Self.opened(row)
    stage.play(row.opening + " " + row.typing)
    for _ in 0..<6 where !stage.title.contains("BERANDA") { stage.play("Esc") }
    let line = "Konsep \(row.name) disimpan 08:06"
    #expect(stage.screen.contains(line) == row.isAtHome, "\(stage.screen)")
    guard row.isAtHome else { return }
    for _ in 0..<8 where !stage.lines.contains(where: { $0.hasPrefix("> Konsep") }) {
      stage.play("Down")
    }
    stage.play("Enter")
    #expect(stage.message.hasPrefix("Konsep 08:06 dilanjutkan."), "\(stage.screen)")
    #expect(stage.screen.contains(row.shown), "\(stage.screen)")
  }

  @Test func whatWasSavedIsNotOfferedAgain() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 t `1,5jt Enter `daun_lontar Esc t Ctrl+X")
    #expect(stage.desk.saved.count == 1, "\(stage.screen)")
    stage.app.keepDrafts()
    #expect(stage.desk.kept["bdh-1"] == [])
    stage.play("t")
    #expect(!stage.message.hasPrefix("Konsep"))
    #expect(!stage.screen.contains("daun lontar"), "\(stage.screen)")
  }

  @Test func ctrlRPutsBackWhatWasProposed() {
    let stage = Stage(PageSample.workshop, as: "ptg-2")
    stage.play("5 p Ctrl+U `QRIS Esc p Ctrl+R")
    #expect(stage.screen.contains("transfer"), "\(stage.screen)")
  }

  /// Of a box for a reason, until it is answered.
  @Test func aReasonHalfTypedIsThereAgain() {
    let stage = Stage(PageSample.workshop, as: "pmu-1")
    stage.play("2 Enter l x `lem_berb Esc")
    #expect(
      stage.message == "Konsep blokir disimpan 08:06. Buka lagi formulirnya.", "\(stage.screen)")
    stage.play("x")
    #expect(stage.screen.contains("lem berb"), "\(stage.screen)")
    stage.play("`au Enter")
    #expect(stage.desk.workshop.blocks.last?.reason == "lem berbau", "\(stage.screen)")
    stage.app.keepDrafts()
    #expect(stage.desk.kept["pmu-1"] == [])
  }

  /// Passwords, PINs and codes are in no draft, whatever form they were typed into.
  @Test func secretsAreNeverKept() {
    let stage = Stage(PageSample.workshop, as: "ptg-2")
    stage.play("0 w `rahasia-lama Enter `rahasia-baru-1 Esc Esc Esc 0 n `246810 Esc Esc Esc")
    stage.app.keepDrafts()
    #expect(stage.desk.kept["ptg-2"] ?? [] == [])
    let none = Words("", en: "")
    var form = FormState([
      FormField(.password, .secret(limit: 20), width: 20, hint: none, example: nil).field,
      FormField(.note, .text(limit: 20), width: 20, hint: none, example: none).field,
    ])
    form[.password] = "rahasia"
    form[.note] = "biasa"
    #expect(form.draftTexts == ["focus": "password", "note": "biasa"])
  }
}
