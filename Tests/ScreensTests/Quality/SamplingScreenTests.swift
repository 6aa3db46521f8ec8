import Testing
import Wording

/// The page of sampling plans; plans and chances are those of the tests of the model.
@Suite struct SamplingScreenTests {
  private static func stage(_ keys: String = "", _ language: Language = .indonesian) -> Stage {
    let stage = Stage(as: "pmu-1", language: language)
    stage.press("4 n")
    if !keys.isEmpty { stage.press(keys) }
    return stage
  }

  @Test func thePlanOfAUsualLot() {
    expectGolden(Self.stage().screen, "sampling-plan")
  }

  @Test func theRiskStandsInWords() {
    let text = Self.stage().lines.map { String($0.prefix(36)) }.joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    #expect(text.contains("HURUF C n 5 Ac 0 Re 1"))
    // 35/40 by hand.
    #expect(text.contains("Lot dengan 1 buah cacat lolos 88 dari 100 kali."))
    #expect(text.contains("Lot dengan 10% cacat (4 buah) lolos 57 dari 100 kali."))
    #expect(text.contains("Lot dengan 20% cacat (8 buah) lolos 31 dari 100 kali."))
    #expect(
      text.contains("Baru dengan 14 buah cacat (35,0%) lot lolos paling banyak 10 dari 100 kali."))
  }

  @Test func everyRowChangesThePlan() {
    let stage = Self.stage("Ctrl+U")
    #expect(stage.screen.contains("BELUM ADA RENCANA"))
    stage.type("200")
    // Level II, 200 pieces: letter G; 2.5: 32/2.
    #expect(stage.screen.contains("HURUF G  n 32  Ac 2  Re 3"))
    stage.press("Enter Right")
    // Level III: letter H, 50/3.
    #expect(stage.screen.contains("HURUF H  n 50  Ac 3  Re 4"))
    stage.press("Enter Left")
    // 1.5: 50/2.
    #expect(stage.screen.contains("HURUF H  n 50  Ac 2  Re 3"))
    stage.press("Enter Space")
    // Tightened: 50/1.
    #expect(stage.screen.contains("HURUF H  n 50  Ac 1  Re 2"))
    #expect(stage.screen.contains("ketat"))
    stage.press("Enter 8")
    // A new figure takes the place of the old one; 8 pieces are all inspected.
    #expect(stage.screen.contains("100%: sampel mencapai besar lot"))
    stage.press("Esc")
    #expect(stage.title.contains("ANTREAN PERIKSA"))
  }

  @Test func whatIsNoLotGetsASentence() {
    let stage = Self.stage("Ctrl+U")
    for text in ["0", "9999", "x"] {
      stage.press("Ctrl+U")
      stage.type(text)
      #expect(stage.screen.contains("Isi besar lot 1 sampai 3200"), "\(text)")
    }
  }

  @Test func inEnglishAndNarrow() {
    let stage = Stage(as: "pmu-1", language: .english, width: 40, height: 12)
    stage.press("7 n")
    #expect(stage.screen.contains("LETTER C  n 5  Ac 0  Re 1"))
    #expect(stage.lines.allSatisfy { $0.count <= 40 })
    #expect(!stage.screen.contains("57 times in 100"))
    stage.press("PgDn PgDn PgDn")
    #expect(stage.screen.contains("10 times in 100."))
    stage.press("PgUp PgUp PgUp")
    #expect(stage.screen.contains("LETTER C"))
  }

  /// 13 of 40 with at most one: two defective pass 90 times, one always.
  @Test func aGoodLotIsToldWhatItHasToFear() {
    let stage = Self.stage("Enter Enter Right")
    #expect(stage.screen.contains("HURUF E  n 13  Ac 1  Re 2"))
    let text = stage.lines.map { String($0.prefix(36)) }.joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    #expect(text.contains("Sampai 1 buah cacat, lot lolos minimal 95 dari 100 kali."))
  }
}
