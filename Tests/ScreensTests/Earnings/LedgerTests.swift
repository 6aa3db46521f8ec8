import Reports
import Testing
import Workshop

@testable import Screens

/// WB-001 earned 862.400, used 100.000 inside and saved 200.000; WB-002 is released with 369.600.
@Suite struct LedgerTests {
  private func stage(_ keys: String, as login: String = "bdh-1") -> Stage {
    let stage = Stage(EarningsSample.closed, as: login)
    stage.play(keys)
    return stage
  }

  private func fields(_ line: String) -> [String] {
    line.split(separator: " ").filter { $0 != ">" }.map(String.init)
  }

  @Test func everyoneHasABalanceAndTheSumStandsBelow() {
    let stage = stage("6 b")
    #expect(stage.lines[1].contains("1 bebas belum dibayar !"))
    #expect(
      fields(stage.lines[4]) == [
        "WB-001", "CONTOH", "SATU", "aktif", "300.000", "562.400", "115.600",
      ])
    #expect(
      fields(stage.lines[5]) == [
        "WB-002", "BASO", "CONTOH", "bebas", "0", "369.600", "92.400", "!",
      ])
    #expect(fields(stage.lines[7]) == ["Jumlah", "3", "orang", "300.000", "1.100.000", "250.000"])
  }

  @Test func aLedgerShowsEveryLineWithItsBalance() {
    let stage = stage("6 b Enter")
    #expect(
      fields(stage.lines[4]) == [
        "09-11-2026", "tabungan", "bank", "BK-1", "-200.000", "562.400",
      ])
    #expect(
      fields(stage.lines[6]) == ["05-11-2026", "Premi", "Oktober", "2026", "862.400", "862.400"])
    #expect(
      stage.screen.contains(
        "Boleh diambil di lapas 115.600: 25% x 862.400 - 100.000"))
    #expect(stage.screen.contains("Dicatat BDH-1"))
  }

  @Test func whatIsShortOfTheMinimumIsInformation() {
    #expect(
      stage("6 b Enter End").screen.contains("Oktober 2026: mencapai premi minimum 700.000."))
    // 700.000 - 369.600
    #expect(
      stage("6 b Down Enter").screen.contains(
        "Oktober 2026: kurang 330.400 dari premi minimum 700.000."))
  }

  @Test func moreThanAQuarterIsRefusedAtItsField() {
    let stage = stage("6 b Enter t `kebutuhan_mendasar Enter `115601 Enter `BK-2 Ctrl+X")
    #expect(
      stage.screen.contains("! Batas pengambilan tinggal Rp115.600."),
      "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
    stage.play("Ctrl+U `115600 Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. Saldo Rp446.800.", "\(stage.screen)")
  }

  @Test func atReleaseTheWholeBalanceGoesAndItIsZero() {
    let stage = stage("6 b Down Enter l")
    #expect(stage.screen.contains("pelunasan saat bebas"))
    #expect(stage.screen.contains("369.600"))
    stage.play("Tab Tab `BA-7 Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. Saldo Rp0.", "\(stage.screen)")
    stage.play("l")
    #expect(stage.message == "Saldo sudah nol.")
    stage.play("z")
    #expect(stage.message.contains("bukunya hanya dikoreksi dengan baris baru"))
  }

  @Test func nobodyIsPaidOutBeforeTheRelease() {
    let stage = stage("6 b Enter l")
    #expect(stage.message == "Belum bebas atau pindah. Ubah statusnya dulu, lalu bayarkan.")
  }

  @Test func aCorrectionNeedsAReasonAndTheSupervisor() {
    let stage = stage("6 b Enter t `koreksi Enter `-5000 Enter Enter Ctrl+X")
    #expect(stage.screen.contains("! Wajib diisi."), "\(stage.screen)")
    stage.play("`salah_catat Ctrl+X")
    #expect(stage.screen.contains("Koreksi WB-001"), "\(stage.screen)")
    stage.play("`ksb-1 Enter `135790 Enter")
    #expect(stage.message == "Tersimpan #4821. Saldo Rp557.400.")
    #expect(stage.screen.contains("Dicatat BDH-1 dan KSB-1: salah catat"))
  }

  @Test func theHomePageNamesWhoIsToBePaidOut() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    #expect(stage.screen.contains("WB-002 sudah bebas: bayar saldonya"))
    stage.play("Enter")
    #expect(stage.title.contains("BUKU > WB-002"))
  }

  /// WB-001 has 562.400 left of 862.400: 100.000 used, 200.000 saved in a bank.
  private static func gone(_ status: InmateStatus) -> Workshop {
    var workshop = EarningsSample.closed
    let edit = EditInmate {
      $0.inmate = ID(0)
      $0.subject = workshop.people[0].subject
      $0.day = EarningsSample.day(11, 20)
      $0.taken = StatusTaken(status, since: EarningsSample.day(11, 20))
    }
    MarketSample.must(.editInmate(edit), by: Sample.clerk, in: &workshop)
    return workshop
  }

  @Test func theHeirsAreNamedByTheirRelationAndGetTheirPaper() {
    let stage = Stage(Self.gone(.died), as: "bdh-1")
    #expect(stage.screen.contains("WB-001 meninggal: saldo kepada ahli waris"), "\(stage.screen)")
    stage.play("6 b Enter l")
    #expect(stage.screen.contains("562.400"), "\(stage.screen)")
    stage.play("Enter `istri Enter `SKAW-12/2026 Enter Enter Enter")
    let row = stage.desk.workshop.movements.last
    #expect(row?.kind == .heirs && row?.receiver == "istri", "\(stage.screen)")
    #expect(stage.desk.workshop.account(of: ID(0)).balance == Rupiah())
    stage.play("Home c")
    #expect(stage.screen.contains("saldo-wb-001"), "\(stage.screen)")
  }

  @Test func whoWasMovedHasItSentOnWithTheDecree() {
    let stage = Stage(Self.gone(.transferred), as: "bdh-1")
    #expect(stage.screen.contains("WB-001 pindah: kirim saldonya"), "\(stage.screen)")
    stage.play("6 b Enter l Enter Enter `PAS-7/2026 Ctrl+X")
    #expect(stage.screen.contains("! Wajib diisi."), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
    stage.play("`LAPAS_CONTOH Ctrl+X")
    #expect(stage.desk.workshop.movements.last?.kind == .sentOn, "\(stage.screen)")
    #expect(stage.desk.workshop.movements.last?.receiver == "LAPAS CONTOH")
  }

  @Test func thePaperSaysWhatGoesWhereAndNamesNobody() throws {
    for (kind, status, words) in [
      (MovementKind.heirs, InmateStatus.died, "Ahli waris    istri"),
      (.sentOn, .transferred, "Dikirim ke    istri"),
    ] {
      var workshop = Self.gone(status)
      let pay = MovePremi {
        $0.day = EarningsSample.day(11, 23)
        $0.kind = kind
        $0.amount = Rupiah(562_400)
        $0.proof = "SKAW-12/2026"
        $0.receiver = "istri"
      }
      MarketSample.must(.movePremi(pay), by: EarningsSample.treasurer, in: &workshop)
      let newest = ID<Movement>(workshop.movements.count - 1)
      let paper = try #require(PayoutMinute.paper(of: newest, in: workshop))
      let text = paper.lines.joined(separator: "\n")
      for part in [words, "SKAW-12/2026", "562.400", "WB-001", "Saksi 1"] {
        #expect(text.contains(part), "\(part) in \(text)")
      }
      #expect(!text.contains("CONTOH SATU"))
      #expect(PayoutMinute.paper(of: ID(0), in: workshop) == nil)
    }
  }
}
