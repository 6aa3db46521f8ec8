import Forms
import Wording
import Workshop

/// The fields of the entries of money.
enum MoneyFields {
  static func of(_ entry: MoneyForm.Entry) -> [Field] {
    switch entry {
    case .cost: [spent.field, words.field, batch.field, payday.field]
    case .deposit: [deposited.field, billing.field, ntpn.field, depositDay.field]
    case .movement:
      [kind.field, moved.field, proof.field, reason.field, payday.field, means.field]
    case .sentOn(_, let kind):
      [moved.field, receiver(kind).field, decree(kind).field, reason.field, payday.field]
    }
  }

  static let payday = FormField.day(
    Words("Tanggal uang dibayarkan.", en: "The day the money was paid."))

  private static func amount(_ hint: Words) -> FormField<Rupiah> {
    FormField(
      .amount, .money, width: 18, hint: hint, example: Words("1,2jt", en: "1,2jt"),
      label: Words("Jumlah rupiah", en: "Rupiah"))
  }

  // MARK: A cost

  static let spent = amount(
    Words(
      "Yang dibayar; minus mengoreksi biaya bulan yang sudah ditutup.",
      en: "What was paid; a minus corrects a cost of a closed month."))

  static let words = FormField(
    .words, .text(limit: 40), width: 42,
    hint: Words("Untuk apa, paling banyak 40 huruf.", en: "Description, up to 40 characters."),
    example: Words("ongkos angkut", en: "freight"))

  static let batch = FormField(
    .batch, .optional(.batch), width: 10,
    hint: Words(
      "Batch yang memakainya; kosong untuk seluruh bengkel.",
      en: "The batch it was for; empty for the whole workshop."),
    example: Words("B-0001", en: "B-0001"))

  // MARK: A deposit

  static let deposited = amount(
    Words("Jumlah yang disetor (rupiah).", en: "Amount paid to the state."))

  static let billing = FormField(
    .billing, .text(limit: 15), width: 17,
    hint: Words("Kode billing SIMPONI, 15 angka.", en: "Billing code of SIMPONI, 15 digits."),
    example: Words("820261123456789", en: "820261123456789"))

  static let ntpn = FormField(
    .ntpn, .text(limit: 16), width: 18,
    hint: Words(
      "NTPN dari bukti setor (BPN): 16 huruf/angka.",
      en: "NTPN on the receipt, 16 letters or digits."),
    example: Words("A1B2C3D4E5F6G7H8", en: "A1B2C3D4E5F6G7H8"))

  static let depositDay = FormField.day(Words("Tanggal setor.", en: "The day of the deposit."))

  // MARK: A movement

  /// Without those that go to others, which L asks with what they need.
  private static let kinds = MovementKind.allCases.filter { $0 != .heirs && $0 != .sentOn }

  static let kind = FormField(
    .kind, .choice(of: kinds) { $0.name }, width: 24,
    hint: Words("Untuk apa. F4 daftar.", en: "What for. F4 lists them."),
    example: Words("tabungan bank", en: "bank savings"))

  static let moved = amount(
    Words(
      "Jumlahnya. Saat bebas: seluruh saldo; koreksi boleh minus.",
      en: "The amount; at release, all. A correction may be minus."))

  static let means = FormField(
    .payment, .choice(of: PremiMeans.allCases) { $0.name }, width: 24,
    hint: Words("Cara pembayaran. F4 daftar.", en: "How it is paid out. F4 lists."),
    example: Words("kartu E-Pas", en: "E-Pas card"), label: Words("Cara", en: "How"))

  static let proof = FormField(
    .proof, .text(limit: 40).whenEmpty(""), width: 20,
    hint: Words(
      "Nomor bukti di kertas, kecuali koreksi.",
      en: "Voucher number; not needed for a correction."),
    example: Words("BK-12", en: "BK-12"))

  /// To whom all of it goes: how the heir is related, or where somebody was moved.
  static func receiver(_ kind: MovementKind) -> FormField<String> {
    kind == .heirs
      ? FormField(
        .receiver, .text(limit: 40), width: 42,
        hint: Words(
          "Hubungan ahli waris; namanya ditulis di kertas.",
          en: "How the heir is related; the name goes on the paper."),
        example: Words("istri", en: "wife"), label: Words("Ahli waris", en: "Heir"))
      : FormField(
        .receiver, .text(limit: 40), width: 42,
        hint: Words("Lapas atau rutan tujuan.", en: "The institution he was moved to."),
        example: Words("LAPAS CONTOH", en: "LAPAS CONTOH"),
        label: Words("Dikirim ke", en: "Sent to"))
  }

  static func decree(_ kind: MovementKind) -> FormField<String> {
    let label =
      kind == .heirs
      ? Words("Surat waris", en: "Heirs' letter") : Words("SK pindah", en: "Transfer decree")
    return FormField(
      .proof, .text(limit: 40), width: 30,
      hint: Words("Nomor suratnya.", en: "The number of the letter."),
      example: Words("W23-12/2026", en: "W23-12/2026"), label: label)
  }

  static let reason = FormField(
    .reason, .text(limit: 60).whenEmpty(""), width: 42,
    hint: Words("Sebabnya; wajib untuk koreksi.", en: "Why; needed for a correction."),
    example: Words("salah catat", en: "wrong entry"))
}
