import Forms
import Wording
import Workshop

/// The fields of the entries of material.
enum MaterialFields {
  static func of(_ entry: MaterialForm.Entry) -> [Field] {
    switch entry {
    case .arrival:
      [kind.field, label.field, received.field, price.field, source.field, arrivalDay.field]
    case .issue: [batch.field, issued.field, issueDay.field]
    case .count: [counted.field, reason.field, countDay.field]
    }
  }

  private static func quantity(_ hint: Words) -> FormField<Int> {
    FormField(.quantity, .number, width: 10, hint: hint, example: Words("14", en: "14"))
  }

  // MARK: An arrival

  static let kind = FormField(
    .kind,
    .choice(
      among: { $0.workshop.materials.indices.map { UInt8($0) } },
      note: { kind, basis in basis.workshop.materials[Int(kind)].unitWords },
      { kind, basis in basis.workshop.materials[Int(kind)].title }), width: 20,
    hint: Words("Jenis bahan. F4 daftar.", en: "What it is. F4 lists the kinds."),
    example: Words("kawat", en: "kawat"), label: Words("Bahan", en: "Material"))

  static let label = FormField(
    .lot, .text(limit: 20), width: 22,
    hint: Words(
      "Label yang ditulis di ikatnya, satu untuk satu lot.",
      en: "The label written on it, one for each lot."),
    example: Words("S-33 hitam", en: "S-33 black"))

  static let received = quantity(
    Words("Jumlah dalam satuan bahan itu.", en: "How much, in the unit of the material."))

  static let price = FormField(
    .price, .money.whenEmpty(Rupiah()), width: 18,
    hint: Words(
      "Harga seluruh lot; kosong bila hibah.", en: "Price of the whole lot; empty for a gift."),
    example: Words("350rb", en: "350rb"), label: Words("Harga lot", en: "Price of the lot"))

  static let source = FormField(
    .source, .text(limit: 40), width: 42,
    hint: Words("Pemasok, atau siapa yang memberi.", en: "Who sold it, or who gave it."),
    example: Words("pemasok Jeneponto", en: "a supplier in Jeneponto"))

  static let arrivalDay = FormField.day(Words("Tanggal lot diterima.", en: "Date received."))

  // MARK: An issue

  static let batch = FormField(
    .batch, .batch, width: 10,
    hint: Words("Batch yang memakainya. F4 daftar.", en: "The batch that uses it. F4 lists."),
    example: Words("B-0001", en: "B-0001"))

  static let issued = quantity(Words("Jumlah yang keluar.", en: "How much goes out."))

  static let issueDay = FormField.day(
    Words("Tanggal bahan keluar.", en: "The date of issue."))

  // MARK: A count

  static let counted = quantity(
    Words("Jumlah yang ada di rak; 0 bila habis.", en: "How much is there; 0 for none."))

  static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words("Penyebabnya, bila diketahui.", en: "Why it differs, if known."),
    example: Words("lapuk kena air", en: "rotten by water"))

  static let countDay = FormField.day(Words("Tanggal hitung.", en: "The day of the count."))
}
