@testable import Exchange
import Forms
import Testing
import Wording
import Workshop

@Suite struct HeadingTests {
  struct Row: Sendable {
    var headings: [String]
    var kind: ImportKind
    /// The column of each field that must be found.
    var places: [FieldName: Int]
  }

  static let rows = [
    Row(
      headings: ["No", "NOMOR REGISTER", "nama", "Blok"], kind: .people,
      places: [.register: 1, .name: 2, .block: 3]),
    Row(
      headings: ["Cell Block", "Full name", "Register no."], kind: .people,
      places: [.block: 0, .name: 1, .register: 2]),
    Row(
      headings: ["No.Reg.", " Nama  Lengkap ", "Blok/Kamar", "Tgl. Bebas", "No. SK"], kind: .people,
      places: [.register: 0, .name: 1, .block: 2, .release: 3, .permit: 4]),
    Row(
      headings: ["Date", "Worker", "Batch", "Stage", "Output"], kind: .output,
      places: [.day: 0, .worker: 1, .batch: 2, .stage: 3, .amount: 4]),
    Row(
      headings: ["Jumlah", "TAHAP", "Kode-Batch", "Kode Pekerja", "Tgl"], kind: .output,
      places: [.amount: 0, .stage: 1, .batch: 2, .worker: 3, .day: 4]),
    // The code is read although the name of the goods would do too.
    Row(
      headings: ["Nota", "Tanggal", "Saluran", "Barang", "Kode", "Jumlah", "Harga"], kind: .sales,
      places: [.number: 0, .product: 4, .quantity: 5]),
    Row(
      headings: [
        "Receipt No", "Date", "Customer", "Channel", "Item", "Qty", "Unit price", "Amount",
      ],
      kind: .sales, places: [.number: 0, .buyer: 2, .product: 4, .quantity: 5, .total: 7]),
    // Units in brackets say what a word alone does not.
    Row(
      headings: [
        "No. Nota", "Tgl", "Saluran", "Kode", "Jumlah (buah)", "Harga\n(Rp)", "Jumlah (Rp)",
      ],
      kind: .sales, places: [.number: 0, .quantity: 4, .price: 5, .total: 6]),
    Row(
      headings: ["Jumlah (Rp)", "Jml", "Hrg", "Nota", "Tgl", "Saluran", "Kode"], kind: .sales,
      places: [.total: 0, .quantity: 1, .price: 2]),
  ]

  @Test(arguments: rows) func headingsAreFoundByTheirMeaning(row: Row) {
    let columns = Columns([Grid.Line(number: 1, cells: row.headings)], as: HeadingNames(row.kind))
    #expect(columns.faults.isEmpty)
    for (field, place) in row.places { #expect(columns.place(of: field) == place) }
  }

  @Test(arguments: ImportKind.allCases) func noWordsHeadTwoFieldsOfOneFile(kind: ImportKind) {
    let words = kind.headings.flatMap { $0.names.map(\.wordForm) }
    let shared = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys
    // `Jumlah` is the pieces, and the money where the pieces are called `Banyaknya`.
    #expect(Set(shared) == (kind == .sales ? ["jumlah", "jml"] : []))
  }

  @Test func aMissingColumnIsNamedInRowOne() {
    let result = Fixture.read("Nama;Blok\nCONTOH;A-1\n", as: .people)
    #expect(result.lines == ["1:Nomor Register: : column missing"])
    #expect(result.isUnusable && result.actions.isEmpty)
  }

  @Test func theSameColumnTwiceIsRefused() {
    let result = Fixture.read("Nomor Register;Nama;Blok;NAMA\n1;CONTOH;A-1;X\n", as: .people)
    #expect(result.lines == ["1:Nama: : column appears twice"])
  }

  @Test(arguments: [";", ",", "\t"]) func theSeparatorIsFound(separator: String) {
    let text = "Nomor Register;Nama;Blok\nB.I 9/2025;CONTOH BARU;A-1\n"
    let result = Fixture.read(
      String(text.map { $0 == ";" ? Character(separator) : $0 }), as: .people)
    #expect(result.counts == [1, 0, 0])
  }

  @Test func aFileThatIsNoTextIsRefused() {
    let result = Fixture.read([0x7F, 0x45, 3, 4, 0, 0], as: .sales)
    #expect(result.lines == ["1:: : not text, save it as CSV UTF-8"])
  }

  @Test func anOpenQuoteRefusesTheWholeFile() {
    let result = Fixture.read(
      "Nomor Register;Nama;Blok\n1;CONTOH SATU;A-1\n2;\"CONTOH DUA;A-1\n", as: .people)
    #expect(result.isUnusable && result.actions.isEmpty)
    #expect(result.lines == ["3:Nama: CONTOH DUA;A-1\u{FFFD}: quote not closed"])
  }

  /// The order of a printed nota: Banyaknya, Nama Barang, Harga, Jumlah.
  @Test func jumlahBesideBanyaknyaIsTheMoney() throws {
    let head = "No Nota;Tanggal;Saluran;Banyaknya;Nama Barang;Harga;Jumlah\n"
    let result = Fixture.read(
      head + "K1;15-08-2025;Pameran;2;SG-POLOS;150.000;300.000\n", as: .sales)
    #expect(result.lines == [])
    #expect(Fixture.applied(result)?.pastSales.map(\.quantity) == [2])
    let wrong = Fixture.read(
      head + "K1;15-08-2025;Pameran;2;SG-POLOS;150.000;200.000\n", as: .sales)
    #expect(wrong.lines == ["2:Jumlah: 200.000: not quantity times price"])
  }
}
