import Testing
import Workshop

@testable import Screens

/// The waiting list, from the list of people: who may come next, who was passed over, and why not.
@Suite struct WaitingPagesTests {
  private func stage(_ keys: String, as login: String = "ptg-2") -> Stage {
    let stage = Stage(EligibilitySample.workshop, as: login)
    stage.play(keys)
    return stage
  }

  @Test func theListShowsTurnsAndWhatIsMissing() {
    let stage = stage("1 f")
    #expect(stage.screen.contains("3 menunggu   5 dari 9 tempat terisi"), "\(stage.screen)")
    #expect(stage.lines.contains { $0.hasPrefix(">   1  WB-007") }, "\(stage.screen)")
    #expect(stage.lines.contains { $0.contains("2  WB-004") && $0.contains("TPP belum ada") })
    #expect(stage.lines.contains { $0.contains("3  WB-006") })
  }

  @Test func enterAdmitsWhoIsNextAndUndoPutsThemBack() {
    let stage = stage("1 f Enter")
    #expect(stage.message == "Tersimpan #4821. WB-007 diterima, boleh masuk regu. Z mengurungkan.")
    #expect(stage.desk.workshop.waitingEnds.last?.outcome == .admitted)
    #expect(!stage.lines.contains { $0.contains("1  WB-007") }, "\(stage.screen)")
    stage.play("z")
    #expect(stage.desk.workshop.wait(of: ID(6), on: Sample.today) == ID(1), "\(stage.screen)")
  }

  @Test func whoseTurnItIsNotIsAdmittedWithAReason() {
    let stage = stage("1 f End Enter")
    #expect(stage.screen.contains("melewati WB-007"), "\(stage.screen)")
    stage.play("`mahir_emas_lisu Enter")
    let end = stage.desk.workshop.waitingEnds.last
    #expect(end?.passedOver == [ID(1)] && end?.reason == "mahir emas lisu", "\(stage.screen)")
    stage.play("Esc 1 f y")
    #expect(stage.screen.contains("WB-007"), "\(stage.screen)")
    #expect(stage.screen.contains("2 bulan ini"), "\(stage.screen)")
  }

  @Test func whoLacksAPaperIsNotAdmittedAndTheLineSaysWhoMayAllowIt() {
    let stage = stage("1 f Down Enter")
    #expect(stage.message.hasPrefix("WB-004 belum boleh kerja: TPP belum ada."), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func oDeclinesWithOneOfTheReasons() {
    let stage = stage("1 f Down o")
    #expect(stage.screen.contains("permintaan sendiri"), "\(stage.screen)")
    stage.play("1")
    #expect(stage.desk.workshop.waitingEnds.last?.outcome == .papersMissing, "\(stage.screen)")
    #expect(stage.message == "Tersimpan #4821. WB-004 tidak diterima. Z mengurungkan.")
  }

  @Test func tPutsSomebodyOnTheList() {
    let stage = stage("1 f t `1 Enter Enter `bahan Ctrl+X")
    stage.play("Ctrl+U `penyiap Ctrl+X")
    let place = stage.desk.workshop.waitingPlaces.last
    #expect(place?.worker == ID(0) && place?.craft == .preparer, "\(stage.screen)")
    #expect(stage.message == "Tersimpan #4821. WB-001 menunggu. Z mengurungkan.")
  }

  @Test func whoWaitsIsNotTakenIntoACrewAndTheLineSaysWhere() {
    let stage = Stage(EligibilitySample.workshop)
    stage.play("2 t p Enter Enter `7x2 Enter Enter `+20 Enter Ctrl+U `7 Ctrl+X")
    #expect(
      stage.screen.contains("! WB-007 belum boleh kerja: menunggu sejak 02-11-2026."),
      "\(stage.screen)")
    #expect(
      stage.message == "Terima dahulu di 1 Warga binaan, F Daftar tunggu.", "\(stage.screen)")
  }

  @Test func whoLooksOnlyMayNotAdmit() {
    let stage = stage("1 f Enter", as: "pmu-1")
    #expect(stage.desk.saved.isEmpty && stage.message.hasPrefix("Hanya"), "\(stage.screen)")
  }
}
