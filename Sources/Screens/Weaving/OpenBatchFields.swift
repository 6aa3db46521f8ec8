import Forms
import Wording
import Workshop

/// The fields of the form that opens a batch.
extension OpenBatchForm {
  static let fields = [
    Field(
      .product, .choice, width: 12, required: true,
      hint: Words(
        "Huruf atau kode barang. Contoh P. F4 daftar.",
        en: "Letter or code of the product, such as P. F4 lists them."),
      example: Words("P", en: "P")),
    Field(
      .colour, .choice, width: 12, required: true, listed: true,
      hint: Words("Warna barang. F4 daftar.", en: "The colour. F4 lists them."),
      example: Words("hitam", en: "hitam")),
    Field(
      .sizes, .sizes, width: 30, required: true,
      hint: Words(
        "Ukuran x jumlah, dipisah spasi. Contoh 7x4 8x6 9x2.",
        en: "Size x count, with blanks between, such as 7x4 8x6 9x2."),
      example: Words("7x4 8x6 9x2", en: "7x4 8x6 9x2")),
    Field(
      .note, .text(limit: 40), width: 30,
      hint: Words(
        "Pesanan atau tujuan. Kosong berarti etalase. F4 daftar.",
        en: "An order or a purpose. Empty: display case. F4 lists."),
      example: Words("BANK CONTOH", en: "BANK CONTOH"),
      label: Words("Untuk", en: "For")),
    Field(
      .due, .day, width: 12, required: true,
      hint: Words(
        "Tenggat: +38 = 38 hari lagi. Boleh juga 31, 3112, atau 31-12-26.",
        en: "Due: +38 = in 38 days. Also 31, 3112 or 31-12-26."), example: Words("+38", en: "+38")),
    Field(
      .crew, .choice, width: 42, required: true,
      hint: Words(
        "Kode pekerja dipisah spasi. Contoh 7 28 29. Ketik nama untuk mencari.",
        en: "Worker codes with blanks between, such as 7 28 29. Type a name to search."),
      example: Words("7 28 29", en: "7 28 29")),
    Field(
      .lot, .text(limit: 20), width: 20,
      hint: Words("Label lot bahan. Contoh S-33 hitam.", en: "Material lot, such as S-33 black."),
      example: Words("S-33 hitam", en: "S-33 black")),
  ]
}
