import Testing
import Workshop

@Suite struct AbsencePagesTests {
  @Test func anAbsenceIsPlannedEndedAndVoided() throws {
    let stage = Stage(WeavingStage.workshop)
    stage.play("1 h t `WB-003 Enter `izin Enter Enter `+2 Enter `12/SP/XI Ctrl+X")
    #expect(
      stage.message
        == "Tersimpan #4821. WB-003 23-11-2026 s.d. 25-11-2026. Z mengurungkan.",
      "\(stage.screen)")
    let row = try #require(stage.desk.workshop.plannedAbsences.first)
    #expect(row.reason == .excused && row.kind == .absence && !row.isPaid)
    #expect(row.basis == "12/SP/XI")
    stage.play("u Ctrl+U `+1 Ctrl+X")
    #expect(stage.desk.workshop.plannedAbsences[0].until == Sample.today + 1)
    stage.play("F8 Down Enter")
    #expect(stage.desk.workshop.plannedAbsences[0].isWithdrawn, "\(stage.screen)")
  }

  @Test func whatAReasonMeansIsTheProposal() {
    var workshop = WeavingStage.workshop
    let terms = SetAttendanceTerms {
      $0.day = Sample.today
      $0.reason = .sick
      $0.from = Sample.today
      $0.isPaid = true
    }
    MarketSample.must(.setAttendanceTerms(terms), by: Sample.supervisor, in: &workshop)
    let stage = Stage(workshop)
    stage.play("1 h t `WB-003 Enter `sakit Enter Enter `+2 Enter `SKS_1/XI Ctrl+X")
    #expect(
      stage.desk.workshop.plannedAbsences.map(\.isPaid) == [true], "\(stage.screen)")
  }

  /// The pieces of whoever is suspended are to be handed over at once.
  @Test func aSuspensionOpensTheHandOver() {
    let stage = Stage(WeavingStage.workshop, as: "ksb-1")
    stage.play("1 h t `WB-002 Enter `skorsing Enter Enter Enter `SK_12/2026 Ctrl+X")
    #expect(stage.desk.workshop.plannedAbsences.map(\.kind) == [.suspension])
    #expect(stage.title.contains("SERAH TERIMA"), "\(stage.screen)")
  }

  @Test func aClerkSuspendsNobody() {
    let stage = Stage(WeavingStage.workshop)
    stage.play("1 h t `WB-002 Enter `skorsing Enter Enter Enter `SK_12/2026 Ctrl+X")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.desk.workshop.plannedAbsences.isEmpty)
  }

  @Test(arguments: ["pmu-1", "bdh-1", "adm-1"])
  func forWhomReasonsAreHiddenOnlyPayIsShown(_ login: String) {
    let stage = Stage(AttendanceSample.workshop, as: login)
    stage.play("1 h")
    #expect(!stage.screen.contains("sidang") && !stage.screen.contains("skorsing"))
    #expect(stage.screen.contains("tidak dibayar"), "\(stage.screen)")
    // WB-002 is suspended: its row, its page and the pieces without a holder say only that.
    stage.play("Esc Down")
    #expect(stage.message.contains("WB-002") && !stage.message.contains("diskors"))
    stage.play("Enter")
    #expect(stage.screen.contains("tidak hadir sejak"), "\(stage.screen)")
    #expect(!stage.screen.contains("diskors"), "\(stage.screen)")
  }

  @Test func theOfficeSaysWhatAReasonMeans() {
    let stage = Stage(WeavingStage.workshop, as: "ksb-1")
    stage.play("0 b" + String(repeating: " Down", count: 9) + " Enter u Ctrl+U `ya Ctrl+X")
    #expect(stage.desk.workshop.terms(of: .sick, on: Sample.today).isPaid, "\(stage.screen)")
    #expect(!stage.desk.workshop.terms(of: .sick, on: Sample.today - 1).isPaid)
  }
}
