import Testing
import Workshop

@testable import Screens

/// Working days and holidays are entered by keys, and everything that counts days follows them.
@Suite struct CalendarPagesTests {
  private static let page = "0 b End Up Enter"

  @Test func theWeekIsSetFromADayOn() {
    let stage = Stage(as: "ksb-1")
    stage.play("\(Self.page) h `senin-jumat Enter `1-12-26 Ctrl+X")
    #expect(stage.desk.workshop.workWeeks.last?.days == 0b001_1111, "\(stage.screen)")
    #expect(stage.desk.workshop.workWeek(on: Sample.day(2026, 12, 5)) == 0b001_1111)
    #expect(stage.screen.contains("01-12-2026: Senin-Jumat"), "\(stage.screen)")
  }

  @Test func aHolidayIsAddedRenamedAndTakenOut() {
    let stage = Stage(as: "ksb-1")
    stage.play("\(Self.page) t `25-12-26 Enter `Natal Ctrl+X")
    #expect(stage.screen.contains("Tersimpan"), "\(stage.screen)")
    #expect(stage.screen.contains("25-12-2026  Jumat      Natal"), "\(stage.screen)")
    stage.play("u `Hari_Natal Ctrl+X")
    #expect(stage.desk.workshop.holiday(on: Sample.day(2026, 12, 25)) == "Hari Natal")
    stage.play("u Ctrl+U Ctrl+X")
    #expect(stage.desk.workshop.holiday(on: Sample.day(2026, 12, 25)) == nil, "\(stage.screen)")
    #expect(stage.screen.contains("Belum ada hari libur."), "\(stage.screen)")
  }

  @Test func aWordThatIsNoDayIsSaidAtItsField() {
    let stage = Stage(as: "ksb-1")
    stage.play("\(Self.page) h `hari-hari Ctrl+X")
    #expect(stage.screen.contains("Tulis hari: senin-sabtu"), "\(stage.screen)")
    #expect(stage.desk.workshop.workWeeks.isEmpty)
  }

  /// Work on a holiday is allowed, and its sheet says what day it is.
  @Test func theSheetOfAHolidaySaysSo() {
    let stage = Stage(as: "ksb-1")
    stage.play("\(Self.page) t `23-11-26 Enter `Libur_Contoh Ctrl+X Esc Esc Esc")
    stage.play("3")
    #expect(stage.screen.contains("libur: Libur Contoh"), "\(stage.screen)")
  }

  @Test func whoMayNotDecideLooksOnly() {
    let stage = Stage(as: "ptg-2")
    stage.play("\(Self.page) t")
    #expect(stage.screen.contains("Hanya Kasubsi, Admin."), "\(stage.screen)")
    stage.play("m")
    #expect(!stage.screen.contains("Hari kerja >"), "\(stage.screen)")
    #expect(stage.desk.workshop.holidays.isEmpty)
  }
}
