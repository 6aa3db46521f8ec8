import Forms
import Wording
import Workshop

/// The fields of an inmate's form and the rows they stand in.
extension InmateForm {
  static let rows: [[FieldName]] = [
    [.register], [.name], [.block], [.craft], [.release, .releaseKnown], [.skills],
    [.assessed, .fit], [.hearing], [.permit, .permitDate], [.status, .statusDay], [.note],
  ]

  private static let dayHint = Words(
    "Tanggal: 15, 1508, 150826 atau 15-8-26. h = hari ini, +7 = seminggu lagi.",
    en: "A date: 15, 1508, 150826 or 15-8-26. h = today, +7 = in a week.")

  static let fields = [
    Field(
      .register, .text(limit: 40), width: 24, required: true,
      hint: Words(
        "Nomor register seperti di kartu. Contoh B.I 123/2023.",
        en: "The register number as on the card, such as B.I 123/2023."),
      example: Words("B.I 123/2023", en: "B.I 123/2023")),
    Field(
      .name, .text(limit: 60), width: 40, required: true,
      hint: Words("Satu nama, 2 sampai 60 huruf.", en: "One name of 2 to 60 letters."),
      example: Words("CONTOH SATU", en: "CONTOH SATU")),
    Field(
      .block, .choice, width: 12, required: true,
      hint: Words(
        "Blok: huruf, angka, strip. Contoh B-2. Ketik untuk mencari.",
        en: "A block has letters, digits, hyphens, such as B-2. Type to search."),
      example: Words("B-2", en: "B-2")),
    Field(
      .craft, .choice, width: 14, required: true, listed: true,
      hint: Words(
        "Penganyam atau penyiap bahan. F4 daftar.", en: "Weaver or preparer. F4 lists them."),
      example: Words("penganyam", en: "weaver")),
    Field(.release, .day, width: 12, hint: dayHint, example: Words("+7", en: "+7")),
    Field(.releaseKnown, .day, width: 10, hint: dayHint, example: Words("h", en: "h")),
    Field(
      .skills, .skills, width: 12,
      hint: Words(
        "Lima angka 0-3: lisu, anyam, emas lisu, keliling, selesai.",
        en: "Five digits 0-3: crown, base, crown gold, band, finish."),
      example: Words("3 2 1 0 0", en: "3 2 1 0 0")),
    Field(.assessed, .day, width: 12, hint: dayHint, example: Words("1508", en: "1508")),
    Field(
      .fit, .choice, width: 10, listed: true,
      hint: Words(
        "Hasil asesmen: layak atau belum.", en: "Result of the assessment: fit or not yet."),
      example: Words("layak", en: "fit")),
    Field(.hearing, .day, width: 12, hint: dayHint, example: Words("15-8-26", en: "15-8-26")),
    Field(
      .permit, .text(limit: 40), width: 20,
      hint: Words(
        "Nomor SK Kalapas. Contoh SK-014/2026.", en: "Number of the decree, such as SK-014/2026."),
      example: Words("SK-014/2026", en: "SK-014/2026")),
    Field(.permitDate, .day, width: 10, hint: dayHint, example: Words("150826", en: "150826")),
    Field(
      .status, .choice, width: 14, listed: true,
      hint: Words(
        "Aktif, istirahat, pindah, bebas, diberhentikan. F4 daftar.",
        en: "Active, resting, transferred, released, dismissed. F4 lists them."),
      example: Words("istirahat", en: "resting")),
    Field(
      .statusDay, .day, width: 10,
      hint: Words(
        "Hari kejadiannya; orang baru: hari masuknya. 15, 1508, 15-8-26 atau h-1.",
        en: "The day it happened; of somebody new the day of coming. 15, 1508 or h-1."),
      example: Words("15", en: "15")),
    Field(
      .note, .text(limit: 60), width: 50,
      hint: Words(
        "Jangan tulis kasus, penyakit, atau nama keluarga.",
        en: "Write no case, illness or family names."),
      example: Words("lebih suka pagi", en: "prefers mornings")),
  ]
}
