import Testing
import Wording
import Workshop

struct TerbilangCase: Sendable {
  let amount: Int64
  let words: String
}

@Suite struct TerbilangTests {
  static let cases = [
    TerbilangCase(amount: 0, words: "nol rupiah"),
    TerbilangCase(amount: 1, words: "satu rupiah"),
    TerbilangCase(amount: 10, words: "sepuluh rupiah"),
    TerbilangCase(amount: 11, words: "sebelas rupiah"),
    TerbilangCase(amount: 12, words: "dua belas rupiah"),
    TerbilangCase(amount: 19, words: "sembilan belas rupiah"),
    TerbilangCase(amount: 20, words: "dua puluh rupiah"),
    TerbilangCase(amount: 21, words: "dua puluh satu rupiah"),
    TerbilangCase(amount: 100, words: "seratus rupiah"),
    TerbilangCase(amount: 101, words: "seratus satu rupiah"),
    TerbilangCase(amount: 111, words: "seratus sebelas rupiah"),
    TerbilangCase(amount: 199, words: "seratus sembilan puluh sembilan rupiah"),
    TerbilangCase(amount: 200, words: "dua ratus rupiah"),
    TerbilangCase(amount: 999, words: "sembilan ratus sembilan puluh sembilan rupiah"),
    TerbilangCase(amount: 1000, words: "seribu rupiah"),
    TerbilangCase(amount: 1001, words: "seribu satu rupiah"),
    TerbilangCase(amount: 1999, words: "seribu sembilan ratus sembilan puluh sembilan rupiah"),
    TerbilangCase(amount: 2000, words: "dua ribu rupiah"),
    TerbilangCase(amount: 10_000, words: "sepuluh ribu rupiah"),
    TerbilangCase(amount: 11_000, words: "sebelas ribu rupiah"),
    TerbilangCase(amount: 100_000, words: "seratus ribu rupiah"),
    TerbilangCase(amount: 101_000, words: "seratus satu ribu rupiah"),
    TerbilangCase(amount: 150_000, words: "seratus lima puluh ribu rupiah"),
    TerbilangCase(amount: 1_000_000, words: "satu juta rupiah"),
    TerbilangCase(amount: 1_001_000, words: "satu juta seribu rupiah"),
    TerbilangCase(amount: 1_075_000, words: "satu juta tujuh puluh lima ribu rupiah"),
    TerbilangCase(amount: 1_500_000, words: "satu juta lima ratus ribu rupiah"),
    TerbilangCase(amount: 1_000_000_000, words: "satu miliar rupiah"),
    TerbilangCase(amount: 1_000_001_000, words: "satu miliar seribu rupiah"),
    TerbilangCase(
      amount: 999_999_999_999,
      words: "sembilan ratus sembilan puluh sembilan miliar"
        + " sembilan ratus sembilan puluh sembilan juta"
        + " sembilan ratus sembilan puluh sembilan ribu"
        + " sembilan ratus sembilan puluh sembilan rupiah"),
    TerbilangCase(amount: 1_000_000_000_000, words: "satu triliun rupiah"),
  ]

  @Test(arguments: cases) func anAmountIsWrittenInWords(_ row: TerbilangCase) {
    #expect(Rupiah(row.amount).terbilang == row.words)
  }
}
