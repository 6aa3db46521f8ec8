import Screens
import Testing
import Workshop

/// Agreements, pledges, support and contacts by keys.
@Suite struct AgreementPagesTests {
  @Test func thePledgesStandByTheirAims() {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8")
    #expect(stage.screen.contains("4 janji"), "\(stage.screen)")
    #expect(stage.screen.contains("tanpa bukti 67 hari !"), "\(stage.screen)")
    for text in ["MUTU", "SARANA", "PASAR", "WIRAUSAHA", "68%", "85%"] {
      #expect(stage.screen.contains(text), "\(text): \(stage.screen)")
    }
  }

  /// A new partner comes with its agreement, and both go back with one key.
  @Test func anAgreementIsTyped() throws {
    let stage = Stage(MarketSample.workshop)
    stage.play("8 j t `PKS Enter `9/PKS/2026 Enter `BALAI_CONTOH Enter `tata_usaha Enter")
    stage.play("`pelatihan Enter `Kepala_Lapas Enter `Kepala_Balai Enter `h Enter `301227 Ctrl+X")
    #expect(stage.message.hasPrefix("Tersimpan"), "\(stage.screen)")
    let row = try #require(stage.desk.workshop.agreements.last, "\(stage.screen)")
    #expect(row.kind == .cooperation && row.number == "9/PKS/2026")
    #expect(stage.desk.workshop.partners[row.partner].contact == "tata usaha")
    #expect(row.signed == Sample.today && row.until == Sample.day(2027, 12, 30))
    stage.play("z")
    #expect(stage.desk.workshop.agreements.last?.isWithdrawn == true, "\(stage.screen)")
    #expect(stage.desk.workshop.standingPartners.isEmpty)
  }

  @Test func aPledgeIsTyped() throws {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 t Enter `kita Enter `mutu Enter `kerja_ulang_turun Enter `kerja_ulang Enter")
    stage.play("`20% Enter `10% Enter Enter `310327 Ctrl+X")
    let row = try #require(stage.desk.workshop.pledges.last, "\(stage.screen)")
    #expect(stage.desk.workshop.pledges.count == 5, "\(stage.screen)")
    #expect(row.isOurs && row.indicator == .rework && row.baseline == 200 && row.target == 100)
    #expect(row.owner == ID(0) && row.due == Sample.day(2027, 3, 31))
  }

  @Test func aFigureOfAnotherUnitIsRefused() {
    let stage = Stage(PartnershipSample.workshop)
    stage.play(
      "8 t Enter Enter `pasar Enter `pameran_besar Enter `dukungan_d Enter Enter `50% Ctrl+X")
    #expect(stage.desk.workshop.pledges.count == 4, "\(stage.screen)")
    #expect(stage.screen.contains("Satuan lain dari ukurannya"), "\(stage.screen)")
  }

  /// The rack of drying is outside the records: its figure comes with the proof.
  @Test func evidenceTakesTheMarkAway() throws {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 End b `rak_dihitung Enter `BA_10/XI/2026 Enter `map_MoU Enter `2 Ctrl+X")
    let row = try #require(stage.desk.workshop.evidence.last, "\(stage.screen)")
    #expect(row.figure == 2 && row.paper == "BA 10/XI/2026" && row.pledge == ID(3))
    #expect(!stage.screen.contains("67 hari !"), "\(stage.screen)")
  }

  @Test func aRecordOfOursIsEvidence() throws {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 b `batch_selesai Enter `B-0001 Ctrl+X")
    let row = try #require(stage.desk.workshop.evidence.last, "\(stage.screen)")
    #expect(row.record == .batch(ID(0)) && row.paper.isEmpty)
    stage.play("Enter Enter")
    #expect(stage.screen.contains("B-0001"), "\(stage.screen)")
  }

  @Test func aNoteAloneTakesTheMarkAwayToo() {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 End b `menunggu_anggaran Ctrl+X")
    #expect(stage.desk.workshop.contacts.last?.pledge == ID(3), "\(stage.screen)")
    #expect(!stage.screen.contains("67 hari !"), "\(stage.screen)")
  }

  /// Ten needles: they are in the tool list at once, with their numbers.
  @Test func toolsComeInAsSupport() throws {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 d t `alat Enter Enter `jarum_baja Enter `jarum Enter `10 Enter `500rb Ctrl+X")
    #expect(stage.message.contains("Jarum 49-58"), "\(stage.screen)")
    #expect(stage.desk.workshop.tools(of: 1).count == 58)
    stage.play("z")
    #expect(stage.desk.workshop.tools(of: 1).count == 48, "\(stage.screen)")
  }

  @Test func materialComesInAsALotWithoutAPrice() throws {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 d t `bahan Enter Enter `benang_hibah Enter `benang_emas Enter `5 Ctrl+X")
    let lot = try #require(stage.desk.workshop.materialLots.last, "\(stage.screen)")
    #expect(lot.source == "DINAS CONTOH" && lot.quantity == 5 && lot.price == Rupiah())
    #expect(stage.desk.workshop.support(behind: ID<MaterialLot>(0)) == ID(2))
    #expect(stage.desk.workshop.costs.isEmpty)
  }

  @Test func aTrainingIsInPeoplesRecords() throws {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 d t `pelatihan Enter Enter `harga_dan_untung Enter `1_2_3 Ctrl+X")
    let training = try #require(stage.desk.workshop.trainings.last, "\(stage.screen)")
    #expect(training.participants == [ID(0), ID(1), ID(2)])
    #expect(training.instructor == "DINAS CONTOH")
    #expect(stage.desk.workshop.supports.last?.participants == 3)
  }

  @Test func aStepIsAnsweredFromHome() {
    let stage = Stage(PartnershipSample.workshop)
    #expect(stage.screen.contains("kirim surat undangan"), "\(stage.screen)")
    stage.play("8 k Enter Enter `surat_dikirim Ctrl+X")
    #expect(stage.desk.workshop.openSteps.isEmpty, "\(stage.screen)")
  }

  @Test func homeRemindsOfTheEndOfAnAgreementUntilANote() {
    let stage = Stage(PartnershipSample.workshop)
    #expect(stage.screen.contains("PKS 07/PKS/2026"), "\(stage.screen)")
    stage.play("8 j n Enter `perpanjangan_dibicarakan Ctrl+X Esc Esc")
    #expect(!stage.screen.contains("PKS 07/PKS/2026"), "\(stage.screen)")
  }

  /// 8, C: the page; C, Enter: the printer.
  @Test func thePartnersReportTakesFewKeys() {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 c")
    #expect(stage.screen.contains("LAPORAN KERJA SAMA"), "\(stage.screen)")
    #expect(stage.screen.contains("DINAS CONTOH"), "\(stage.screen)")
  }

  @Test func anObserverReadsAndRecordsNothing() {
    let stage = Stage(PartnershipSample.workshop, as: "pmt-1")
    stage.play("8 b")
    #expect(stage.screen.contains("4 janji"), "\(stage.screen)")
    #expect(stage.message.contains("Hanya Petugas, Kasubsi."), "\(stage.message)")
  }

  @Test func anInspectorStaysOutside() {
    let stage = Stage(PartnershipSample.workshop, as: "pmu-1")
    stage.play("8")
    #expect(!stage.screen.contains("4 janji"), "\(stage.screen)")
  }

  @Test func aTextThatTellsWhoIsRefused() {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 b `dibuat_oleh_baso_contoh Ctrl+X")
    #expect(stage.screen.contains("Menyebut orang."), "\(stage.screen)")
  }
}
