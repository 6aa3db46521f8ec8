import Forms
import Testing
import Wording
import Workshop

@testable import Exchange

/// What a page shows of a file before it is taken in.
@Suite struct PreviewTests {
  private static let text =
    "Daftar lama\nNota;Tgl;Pembeli;Jalur;Kode;Banyaknya;Harga;Jumlah\n"
    + "K1;15-Agu-25;TOKO CONTOH;Pameran;SG-POLOS;2;Rp150.000;300.000\n"
    + "K2;16/08/2025;TOKO MISAL;Pameran;SG-WOL;1;150.000;150.000\n"
    + "TOTAL;;;;;3;;450.000\n"

  private static let preview = Fixture.read(text, as: .sales).preview(.indonesian)

  @Test func cellsStandAsTheyWereUnderstood() {
    let preview = Self.preview
    #expect(
      preview.columns.map(\.heading.id) == [
        "Nota", "Tanggal", "Pembeli", "Saluran", "Kode", "Jumlah", "Harga", "Total",
      ])
    #expect(
      preview.columns.map(\.isNumber) == [
        false, false, false, false, false, true, true, true,
      ])
    #expect(
      preview.rows[0].cells == [
        .text("K1"), .day(Fixture.day(2025, 8, 15)), .text("TOKO CONTOH"), .text("Pameran"),
        .text("SG-POLOS"), .number(2), .money(Rupiah(150_000)), .money(Rupiah(300_000)),
      ])
    #expect(preview.rows.map(\.number) == [3, 4])
  }

  @Test func faultsStandBesideTheirRows() {
    let preview = Self.preview
    #expect(preview.rows[0].notes == [])
    #expect(
      preview.rows[1].notes == [
        FilePreview.Note(
          .fault, Words("Kode: SG-WOL: barang tidak dikenal", en: "Kode: SG-WOL: unknown product"))
      ])
    #expect([preview.newRows, preview.faultyRows] == [1, 1])
    #expect(preview.hasFaults && !preview.isUnusable)
    #expect(preview.actions.count == 1)
  }

  @Test func itIsSaidHowTheFileWasRead() {
    let lines = Self.preview.understood.map(\.id)
    #expect(lines[0] == "Teks UTF-8, pemisah ;")
    #expect(lines[1].hasPrefix("Judul di baris 2: Nota, Tgl = Tanggal, "))
    #expect(lines.contains("Dilewati baris 5, jumlah: TOTAL"))
    #expect(lines.contains("Cocok dengan baris 5: Jumlah 450000"))
  }

  /// The rows that are refused can be mended and taken in again.
  @Test func refusedRowsKeepTheirCellsAndTheirReason() {
    #expect(
      Self.preview.rejected == [
        [
          "Nota", "Tgl", "Pembeli", "Jalur", "Kode", "Banyaknya", "Harga", "Jumlah",
          "Alasan Penolakan",
        ],
        [
          "K2", "16/08/2025", "TOKO MISAL", "Pameran", "SG-WOL", "1", "150.000", "150.000",
          "Kode: barang tidak dikenal",
        ],
      ])
  }

  @Test func aTotalThatDiffersIsARowOfItsOwn() {
    let text =
      "Nota;Tgl;Jalur;Kode;Banyaknya;Harga;Jumlah\nK1;15-08-2025;Pameran;SG-POLOS;2;150000;300000\n"
      + "TOTAL;;;;2;;999000\n"
    let preview = Fixture.read(text, as: .sales).preview(.english)
    #expect(preview.rows.map(\.number) == [2, 3])
    #expect(preview.rows[1].cells == [])
    #expect(
      preview.rows[1].notes.map(\.words.en) == [
        "Jumlah: 999.000: not the sum of what was read, 300000"
      ]
        || preview.rows[1].notes.map(\.words.en) == [
          "Jumlah: 999000: not the sum of what was read, 300000"
        ])
  }

  @Test func aFileThatCannotBeReadSaysWhatIsMissing() {
    let preview = Fixture.read("Nota;Tanggal\n1;2\n", as: .sales).preview(.english)
    #expect(preview.isUnusable && preview.hasFaults && preview.actions.isEmpty)
    #expect(
      preview.rows.flatMap(\.notes).map(\.words.en) == [
        "Saluran: : column missing", "Kode: : column missing", "Jumlah: : column missing",
        "Harga: : column missing",
      ])
  }

  @Test func whatIsRecordedOtherwiseIsADifference() throws {
    let head = "Nota;Tgl;Jalur;Kode;Banyaknya;Harga\n"
    let first = Fixture.read(head + "K1;15-08-2025;Pameran;SG-POLOS;2;150000\n", as: .sales)
    let after = try #require(Fixture.applied(first))
    let other = Fixture.read(
      head + "K1;15-08-2025;Pameran;SG-POLOS;3;150000\n", as: .sales, into: after)
    let preview = other.preview(.english)
    #expect(preview.rows[0].has(.difference) && !preview.rows[0].has(.fault))
    #expect([preview.differentRows, preview.faultyRows] == [1, 0])
  }

  /// Whoever waits may stop it, and hears how far it is.
  @Test func readingIsToldAndCanBeStopped() {
    let rows = (1...500).map { "K\($0);15-08-2025;Pameran;SG-POLOS;1;150000\n" }.joined()
    let file = [UInt8](("Nota;Tgl;Jalur;Kode;Banyaknya;Harga\n" + rows).utf8)
    func read(_ goesOn: (Int, Int) -> Bool) -> ImportResult? {
      FileImport.read(
        file, as: .sales, digest: [UInt8](repeating: 7, count: 32), into: Fixture.workshop,
        by: Fixture.clerk, on: Fixture.today, with: ImportChoices(), telling: goesOn)
    }
    var told: [Int] = []
    let whole = read { done, all in
      told.append(done)
      return all == 500
    }
    #expect(whole?.newRows == 500)
    #expect(told.first == 0 && told.last == 500 && told == told.sorted() && told.count > 5)
    let stopped = read { done, _ in done < 128 }
    #expect(stopped == nil)
  }
}
