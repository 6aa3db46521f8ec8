import Testing
import Workshop

@testable import Screens

/// What a supervisor allows, how long papers hold, and what home says of it.
@Suite struct AllowancePagesTests {
  @Test func aPersonIsAllowedToWorkBySignature() {
    let stage = Stage(Sample.workshop)
    stage.play("1 End Enter w t")
    #expect(
      stage.screen.contains("Syarat menyusul       asesmen, sidang TPP, SK")
        || stage.screen.contains("asesmen, sidang TPP, SK"), "\(stage.screen)")
    stage.play("`surat_menyusul Ctrl+X `ksb-1 Enter `135790 Enter")
    let row = stage.desk.workshop.workAllowances.last
    #expect(row?.worker == ID(7) && row?.approver == ID(2), "\(stage.screen)")
    #expect(row?.covered == [.assessment, .hearing, .permit])
    #expect(row?.until == Sample.today + 13)
    #expect(stage.desk.workshop.mayWork(ID(7), on: Sample.today))
    stage.play("Esc")
    #expect(stage.screen.contains("IZIN KERJA"), "\(stage.screen)")
    #expect(stage.screen.contains("23-11-2026 s.d. 06-12-2026"), "\(stage.screen)")
  }

  @Test func f8EndsItTodayWithTheSupervisorsPIN() {
    let stage = Stage(EligibilitySample.workshop)
    stage.play("1 w F8 2 Enter")
    #expect(stage.desk.workshop.mayWork(ID(7), on: Sample.today), "nothing before the PIN")
    stage.play("`ksb-1 Enter `135790 Enter")
    #expect(stage.desk.workshop.workAllowances[0].lastDay == Sample.today - 1, "\(stage.screen)")
    #expect(!stage.desk.workshop.mayWork(ID(7), on: Sample.today))
  }

  @Test func whoMayNotWorkIsSaidWithWhoMayAllowIt() {
    let stage = Stage(Sample.workshop)
    stage.play("2 t p Enter Enter `7x2 Enter Enter `+20 Enter `8 Ctrl+X")
    #expect(
      stage.screen.contains("! WB-008 belum boleh kerja: asesmen, TPP, SK belum ada."),
      "\(stage.screen)")
    #expect(
      stage.message == "Kasubsi dapat mengizinkan di 1 Warga binaan, W Izin kerja.",
      "\(stage.screen)")
  }

  @Test func theOfficeSaysHowLongPapersHoldAndHowManyPlacesThereAre() {
    let stage = Stage(Sample.workshop, as: "ksb-1")
    stage.play("0 b End Up Up Enter t Ctrl+U `6 Enter Enter Enter Ctrl+U `25 Ctrl+X")
    let terms = stage.desk.workshop.eligibilityTerms.last
    #expect(terms?.assessmentMonths == 6 && terms?.places == 25, "\(stage.screen)")
    #expect(terms?.hearingMonths == 0 && terms?.from == Sample.today)
    stage.play("Esc")
    #expect(stage.screen.contains("asesmen 6 bulan, 25 tempat"), "\(stage.screen)")
  }

  /// All but WB-008, who has none, were assessed on 11 February: ten months on is in 18 days.
  @Test func homeNamesPapersThatSoonExpire() {
    let tasks = EligibilityTasks.expiring(in: Stage(EligibilitySample.workshop).app.scene)
    #expect(tasks.map(\.paper.last) == Array(repeating: Sample.day(2026, 12, 11), count: 7))
    #expect(tasks.map { Int($0.inmate.index) } == [0, 1, 2, 3, 4, 5, 6])
    #expect(EligibilityTasks.expiring(in: Stage(Sample.workshop).app.scene).isEmpty)
  }

  @Test func aDecreeMayNameItsLastDay() {
    let stage = Stage(Sample.workshop)
    stage.play("1 u" + String(repeating: " Down", count: 11) + " `311226 Ctrl+X")
    #expect(
      stage.desk.workshop.people[0].identity?.permitUntil == Sample.day(2026, 12, 31),
      "\(stage.screen)")
    stage.play("Enter")
    #expect(stage.screen.contains("BERLAKU S.D."), "\(stage.screen)")
  }
}
