import Testing
import Wording
import Workshop

/// The page of one stage for whoever teaches, and the trainings that are recorded from it.
@Suite struct CoachingTests {
  /// At the finishing of the design's figures.
  private static func stage(as login: String = "ksb-1", _ language: Language = .indonesian) -> Stage
  {
    let stage = Stage(FigureSample.workshop, as: login, language: language)
    stage.play("7 a BackTab o o o o b")
    return stage
  }

  /// 7 loose ends and 4 stains are of the finishing; WB-001 to WB-003 and WB-006 finished in turn.
  @Test func thePageOfAStage() {
    expectGolden(Self.stage().screen, "quality-coaching")
  }

  @Test func noNameStandsThereAndItIsSaidThatNothingIsPrinted() {
    let stage = Self.stage()
    #expect(!stage.screen.contains("CONTOH"))
    #expect(stage.screen.contains("bukan peringkat, tidak dicetak."))
    #expect(!stage.keyLine.contains("Cetak"))
    stage.play("c")
    #expect(stage.title.contains("PEMBINAAN > PENYELESAIAN"), "\(stage.screen)")
  }

  @Test func oGoesToTheNextStageAndPToTheNextPeriod() {
    let stage = Self.stage()
    stage.play("o")
    #expect(stage.title.contains("PEMBINAAN > LISU"), "\(stage.screen)")
    stage.play("o")
    #expect(stage.title.contains("PEMBINAAN > ANYAM DASAR"))
    #expect(stage.screen.contains("M01 longgar"), "\(stage.screen)")
    stage.play("p")
    #expect(stage.screen.contains("dibuat semua bulan"), "\(stage.screen)")
  }

  @Test func tRecordsATrainingWithTheStageAndThePeopleProposed() {
    let stage = Self.stage()
    let proposed = stage.lines.filter { $0.hasPrefix("  WB-") }.map { $0.dropFirst(2).prefix(6) }
    stage.play("t `penyelesaian_halus Tab Tab `BLK_CONTOH Ctrl+X")
    #expect(
      stage.message == "Tersimpan #4821. Pelatihan \(proposed.count) orang. Z mengurungkan.",
      "\(stage.screen)")
    let row = stage.desk.workshop.trainings[ID(0)]
    #expect(row.stage == 10 && row.instructor == "BLK CONTOH")
    #expect(row.participants.map { stage.desk.workshop.code($0) } == proposed.map(String.init))
    #expect(stage.screen.contains("penyelesaian halus"), "\(stage.screen)")
    #expect(stage.screen.contains("belum cukup data"), "\(stage.screen)")
    stage.play("Ctrl+Z")
    #expect(stage.desk.workshop.trainings().isEmpty, "\(stage.screen)")
    #expect(
      stage.message.contains("penyelesaian halus, \(proposed.count) orang"), "\(stage.screen)")
  }

  @Test func codesMayBeTypedAndAWrongOneIsNamed() {
    let stage = Self.stage()
    stage.play("t `penyelesaian_halus Tab Tab `BLK_CONTOH Tab Tab Tab Ctrl+U `1_99 Ctrl+X")
    #expect(stage.desk.saved.isEmpty, "\(stage.screen)")
    #expect(stage.screen.contains("Tidak ditemukan."), "\(stage.screen)")
    stage.play("Ctrl+U `7_4 Ctrl+X")
    #expect(stage.desk.workshop.trainings[ID(0)].participants == [ID(3), ID(6)])
  }

  @Test func aPersonsPageShowsTheTrainingAndF8TakesItBack() {
    let stage = Self.stage()
    stage.play("t `penyelesaian_halus Tab Tab `BLK_CONTOH Tab Tab Tab Ctrl+U `1 Ctrl+X 1 Enter")
    #expect(stage.screen.contains("1   penyelesaian halus 23-11-2026"), "\(stage.screen)")
    stage.play("l")
    #expect(stage.title.contains("WB-001 > PELATIHAN"), "\(stage.screen)")
    #expect(stage.screen.contains("Peserta     WB-001"), "\(stage.screen)")
    stage.play("F8 1 Down Enter")
    #expect(stage.message == "Tersimpan #4822. Pelatihan batal. Z mengurungkan.")
    #expect(stage.screen.contains("Belum ada pelatihan."))
    stage.play("Esc")
    #expect(stage.screen.contains("PELATIHAN         belum ada"), "\(stage.screen)")
  }

  @Test func whoMayNotRecordLooksOnAndWhoMayNotSeePeopleIsToldWhy() {
    let looking = Self.stage(as: "pmu-1")
    looking.play("t")
    #expect(looking.message.contains("Petugas"), "\(looking.screen)")
    let outside = Stage(FigureSample.workshop, as: "pmt-1")
    outside.play("7 a b")
    #expect(outside.title.contains("STATISTIK MUTU > CACAT"), "\(outside.screen)")
    #expect(outside.message.hasPrefix("Hanya"), "\(outside.screen)")
  }

  @Test func thePageInEnglish() {
    let stage = Self.stage(as: "ksb-1", .english)
    #expect(stage.screen.contains("STAGE DEFECTS"), "\(stage.screen)")
    #expect(stage.screen.contains("No training about this stage yet."), "\(stage.screen)")
  }
}
