import Testing
import Workshop

/// One action for many rows: one record, or none at all.
@Suite struct ListDeedTests {
  @Test func manyRestAndAreActiveAgainAsOneRecordEach() {
    let stage = Stage()
    stage.play("1 Space Space Space g 2 Enter")
    #expect(stage.message == "Tersimpan #4821. Status 3 orang. Z mengurungkan.")
    #expect(stage.desk.saved.count == 1)
    let resting = stage.desk.workshop.people.prefix(3)
    #expect(resting.allSatisfy { $0.status == .resting && $0.statusSince == Sample.today })
    #expect(stage.lines[1].contains("5 aktif   3 istirahat"))
    stage.play("z")
    #expect(stage.screen.contains("3 orang kembali seperti sebelum #4821."))
    stage.play("2 Enter")
    #expect(stage.message == "Diurungkan #4821. 3 orang. Ctrl+Y mengulangi.")
    #expect(stage.desk.workshop.people == Sample.workshop.people)
    stage.play("Ctrl+Y")
    #expect(stage.desk.workshop.people.prefix(3).allSatisfy { $0.status == .resting })
  }

  @Test func oneThatIsRefusedStopsAllAndIsNamed() {
    let stage = Stage()
    stage.play("1 Down Down g 2 Enter Home + g 2 Enter")
    #expect(
      stage.message
        == "Belum dapat, WB-003: Statusnya sekarang istirahat. Pilih tanpa orang ini.")
    #expect(stage.desk.saved.count == 1)
    #expect(stage.desk.workshop.people[0].status == .active)
    #expect(stage.lines[1].hasPrefix("  8 ditandai"))
  }

  @Test func theBoxNamesWhoAndCountsBeforeAnythingIsDone() {
    let stage = Stage()
    stage.play("1 + g")
    #expect(stage.screen.contains("Ganti status 8 orang?"))
    #expect(stage.screen.contains("WB-001, WB-002, WB-003, WB-004 dan 4 lagi"))
    stage.play("Enter")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aSinglePersonIsNamedOnceAndOfferedTheOneChangeThereIs() {
    let stage = Stage()
    stage.play("1 g")
    #expect(stage.lines.count { $0.contains("WB-001?") } == 1)
    #expect(stage.screen.contains("2  Istirahat "))
    #expect(!stage.screen.contains("Aktif lagi"))
    #expect(!stage.screen.contains("│ WB-001"))
    stage.play("2 Enter g")
    #expect(stage.screen.contains("2  Aktif lagi "))
    #expect(!stage.screen.contains("Istirahat"))
    stage.play("2 Enter")
    #expect(stage.message == "Tersimpan #4822. Status WB-001. Z mengurungkan.")
    #expect(stage.desk.workshop.people[0].status == .active)
  }

  @Test func ofSomeActiveAndSomeRestingBothAreOffered() {
    let stage = Stage()
    stage.play("1 g 2 Enter + g")
    #expect(stage.screen.contains("2  Istirahat: yang aktif"))
    #expect(stage.screen.contains("3  Aktif lagi: yang istirahat"))
  }

  @Test func whoeverLeftIsOfferedNeither() throws {
    let stage = Stage()
    let release = EditInmate {
      $0.day = Sample.today
      $0.taken = StatusTaken(.released, since: Sample.today)
    }
    _ = try stage.desk.perform([.editInmate(release)], by: Sample.clerk, undoing: nil)
    stage.play("1 s - Esc Home g")
    #expect(
      stage.screen.contains("Status sekarang bebas. U mengubahnya di isian."), "\(stage.screen)")
    #expect(!stage.screen.contains("│   2  "))
    stage.play("Enter")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func whoeverOnlyReadsIsToldWhy() {
    let stage = Stage(as: "pmu-1")
    stage.play("1 Space g")
    #expect(stage.message == "Hanya Petugas, Kasubsi.")
  }

  @Test func twoSalesOfOthersAreVoidedWithOneSignature() {
    let stage = Stage(MarketSample.workshop)
    stage.play("5 + F8")
    #expect(stage.screen.contains("Batalkan 3 nota?"))
    #expect(stage.screen.contains("0001, 0002 dan 0003, Rp500.000"))
    stage.play("2 Enter `ksb-1 Enter `135790 Enter")
    #expect(stage.message.hasPrefix("Tersimpan #4821. 3 nota batal, 3 buah kembali ke stok."))
    #expect(stage.desk.saved.count == 1)
    #expect(stage.desk.workshop.sales.allSatisfy { $0.isWithdrawn })
  }

  @Test func aBatchWithOutputStopsTheWithdrawalOfAll() {
    let stage = Stage(WeavingStage.workshop)
    stage.play("2 + F8 2 Enter")
    #expect(stage.message.hasPrefix("Belum dapat, B-0001: "))
    #expect(stage.desk.saved.isEmpty)
    stage.play("- Down Down F8 2 Enter")
    #expect(stage.message == "Tersimpan #4821. B-0004 batal. Z mengurungkan.")
    #expect(stage.desk.workshop.batches[3].isWithdrawn)
  }
}
