import Testing
import Wording
import Workshop

/// The cause of a point of the control charts, as it is written and read on the page.
@Suite struct CauseTests {
  /// On B-0008, the batch beyond its limit.
  private static func stage(as login: String = "pmu-1", _ language: Language = .indonesian) -> Stage
  {
    let stage = Stage(FigureSample.workshop, as: login, language: language)
    stage.play("7 Down Down Enter Tab Home Right Right Right Right Right Right Right")
    return stage
  }

  @Test func aCauseIsWrittenAndLedBehindThePoint() {
    let stage = Self.stage()
    #expect(stage.lines[3].hasSuffix("Di luar batas. U: catat penyebab."), "\(stage.screen)")
    #expect(stage.keyLine.contains("U Sebab"), "\(stage.screen)")
    stage.play("u `serat_lot_S-24_berjamur Enter")
    #expect(stage.message == "Tersimpan #4821. Sebab B-0008 dicatat.")
    #expect(
      stage.lines[3] == "  B-0008: 60,0% (n 10). Di luar batas. Sebab: serat lot S-24 berjamur.")
    stage.play("u Ctrl+U `serat_lot_S-25 Enter Enter")
    #expect(stage.title.contains("B-0008"))
    let top = stage.lines.firstIndex { $0.contains("SEBAB DICATAT") } ?? 0
    #expect(
      Array(stage.lines[(top + 1)...(top + 2)]) == [
        "  23-11-2026  PMU-1  serat lot S-25",
        "  23-11-2026  PMU-1  serat lot S-24 berjamur",
      ], "\(stage.screen)")
    let rows = stage.desk.workshop.causes
    #expect(rows.map(\.batch) == [ID(7), ID(7)] && rows.map(\.chart) == [.p, .p])
  }

  @Test func theOtherChartHasCausesOfItsOwn() {
    let stage = Self.stage()
    stage.play("u `serat_basah Enter Tab Home u `dua_cacat_sekaligus Enter")
    let rows = stage.desk.workshop.causes
    #expect(rows.map(\.chart) == [.p, .u])
    #expect(rows.map(\.batch) == [ID(7), ID(0)])
    #expect(stage.lines[3].contains("Sebab: dua cacat sekaligus."), "\(stage.screen)")
  }

  @Test func fourLettersAreRefusedByTheModel() {
    let stage = Self.stage()
    stage.play("u `baud Enter")
    #expect(stage.message.contains("5 huruf"), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aPointOfAMonthAsksForABatchFirst() {
    let stage = Self.stage()
    stage.play("o u")
    #expect(stage.message.hasPrefix("Sebab dicatat pada titik sebuah batch."), "\(stage.screen)")
  }

  @Test func whoMayNotJudgeIsToldWhoMay() {
    let stage = Self.stage(as: "ptg-2")
    #expect(stage.lines[3].hasSuffix("Di luar batas."), "\(stage.screen)")
    stage.play("u")
    #expect(stage.message.contains("Pemeriksa"), "\(stage.screen)")
  }

  @Test func anUndoIsToldWhereAnotherCauseIsWritten() {
    let stage = Self.stage(as: "ksb-1")
    stage.play("u `serat_basah Enter Ctrl+Z")
    #expect(stage.message.contains("tulis sebab lain"), "\(stage.screen)")
  }

  /// The longest cause fits the row and the paper in both languages.
  @Test(arguments: Language.allCases) func aCauseOfSixtyLettersFits(_ language: Language) {
    let stage = Self.stage(as: "pmu-1", language)
    let longest = String(repeating: "serat lot ", count: 5) + "S-24 jamur"
    stage.play("u")
    stage.type(longest)
    stage.play("Enter")
    #expect(longest.count == 60)
    #expect(stage.lines[3].hasSuffix(longest + "."), "\(stage.screen)")
    stage.play("c Esc")
    stage.play("End")
    let start = language == .english ? "Cause B-0008: " : "Sebab B-0008: "
    for _ in 0..<4 where !stage.screen.contains(start) { stage.play("PgUp") }
    #expect(stage.screen.contains(start + longest), "\(stage.screen)")
  }
}
