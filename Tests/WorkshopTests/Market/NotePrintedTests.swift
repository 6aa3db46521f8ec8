import Testing
import Workshop

/// Notas 0001 of all twenty caps of October, which is closed.
@Suite struct NotePrintedTests {
  private func note(_ proofs: [Proof]) -> Action {
    .notePrinted(
      NotePrinted {
        $0.day = EarningsFixture.day(11, 6)
        $0.proofs = proofs
      })
  }

  private static let all: [Proof] = [
    .nota(ID(0)), .receipt(ID(0)), .slip(EarningsFixture.october, of: ID(1)),
  ]

  @Test func eachPaperIsAnOriginalOnce() {
    var workshop = EarningsFixture.closed
    for proof in Self.all {
      #expect(!workshop.isPrinted(proof))
      workshop.accept(note([proof]), by: EarningsFixture.treasurer)
      #expect(workshop.isPrinted(proof))
      #expect(
        workshop.broken(by: note([proof]), as: EarningsFixture.clerk).map(\.rule)
          == [.field(.nothingChanges)])
    }
    #expect(workshop.printings.map(\.officer) == [ID(3), ID(3), ID(3)])
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  static let unknown: [[Proof]] = [
    [], [.nota(ID(9))], [.receipt(ID(9))], [.slip(EarningsFixture.november, of: ID(1))],
    [.slip(EarningsFixture.october, of: ID(9))],
  ]

  @Test(arguments: unknown) func aPaperThatThereIsNotIsNotNoted(_ proofs: [Proof]) {
    #expect(
      EarningsFixture.closed.broken(by: note(proofs), as: EarningsFixture.clerk).map(\.rule)
        == [.field(.unknownRow)])
  }
}
