@testable import Exchange
import Forms
import Testing
import Wording
import Workshop

/// Sheets as offices have them: what stands around the rows, and rows that are none.
@Suite struct OfficeFilesTests {
  static let head = "Nota;Tanggal;Pembeli;Saluran;Kode;Jumlah;Harga;Total\n"

  struct File: Sendable {
    var name: String
    var text: String
    var new: Int
    var faults: [String] = []
    var left: [LeftRow.Kind] = []
    /// The row of headings.
    var heading = 1
  }

  private static func row(_ number: String, _ day: String = "15-08-2025") -> String {
    "\(number);\(day);TOKO CONTOH;Pameran;SG-POLOS;2;150.000;300.000\n"
  }

  static let files = [
    File(name: "sep=", text: "sep=;\n" + head + row("B01"), new: 1),
    File(name: "sep= quoted", text: "\"sep=;\"\r\n" + head + row("B01"), new: 1),
    File(
      name: "sep=|", text: ("sep=|\r" + head + row("B01")).replacing(";", with: "|"), new: 1),
    File(
      name: "titles",
      text: "DAFTAR PENJUALAN BENGKEL CONTOH;;;;;;;\nTAHUN 2025;;;;;;;\n;;;;;;;\n" + head
        + row("E06"),
      new: 1, heading: 4),
    File(
      name: "two rows of headings",
      text: "Nota;;Pembeli;Saluran;Barang;;;Total\nNomor;Tanggal;;;Kode;Jumlah;Harga;\n"
        + row("E07"),
      new: 1, heading: 2),
    File(
      name: "units below", text: head + ";;;;;(buah);(Rp);(Rp)\n" + row("E07"), new: 1,
      left: [.units]),
    File(
      name: "numbers of columns", text: head + "1;2;3;4;5;6;7;8\n" + row("E07"), new: 1,
      left: [.units]),
    File(
      name: "units in headings",
      text: "No. Nota;Tanggal;Pembeli;Saluran;Kode;Jumlah (buah);Harga (Rp);Total (Rp)\n"
        + row("E12"), new: 1),
    File(
      name: "total that agrees",
      text: head + row("E01") + row("E02") + ";;;;;;;\n;;;;JUMLAH;4;;600.000\n", new: 2,
      left: [.total]),
    File(
      name: "total that does not",
      text: head + row("E01") + row("E02") + ";;;;Jumlah seluruhnya;5;;600.000\n", new: 2,
      faults: ["4:Jumlah: 5: not the sum of what was read, 4"], left: [.total]),
    File(
      name: "months, totals between, signatures",
      text: head + "JANUARI 2025;;;;;;;\n" + row("E01") + "Sub Total;;;;;2;;300.000\n"
        + "Bulan: Februari;;;;;;;\n" + head + row("E02") + "SUBTOTAL;;;;;2;;300.000\n"
        + "TOTAL;;;;;4;;Rp600.000\n;;;;;;;\n;;;;;Makassar, 31 Desember 2025;;\n"
        + ";;;;;Mengetahui,;;\n;;;;;Kepala Bengkel;;\n;;;;;CONTOH SATU;;\n;;;;;NIP. 123;;\n",
      new: 2,
      left: [.month, .total, .month, .heading, .total, .total]
        + [LeftRow.Kind](repeating: .signature, count: 5)),
    File(
      name: "lines of one nota",
      text: head + "K3;15-08-2025;TOKO CONTOH;Pameran;SG-POLOS;2;150000;300000\n"
        + ";;;;SG-EMAS;1;250000;250000\n" + row("K4"), new: 3),
    File(
      name: "lines of one nota, one at fault",
      text: head + "K3;15-08-2025;TOKO CONTOH;Pameran;SG-POLOS;2;150000;300000\n"
        + ";;;;SG-WOL;1;250000;250000\n" + row("K4"), new: 1,
      faults: [
        "2:Nota: K3: same nota as row 3, at fault", "3:Kode: SG-WOL: unknown product",
      ]),
    File(
      name: "a number is missing in the first row", text: head + row("") + row("K4"), new: 1,
      faults: ["2:Nota: : required"]),
    File(
      name: "a line end in a cell",
      text: head
        + "F01;15-08-2025;\"TOKO CONTOH\r\nCABANG DUA\";Pameran;SG-POLOS;2;150.000;300.000\n",
      new: 1),
    File(
      name: "blanks of all kinds",
      text: head + "C1;15-08-2025;A B;Pameran;SG-POLOS;2;Rp\u{A0}150.000;300\u{202F}000\n"
        + "C2;15-08-2025;A B;Pameran;SG-POLOS;2; Rp\u{2009}150.000 ;300.000\n"
        + "C3;15-08-2025;A B;Pameran;SG-POLOS;2,0;Rp\t150.000;IDR 300.000\n"
        + "C4;'15-08-2025;A B;Pameran;SG-POLOS;'2;'150.000;\n", new: 4),
    File(
      name: "a row that is only half there", text: head + "K1;;;Pameran;;2;;\n" + row("K2"), new: 1,
      faults: [
        "2:Tanggal: : required", "2:Kode: : required", "2:Harga: : required",
      ]),
  ]

