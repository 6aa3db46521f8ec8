import Testing
import Workshop

/// Measuring in the queue: keys in, what the signed check holds out.
///
/// The first pieces in the queue are plain caps of size 7 at the final gate; the last is a gold cap
/// at the weave gate.
@Suite struct MeasureTests {
  private func queue() -> Stage {
    let stage = Stage(QueueSample.workshop, as: "pmu-1")
    stage.press("4")
    return stage
  }

  /// Types one reading after the other, each with Enter.
  private func measure(_ readings: [String], on stage: Stage) {
    stage.press("Enter")
    for reading in readings {
      stage.type(reading)
      stage.press("Enter")
    }
  }

  @Test func readingsStandInTheSignedCheckWithTheirLimits() {
    let stage = queue()
    measure(["57", "95"], on: stage)
    #expect(stage.message == "2 ukuran. Semua dalam batas. L meluluskan.")
    #expect(stage.screen.contains("lingkar 57,0  tinggi 9,5"))
    stage.press("l Ctrl+X 1 3 5 7 9 0 Enter")
    let checks = stage.desk.workshop.checks
    let check = checks[ID(Int32(checks.count - 1))]
    #expect(check.readings.map(\.value) == [570, 95])
    #expect(check.readings.map(\.lowest) == [565, 85])
    #expect(check.readings.map(\.highest) == [575, 95])
  }

  @Test func aMeasureOfThreePlacesIsReadThreeTimes() {
    let stage = queue()
    stage.press("End")
    #expect(stage.screen.contains("rapat 5,0-7,0  belum diukur"))
    measure(["6", "5,5", "71"], on: stage)
    #expect(stage.message == "3 ukuran. 1 di luar batas: G memilih cacat.")
    #expect(stage.screen.contains("rapat 6,0 5,5 7,1!"))
  }

  @Test func outsideItsLimitsNoPieceCanPass() {
    let stage = queue()
    stage.press("Enter")
    stage.type("59")
    #expect(stage.screen.contains("? Di luar batas 56,5-57,5."))
    stage.press("Ctrl+X")
    #expect(stage.message == "1 ukuran. 1 di luar batas: G memilih cacat.")
    stage.press("l")
    #expect(
      stage.message
        == "Belum dapat: lingkar 59,0 di luar 56,5-57,5: G cacat, Enter ukur lagi.")
    stage.press("g 3 Enter Down Enter")
    #expect(stage.lines[4].contains("~Turun mutu"))
  }

  @Test func aNewReadingTakesTheVerdictAway() {
    let stage = queue()
    stage.press("l Up")
    #expect(stage.lines[4].contains("~Lulus A"))
    measure(["57"], on: stage)
    stage.press("Esc")
    #expect(!stage.lines[4].contains("~Lulus A"))
    stage.desk.now.milliseconds += 200
    stage.press("l Up Enter Esc")
    #expect(stage.lines[4].contains("~Lulus A"))
  }

  @Test func whatWasMeasuredWaitsForTheNextSitting() {
    let stage = queue()
    measure(["57"], on: stage)
    stage.press("Esc Esc 4")
    #expect(stage.screen.contains("lingkar 57,0  tinggi 8,5-9,5"))
  }

  @Test func aReadingThatCannotBeReadIsSaidInItsPlace() {
    let stage = queue()
    stage.press("Enter")
    stage.type("besar")
    stage.press("Enter")
    #expect(stage.screen.contains("! Bukan ukuran. Contoh 57,5 atau 575."))
  }
}
