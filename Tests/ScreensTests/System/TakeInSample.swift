import Forms
import Wording
import Workshop

@testable import Screens

/// Files on a stick and what two of them came to.
enum TakeInSample {
  static let stick = "/media/petugas/BENGKEL"

  static let files = [
    OfficeFile(
      stick + "/Kantor/nota 2025.xlsx", in: stick, bytes: 48_200,
      changed: Instant(milliseconds: 1_795_100_000_000)),
    OfficeFile(
      stick + "/kalender.csv", in: stick, bytes: 812,
      changed: Instant(milliseconds: 1_795_300_000_000)),
    OfficeFile(
      stick + "/peserta.csv", in: stick, bytes: 9_100,
      changed: Instant(milliseconds: 1_790_000_000_000)),
  ]

  /// Two notas of before, the second of them of what is not made.
  static let notas: FilePreview = {
    var preview = FilePreview(.sales)
    preview.understood = [
      Words("Lembar \"2025\", satu dari 2", en: "Sheet \"2025\", one of 2"),
      Words("Judul di baris 4: Nota, Tgl = Tanggal", en: "Headings in row 4: Nota, Tgl = Tanggal"),
      Words("Dilewati baris 9, jumlah: TOTAL", en: "Left out row 9, total: TOTAL"),
      Words("Cocok dengan baris 9: Total 450000", en: "Agrees with row 9: Total 450000"),
      Words(
        "Dilewati baris 10, tanda tangan: Mengetahui", en: "Left out row 10, signature: Mengetahui"),
    ]
    preview.sheets = ["2025", "2024"]
    preview.columns = [
      .init(Words("Nota", en: "Nota Number"), isNumber: false),
      .init(Words("Tanggal", en: "Date"), isNumber: false),
      .init(Words("Pembeli", en: "Buyer"), isNumber: false),
      .init(Words("Saluran", en: "Channel"), isNumber: false),
      .init(Words("Kode", en: "Product Code"), isNumber: false),
      .init(Words("Jumlah", en: "Quantity"), isNumber: true),
      .init(Words("Harga", en: "Price"), isNumber: true),
      .init(Words("Total", en: "Total Price"), isNumber: true),
    ]
    func row(_ number: Int, _ product: String, _ notes: [FilePreview.Note]) -> FilePreview.Row {
      FilePreview.Row(
        number,
        cells: [
          .text("K\(number)"), .day(Sample.day(2025, 8, 15)), .text("TOKO CONTOH SEJAHTERA"),
          .text("Pameran"), .text(product), .number(2), .money(Rupiah(150_000)),
          .money(Rupiah(300_000)),
        ], notes: notes)
    }
    let unknown = Words("Kode: SG-WOL: barang tidak dikenal", en: "Kode: SG-WOL: unknown product")
    preview.rows =
      [row(5, "SG-POLOS", []), row(6, "SG-WOL", [.init(.fault, unknown)])]
      + (7...30).map { row($0, "SG-EMAS", []) }
    preview.rows[20].notes = [
      .init(.difference, Words("Harga: 150000: berbeda, tercatat: 140000", en: "Harga: different"))
    ]
    preview.newRows = 24
    preview.faultyRows = 1
    preview.differentRows = 1
    preview.rejected = [["Nota", "Alasan Penolakan"], ["K6", "Kode: barang tidak dikenal"]]
    preview.actions = [holiday(Sample.day(2027, 8, 17))]
    return preview
  }()

  static func holiday(_ day: Day) -> Action {
    .setHolidays(
      SetHolidays {
        $0.day = Sample.today
        $0.holidays = [
          NamedDay {
            $0.day = day
            $0.name = "Kemerdekaan"
          }
        ]
      })
  }

  static let holidays: FilePreview = {
    var preview = FilePreview(.holidays)
    preview.understood = [Words("Teks UTF-8, pemisah ;", en: "Text in UTF-8, separated by ;")]
    preview.columns = [
      .init(Words("Tanggal", en: "Date"), isNumber: false),
      .init(Words("Nama", en: "Name"), isNumber: false),
    ]
    preview.rows = [
      FilePreview.Row(2, cells: [.day(Sample.day(2027, 8, 17)), .text("Kemerdekaan")])
    ]
    preview.newRows = 1
    preview.actions = [holiday(Sample.day(2027, 8, 17))]
    return preview
  }()
}
