import Reports
import Testing
import Wording
import Workshop

@testable import bengkel

/// The bytes of a paper as a file: `;`, UTF-8 with its mark, CRLF, numbers bare, formulas guarded.
@Suite struct PaperFileTests {
  @Test func aPaperIsWrittenRecordByRecord() {
    let table = Paper.Table(
      [
        Paper.Column(.text, 0, 30), Paper.Column(.number, 30, 40),
        Paper.Column(.rupiah, 40, 60), Paper.Column(.number, 60, 72),
      ], heads: ["Barang", "Buah", "Harga (Rp)", "Poin"],
      [
        Paper.Row(["=polos; \"krem\"", .count(2), .rupiah(Rupiah(1_075_000)), .points(2_150)]),
        .sum(["Jumlah", .unknown, .rupiah(Rupiah() - Rupiah(5)), .blank]),
      ], isRuled: true)
    let paper = Paper(
      "X", name: "x", .indonesian, as: .receipt,
      [
        .table([.table(table), .rule]),
        .whole([
          .ends("Tanggal", .day(Day(year: 2026, month: 10, day: 9) ?? Day())), .blank,
          .note(Paper.Note("Terbilang: ", [.spelled(Rupiah(2))])),
        ]),
      ])
    #expect(
      String(decoding: PaperFile.bytes(of: paper, as: .csv), as: UTF8.self)
        == "\u{FEFF}Barang;Buah;Harga (Rp);Poin\r\n"
        + "\"'=polos; \"\"krem\"\"\";2;1075000;\"21,50\"\r\n" + "Jumlah;;-5;\r\n"
        + "Tanggal;2026-10-09\r\n" + "Terbilang:;dua rupiah\r\n")
  }
}
