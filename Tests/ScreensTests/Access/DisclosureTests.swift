import Reports
import Screens
import Testing
import Workshop

/// Reading who somebody is leaves a record first, or does not happen.
@Suite struct DisclosureTests {
  private func notes(_ stage: Stage) -> [NoteDisclosure] {
    stage.desk.saved.flatMap { $0 }.compactMap {
      if case .noteDisclosure(let note) = $0 { note } else { nil }
    }
  }

  @Test func theRegisterNumberStandsForOneMinuteBehindARecord() {
    let stage = Stage(as: "ksb-1")
    stage.play("1 Enter")
    #expect(stage.screen.contains("nomor register tersembunyi"))
    stage.play("i")
    #expect(stage.screen.contains("B.I 71/2024"))
    #expect(stage.message == "Nomor register tampil satu menit, tercatat #4821.")
    #expect(notes(stage).map(\.worker) == [ID(0)])
    #expect(notes(stage).map(\.kind) == [.reveal])
    #expect(stage.app.untilNextPicture == 60_000)
    stage.desk.now.milliseconds += 59_999
    #expect(stage.screen.contains("B.I 71/2024"))
    stage.desk.now.milliseconds += 1
    #expect(!stage.screen.contains("B.I 71/2024"))
    #expect(stage.app.untilNextPicture == nil)
  }

  @Test func itIsOnePersonAndEndsWithThePage() {
    let stage = Stage(as: "ksb-1")
    stage.play("1 Enter i PgDn")
    #expect(!stage.screen.contains("B.I 72/2024"))
    stage.play("PgUp")
    #expect(!stage.screen.contains("B.I 71/2024"))
    stage.play("i i")
    #expect(!stage.screen.contains("B.I 71/2024"), "the same key hides it")
    #expect(notes(stage).count == 2)
  }

  @Test func whatCannotBeRecordedIsNotShown() {
    let stage = Stage(as: "ksb-1")
    stage.desk.readOnlyReason = .diskFailed
    stage.play("1 Enter i")
    #expect(!stage.screen.contains("B.I 71/2024"))
    #expect(!stage.message.isEmpty)
    #expect(stage.desk.saved.isEmpty)
  }

  @Test(arguments: ["ptg-2", "pmu-1", "bdh-1", "adm-1"]) func nobodyElseOpensIt(_ login: String) {
    let stage = Stage(as: login)
    stage.play("1 Enter i")
    #expect(stage.message == "Hanya Kasubsi.")
    #expect(notes(stage).isEmpty)
  }

  // MARK: Papers

  @Test func slipsAreOnRecordBeforeTheyArePrinted() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 Down Enter Enter c")
    #expect(notes(stage).isEmpty)
    stage.play("Enter")
    #expect(notes(stage).map(\.worker) == [ID(0)])
    #expect(notes(stage).map(\.month) == [EarningsSample.october])
    #expect(notes(stage).map(\.rows) == [1])
    #expect(stage.desk.job != nil)
  }

  @Test func allSlipsAreOneRecordOfHowMany() {
    let stage = Stage(EarningsSample.closed, as: "ksb-1")
    stage.play("6 Down Enter Enter + Enter")
    #expect(notes(stage).map(\.worker) == [nil])
    #expect(notes(stage).map(\.rows) == [3])
  }

  @Test func withoutARecordNothingIsPrinted() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 Down Enter Enter c")
    stage.desk.readOnlyReason = .diskFailed
    stage.play("Enter")
    #expect(stage.desk.job == nil)
    #expect(!stage.message.isEmpty)
  }

  /// The register number is for the paper: the page before it shows none.
  @Test(arguments: ["bdh-1", "ksb-1"]) func thePageOfTheSlipHidesTheNumberOfThePaper(
    _ login: String
  ) {
    let stage = Stage(EarningsSample.closed, as: login)
    stage.play("6 Down Enter Enter")
    #expect(stage.screen.contains("WB-001  CONTOH SATU   Register (disembunyikan)"))
    stage.play("c Enter")
    guard case .printing(let print)? = stage.desk.job?.job else {
      Issue.record("nothing is printed")
      return
    }
    let paper = String(decoding: print.bytes, as: UTF8.self)
    #expect(paper.contains("RAHASIA"))
    #expect(paper.contains("WB-001  CONTOH SATU   Register B.I 71/2024"))
  }

  // MARK: The form

  /// Enrolled in March, it is November: the clerk who saves the form keeps the number unseen.
  @Test(arguments: ["ptg-2", "ksb-1"]) func theFormHidesTheNumberAndKeepsIt(_ login: String) {
    let stage = Stage(as: login)
    stage.play("1 u")
    #expect(stage.screen.contains("(disembunyikan)"))
    #expect(!stage.screen.contains("B.I 71/2024"))
    stage.play("Down Ctrl+U `ZAINAL_PALSU Ctrl+X")
    let identity = stage.desk.workshop.people[ID<Inmate>(0)].identity
    #expect(identity?.name == "ZAINAL PALSU")
    #expect(identity?.register == "B.I 71/2024")
    #expect(identity?.formerRegisters.isEmpty == true)
  }

  @Test func aNewNumberIsTypedOverTheHiddenOne() {
    let stage = Stage(as: "ptg-2")
    stage.play("1 u Ctrl+U `B.I_99/2026 Ctrl+X")
    let identity = stage.desk.workshop.people[ID<Inmate>(0)].identity
    #expect(identity?.register == "B.I 99/2026")
    #expect(identity?.formerRegisters.map(\.register) == ["B.I 71/2024"])
  }

  @Test func onTheDayOfTheEnrolmentTheClerkSeesIt() {
    let stage = Stage(as: "ptg-2")
    stage.play("1 t `B.I_88/2024 Enter `ZAINAL_PALSU Enter `B-2 Enter Enter Ctrl+X End u")
    #expect(stage.screen.contains("B.I 88/2024"), "\(stage.screen)")
    stage.play("Esc")
    stage.desk.now.milliseconds += 86_400_000
    stage.play("u")
    #expect(!stage.screen.contains("B.I 88/2024"), "\(stage.screen)")
  }

  /// The stop that repeats what the last person has does not bring the number.
  @Test func aFormForTheNextPersonRepeatsNoNumber() {
    let stage = Stage(as: "ptg-2")
    stage.play("1 t .")
    #expect(!stage.screen.contains("/2024"), "\(stage.screen)")
    #expect(!stage.screen.contains("(disembunyikan)"))
  }
}
