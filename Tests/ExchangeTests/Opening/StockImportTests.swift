@testable import Exchange
import Testing
import Wording
import Workshop

/// Finished pieces of before the store come from a file into the opening balances.
@Suite struct StockImportTests {
  static let head = "Kode;Warna;Ukuran;Mutu;Jumlah;Nilai Satu;Pembuat;Mitra;Nomor Nota\n"
  static let file =
    head + "SG-POLOS;hitam;8;A;12;120.000;WB-001 WB-002;;\n"
    + "SG-EMAS;hitam;7;B;2;;lunas;TOKO CONTOH;\n"
    + "SG-POLOS;hitam;7;;1;100.000;lunas;TOKO CONTOH;157\n"

  @Test func aRowGoesWhereItBelongs() {
    let result = OpeningFixture.read(Self.file, as: .stock)
    #expect(result.lines == [])
    #expect(result.newRows == 3)
    #expect(
      result.understanding(.english).suffix(3) == [
        "Opening, Pieces on the shelf: 12 pieces, Rp1.440.000",
        "Opening, Consigned: 2 pieces, Rp450.000", "Opening, Receivables: 1 piece, Rp100.000",
      ])
    let rows = OpeningFixture.after(result).openings
    #expect(rows.map(\.block) == [.finished, .consigned, .receivable])
    #expect(rows.map(\.count) == [12, 2, 1])
    #expect(rows.map(\.value) == [Rupiah(120_000), Rupiah(225_000), Rupiah(100_000)])
    #expect(rows.map(\.makers) == [[ID(0), ID(1)], [], []])
    #expect(rows.map(\.buyer) == [nil, ID(0), ID(0)])
    #expect(rows.map(\.number) == [0, 0, 157])
    #expect(rows.map(\.grade) == [.a, .b, .a])
    #expect(rows.allSatisfy { !$0.counts })
  }

  @Test func theSameFileAddsNothingAndANotaCanBeChanged() {
    let after = OpeningFixture.after(OpeningFixture.read(Self.file, as: .stock))
    #expect(OpeningFixture.read(Self.file, as: .stock, into: after).counts == [0, 3, 0])
    let other = Self.head + "SG-POLOS;hitam;7;A;2;100.000;lunas;TOKO CONTOH;157\n"
    #expect(
      OpeningFixture.read(other, as: .stock, into: after).lines
        == ["2:Jumlah: 2: different, recorded: 1"])
    let updated = OpeningFixture.read(other, as: .stock, into: after, isUpdating: true)
    #expect(updated.updatedRows == 1)
    let edited = OpeningFixture.after(updated, into: after)
    #expect(edited.openings.map(\.count) == [12, 2, 2])
  }

  /// Two people sign on the page, where the control total is typed first.
  @Test func withoutAControlTotalNothingIsWritten() {
    let result = Fixture.read(Self.head + "SG-POLOS;hitam;8;A;12;120.000;lunas;;\n", as: .stock)
    #expect(
      result.lines == [
        "2:Kode: SG-POLOS: type its control total first: 0 System, Workshop, Opening, J"
      ])
    #expect(result.actions.isEmpty)
  }

  struct Row: Sendable {
    var row: String
    var fault: String
  }

  @Test(arguments: [
    Row(row: "SG-POLOS;hitam;8;A;12;;;;", fault: "2:Pembuat: : required"),
    Row(
      row: "SG-POLOS;hitam;8;A;12;;WB-077;;", fault: "2:Pembuat: WB-077: unknown worker"),
    Row(
      row: "SG-POLOS;hitam;8;A;12;;lunas;SIAPA;",
      fault: "2:Mitra: SIAPA: unknown buyer: take in the list of buyers first"),
    Row(row: "SG-POLOS;hitam;8;A;12;;lunas;;9", fault: "2:Mitra: : required"),
    Row(
      row: "SG-POLOS;hitam;8;A;12;;lunas;;\nSG-POLOS;hitam;8;A;12;;lunas;;",
      fault: "3:Kode: SG-POLOS: duplicate of row 2"),
    Row(row: "SG-POLOS;;8;A;12;;lunas;;", fault: ""),
  ])
  func everyFaultIsNamedByRowAndColumn(_ row: Row) {
    let colours = Fixture.workshop.products[ID<Product>(0)].colours.count
    let expected =
      row.fault.isEmpty ? (colours == 1 ? [] : ["2:Warna: : required"]) : [row.fault]
    #expect(OpeningFixture.read(Self.head + row.row + "\n", as: .stock).lines == expected)
  }
}
