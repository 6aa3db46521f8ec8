import Forms
import Wording
import Workshop

/// The fields of an inmate's form and the rows they stand in.
extension InmateForm {
  static let rows: [[FieldName]] = [
    [.register], [.name], [.block], [.craft], [.release, .releaseKnown],
    [.assessed, .fit], [.hearing], [.permit, .permitDate], [.permitUntil], [.status, .statusDay],
    [.note],
  ]

  private static let dayHint = Words(
    "Tanggal: 15, 1508, 150826 atau 15-8-26. h = hari ini, +7 = seminggu lagi.",
    en: "A date: 15, 1508, 150826 or 15-8-26. h = today, +7 = in a week.")

  static let fields = [
    register.field, name.field, block.field, craft.field, release.field,
    releaseKnown.field, assessed.field, fit.field, hearing.field, permit.field,
    permitDate.field, permitUntil.field, status.field, statusDay.field, note.field,
  ]

  static let register = FormField(
    .register, .text(limit: 40), width: 24,
    hint: Words(
      "Nomor register seperti di kartu. Contoh B.I 123/2023.",
      en: "The register number as on the card, such as B.I 123/2023."),
    example: Words("B.I 123/2023", en: "B.I 123/2023"))

  static let name = FormField(
    .name, .text(limit: 60), width: 40,
    hint: Words("Satu nama, 2 sampai 60 huruf.", en: "One name of 2 to 60 letters."),
    example: Words("CONTOH SATU", en: "CONTOH SATU"))

  static let block = FormField(
    .block, .text(limit: 60).lookedUp, width: 12,
    hint: Words(
      "Blok: huruf, angka, tanda hubung. Contoh B-2. Ketik untuk mencari.",
      en: "A block has letters, digits, hyphens, such as B-2. Type to search."),
    example: Words("B-2", en: "B-2"))

  static let craft = FormField(
    .craft, .choice(of: Craft.allCases, orElse: .notListed) { $0.name }, width: 14,
    hint: Words(
      "Penganyam atau penyiap bahan. F4 daftar.", en: "Weaver or preparer. F4 lists them."),
    example: Words("penganyam", en: "weaver"))

  static let release = day(.release, width: 12, Words("+7", en: "+7"))
  static let releaseKnown = day(.releaseKnown, width: 10, Words("h", en: "h"))

  static let assessed = day(.assessed, width: 12, Words("1508", en: "1508"))

  /// Whoever has no result yet is not fit.
  static let fit = FormField(
    .fit,
    .choice(of: [true, false], orElse: .notListed) { isFit in
      isFit ? Words("layak", en: "fit") : Words("belum", en: "not yet")
    }.whenEmpty(false), width: 10,
    hint: Words(
      "Hasil asesmen: layak atau belum.", en: "Result of the assessment: fit or not yet."),
    example: Words("layak", en: "fit"))

  static let hearing = day(.hearing, width: 12, Words("15-8-26", en: "15-8-26"))

  static let permit = FormField(
    .permit, .text(limit: 40).whenEmpty(""), width: 20,
    hint: Words(
      "Nomor SK Kalapas. Contoh SK-014/2026.", en: "Number of the decree, such as SK-014/2026."),
    example: Words("SK-014/2026", en: "SK-014/2026"))

  static let permitDate = day(.permitDate, width: 10, Words("150826", en: "150826"))

  static let permitUntil = FormField(
    .permitUntil, .optional(.day), width: 12,
    hint: Words("Bila SK menyebut tanggal akhir.", en: "If the decree names a last day."),
    example: Words("31-12-2026", en: "31-12-2026"))

  static let status = FormField(
    .status, .optional(.choice(of: InmateStatus.allCases, orElse: .notListed) { $0.name }),
    width: 14,
    hint: Words(
      "Aktif, istirahat, pindah, bebas, meninggal, melarikan diri. F4 daftar.",
      en: "Active, resting, transferred, released, died, escaped. F4 lists all."),
    example: Words("istirahat", en: "resting"))

  static let statusDay = FormField(
    .statusDay, .optional(.day), width: 10,
    hint: Words(
      "Tanggal kejadian; orang baru: tanggal masuk. 15, 1508, 15-8-26 atau h-1.",
      en: "The day it happened; for a new inmate, of arrival. 15, 1508 or h-1."),
    example: Words("15", en: "15"))

  static let note = FormField(
    .note, .text(limit: 60).whenEmpty(""), width: 50,
    hint: Words(
      "Jangan tulis kasus, penyakit, atau nama keluarga.",
      en: "No cases, illnesses or family names."),
    example: Words("lebih suka pagi", en: "prefers mornings"))

  private static func day(_ name: FieldName, width: Int, _ example: Words) -> FormField<Day?> {
    FormField(name, .optional(.day), width: width, hint: dayHint, example: example)
  }
}
