import Testing

@testable import Workshop

@Suite struct StoredTextTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var rule: Rule?
    var testDescription: String { text.unicodeScalars.prefix(8).map { "\($0.value)" }.joined() }
  }

  static let names = [
    Row(text: "CONTOH SATU", rule: nil), Row(text: "Hj. CONTOH, S.H.", rule: nil),
    Row(text: "\u{1A05}\u{1A12}", rule: nil), Row(text: "B.I 12/2024", rule: nil),
    Row(text: "Jan-23", rule: nil), Row(text: "45292", rule: nil), Row(text: "#12", rule: nil),
    Row(text: "1E5", rule: nil), Row(text: "e+mail", rule: nil),
    Row(text: "\u{3164}\u{2800}\u{115F}", rule: .field(.textHasControls)),
    Row(text: "A\u{1160}\u{FFA0}", rule: .field(.textHasControls)),
    Row(text: "\u{2800}", rule: .field(.textHasControls)),
    Row(text: "A\u{FE0F}", rule: .field(.textHasControls)),
    Row(text: "\u{3000} \u{A0}", rule: .field(.textShowsNothing)),
    Row(text: "\u{301}\u{302}", rule: .field(.textShowsNothing)),
    Row(text: "-", rule: .field(.namesNothing)), Row(text: "- -", rule: .field(.namesNothing)),
    Row(text: "\u{2013}", rule: .field(.namesNothing)), Row(text: "?", rule: .field(.namesNothing)),
    Row(text: "#REF!", rule: .field(.namesNothing)), Row(text: "#N/A", rule: .field(.namesNothing)),
    Row(text: "#NAME?", rule: .field(.namesNothing)),
    Row(text: "#DIV/0!", rule: .field(.namesNothing)),
    Row(text: "#value!", rule: .field(.namesNothing)),
    Row(text: "########", rule: .field(.namesNothing)),
    Row(text: "Err:502", rule: .field(.namesNothing)),
    Row(text: "1,23E+11", rule: .field(.namesNothing)),
    Row(text: "1.23E+11", rule: .field(.namesNothing)),
    Row(text: "1,00e+05", rule: .field(.namesNothing)),
    Row(text: "-5E-04", rule: .field(.namesNothing)),
    Row(text: "1 E+05", rule: .field(.namesNothing)),
    Row(
      text: "A" + String(repeating: "\u{301}", count: 200_000),
      rule: .field(.textTooLong(limit: 60))),
    Row(text: "A" + String(repeating: "\u{301}", count: 59), rule: nil),
  ]

  @Test(arguments: names) func aNameShowsSomethingAndIsNoWreckOfASpreadsheet(_ row: Row) {
    #expect(row.text.brokenAsName(.name, atMost: 60).map(\.rule) == (row.rule.map { [$0] } ?? []))
  }
}
