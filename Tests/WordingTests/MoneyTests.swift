import Testing
import Wording
import Workshop

struct MoneyCase: Sendable {
  let amount: Int64
  let sentence: String
  let bare: String
}

struct ShareCase: Sendable {
  let part: Int
  let whole: Int
  let id: String
  let en: String
}

@Suite struct MoneyTests {
  static let amounts = [
    MoneyCase(amount: 0, sentence: "Rp0", bare: "0"),
    MoneyCase(amount: 999, sentence: "Rp999", bare: "999"),
    MoneyCase(amount: 1000, sentence: "Rp1.000", bare: "1.000"),
    MoneyCase(amount: 150_000, sentence: "Rp150.000", bare: "150.000"),
    MoneyCase(amount: 1_075_000, sentence: "Rp1.075.000", bare: "1.075.000"),
    MoneyCase(
      amount: 1_000_000_000_000, sentence: "Rp1.000.000.000.000", bare: "1.000.000.000.000"),
    MoneyCase(amount: -5000, sentence: "-Rp5.000", bare: "-5.000"),
  ]

  @Test(arguments: amounts) func rupiahHasOneFormInSentencesAndOneInColumns(_ row: MoneyCase) {
    #expect(Rupiah(row.amount).sentence == row.sentence)
    #expect(Rupiah(row.amount).bare == row.bare)
  }

  static let shares = [
    ShareCase(part: 33, whole: 40, id: "82,5% (n 40)", en: "82.5% (n 40)"),
    ShareCase(part: 28, whole: 33, id: "84,8% (n 33)", en: "84.8% (n 33)"),
    ShareCase(part: 1, whole: 16, id: "6,3% (n 16)", en: "6.3% (n 16)"),
    ShareCase(part: 0, whole: 10, id: "0,0% (n 10)", en: "0.0% (n 10)"),
    ShareCase(part: 10, whole: 10, id: "100,0% (n 10)", en: "100.0% (n 10)"),
    ShareCase(part: 5, whole: 7, id: "5 dari 7", en: "5 of 7"),
    ShareCase(part: 9, whole: 9, id: "9 dari 9", en: "9 of 9"),
    ShareCase(part: 0, whole: 0, id: "0 dari 0", en: "0 of 0"),
  ]

  @Test(arguments: shares) func aShareShowsItsNAndBelowTenIsAFraction(_ row: ShareCase) {
    #expect(share(row.part, of: row.whole, .indonesian) == row.id)
    #expect(share(row.part, of: row.whole, .english) == row.en)
  }
}
