import Forms
import Testing
import Workshop

@Suite struct PartsLanguageTests {
  @Test func namesAndSharesAreRead() throws {
    let parts = try PartsLanguage.read("Premi 40 + Modal kerja 47,5% + PNBP 12,5 %")
    #expect(
      parts == [
        SplitPart("Premi", .workers, perMille: 400),
        SplitPart("Modal kerja", .workshop, perMille: 475),
        SplitPart("PNBP", .state, perMille: 125),
      ])
  }

  static let misread = [
    "", "Premi", "50", "Premi 50 +", "Premi 5.5 + PNBP 50", "Premi 12,55 + PNBP 50",
    "Premi -5 + PNBP 50", "Premi 9999 + PNBP 1", "Premi ,5", "Premi lima + PNBP 5", "+",
  ]

  @Test(arguments: misread) func anythingElseIsRefused(_ text: String) {
    #expect(throws: Misread.notParts) { try PartsLanguage.read(text) }
  }
}
