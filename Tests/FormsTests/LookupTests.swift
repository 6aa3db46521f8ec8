import Forms
import Testing

@Suite struct LookupTests {
  struct Case: Sendable {
    var typed: String
    /// The values that are left, best first.
    var found: [String]
  }

  private static let rows = [
    LookupRow("TOKO MISAL", note: "etalase"), LookupRow("KOPERASI TELADAN", note: "koperasi"),
    LookupRow("MISAL TOKO DUA"), LookupRow("WB-007", note: "SANGKALA MISAL"), LookupRow("MISAL"),
  ]

  static let cases = [
    Case(typed: "teladan", found: ["KOPERASI TELADAN"]),
    Case(typed: "kop tel", found: ["KOPERASI TELADAN"]),
    Case(typed: "tel kop", found: ["KOPERASI TELADAN"]),
    // The value itself, then at the front, then at the front of a word.
    Case(typed: "misal", found: ["MISAL", "MISAL TOKO DUA", "TOKO MISAL", "WB-007"]),
    Case(typed: "isal", found: ["TOKO MISAL", "MISAL TOKO DUA", "WB-007", "MISAL"]),
    // One letter missing, too much, swapped, wrong.
    Case(typed: "koerasi", found: ["KOPERASI TELADAN"]),
    Case(typed: "kopperasi", found: ["KOPERASI TELADAN"]),
    Case(typed: "koeprasi", found: ["KOPERASI TELADAN"]),
    Case(typed: "okperasi", found: ["KOPERASI TELADAN"]),
    Case(typed: "kopirasi", found: ["KOPERASI TELADAN"]),
    Case(typed: "sangakla", found: ["WB-007"]),
    Case(typed: "tko misal", found: ["TOKO MISAL", "MISAL TOKO DUA"]),
    // Two slips, a wrong first letter, too short, a code.
    Case(typed: "koersi", found: []),
    Case(typed: "boperasi", found: []),
    Case(typed: "tk", found: []),
    Case(typed: "wb-070", found: []),
    Case(typed: "zzz", found: []),
    Case(
      typed: "", found: ["TOKO MISAL", "KOPERASI TELADAN", "MISAL TOKO DUA", "WB-007", "MISAL"]),
  ]

  @Test(arguments: cases) func whatIsTypedFindsItsRows(_ row: Case) {
    #expect(Lookup.narrow(Self.rows, by: row.typed).map(\.value) == row.found)
  }

  @Test func aSlipIsRankedBehindWhatMatches() {
    let rows = [LookupRow("PENGANYAM"), LookupRow("PENYIAP")]
    #expect(Lookup.narrow(rows, by: "peny").map(\.value) == ["PENYIAP", "PENGANYAM"])
  }

  @Test func whatAddsSomethingStaysLast() {
    let rows = [LookupRow.addition("BARU", title: "Tambah BARU"), LookupRow("BARU LAGI")]
    #expect(Lookup.narrow(rows, by: "baru").map(\.title) == ["BARU LAGI", "+ Tambah BARU"])
    #expect(Lookup.narrow(rows, by: "zzz").map(\.title) == ["+ Tambah BARU"])
  }
}
