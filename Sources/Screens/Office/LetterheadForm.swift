import Forms
import TerminalUI
import Wording
import Workshop

/// How the institution names itself from a day on.
struct LetterheadForm: OfficeForm {
  var form: FormState

  init(in scene: Scene) {
    let now = scene.workshop.letterhead(on: scene.today)
    var texts: [FieldName: String] = [
      .institution: now.institution, .institutionInFull: now.institutionInFull,
      .address: now.address, .contact: now.contact, .place: now.place, .from: scene.today.dashed,
    ]
    for (field, line) in zip(Self.above, now.above) { texts[field.name] = line }
    form = FormState(
      [Self.institution.field, Self.inFull.field] + Self.above.map(\.field)
        + [Self.address.field, Self.contact.field, Self.place.field, Self.from.field],
      texts: texts)
  }

  static let draftName = DraftName("letterhead", Words("kop surat", en: "letterhead")) { _, scene in
    LetterheadForm(in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key() }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (institution, inFull, address, contact, place, from) = try form.read(
      Self.institution, Self.inFull, Self.address, Self.contact, Self.place, Self.from, in: scene)
    let above = try form.read(all: Self.above, in: scene)
    let action = SetLetterhead {
      $0.day = scene.today
      $0.letterhead.from = from
      $0.letterhead.institution = institution.uppercased()
      $0.letterhead.institutionInFull = inFull
      $0.letterhead.above = above.filter { !$0.isEmpty }
      $0.letterhead.address = address
      $0.letterhead.contact = contact
      $0.letterhead.place = place
    }
    return [.perform([.setLetterhead(action)])]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    [
      .close,
      .say(scene.say("Tersimpan #\(number). Kop surat.", en: "Saved #\(number). Letterhead.")),
    ]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Kop surat", en: "Letterhead")]
  }

  private static let institution = FormField(
    .institution, .text(limit: 24), width: 26,
    hint: Words("Di baris pertama setiap halaman.", en: "On the first line of every page."),
    example: Words("LAPAS CONTOH", en: "LAPAS CONTOH"))

  private static let inFull = FormField(
    .institutionInFull, .text(limit: 70), width: 52,
    hint: Words("Dengan kelasnya, seperti di surat.", en: "With its class, as on letters."),
    example: Words("Lapas Kelas IIB Contoh", en: "Lapas Kelas IIB Contoh"))

  private static let above: [FormField<String>] = [
    (.above1, Words("Kementerian", en: "Ministry")),
    (.above2, Words("Direktorat Jenderal", en: "Directorate")),
    (.above3, Words("Kantor Wilayah", en: "Regional office")),
    (.above4, Words("Baris lain", en: "Another line")),
  ].map { name, label in
    FormField(
      name, .text(limit: 70).whenEmpty(""), width: 52,
      hint: Words("Baris di atas nama instansi; boleh kosong.", en: "A line above; may be empty."),
      example: Words("Kementerian Contoh", en: "Kementerian Contoh"), label: label)
  }

  private static let address = FormField(
    .address, .text(limit: 70).whenEmpty(""), width: 52,
    hint: Words("Jalan, kota, kode pos.", en: "Street, town, post code."),
    example: Words("Jalan Contoh 1, Takalar 92212", en: "Jalan Contoh 1, Takalar 92212"))

  private static let contact = FormField(
    .contact, .text(limit: 70).whenEmpty(""), width: 52,
    hint: Words("Telepon dan surel.", en: "Telephone and mail."),
    example: Words("0418-000000", en: "0418-000000"))

  private static let place = FormField(
    .place, .text(limit: 24), width: 26,
    hint: Words("Sebelum tanggal di surat.", en: "Before the date on letters."),
    example: Words("Takalar", en: "Takalar"))

  private static let from = FormField(
    .from, .day, width: 12,
    hint: Words("Surat yang lalu tetap.", en: "Earlier papers keep theirs."),
    example: Words("1-12-2026", en: "1-12-2026"))
}
