import Reports
import Testing
import Wording

@Suite struct RaterAgreementTests {
  /// How often two raters said yes-yes, yes-no, no-yes, no-no.
  struct Row: Sendable {
    var counts: [Int]
    var agreed: Portion
    var kappa: Double?
    var sentence: String
  }

  static let rows = [
    // The example of the literature: observed 0.7, by chance 0.5, kappa 0.4.
    Row(
      counts: [20, 5, 10, 15], agreed: Portion(35, of: 50), kappa: 0.4,
      sentence: "Sepakat 70,0% (n 50), kappa 0,40."),
    // Same agreement, other margins: (60-54)/(100-54) and (60-46)/(100-46).
    Row(
      counts: [45, 15, 25, 15], agreed: Portion(60, of: 100), kappa: 6.0 / 46,
      sentence: "Sepakat 60,0% (n 100), kappa 0,13."),
    Row(
      counts: [25, 35, 5, 35], agreed: Portion(60, of: 100), kappa: 14.0 / 54,
      sentence: "Sepakat 60,0% (n 100), kappa 0,26."),
    Row(
      counts: [3, 0, 0, 4], agreed: Portion(7, of: 7), kappa: 1,
      sentence: "Sepakat 7 dari 7, kappa 1,00."),
    // Each contradicts the other: nothing observed, half by chance.
    Row(
      counts: [0, 5, 5, 0], agreed: Portion(0, of: 10), kappa: -1,
      sentence: "Sepakat 0,0% (n 10), kappa -1,00."),
    Row(
      counts: [12, 0, 0, 0], agreed: Portion(12, of: 12), kappa: nil,
      sentence: "Sepakat 100,0% (n 12); kappa tidak dapat dihitung: semua buah satu putusan."),
    // One rater knows only yes: chance explains everything, kappa is nought.
    Row(
      counts: [8, 0, 4, 0], agreed: Portion(8, of: 12), kappa: 0,
      sentence: "Sepakat 66,7% (n 12), kappa 0,00."),
    Row(
      counts: [0, 0, 0, 0], agreed: Portion(0, of: 0), kappa: nil,
      sentence: "Belum ada buah yang diperiksa dua kali."),
  ]

  @Test(arguments: rows) func twoRaters(_ row: Row) {
    let kinds = [(true, true), (true, false), (false, true), (false, false)]
    let pairs = zip(row.counts, kinds).flatMap { Array(repeating: $1, count: $0) }
    let agreement = RaterAgreement(pairs)
    #expect(agreement.agreed == row.agreed)
    switch (agreement.kappa, row.kappa) {
    case (let found?, let expected?): #expect(abs(found - expected) < 1e-12)
    case (let found, let expected): #expect(found == expected)
    }
    #expect(agreement.sentence(.indonesian) == row.sentence)
  }

  /// Three verdicts: 11 of 15 the same; margins 7, 5, 3 and 6, 5, 4 give 42 + 25 + 12 = 79 of 225.
  @Test func moreThanTwoVerdicts() throws {
    let pairs =
      Array(repeating: ("a", "a"), count: 5) + Array(repeating: ("b", "b"), count: 4)
      + Array(repeating: ("c", "c"), count: 2) + [("a", "b"), ("a", "c"), ("b", "c"), ("c", "a")]
    let kappa = try #require(RaterAgreement(pairs).kappa)
    #expect(abs(kappa - (11.0 * 15 - 79) / (225 - 79)) < 1e-12)
  }
}
