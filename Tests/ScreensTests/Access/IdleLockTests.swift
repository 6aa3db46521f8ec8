import Reports
import Screens
import Testing
import Workshop

/// The lock that comes by itself when nobody has touched a key for five minutes.
@Suite struct IdleLockTests {
  private func wait(_ seconds: Int64, on stage: Stage) {
    for _ in 0..<(seconds / 60) {
      stage.desk.now.milliseconds += 60_000
      stage.app.tick()
    }
    stage.desk.now.milliseconds += seconds % 60 * 1_000
    stage.app.tick()
  }

  @Test func itComesAtTheFirstMinuteAfterFive() {
    let stage = Stage(PageSample.workshop)
    stage.play("1")
    wait(299, on: stage)
    #expect(stage.title.contains("WARGA BINAAN"))
    wait(1, on: stage)
    #expect(stage.title.contains("TERKUNCI"))
    #expect(!stage.screen.contains("CONTOH"))
  }

  @Test func everyKeyPutsItOff() {
    let stage = Stage(PageSample.workshop)
    stage.play("1")
    wait(240, on: stage)
    stage.play("Down")
    wait(240, on: stage)
    #expect(stage.title.contains("WARGA BINAAN"))
    wait(60, on: stage)
    #expect(stage.title.contains("TERKUNCI"))
  }

  /// What lies over a lock leads back to the lock by itself.
  static let states = PageStates.all.filter {
    !["login after the lock", "help of the lock"].contains($0.name)
  }

  /// Every page, form and dialog, for everybody who sees it: nothing of it is left on the screen,
  /// and the PIN leads back to it.
  @Test(arguments: states) func itCoversEveryPage(_ state: PageState) {
    for login in state.logins where login != "nobody" {
      let stage = state.stage(as: login, .indonesian)
      let title = stage.title.prefix(24)
      let isLocked = stage.title.contains("TERKUNCI")
      wait(300, on: stage)
      let lines = stage.lines
      #expect(lines[0].contains("TERKUNCI"), "\(state) as \(login)")
      let body = lines[2..<22].joined()
      #expect(!body.contains("WB-") && !body.contains("B-0"), "\(state) as \(login)")
      if isLocked { continue }
      stage.play("`135790 Enter")
      #expect(stage.title.prefix(24) == title, "\(state) as \(login)")
    }
  }

  @Test func whatWasTypedStaysWithItsUser() {
    let stage = Stage(PageSample.workshop)
    stage.play("1 t `B.I_88/2024 Enter `CONTOH_EMPAT")
    wait(300, on: stage)
    stage.app.keepDrafts()
    #expect(stage.desk.kept["ptg-2"]?.count == 1)
    #expect(stage.message.contains("Konsep PTG-2 aman."))
    stage.play("`135790 Enter")
    #expect(stage.screen.contains("CONTOH EMPAT"))
  }

  /// A switch of user half done would lead back to the pages by Esc.
  @Test func theLoginOfAnotherUserIsLockedToo() {
    let stage = Stage(PageSample.workshop)
    stage.play("1 Esc Ctrl+T")
    #expect(stage.title.contains("GANTI PENGGUNA"))
    wait(300, on: stage)
    #expect(stage.title.contains("TERKUNCI"))
  }

  @Test func nobodyLoggedInIsNotLocked() {
    let stage = Stage(PageSample.workshop, as: "nobody")
    wait(600, on: stage)
    #expect(stage.title.contains("MASUK"))
  }

  /// Whoever came in by a code has no PIN; nobody else may choose one in that name.
  @Test func theFirstPasswordIsNotLeftToWhoeverComes() {
    let stage = Stage(PageSample.workshop, as: "nobody")
    stage.desk.secrets = (mustChange: true, hasPIN: false)
    stage.play("`ptg-2 Enter `latihan Enter")
    #expect(stage.title.contains("KATA SANDI PERTAMA"))
    wait(300, on: stage)
    #expect(stage.title.contains("MASUK"))
  }

  /// Work goes on behind the lock; how it ended, and where to, is said when the lock opens.
  @Test func howAJobEndedIsSaidBehindTheLock() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 Down Enter Enter c Enter")
    #expect(stage.desk.job != nil)
    wait(300, on: stage)
    #expect(stage.title.contains("TERKUNCI"))
    guard let job = stage.desk.job?.job else { return }
    stage.desk.ended = (job, .printed(.file("/srv/slip-rahasia.txt"), sheets: 1))
    stage.app.hearOfJob()
    #expect(stage.title.contains("TERKUNCI"))
    #expect(!stage.screen.contains("slip-rahasia"))
    stage.play("`135790 Enter")
    #expect(stage.message.contains("slip-rahasia"))
    #expect(stage.screen.contains("Tercetak?"), "whoever printed is asked behind the lock")
    stage.play("Enter")
    #expect(stage.desk.workshop.prints.map(\.proofs.count) == [1])
    #expect(stage.title.contains("SLIP"))
  }
}
