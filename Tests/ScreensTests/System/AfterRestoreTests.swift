import Testing
import Workshop

@testable import Screens

/// What home asks after a restore: the last numbers on paper, and the days to be keyed again.
@Suite struct AfterRestoreTests {
  /// The backup is of Friday 20 November, the restore of Monday 23 November 2026.
  static var workshop: Workshop {
    var workshop = Sample.workshop
    let note = NoteRestore {
      $0.made = Instant(milliseconds: Sample.now.milliseconds - 3 * 86_400_000)
      $0.at = Sample.now
      $0.vouchers = ["adm-1"]
      $0.asksNumbers = true
    }
    workshop.apply(.noteRestore(note), by: Authority(user: ID(4)))
    return workshop
  }

  @Test func theNumbersOnPaperAreAskedFirst() {
    let stage = Stage(Self.workshop, as: "ptg-2")
    #expect(stage.screen.contains("> Data dipulihkan: isi nomor terakhir di kertas"))
    #expect(stage.screen.contains("sebelum itu nota ditahan."), "\(stage.screen)")
    // Nota 160, but kuitansi 163; the sheets, people and batches as they are here.
    stage.play("Enter `160 Enter `163 Ctrl+X")
    #expect(stage.screen.contains("Nota berikutnya 0164."), "\(stage.screen)")
    #expect(stage.desk.workshop.nextNota(in: 2026) == 164)
    #expect(!stage.screen.contains("isi nomor terakhir"), "\(stage.screen)")
    #expect(stage.screen.contains("Ketik lagi kertas sejak 20-11"), "\(stage.screen)")
  }

  @Test func aNumberBelowTheRecordsStandsAtItsField() {
    let stage = Stage(Self.workshop, as: "ptg-2")
    stage.play("Enter Down Down Down Down `WB-003 Ctrl+X")
    #expect(stage.screen.contains("Di catatan sudah ada WB-008."), "\(stage.screen)")
  }

  @Test func theDaysAreListedUntilSomebodySaysTheyAreKeyed() {
    let stage = Stage(Self.workshop, as: "ksb-1")
    stage.play("Enter Ctrl+X")
    #expect(stage.screen.contains("3 hari !"), "\(stage.screen)")
    stage.play("Home Enter")
    #expect(stage.screen.contains("20-11-2026"), "\(stage.screen)")
    #expect(!stage.screen.contains("22-11-2026"), "a Sunday")
    stage.play("d Down Enter")
    #expect(stage.screen.contains("sudah diketik lagi."), "\(stage.screen)")
    #expect(!stage.screen.contains("20-11-2026"), "\(stage.screen)")
    stage.play("d Down Enter d Down Enter Esc")
    #expect(!stage.screen.contains("Ketik lagi kertas"), "\(stage.screen)")
  }

  @Test func whoDoesNotRecordIsNotAsked() {
    let stage = Stage(Self.workshop, as: "pmu-1")
    #expect(!stage.screen.contains("nomor terakhir"), "\(stage.screen)")
    #expect(!stage.screen.contains("Ketik lagi kertas"), "\(stage.screen)")
  }
}
