import Testing
import Workshop

@testable import Forms

/// What is typed for money that is given for a nota.
@Suite struct TenderLanguageTests {
  private func tender(
    _ parts: [Tender.Part], credit: Bool = false, owed: Bool = false
  ) -> Tender {
    var tender = Tender()
    tender.parts = parts
    tender.usesCredit = credit
    tender.isRestOwed = owed
    return tender
  }

  @Test func anAmountAloneIsInTheWayOfTheForm() throws {
    for text in ["500rb", "Rp 500.000,-", "500000", "250rb*2", "200rb+300rb"] {
      #expect(try TenderLanguage.read(text) == tender([Tender.Part(Rupiah(500_000))]), "\(text)")
    }
  }

  @Test func eachAmountHasItsWayBeforeOrBehindIt() throws {
    let both = tender([
      Tender.Part(Rupiah(500_000), .cash), Tender.Part(Rupiah(300_000), .qris),
    ])
    for text in [
      "500rb tunai 300rb qris", "500rb tunai + 300rb qris", "500rb tu+300rb qr",
      "tunai 500rb qris 300rb", "500RB CASH 300RB QRIS",
    ] {
      #expect(try TenderLanguage.read(text) == both, "\(text)")
    }
    #expect(
      try TenderLanguage.read("500rb 300rb transfer")
        == tender([Tender.Part(Rupiah(500_000)), Tender.Part(Rupiah(300_000), .transfer)]))
  }

  @Test func theRestIsOwedAndCreditIsUsedByTheirWords() throws {
    #expect(
      try TenderLanguage.read("500rb utang")
        == tender([Tender.Part(Rupiah(500_000))], owed: true))
    #expect(try TenderLanguage.read("kelebihan") == tender([], credit: true))
    #expect(
      try TenderLanguage.read("ke 50rb tr ut")
        == tender([Tender.Part(Rupiah(50_000), .transfer)], credit: true, owed: true))
  }

  @Test(arguments: ["500rb kartu", "tunai", "500rb tunai qris", "tunai qris 500rb", "x"])
  func whatIsNoWayIsRefused(_ text: String) {
    #expect(throws: Misread.notATender) { try TenderLanguage.read(text) }
  }

  @Test func anAmountThatCanBeReadTwiceIsRefusedBesideAWord() {
    #expect(throws: Misread.ambiguousAmount) { try TenderLanguage.read("1.5 tunai") }
  }
}
