import Testing
import Workshop

@Suite struct SwitchingTests {
  /// Verdicts, `+` accepted and `-` refused, and where they lead: N normal, T tightened, S stopped.
  struct Row: Sendable, CustomStringConvertible {
    var verdicts: String
    var states: String
    var description: String { verdicts }
  }

  static let rows = [
    Row(verdicts: "+++++++", states: "NNNNNNN"),
    // Two of two, of three, and of five.
    Row(verdicts: "--", states: "NT"), Row(verdicts: "-+-", states: "NNT"),
    Row(verdicts: "-+++-", states: "NNNNT"),
    // The second comes one lot too late; then two of two.
    Row(verdicts: "-++++-", states: "NNNNNN"), Row(verdicts: "-++++--", states: "NNNNNNT"),
    // Five accepted in a row lead back, four and a refusal do not.
    Row(verdicts: "--+++++", states: "NTTTTTN"),
    Row(verdicts: "--++++-+++++", states: "NTTTTTTTTTTN"),
    // What was refused before the change counts no more.
    Row(verdicts: "--+++++-", states: "NTTTTTNN"), Row(verdicts: "--+++++--", states: "NTTTTTNNT"),
    // The fifth refusal under tightened inspection stops it, in a row or not.
    Row(verdicts: "-------", states: "NTTTTTS"),
    Row(verdicts: "--+-+-+-+-+-", states: "NTTTTTTTTTTS"),
    // Nothing counts after that.
    Row(verdicts: "-------+++++", states: "NTTTTTSSSSSS"),
  ]

  @Test(arguments: rows) func theSeriesMovesBetweenTheStates(_ row: Row) {
    var switching = Switching()
    var states = ""
    for verdict in row.verdicts {
      switching.hear(verdict == "+")
      states += Self.letter(switching)
    }
    #expect(states == row.states)
    #expect(switching == Switching(after: row.verdicts.map { $0 == "+" }))
  }

  private static func letter(_ switching: Switching) -> String {
    switching.isDiscontinued ? "S" : switching.severity == .normal ? "N" : "T"
  }

  @Test func itGoesOnTightenedAfterTheCauseWasMended() {
    var switching = Switching(after: Array(repeating: false, count: 7))
    switching.resume()
    #expect(switching.severity == .tightened && !switching.isDiscontinued)
    #expect(switching.refusalsToStop == 5 && switching.lotsToNormal == 5)
    for _ in 1...5 { switching.hear(true) }
    #expect(switching.severity == .normal && switching.lotsToNormal == 0)
  }

  @Test func resumingDoesNothingWhileInspectionRuns() {
    var switching = Switching(after: [false, false, true])
    let before = switching
    switching.resume()
    #expect(switching == before)
    #expect(switching.lotsToNormal == 4)
  }
}
