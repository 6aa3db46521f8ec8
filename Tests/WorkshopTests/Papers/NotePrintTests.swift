import Testing
import Workshop

/// Notas 0001 of all twenty caps of October, which is closed.
@Suite struct NotePrintTests {
  private func note(
    _ paper: String = "nota-0001", _ proofs: [Proof] = [.nota(ID(0))],
    _ result: PaperPrint.Result = .printed, sheets: Int32 = 1
  ) -> Action {
    .notePrint(
      NotePrint {
        $0.day = EarningsFixture.day(11, 6)
        $0.paper = paper
        $0.proofs = proofs
        $0.sheets = sheets
        $0.place = .queue
        $0.result = result
      })
  }

  @Test(arguments: PaperPrint.Result.allCases) func onlyWhatCameOutIsCounted(
    _ result: PaperPrint.Result
  ) {
    var workshop = EarningsFixture.closed
    workshop.accept(note("nota-0001", [.nota(ID(0))], result), by: EarningsFixture.treasurer)
    #expect(workshop.isPrinted(.nota(ID(0))) == (result == .printed))
    #expect(workshop.nextPrint(of: "nota-0001") == (result == .printed ? 2 : 1))
    #expect(workshop.nextPrint(of: "nota-0002") == 1)
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func eachPrintHasTheNumberThatItsPaperBears() {
    var workshop = EarningsFixture.closed
    for result in [PaperPrint.Result.jammed, .printed, .trial, .printed, .printed] {
      workshop.accept(note("nota-0001", [.nota(ID(0))], result), by: EarningsFixture.treasurer)
    }
    #expect(workshop.prints.map(\.number) == [1, 1, 2, 2, 3])
    #expect(workshop.prints.map(\.officer) == Array(repeating: ID(3), count: 5))
    #expect(workshop.prints[0].place == .queue)
  }

  @Test func aPaperThatThereIsNotIsNotNoted() {
    let workshop = EarningsFixture.closed
    for action in [note(""), note(sheets: 0), note("nota-0009", [.nota(ID(9))])] {
      #expect(
        workshop.broken(by: action, as: EarningsFixture.clerk).map(\.rule)
          == [.field(.unknownRow)])
    }
  }
}
