import TerminalUI
import Testing
import Workshop

@testable import Screens

/// What the user sees when the disk fails or is full.
@Suite struct FailureTests {
  /// Somebody types a person in full and saves while the disk answers so.
  private static func saving(
    _ error: StorageError, _ reason: ReadOnlyReason?, _ failure: WriteFailure? = nil
  ) -> Stage {
    let stage = Stage()
    stage.desk.failing = (error, reason, failure)
    stage.desk.system.room = DiskRoom(free: 28_000_000, total: 120_000_000_000)
    stage.play("1 t `B.I_88/2024 Enter `CONTOH_EMPAT_DUA Enter `B-2 Ctrl+X")
    return stage
  }

  private static let eio = StorageError.failed(operation: "fdatasync", file: "", code: 5)

  @Test func aFailedSyncTakesTheWholeScreen() {
    let stage = Self.saving(Self.eio, .diskFailed, Trouble.failure)
    #expect(stage.title.contains("PENYIMPANAN GAGAL"))
    #expect(stage.screen.contains("TERSIMPAN        semua sampai #4820"))
    #expect(stage.screen.contains("BELUM TENTU      #4821 nota 0159"))
    #expect(!stage.screen.contains("Tersimpan"))
  }

  /// Where no page of its own says more.
  @Test(arguments: [
    (ReadOnlyReason.newerFormat, "Hanya baca: data dari versi lebih baru. Pasang versi itu."),
    (.noPermission, "Hanya baca: tidak ada izin menulis. Panggil administrator."),
    (.readOnlyMedium, "Hanya baca: disk tidak boleh ditulis. Panggil administrator."),
  ])
  func enterAtHomeSaysWhyOneOnlyReads(_ reason: ReadOnlyReason, _ sentence: String) {
    let stage = Stage()
    stage.desk.readOnlyReason = reason
    stage.press("Enter")
    #expect(stage.title.contains("BERANDA") && stage.message == sentence, "\(stage.screen)")
  }

  @Test func afterAFailureEveryPageReadsOnlyAndNoKeyRecords() {
    let stage = Self.saving(Self.eio, .diskFailed, Trouble.failure)
    stage.press("l")
    #expect(stage.title.contains("BERANDA"))
    #expect(stage.lines[2].hasSuffix("HANYA BACA ──"))
    #expect(stage.lines[21].hasSuffix("HANYA BACA ──"))
    stage.press("1 t")
    #expect(stage.message == "Hanya baca: disk menolak menulis. Panggil administrator.")
    stage.press("Esc Enter")
    #expect(stage.title.contains("PENYIMPANAN GAGAL"))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aJournalReplacedUnderTheProgramTakesTheWholeScreenToo() {
    let gone = StorageError.filesMissing(file: "gen-0000000043.jrnl", reason: .taken)
    var failure = Trouble.failure
    failure.cause = gone
    let stage = Self.saving(gone, .filesReplaced, failure)
    #expect(stage.title.contains("PENYIMPANAN GAGAL"))
    #expect(stage.screen.contains("gen-0000000043.jrnl dihapus atau diganti"))
    #expect(!stage.screen.contains("semua sampai #4820"))
    stage.press("l 1 t")
    #expect(
      stage.message
        == "Hanya baca: jurnal atau LOCK diganti. Tutup program, panggil administrator.")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func closingAfterAFailureAsksForThePaperFirst() {
    let stage = Self.saving(Self.eio, .diskFailed, Trouble.failure)
    stage.press("c")
    #expect(stage.screen.contains("Cetak 1 halaman"))
    stage.press("Esc")
    stage.press("Esc Enter")
    #expect(!stage.app.isFinished)
    stage.press("Esc Down Enter")
    #expect(stage.app.isFinished)
  }

  @Test func aFullDiskComesInsteadOfSavedAndTheSaveCanBeTriedAgain() {
    let stage = Self.saving(.diskFull(file: "gen-1.jrnl"), .diskFull)
    #expect(stage.title.contains("RUANG DISK HABIS"))
    #expect(stage.lines[1].contains("belum tersimpan: warga binaan baru WB-009"))
    expectGolden(stage.screen, "disk-full-unsaved")
    stage.desk.failing = nil
    stage.desk.reasonAfterOrder = .diskFull
    stage.press("3 Enter")
    #expect(stage.message == "Belum cukup: bebas 28 MB.")
    #expect(stage.desk.saved.isEmpty)
    stage.desk.reasonAfterOrder = nil
    stage.press("3 Enter")
    #expect(stage.message.hasPrefix("Tersimpan #4821."))
    #expect(stage.title.contains("WARGA BINAAN"))
    #expect(stage.desk.saved.count == 1)
  }

  @Test func goingOnReadingLeavesTheTextsInTheForm() {
    let stage = Self.saving(.diskFull(file: "gen-1.jrnl"), .diskFull)
    stage.press("4 Enter")
    #expect(stage.title.contains("WARGA BINAAN > BARU"))
    #expect(stage.screen.contains("CONTOH EMPAT DUA"))
    stage.press("Ctrl+X")
    #expect(stage.message == "Hanya baca: ruang disk habis. Kosongkan ruang, lalu ulangi.")
  }

  @Test func roomThatWasMadeIsFoundAtTheNextKey() {
    let stage = Self.saving(.diskFull(file: "gen-1.jrnl"), .diskFull)
    stage.press("4 Enter")
    stage.desk.failing = nil
    stage.desk.reasonAfterOrder = nil
    stage.press("Ctrl+X")
    #expect(stage.message.hasPrefix("Tersimpan #4821."))
  }

  @Test func homeWarnsBelow500Megabytes() {
    let stage = Stage()
    stage.desk.system.room = DiskRoom(free: 500_000_000, total: 120_000_000_000)
    #expect(!stage.screen.contains("Ruang disk tinggal"))
    stage.desk.system.room = DiskRoom(free: 499_999_999, total: 120_000_000_000)
    #expect(stage.screen.contains("> Ruang disk tinggal 499 MB: panggil administrator"))
  }

  /// Every key that is not disabled, on every page, in a session that may only read.
  @Test(arguments: PageStates.all) func noEnabledKeyAsksForARecordWhileReading(_ state: PageState) {
    guard state.kind != .door, let login = state.logins.first else { return }
    let opened = Self.reading(state, as: login)
    let acting = opened.app.bindings.filter {
      $0.disabledBecause == nil && !$0.label.isEmpty && !Self.harmless.contains($0.command)
    }
    for binding in acting {
      let stage = opened.copy()
      stage.app.press(binding.keys[0])
      #expect(stage.desk.refusals == 0, "\(state) as \(login): \(binding.label)")
    }
  }

  /// Enter in a form is no key of its own: it goes on to the next field, and says why at the last.
  private static let harmless: Set<Command> =
    [.open, .back, .help, .palette, .lock, .redraw, .reread]

  private static func reading(_ state: PageState, as login: String) -> Stage {
    let stage = state.stage(as: login, .indonesian)
    Trouble.following.befall(stage.desk)
    _ = stage.app.draw()
    return stage
  }
}
