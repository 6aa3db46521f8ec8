import Testing
import Workshop

@testable import Screens

/// The list of months and the page of one: twenty caps of October, worked out by hand.
@Suite struct MonthTests {
  private func october(_ workshop: Workshop = EarningsSample.sold, as login: String = "bdh-1")
    -> Stage
  {
    let stage = Stage(workshop, as: login)
    stage.play("6 Enter")
    return stage
  }

  private func has(_ stage: Stage, _ texts: String...) {
    for text in texts { #expect(stage.screen.contains(text), "\(text) in\n\(stage.screen)") }
  }

  @Test func theListSaysWhatEachMonthCameTo() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6")
    #expect(
      stage.lines[4]
        == "> November 2026   berjalan        150.000      60.000       90.000       45.000")
    #expect(
      stage.lines[5]
        == "  Oktober 2026    ditutup       4.000.000   1.200.000    2.800.000    1.400.000")
  }

  @Test func theMonthGoesFromTurnoverToTheParts() {
    let stage = october()
    #expect(stage.title.contains("PREMI & KAS > OKTOBER 2026"))
    has(
      stage, "Dibayar, 1 nota", "4.000.000", "-1.200.000", "2.800.000",
      "SK-1990 dari laba bersih", "50%    1.400.000", "35%      980.000", "15%      420.000",
      "100%    2.800.000")
    has(stage, "Premi penganyam", "1.232.000    2 orang, 200,00 poin x 6.160,00")
    has(stage, "Premi penyiap bahan", "168.000    1 orang, 5 hari x 33.600,00")
  }

  @Test func everyoneHasALineAndTheLinesAddUp() {
    let stage = october()
    let lines = stage.lines.filter { $0.contains("WB-") || $0.contains("Jumlah ") }
      .map { $0.split(separator: " ").filter { $0 != ">" }.map(String.init) }.suffix(4)
    #expect(
      Array(lines) == [
        ["WB-001", "CONTOH", "SATU", "0", "140,00", "862.400", "0", "862.400"],
        ["WB-002", "BASO", "CONTOH", "0", "60,00", "369.600", "0", "369.600"],
        ["WB-003", "SITTI", "MISAL", "5", "0,00", "168.000", "0", "168.000"],
        ["Jumlah", "3", "orang", "5", "200,00", "1.400.000", "0", "1.400.000"],
      ])
  }

  /// Whoever pays out sees to whom.
  @Test(arguments: ["ksb-1", "bdh-1"]) func thosePaidStandThereByName(_ login: String) {
    #expect(october(as: login).screen.contains("WB-001   CONTOH SATU"))
  }

  @Test func anotherSchemeIsLaidBesideTheSameMonth() {
    let stage = october()
    stage.play("i")
    has(stage, "60/15/25 dari laba bersih", "1.680.000", "420.000", "700.000")
    has(stage, "258.720     -603.680")
    stage.play("i")
    has(stage, "50/35/15 dari omzet", "2.000.000", "600.000")
    stage.play("i")
    #expect(!stage.screen.contains("50/35/15"))
    #expect(stage.desk.saved.isEmpty)
  }

  // MARK: Closing

  @Test func theCheckListSaysWhatIsStillOpen() {
    var workshop = EarningsSample.sold
    EarningsSample.spend(10_000, on: EarningsSample.day(10, 30), in: &workshop)
    let stage = october(workshop)
    stage.play("Ctrl+X")
    has(
      stage, "Tutup Oktober 2026?", "1 nota lunas, 20 buah dihitung",
      "Tidak ada piutang (semua nota lunas)",
      "2 biaya, Rp1.210.000", "! PNBP belum disetor Rp418.500",
      "Skema SK-1990, Kepmenkeh M.01-PP.02.01 Tahun 1990")
    // October 2026 has 27 days from Monday to Saturday; 5 to 10 have output.
    has(stage, "! 21 hari kerja tanpa hasil harian")
    #expect(stage.desk.saved.isEmpty)
  }

  /// Owed are a nota of the month's last day and one of the first day after it.
  @Test func theCheckListCountsWhatIsOwedByTheLastDay() {
    var workshop = EarningsSample.sold
    EarningsSample.make(2, in: &workshop)
    for (piece, day) in [EarningsSample.day(10, 31), EarningsSample.day(11, 1)].enumerated() {
      EarningsSample.sell(
        batch: 1, [UInt8(piece + 1)], at: 150_000, on: day, .unpaid, in: &workshop)
    }
    let stage = october(workshop)
    stage.play("Ctrl+X")
    let line = "! 1 nota belum lunas, Rp150.000: tidak ikut dibagi"
    #expect(stage.screen.contains(line), "\(stage.screen)")
  }

  @Test func aMonthIsClosedByTheTreasurerAndSignedByTheSupervisor() {
    let stage = october()
    stage.play("Ctrl+X 3 Enter")
    has(stage, "Premi Rp1.400.000, Modal kerja Rp980.000, PNBP Rp420.000")
    stage.play("`ksb-1 Enter `135790 Enter")
    #expect(stage.message == "Tersimpan #4821. Oktober 2026 terkunci. Enter membuka slip.")
    let closed = stage.desk.workshop.closure(of: EarningsSample.october)
    #expect(closed?.note == "setor sesudah penutupan")
    #expect(closed?.approver == ID(2))
    has(stage, "ditutup BDH-1 23-11-2026")
    stage.play("Ctrl+X")
    #expect(
      stage.message == "Oktober 2026 sudah ditutup. Catat di bulan yang belum ditutup.")
    stage.play("z")
    #expect(stage.message.contains("bulan yang ditutup tetap"))
  }

  @Test func withPNBPDepositedNoNoteIsAsked() {
    var workshop = EarningsSample.sold
    MarketSample.must(
      EarningsSample.deposit(420_000, "A1B2C3D4E5F6G7H8"), by: EarningsSample.treasurer,
      in: &workshop)
    let stage = october(workshop)
    stage.play("Ctrl+X")
    has(stage, "PNBP sudah disetor Rp420.000", "2  Tutup Oktober 2026")
    stage.play("2 Enter `ksb-1 Enter `135790 Enter")
    #expect(stage.desk.workshop.closure(of: EarningsSample.october)?.note == "")
  }

  @Test func theTreasurerAloneClosesNothing() {
    let stage = october()
    stage.play("Ctrl+X 2 Enter `bdh-1 Enter `135790 Enter")
    #expect(stage.message == "Hanya Kasubsi.")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func theRunningMonthIsNotClosedYet() {
    let stage = october(EarningsSample.closed)
    stage.play("Ctrl+X")
    #expect(stage.message == "November 2026 belum lewat. Tutup mulai 01-12-2026.")
  }

  @Test func aMonthWaitsForTheOneBefore() {
    var workshop = EarningsSample.sold
    EarningsSample.spend(50_000, on: EarningsSample.day(11, 9), in: &workshop)
    let stage = Stage(workshop, as: "bdh-1")
    stage.play("6")
    #expect(stage.lines[4].hasPrefix("> November 2026   berjalan              -"))
    stage.play("Enter")
    #expect(stage.message == "Oktober 2026 belum ditutup. Tutup bulan itu dulu.")
  }

  // MARK: Costs

  @Test func aCostIsNotedForABatchAndLowersTheProfit() {
    let stage = october()
    stage.play("t `100rb*3 Enter `cincin_emas Enter `B-0001 Enter `12-10-26 Enter")
    #expect(
      stage.message == "Tersimpan #4821. Biaya Rp300.000, cincin emas. Z mengurungkan.")
    has(stage, "-1.500.000", "2.500.000")
    #expect(stage.desk.workshop.costs.last?.batch == ID(0))
    stage.play("z")
    #expect(stage.message == "Diurungkan #4821. Biaya Rp300.000. Ctrl+Y mengulangi.")
    has(stage, "2.800.000")
  }

  @Test func aMistakenCostIsVoided() {
    let stage = october()
    stage.play("y F8")
    has(stage, "Batalkan biaya?", "daun lontar, Rp1.200.000")
    stage.play("2 Enter")
    #expect(stage.message == "Tersimpan #4821. Biaya batal. Z mengurungkan.")
    has(stage, "Belum ada biaya bulan ini")
    stage.play("Esc")
    has(stage, "Laba bersih", "4.000.000")
  }

  @Test func aCostOfAClosedMonthIsRefusedAtItsField() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 t `50rb Enter `benang Enter Enter `12-10-26 Enter")
    has(stage, "! Oktober 2026 sudah ditutup.")
    #expect(stage.desk.saved.isEmpty)
  }

  // MARK: Roles

  struct Refusal: Sendable, CustomTestStringConvertible {
    var login: String
    var keys: String
    var message: String
    var testDescription: String { "\(login): \(keys)" }
  }

  static let refusals =
    ["ptg-2", "pmu-1", "adm-1", "pmt-1"].map {
      Refusal(login: $0, keys: "6", message: "Hanya Kasubsi, Bendahara.")
    } + [
      Refusal(login: "ksb-1", keys: "6 t", message: "Hanya Bendahara."),
      Refusal(login: "ksb-1", keys: "6 Down Enter Ctrl+X", message: "Hanya Bendahara."),
      Refusal(login: "ksb-1", keys: "6 b Enter t", message: "Hanya Bendahara."),
      Refusal(login: "ksb-1", keys: "6 b Down Enter l", message: "Hanya Bendahara."),
      Refusal(login: "ksb-1", keys: "6 d Down t", message: "Hanya Bendahara."),
      Refusal(login: "bdh-1", keys: "6 a t", message: "Hanya Kasubsi, Admin."),
      Refusal(login: "bdh-1", keys: "5 p", message: "Hanya Petugas, Kasubsi."),
    ]

  @Test(arguments: refusals) func aRoleWithoutTheRightIsToldSo(_ row: Refusal) {
    let stage = Stage(EarningsSample.closed, as: row.login)
    stage.play(row.keys)
    #expect(stage.message == row.message, "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func theTreasurersHomeNamesTheMonthToClose() {
    let stage = Stage(EarningsSample.sold, as: "bdh-1")
    has(stage, "Oktober 2026 belum ditutup")
    #expect(!Stage(EarningsSample.sold, as: "ptg-2").screen.contains("Oktober 2026 belum ditutup"))
  }
}
