import Forms
import Wording
import Workshop

/// The fields of the form that opens a batch.
extension OpenBatchForm {
  static let fields = [
    kind.field, colour.field, sizes.field, purpose.field, dueDay.field, crew.field, lot.field,
  ]

  static let kind = FormField(
    .product, .product, width: 12,
    hint: Words(
      "Huruf atau kode barang. Contoh P. F4 daftar.",
      en: "Letter or code of the product, such as P. F4 lists them."),
    example: Words("P", en: "P"))

  /// Which there are, the product says.
  static let colour = FormField(
    .colour, .text(limit: 60).listed, width: 12,
    hint: Words("Warna barang. F4 daftar.", en: "The colour. F4 lists them."),
    example: Words("hitam", en: "hitam"))

  static let sizes = FormField(
    .sizes, .sizes, width: 30,
    hint: Words(
      "Ukuran x jumlah, dipisah spasi. Contoh 7x4 8x6 9x2.",
      en: "Size x count, with blanks between, such as 7x4 8x6 9x2."),
    example: Words("7x4 8x6 9x2", en: "7x4 8x6 9x2"))

  static let purpose = FormField(
    .note, .text(limit: 40).whenEmpty(""), width: 30,
    hint: Words(
      "Pesanan atau tujuan. Kosong berarti etalase. F4 daftar.",
      en: "An order or a purpose. Empty: display case. F4 lists."),
    example: Words("BANK CONTOH", en: "BANK CONTOH"),
    label: Words("Untuk", en: "For"))

  static let dueDay = FormField(
    .due, .day, width: 12,
    hint: Words(
      "Tenggat: +38 = 38 hari lagi. Boleh juga 31, 3112, atau 31-12-26.",
      en: "Due: +38 = in 38 days. Also 31, 3112 or 31-12-26."), example: Words("+38", en: "+38"))

  static let crew = FormField(
    .crew, .crew.lookedUp, width: 42,
    hint: Words(
      "Kode warga binaan. Contoh 7 28 29. Ketik nama untuk mencari.",
      en: "Worker codes with blanks between, such as 7 28 29. Type a name to search."),
    example: Words("7 28 29", en: "7 28 29"))

  static let lot = FormField(
    .lot, .text(limit: 20).whenEmpty("").lookedUp, width: 20,
    hint: Words(
      "Label lot bahan yang diterima, atau kosong. F4 daftar.",
      en: "Label of a lot received, or empty. F4 lists them."),
    example: Words("S-33 hitam", en: "S-33 black"))
}

extension ValueLanguage where Value == ID<Product> {
  /// A product by its letter or code.
  static var product: Self {
    Self { text, basis throws(Mistake) in
      guard let product = OpenBatchTexts.product(text, in: basis.workshop) else { throw .unknown }
      return product
    }.lookedUp
  }
}
