import Screens
import Testing
import Workshop

/// Levels and their proofs by keys.
@Suite struct SkillPagesTests {
  /// 20 of 30 bases for the next level, 10 of 10 crowns for the first; what was typed stands apart.
  @Test func theListSaysWhatIsProvenAndHowFarItIs() {
    let stage = Stage(SkillSample.workshop)
    stage.play("1 Enter")
    #expect(stage.screen.contains("dicatat 3 3 2 3 2, belum dibuktikan"), "\(stage.screen)")
    stage.play("n")
    #expect(
      stage.lines.contains {
        $0.hasPrefix("> lisu") && $0.contains("0 pemula") && $0.contains("10/10")
      }, "\(stage.screen)")
    #expect(
      stage.lines.contains {
        $0.hasPrefix("  anyam dasar") && $0.contains("1 dasar") && $0.contains("20/30")
          && $0.contains("KSB-1") && $0.contains("23-11-2026")
      }, "\(stage.screen)")
  }

  /// The clerk types, the supervisor's PIN makes it count; the list names the pieces.
  @Test func aClerkProvesALevelWithTheSupervisorsPIN() throws {
    let stage = Stage(SkillSample.workshop)
    stage.play("1 Enter n b")
    #expect(stage.screen.contains("Buah diterima 10 dari 10"), "\(stage.screen)")
    stage.play("Ctrl+X")
    #expect(stage.desk.workshop.skillProofs.last?.stage == 7, "nothing before the PIN")
    stage.play("`ksb-1 Enter `135790 Enter")
    let row = try #require(stage.desk.workshop.skillProofs.last)
    #expect(row.inmate == ID(0) && row.stage == 6 && row.level == 1, "\(stage.screen)")
    #expect(row.officer == ID(0) && row.signer == ID(2))
    #expect(row.pieces == (1...10).map { PiecePlace(ID(0), UInt8($0)) })
    #expect(stage.message.hasPrefix("Tersimpan #4821. WB-001 tingkat 1 dasar."))
    stage.play("Enter Down Down Enter")
    #expect(stage.title.contains("B-0001-03"), "\(stage.screen)")
  }

  /// Ten more are missing for the second level: it says so before anybody is asked for a PIN.
  @Test func tooFewPiecesAreRefusedWithTheirNumber() {
    let stage = Stage(SkillSample.workshop)
    stage.play("1 Enter n Down b")
    #expect(stage.screen.contains("Buah diterima 20 dari 30, kurang 10"), "\(stage.screen)")
    stage.play("Ctrl+X")
    #expect(stage.screen.contains("Baru 20 dari 30 buah diterima"), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aTradeTestIsSignedByTheSupervisorAlone() throws {
    let stage = Stage(SkillSample.workshop, as: "ksb-1")
    stage.play("1 Enter n b `uji Enter `3 Enter `BLK_CONTOH Enter Ctrl+U `h-1 Enter `U-12/2026")
    stage.play("Ctrl+X `135790 Enter")
    let row = try #require(stage.desk.workshop.skillProofs.last)
    #expect(row.way == .trial && row.level == 3 && row.examiner == "BLK CONTOH", "\(stage.screen)")
    #expect(row.tested == Sample.today - 1 && row.paper == "U-12/2026" && row.pieces.isEmpty)
    #expect(row.officer == ID(2) && row.signer == ID(2))
  }

  /// An inspector's PIN is none of a supervisor, and a wrong one signs nothing.
  @Test func nobodyElseSigns() {
    let stage = Stage(SkillSample.workshop)
    stage.play("1 Enter n b Ctrl+X `pmu-1 Enter `135790 Enter")
    #expect(stage.message == "Hanya Kasubsi.", "\(stage.screen)")
    stage.play("Up Ctrl+U `ksb-1 Enter `000000 Enter")
    #expect(stage.desk.saved.isEmpty, "\(stage.screen)")
  }

  @Test func aProofIsTakenBackWithTheSupervisorsPIN() {
    let stage = Stage(SkillSample.workshop)
    stage.play("1 Enter n Down F8 2 Enter `ksb-1 Enter `135790 Enter")
    #expect(stage.desk.workshop.provenLevel(of: ID(0), at: 7) == 0, "\(stage.screen)")
    stage.play("z")
    #expect(stage.desk.workshop.provenLevel(of: ID(0), at: 7) == 0, "nothing before the PIN")
    stage.play("`ksb-1 Enter `135790 Enter")
    #expect(stage.desk.workshop.provenLevel(of: ID(0), at: 7) == 1, "\(stage.screen)")
  }

  /// WB-001 may rise at the crowns alone; WB-002 is not here any more.
  @Test func theSupervisorsHomeLeadsToWhoMayRise() {
    let stage = Stage(SkillSample.workshop, as: "ksb-1")
    #expect(stage.screen.contains("1 orang siap naik tingkat"), "\(stage.screen)")
    stage.play("1 n")
    #expect(stage.lines.contains { $0.hasPrefix("> WB-001") && $0.contains("lisu") })
    stage.play("b Ctrl+X `135790 Enter")
    #expect(stage.desk.workshop.provenLevel(of: ID(0), at: 6) == 1, "\(stage.screen)")
    #expect(stage.screen.contains("Belum ada yang siap naik tingkat."), "\(stage.screen)")
  }

  @Test func theOfficeDecidesHowManyPiecesLift() {
    let stage = Stage(SkillSample.workshop, as: "ksb-1")
    stage.play("0 b End Up Up Up Enter `5 Enter `20 Enter `40 Ctrl+X")
    #expect(stage.desk.workshop.skillNeeds(on: Sample.today) == [5, 20, 40], "\(stage.screen)")
    #expect(stage.screen.contains("5, 20, 40 buah"))
    stage.play("Esc Esc 1 n")
    #expect(
      stage.lines.contains { $0.contains("anyam dasar") && $0.contains("2 terampil") },
      "\(stage.screen)")
  }
}