  @Test(arguments: files) func aSheetIsReadAsItsOfficeMeansIt(_ file: File) {
    let result = Fixture.read(file.text, as: .sales)
    #expect(result.lines == file.faults, "\(file.name)")
    #expect(result.newRows == file.new, "\(file.name)")
    #expect(result.left.map(\.kind) == file.left, "\(file.name)")
    #expect(result.headingRow == file.heading, "\(file.name)")
  }

  @Test func aTextOfAWideEncodingIsRead() {
    let units = [UInt16](String((Self.head + Self.row("A01")).map { $0 == ";" ? "\t" : $0 }).utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, little, [0xFE, 0xFF] + big, big] {
      #expect(Fixture.read(bytes, as: .sales).counts == [1, 0, 0])
    }
  }

  @Test func theDryRunTellsHowTheFileWasUnderstood() {
    let result = Fixture.read(
      "DAFTAR;;;;;;;\nNo. Nota;Tgl;Pembeli;Saluran;Kode;Jml (buah);Harga (Rp);Total\n"
        + Self.row("E01") + ";;;;JUMLAH;2;;300.000\n", as: .sales)
    #expect(
      result.understanding(.english) == [
        "Text in UTF-8, separated by ;",
        "Headings in row 2: No. Nota = Nota, Tgl = Tanggal, Pembeli, Saluran, Kode, "
          + "Jml (buah) = Jumlah, Harga (Rp) = Harga, Total",
        "Left out row 4, total: JUMLAH", "Agrees with row 4: Jml (buah) 2",
        "Agrees with row 4: Total 300000",
      ])
  }

  @Test func commasBetweenThousandsAreReadWhenAskedForAndAllOfAColumnHasThem() {
    let text =
      Self.head + "V1;15-08-2025;A B;Pameran;SG-POLOS;2;\"150,000\";\"Rp 300,000.00\"\n"
      + "V2;15-08-2025;A B;Pameran;SG-POLOS;1;900;\"900\"\n"
    #expect(Fixture.read(text, as: .sales).counts == [1, 0, 1])
    var choices = ImportChoices()
    choices.hasCommaThousands = true
    #expect(Fixture.read(text, as: .sales, with: choices).counts == [2, 0, 0])
    let mixed = text + "V3;15-08-2025;A B;Pameran;SG-POLOS;1;150.000;\"150,000\"\n"
    let result = Fixture.read(mixed, as: .sales, with: choices)
    #expect(
      result.lines == [
        "2:Harga: 150,000: May be 150.000 or 150. Write it without the comma."
      ])
  }
}
