@testable import Exchange
import Testing
import Wording
import Workshop

@Suite struct SalesImportTests {
  static let head = "Nota;Tanggal;Pembeli;Saluran;Kode;Barang;Jumlah;Harga;Total\n"

  private static let gift =
    "without a price, so no sale: drop the row, or share the nota's price among all pieces;"
    + " from the shelf, record it in Stock"
  private static let noSale =
    "2:Jumlah: -1: a return of what was not sold: nota, product and price must be those of its sale"

  struct Row: Sendable {
    var rows: String
    var faults: [String]
  }

  static let faulty = [
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;tiga;150000;450000",
      faults: ["2:Jumlah: tiga: not a number"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;3;150000;150000",
      faults: ["2:Total: 150000: not quantity times price"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;0;150000;0",
      faults: ["2:Jumlah: 0: must be at least 1"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;-1;150000;-150000",
      faults: [noSale]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;20000;1;",
      faults: ["2:Jumlah: 20000: A number from 1 to 10000."]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;999999999;1000000000000;1",
      faults: ["2:Total: 1: not quantity times price"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-WOL;x;1;150000;150000",
      faults: ["2:Kode: SG-WOL: unknown product"]),
    Row(
      rows: "01;2025-01-05;;Radio;SG-POLOS;x;1;150000;150000",
      faults: ["2:Saluran: Radio: unknown channel"]),
    Row(
      rows: "01;32-01-2025;;Pameran;SG-POLOS;x;1;150000;150000",
      faults: ["2:Tanggal: 32-01-2025: no such date"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;2.5;150000",
      faults: ["2:Harga: 2.5: ambiguous amount, write no dot"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;150,000;",
      faults: [
        "2:Harga: 150,000: May be 150.000 or 150. Write it without the comma."
      ]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;(150.000);",
      faults: ["2:Harga: (150.000): Parentheses may mean minus. Write it without them."]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;1,5E+05;",
      faults: ["2:Harga: 1,5E+05: not an amount"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;R3;150000;",
      faults: ["2:Jumlah: R3: not a number"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;2 pcs;150000;",
      faults: ["2:Jumlah: 2 pcs: not a number"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;-;-;",
      faults: ["2:Jumlah: -: not a number", "2:Harga: -: not an amount"]),
    Row(
      rows: "1,00E+05;2025-01-05;#N/A;Pameran;SG-POLOS;x;1;150000;",
      faults: ["2:Nota: 1,00E+05: no name or number", "2:Pembeli: #N/A: no name or number"]),
    Row(
      rows: "01;2025-01-05;\u{3164}\u{2800};Pameran;SG-POLOS;x;1;150000;",
      faults: ["2:Pembeli: \u{3164}\u{2800}: invisible characters"]),
    Row(
      rows: "01;8/15/2025;;Pameran;SG-POLOS;x;1;150000;\n02;8/5/2025;;Pameran;SG-POLOS;x;1;150000;"
        + "\n03;5/5/2025;;Pameran;SG-POLOS;x;1;150000;\n04;2025-05-08;;Pameran;SG-POLOS;x;1;1;",
      faults: [
        "2:Tanggal: 8/15/2025: no such date",
        "3:Tanggal: 8/5/2025: ambiguous, write 2026-11-23: this column has dates with the month first",
      ]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;150000;\n01;2025-01-05;;Pameran;SG-WOL;x;1;1;"
        + "\n02;2025-01-05;;Pameran;SG-EMAS;x;1;1;",
      faults: [
        "2:Nota: 01: same nota as row 3, at fault", "3:Kode: SG-WOL: unknown product",
      ]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;150000;\n"
        + "01;2025-01-05;;Pameran;SG-EMAS;x;20000;1;",
      faults: [
        "2:Nota: 01: same nota as row 3, at fault",
        "3:Jumlah: 20000: A number from 1 to 10000.",
      ]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;150000;\n01;5 Januari;;Pameran;SG-EMAS;x;1;1;",
      faults: [
        "2:Nota: 01: same nota as row 3, at fault",
        "3:Tanggal: 5 Januari: not a date such as 2026-11-23",
      ]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;150000;\n"
        + "01;2025-01-05;;Pameran;SG-POLOS;x;1;150000;",
      faults: [
        "2:Nota: 01: same nota as row 3, at fault", "3:Nota: 01: duplicate of row 2",
      ]),
    Row(
      rows: "01;2025-01-05;A B;Pameran;SG-POLOS;x;1;150000;\n"
        + "01;2025-01-05;C D;Pameran;SG-EMAS;x;1;1;",
      faults: ["3:Nota: 01: duplicate of row 2"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;murah;150000",
      faults: ["2:Harga: murah: not an amount"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;0;0",
      faults: ["2:Harga: 0: \(gift)"]),
    Row(
      rows: ";2025-01-05;;Pameran;SG-POLOS;x;1;150000;", faults: ["2:Nota: : required"]),
    Row(
      rows: "01;2025-01-05;A\u{7}B;Pameran;SG-POLOS;x;1;150000;",
      faults: ["2:Pembeli: A\u{FFFD}B: invisible characters"]),
    Row(
      rows: "01;2026-03-01;;Pameran;SG-POLOS;x;1;150000;",
      faults: ["2:Tanggal: 2026-03-01: not history: enter it as a sale"]),
    Row(
      rows: "01;2025-01-05;;Pameran;SG-POLOS;x;1;150000;\n01;2025-06-05;;Pameran;SG-EMAS;x;1;1;",
      faults: ["3:Nota: 01: duplicate of row 2"]),
  ]

  /// A nota keeps what each piece brought.
  @Test func aDiscountIsTakenOffThePrice() throws {
    let head = "Nota;Tanggal;Saluran;Kode;Jumlah;Harga;Potongan;Total\n"
    let result = Fixture.read(
      head + "K1;2025-01-05;Pameran;SG-POLOS;2;150.000;20.000;280.000\n", as: .sales)
    #expect(result.lines == [])
    let after = try #require(Fixture.applied(result))
    #expect(after.pastSales.map(\.price) == [Rupiah(140_000)])
    #expect(after.pastSales.map(\.total) == [Rupiah(280_000)])
    let odd =
      head + "K2;2025-01-05;Pameran;SG-POLOS;3;150.000;20.000;\n"
      + "K3;2025-01-05;Pameran;SG-POLOS;2;150.000;300.000;0\n"
      + "K4;2025-01-05;Pameran;SG-POLOS;2;150.000;20.000;300.000\n"
      + "K5;2025-01-05;Pameran;SG-POLOS;-2;150.000;20.000;\n"
    #expect(
      Fixture.read(odd, as: .sales).lines == [
        "2:Potongan: 20.000: a discount that does not divide: write the net price of each",
        "3:Potongan: 300.000: \(Self.gift)", "4:Total: 300.000: not quantity times price",
        "5:Potongan: 20.000: not an amount",
      ])
  }

  @Test(arguments: faulty) func everyFaultIsNamedByRowAndColumn(row: Row) {
    let result = Fixture.read(Self.head + row.rows + "\n", as: .sales)
    #expect(result.lines == row.faults)
  }

  static let amounts = [
    "250000", "250.000", "Rp250.000", "\"Rp 250.000,-\"", "\"250.000,00\"", "Rp. 250.000", "250rb",
  ]

  @Test(arguments: amounts) func everyFormOfAnAmountIsRead(amount: String) throws {
    let result = Fixture.read(
      Self.head + "07;05/01/2025;\"Toko \"\"MISAL\"\"; Utara\";titip jual;sg-emas;x;2;\(amount);"
        + "Rp500.000\n", as: .sales)
    #expect(result.lines == [])
    let sale = try #require(Fixture.applied(result)).pastSales[0]
    let expected = PastSale {
      $0.day = Fixture.day(2025, 1, 5)
      $0.number = "07"
      $0.buyer = "Toko \"MISAL\"; Utara"
      $0.channel = 9
      $0.product = ID(1)
      $0.quantity = 2
      $0.price = Rupiah(250_000)
    }
    #expect(sale == expected)
  }

  /// Below the signatures a row of which one cell is missing is still a sale, and at fault.
  @Test func aSaleBelowTheSignaturesIsNotLeftOut() {
    let result = Fixture.read(
      Self.head + "01;2025-01-05;;Pameran;SG-POLOS;x;1;150000;\n;;;;;Mengetahui,;;;\n"
        + "02;2025-01-06;;Pameran;SG-POLOS;x;;150000;\n", as: .sales)
    #expect(result.lines == ["4:Jumlah: : required"])
  }

  @Test func theSameNumberOfAnotherYearIsAnotherNota() {
    let result = Fixture.read(
      Self.head + "01;2024-01-05;;Pameran;SG-POLOS;x;1;150000;\n"
        + "01;2025-01-05;;Exhibition;Songkok guru polos;x;1;150000;\n", as: .sales)
    #expect(result.counts == [2, 0, 0])
    #expect(result.actions.count == 1)
  }

  @Test func aSecondImportAddsNothing() throws {
    let text = Self.head + "01;2024-01-05;;Pameran;SG-POLOS;x;1;150000;\n"
    let after = try #require(Fixture.applied(Fixture.read(text, as: .sales)))
    let again = Fixture.read(text, as: .sales, into: after)
    #expect(again.counts == [0, 1, 0])
    #expect(again.actions.isEmpty)
  }

  @Test func windowsTextIsRead() throws {
    let head = [UInt8](Self.head.utf8)
    let row = [UInt8]("01;2024-01-05;Caf".utf8) + [0xE9] + [UInt8](";Pameran;SG-POLOS;x;1;9;".utf8)
    let after = try #require(Fixture.applied(Fixture.read(head + row, as: .sales)))
    #expect(after.pastSales[0].buyer == "Café")
  }

  @Test func rowsOfOneNumberDayAndBuyerAreLinesOfOneNota() throws {
    let text =
      Self.head + "K3;15-08-2025;TOKO CONTOH;Pameran;SG-POLOS;x;2;150000;300000\n"
      + "K4;15-08-2025;TOKO CONTOH;Pameran;SG-POLOS;x;1;150000;\n"
      + "K3;2025-08-15;TOKO CONTOH;Pameran;SG-EMAS;x;1;250000;250000\n"
    let result = Fixture.read(text, as: .sales)
    #expect(result.counts == [3, 0, 0])
    let after = try #require(Fixture.applied(result))
    #expect(after.pastSales.map(\.number) == ["K3", "K3", "K4"])
    #expect(Fixture.read(text, as: .sales, into: after).counts == [0, 3, 0])
    let own = try Export(after, for: .clerk, withIdentity: true, on: Day(number: 20_780)).bytes(
      .sales)
    let again = Fixture.read(own, as: .sales, into: after)
    #expect(again.lines == [])
    #expect(again.counts == [0, 3, 0])
    #expect(Fixture.read(own, as: .sales).counts == [3, 0, 0])
  }

  struct Other: Sendable {
    var rows: String
    var lines: [String]
  }

  static let others = [
    Other(
      rows: "K3;15-08-2025;TOKO LAIN;Pameran;SG-POLOS;x;3;150000;450000\n"
        + "K3;15-08-2025;TOKO LAIN;Pameran;SG-EMAS;x;1;250000;250000\n",
      lines: [
        "2:Pembeli: TOKO LAIN: different, recorded: TOKO CONTOH",
        "2:Jumlah: 3: different, recorded: 2",
        "3:Pembeli: TOKO LAIN: different, recorded: TOKO CONTOH",
      ]),
    Other(
      rows: "K3;15-08-2025;TOKO CONTOH;Pameran;SG-EMAS;x;1;250000;250000\n"
        + "K3;15-08-2025;TOKO CONTOH;Etalase;SG-INST;x;2;160000;\n",
      lines: [
        "2:Nota: K3: same nota as row 3, different",
        "3:Saluran: Etalase: different, recorded: Pameran",
        "3:Kode: SG-INST: different, recorded: SG-POLOS",
        "3:Harga: 160000: different, recorded: 150000",
      ]),
    Other(
      rows: "K3;15-08-2025;TOKO CONTOH;Pameran;SG-POLOS;x;2;150000;300000\n",
      lines: ["2:Nota: K3: different, recorded with 2 lines"]),
    Other(
      rows: "K3;15-08-2025;TOKO CONTOH;Pameran;SG-POLOS;x;2;150000;300000\n"
        + "K3;15-08-2025;TOKO CONTOH;Pameran;SG-EMAS;x;1;250000;250000\n"
        + "K3;15-08-2025;TOKO CONTOH;Pameran;SG-INST;x;1;200000;\n",
      lines: [
        "2:Nota: K3: same nota as row 4, different", "3:Nota: K3: same nota as row 4, different",
        "4:Nota: K3: different, recorded with 2 lines",
      ]),
  ]

  @Test(arguments: others) func aNotaRecordedOtherwiseIsADifferenceAndNeverThereAlready(
    _ row: Other
  ) throws {
    let text =
      "K3;15-08-2025;TOKO CONTOH;Pameran;SG-POLOS;x;2;150000;300000\n"
      + "K3;15-08-2025;TOKO CONTOH;Pameran;SG-EMAS;x;1;250000;250000\n"
    let after = try #require(Fixture.applied(Fixture.read(Self.head + text, as: .sales)))
    let result = Fixture.read(Self.head + row.rows, as: .sales, into: after)
    #expect(result.lines == row.lines)
    #expect(result.counts == [0, 0, 0])
    #expect(result.differentRows == row.rows.split(separator: "\n").count)
    #expect(result.actions.isEmpty)
  }
}
