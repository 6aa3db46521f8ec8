import Forms
import Wording
import Workshop

/// The fields of the entries of money.
enum MoneyFields {
  static func of(_ entry: MoneyForm.Entry) -> [Field] {
    switch entry {
    case .cost: cost
    case .deposit: deposit
    case .movement: movement
    }
  }

  static let cost = [
    amount(
      Words(
        "Yang dibayar; minus mengoreksi biaya bulan yang sudah ditutup.",
        en: "What was paid; a minus corrects a cost of a closed month.")),
    Field(
      .words, .text(limit: 40), width: 42, required: true,
      hint: Words("Untuk apa, paling banyak 40 huruf.", en: "What for, at most 40 letters."),
      example: Words("daun lontar", en: "palm leaves")),
    Field(
      .batch, .choice, width: 10, listed: true,
      hint: Words(
        "Batch yang memakainya; kosong untuk seluruh bengkel.",
        en: "The batch it was for; empty for the whole workshop."),
      example: Words("B-0001", en: "B-0001")),
    day(Words("Hari uangnya keluar.", en: "The day the money went out.")),
  ]

  static let deposit = [
    amount(Words("Jumlah yang disetor ke kas negara.", en: "What went to the state.")),
    Field(
      .billing, .text(limit: 15), width: 17, required: true,
      hint: Words("Kode billing SIMPONI, 15 angka.", en: "Billing code of SIMPONI, 15 digits."),
      example: Words("820261123456789", en: "820261123456789")),
    Field(
      .ntpn, .text(limit: 16), width: 18, required: true,
      hint: Words("NTPN dari bukti setor, 16 tanda.", en: "NTPN of the receipt, 16 signs."),
      example: Words("A1B2C3D4E5F6G7H8", en: "A1B2C3D4E5F6G7H8")),
    day(Words("Hari disetor.", en: "The day of the deposit.")),
  ]

  static let movement = [
    Field(
      .kind, .choice, width: 24, required: true, listed: true,
      hint: Words("Untuk apa. F4 menampilkan daftar.", en: "What for. F4 lists them."),
      example: Words("tabungan bank", en: "bank savings")),
    amount(
      Words(
        "Yang keluar; saat bebas seluruh saldo. Koreksi boleh minus.",
        en: "What goes out; at release all of it. A correction may be minus.")),
    Field(
      .proof, .text(limit: 40), width: 20,
      hint: Words(
        "Nomor bukti di kertas, kecuali koreksi.",
        en: "Number of the paper that proves it, but for a correction."),
      example: Words("BK-12", en: "BK-12")),
    Field(
      .reason, .text(limit: 60), width: 42,
      hint: Words("Sebabnya; wajib untuk koreksi.", en: "Why; needed for a correction."),
      example: Words("salah catat", en: "wrong entry")),
    day(Words("Hari uangnya keluar.", en: "The day the money went out.")),
  ]

  private static func amount(_ hint: Words) -> Field {
    Field(
      .amount, .money, width: 18, required: true, hint: hint, example: Words("1,2jt", en: "1,2jt"),
      label: Words("Jumlah rupiah", en: "Rupiah"))
  }

  static func day(_ hint: Words) -> Field {
    Field(
      .day, .day, width: 12, required: true, hint: hint,
      example: Words("23-11-2026", en: "23-11-2026"))
  }
}
