import Screens
import Testing
import Workshop

/// A clock that stands before the last record.
@Suite struct ClockTests {
  private static func opened(as login: String) -> Stage {
    let stage = Stage(as: login)
    Trouble.clock.befall(stage.desk)
    stage.press("Enter")
    return stage
  }

  /// Whether one answer to the clock of `Trouble.clock` was saved: of its day and minute, about the
  /// last record.
  private static func isAnswered(_ stage: Stage) -> Bool {
    guard stage.desk.saved.count == 1, case .confirmClock(let answer)? = stage.desk.saved[0].first
    else { return false }
    let expected = ConfirmClock(
      answer.clock, after: Instant(milliseconds: 1_795_676_880_000), offset: 480)
    let late = answer.clock.milliseconds - Sample.now.milliseconds
    return answer == expected && (0..<60_000).contains(late)
  }

  @Test func itSaysBothTimesAndTheClerkMayLook() {
    let stage = Self.opened(as: "ptg-2")
    #expect(stage.screen.contains("JAM KOMPUTER   Sen 23-11-2026 08:06"))
    #expect(stage.screen.contains("CATATAN AKHIR  Kam 26-11-2026 15:08   #4820"))
    stage.press("Enter 1 t")
    #expect(stage.message.hasPrefix("Hanya baca: jam komputer mundur."))
  }

  @Test func aSupervisorConfirmsAtTheClerksComputer() {
    let stage = Self.opened(as: "ptg-2")
    stage.play("2 Enter `ptg-2 Enter `135790 Enter")
    #expect(stage.message == "Hanya Kasubsi.")
    #expect(stage.desk.saved.isEmpty)
    stage.play("Up Ctrl+U `ksb-1 Enter `111111 Enter")
    #expect(stage.message == "PIN tidak cocok. Tersisa 4 percobaan.")
    stage.play("`135790 Enter")
    #expect(Self.isAnswered(stage))
    #expect(
      stage.message == "Tersimpan #4821. Tanggal dipastikan, pencatatan diteruskan.")
    #expect(stage.title.contains("BERANDA"))
  }

  @Test func aSupervisorWhoIsLoggedInNeedsTheOwnPINAlone() {
    let stage = Self.opened(as: "ksb-1")
    stage.play("2 Enter `135790 Enter")
    #expect(Self.isAnswered(stage))
  }

  @Test func aWrongClockClosesTheProgram() {
    let stage = Self.opened(as: "ptg-2")
    stage.press("3 Enter Down Enter")
    #expect(stage.app.isFinished)
  }
}
