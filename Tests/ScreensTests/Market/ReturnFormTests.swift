import Testing
import Workshop

@testable import Screens

/// Nota 0003 of the market sample (PC7, 150.000) is owed, 0002 (one R8B) and 0001 (one P9B) are
/// paid.
@Suite struct ReturnFormTests {
  private func opened(_ keys: String) -> Stage {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.press(keys)
    return stage
  }

  private func sign(on stage: Stage) {
    stage.type("ksb-1")
    stage.press("Enter")
    stage.type("135790")
    stage.press("Enter")
  }

  @Test func moneyBackTakesTenKeysBesideTheWordsAndThePIN() throws {
    let stage = opened("5 End Enter t Enter")
    stage.type("emas lepas")
    stage.press("Ctrl+X")
    #expect(stage.screen.contains("uang kembali Rp125.000, tunai"), "\(stage.screen)")
    sign(on: stage)
    #expect(stage.message.hasSuffix("B-0001-06 kembali ke antrean periksa."), "\(stage.screen)")
    #expect(stage.lines[1].contains("1 diretur"), "\(stage.screen)")
    let row = try #require(stage.desk.workshop.returns.last)
    #expect(row.reason == "emas lepas" && row.redress == .refund)
    #expect(stage.desk.workshop.state(of: PiecePlace(ID(0), 6)) == .waiting)
    stage.press("t")
    #expect(stage.message == "Semua buahnya sudah diretur.")
    stage.press("l")
    for _ in 0..<6 where !stage.lines.contains(where: { $0.hasPrefix("> Retur") }) {
      stage.press("Tab")
    }
    stage.press("Enter")
    #expect(stage.title.contains("B-0001-06"))
    #expect(stage.screen.contains("retur PTG-2 23-11, nota 0001: emas lepas"), "\(stage.screen)")
  }

  @Test func theQueueSaysWhatTheBuyerSaid() {
    let stage = opened("5 End Enter t Enter")
    stage.type("emas lepas")
    stage.press("Ctrl+X")
    sign(on: stage)
    stage.press("Esc Esc 4 End")
    #expect(stage.screen.contains("nota 0001   emas lepas"), "\(stage.screen)")
  }

  @Test func aNotaThatIsOwedOwesLess() {
    let stage = opened("5 Enter t Enter")
    stage.type("ukuran salah")
    stage.press("Ctrl+X")
    #expect(stage.screen.contains("utang berkurang Rp150.000"), "\(stage.screen)")
    sign(on: stage)
    #expect(stage.desk.workshop.derived.debts.count == 0)
  }

  @Test func aReplacementLeavesWithANewNotaAtTheSamePrice() throws {
    let stage = opened("5 Enter t Enter")
    stage.type("ukuran salah")
    stage.press("Enter")
    stage.type("diganti")
    stage.press("Ctrl+X")
    #expect(stage.screen.contains("pengganti B-0003-02, nota baru 0004"), "\(stage.screen)")
    sign(on: stage)
    let workshop = stage.desk.workshop
    let new = try #require(workshop.sales.last)
    #expect(new.number == 4 && new.total == Rupiah(150_000) && new.isOwed)
    #expect(workshop.state(of: PiecePlace(ID(2), 2)) == .sold)
    #expect(workshop.state(of: PiecePlace(ID(2), 1)) == .waiting)
    #expect(workshop.derived.debts.amount == Rupiah(150_000))
  }

  /// A PC7 for 140,000, ten thousand below the usual price, paid by transfer.
  private func transferred(_ redress: String) -> Workshop {
    var workshop = MarketSample.stocked
    let line = MarketSample.line(2, 7, .a, [1], 140_000)
    MarketSample.sell(to: nil, line, payment: .transfer, in: &workshop)
    let stage = Stage(workshop, as: "ptg-2")
    stage.press("5 Enter t Enter")
    stage.type("ukuran salah")
    stage.press("Enter")
    stage.type(redress)
    stage.press("Ctrl+X")
    #expect(stage.screen.contains("uang kembali Rp140.000, transfer"), "\(stage.screen)")
    sign(on: stage)
    return stage.desk.workshop
  }

  @Test func theMoneyGoesBackTheWayItCame() {
    #expect(transferred("uang kembali").returns.map(\.payment) == [.transfer])
  }

  @Test func aReplacementCostsWhatTheFirstDid() {
    let workshop = transferred("diganti")
    #expect(workshop.sales.map(\.total) == [Rupiah(140_000), Rupiah(140_000)])
    #expect(workshop.sales.map(\.payment) == [.transfer, .transfer])
  }

  /// B-0002 has no other R8B.
  @Test func whereNothingOfItsKindIsInStockNothingReplacesIt() {
    let stage = opened("5 Down Enter t Enter")
    stage.type("emas lepas")
    stage.press("Enter")
    stage.type("diganti")
    stage.press("Ctrl+X")
    #expect(stage.screen.contains("! "), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aComplaintNeedsNoSecondPerson() {
    let stage = opened("5 Enter t Enter")
    stage.type("warna pudar")
    stage.press("Enter")
    stage.type("keluhan saja")
    stage.press("Ctrl+X")
    #expect(stage.message.contains("Keluhan tentang B-0003-01 tercatat."), "\(stage.screen)")
    #expect(stage.lines[1].contains("1 keluhan"))
    #expect(stage.desk.workshop.state(of: PiecePlace(ID(2), 1)) == .sold)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var piece = "B-0003-01"
    var reason = "emas lepas"
    var redress = "uang kembali"
    var defects = ""
    var day = "h"
    var sentence: String
  }

  static let mistakes = [
    Mistake(
      testDescription: "another's piece", piece: "B-0001-01",
      sentence: "! Tidak ditemukan. Ketik untuk mencari."),
    Mistake(
      testDescription: "tomorrow", day: "+1", sentence: "! Tanggal tidak boleh setelah hari ini."),
    Mistake(
      testDescription: "before the nota", day: "h-1",
      sentence: "! Sebelum dijual dan dibayar, 23-11-2026. Periksa tanggal."),
    Mistake(testDescription: "no such code", defects: "X99", sentence: "! "),
    Mistake(
      testDescription: "no such way", redress: "hadiah",
      sentence: "! Tidak ditemukan. Ketik untuk mencari."),
  ]

  @Test(arguments: mistakes) func aMistakeStandsUnderItsField(_ row: Mistake) {
    let stage = opened("5 Enter t")
    for text in [row.piece, row.reason, row.redress, row.defects] {
      stage.type(text)
      stage.press("Enter")
    }
    stage.type(row.day)
    stage.press("Ctrl+X")
    #expect(stage.screen.contains(row.sentence), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func whoMayNotRecordHearsWhy() {
    let stage = Stage(MarketSample.workshop, as: "pmu-1")
    stage.press("5 Enter t")
    #expect(stage.message.contains("Hanya"), "\(stage.screen)")
  }
}
