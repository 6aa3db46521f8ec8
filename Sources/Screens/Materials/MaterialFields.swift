import Forms
import Wording
import Workshop

/// The fields of the entries of material.
enum MaterialFields {
  static func of(_ entry: MaterialForm.Entry) -> [Field] {
    switch entry {
    case .arrival: arrival
    case .issue: issue
    case .count: count
    }
  }

  private static let arrival = [
    Field(
      .kind, .choice, width: 20, required: true, listed: true,
      hint: Words("Jenis bahan. F4 menampilkan daftar.", en: "What it is. F4 lists the kinds."),
      example: Words("benang emas", en: "gold thread"), label: Words("Bahan", en: "Material")),
    Field(
      .lot, .text(limit: 20), width: 22, required: true,
      hint: Words(
        "Label yang ditulis di ikatnya, satu untuk satu lot.",
        en: "The label written on it, one for each lot."),
      example: Words("S-33 hitam", en: "S-33 black")),
    quantity(
      Words("Banyaknya dalam satuan bahan itu.", en: "How much, in the unit of the material.")),
    Field(
      .price, .money, width: 18,
      hint: Words(
        "Harga seluruh lot; kosong bila hibah.", en: "Price of the whole lot; empty for a gift."),
      example: Words("350rb", en: "350rb"), label: Words("Harga lot", en: "Price of the lot")),
    Field(
      .source, .text(limit: 40), width: 42, required: true,
      hint: Words("Pemasok, atau siapa yang memberi.", en: "Who sold it, or who gave it."),
      example: Words("pemasok Jeneponto", en: "a supplier in Jeneponto")),
    FormField.day(Words("Hari lot itu datang.", en: "The day it came.")).field,
  ]

  private static let issue = [
    Field(
      .batch, .choice, width: 10, required: true, listed: true,
      hint: Words("Batch yang memakainya. F4 daftar.", en: "The batch that uses it. F4 lists."),
      example: Words("B-0001", en: "B-0001")),
    quantity(Words("Banyaknya yang keluar.", en: "How much goes out.")),
    FormField.day(Words("Hari bahannya keluar.", en: "The day it went out.")).field,
  ]

  private static let count = [
    quantity(
      Words("Banyaknya yang ada di rak; 0 bila habis.", en: "How much is there; 0 for none.")),
    Field(
      .reason, .text(limit: 60), width: 48, required: true,
      hint: Words("Apa sebabnya, sejauh diketahui.", en: "Why it differs, as far as known."),
      example: Words("lapuk kena air", en: "rotten by water")),
    FormField.day(Words("Hari dihitung.", en: "The day of the count.")).field,
  ]

  private static func quantity(_ hint: Words) -> Field {
    Field(
      .quantity, .number, width: 10, required: true, hint: hint, example: Words("14", en: "14"))
  }
}
