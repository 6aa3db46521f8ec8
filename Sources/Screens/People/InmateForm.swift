import Forms
import TerminalUI
import Wording
import Workshop

/// The form for a new inmate or a change to one.
///
/// Six fields make a valid record; the papers may follow, and until then the person may not work.
struct InmateForm: Screen {
  private var form: FormState
  private let editing: ID<Inmate>?
  private let key: DraftKey

  init(in scene: Scene) { self.init(key: scene.newDraft(.newInmate), in: scene) }

  /// Goes on with somebody new who was left half typed.
  init(resuming draft: Draft, in scene: Scene) {
    self.init(key: draft.key, in: scene)
    form.resume(draft.texts)
  }

  private init(key: DraftKey, in scene: Scene) {
    self.key = key
    editing = nil
    let skills = scene.workshop.catalogue.makingStages.map { _ in "0" }.joined(separator: " ")
    form = FormState(
      Self.fields, texts: [.craft: scene.say(Craft.weaver.name), .skills: skills])
  }

  init(editing inmate: ID<Inmate>, in scene: Scene) {
    editing = inmate
    key = DraftKey(.inmate, inmate.index)
    form = FormState(
      Self.fields, texts: InmateTexts.of(scene.workshop.people[inmate], scene.language))
    if let draft = scene.draft(key) { form.resume(draft.texts) }
  }

  var presence: Presence { .typing }
  var topic: String { "warga-binaan-isian" }
  var draft: Draft? { Draft(key, texts: form.draftTexts) }

  func bindings(in scene: Scene) -> [Binding] {
    form.bindings(in: scene, hasLookup: !lookup(in: scene).isEmpty)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch form.press(input, rows: lookup(in: scene), in: scene) {
    case .leave: return [.close]
    case .save: return save(in: scene)
    case .nothing, .changed: return []
    }
  }

  private mutating func save(in scene: Scene) -> [Effect] {
    for name in [FieldName.craft, .fit, .status] where !isListed(name, in: scene) {
      form.setMistake(
        scene.say("Tidak ada dalam daftar. F4 menampilkan semua.", en: "Not in the list. F4: all."),
        of: name)
    }
    if form.hasMistakes {
      form.show([], in: scene)
      let count = form.mistakeCount
      return [
        .say(
          scene.say(
            "\(count) isian perlu dibetulkan. Kursor di yang pertama.",
            en: "\(count) fields need mending. The cursor is on the first."))
      ]
    }
    let texts = InmateTexts(form: form, today: scene.today, in: scene)
    guard let editing else { return [.perform([.enrolInmate(texts.enrolment(in: scene))])] }
    return [.perform([.editInmate(texts.change(of: editing, in: scene))])]
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved: return [.answer(answer)]
    case .refused(let broken):
      form.show(broken, in: scene)
      return []
    default: return []
    }
  }

  func hint(in scene: Scene) -> String { scene.say(form.focused.hint) }

  /// Whether a field is empty or holds one of its choices.
  private func isListed(_ name: FieldName, in scene: Scene) -> Bool {
    form[name].isEmpty || lookup(of: name, in: scene).contains { $0.value == form[name] }
  }

  private func lookup(in scene: Scene) -> [LookupRow] {
    lookup(of: form.focused.name, in: scene)
  }

  private func lookup(of name: FieldName, in scene: Scene) -> [LookupRow] {
    switch name {
    case .block: InmateTexts.blocks(in: scene)
    case .craft: Craft.allCases.map { LookupRow(scene.say($0.name)) }
    case .fit:
      [LookupRow(scene.say("layak", en: "fit")), LookupRow(scene.say("belum", en: "not yet"))]
    case .status: InmateStatus.allCases.map { LookupRow(scene.say($0.name)) }
    default: []
    }
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let code = scene.workshop.code(editing ?? scene.workshop.people.nextID)
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"),
      editing == nil ? scene.say("Baru", en: "New") : code,
    ])
    let total = form.fields.count
    page.counts = [
      scene.say("\(form.filled) dari \(total) terisi", en: "\(form.filled) of \(total) filled in"),
      form.mistakeCount > 0
        ? scene.say("\(form.mistakeCount) perlu dibetulkan", en: "\(form.mistakeCount) to mend")
        : "",
    ].filter { !$0.isEmpty }
    page.fact = ReadingMark.join(code, scene.kept(key) ?? "")
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: Self.rows)
    if !RegisterNumber.isUsual(form[.register]) && !form[.register].isEmpty {
      view.notes[.register] = scene.say("? bentuk tidak lazim", en: "? unusual form")
    }
    view.draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let rows: [[FieldName]] = [
    [.register], [.name], [.block], [.craft], [.release, .releaseKnown], [.skills],
    [.assessed, .fit], [.hearing], [.permit, .permitDate], [.status, .statusDay], [.note],
  ]

  private static let dayHint = Words(
    "Tanggal: 15, 1508, 150826 atau 15-8-26. h = hari ini, +7 = seminggu lagi.",
    en: "A date: 15, 1508, 150826 or 15-8-26. h = today, +7 = in a week.")

  private static let fields = [
    Field(
      .register, .text(limit: 40), width: 24, required: true,
      hint: Words(
        "Nomor register seperti di kartu. Contoh B.I 123/2023.",
        en: "The register number as on the card, such as B.I 123/2023.")),
    Field(
      .name, .text(limit: 60), width: 40, required: true,
      hint: Words("Satu nama, 2 sampai 60 huruf.", en: "One name of 2 to 60 letters.")),
    Field(
      .block, .choice, width: 12, required: true,
      hint: Words(
        "Blok: huruf, angka, strip. Contoh B-2. Ketik untuk mencari.",
        en: "A block has letters, digits, hyphens, such as B-2. Type to search.")),
    Field(
      .craft, .choice, width: 14, required: true,
      hint: Words(
        "Penganyam atau penyiap bahan. F4 daftar.", en: "Weaver or preparer. F4 lists them.")),
    Field(.release, .day, width: 12, hint: dayHint),
    Field(.releaseKnown, .day, width: 10, hint: dayHint),
    Field(
      .skills, .skills, width: 12,
      hint: Words(
        "Lima angka 0-3: lisu, anyam, emas lisu, keliling, selesai.",
        en: "Five digits 0-3: crown, base, crown gold, band, finish.")),
    Field(.assessed, .day, width: 12, hint: dayHint),
    Field(
      .fit, .choice, width: 10,
      hint: Words(
        "Hasil asesmen: layak atau belum.", en: "Result of the assessment: fit or not yet.")),
    Field(.hearing, .day, width: 12, hint: dayHint),
    Field(
      .permit, .text(limit: 40), width: 20,
      hint: Words(
        "Nomor SK Kalapas. Contoh SK-014/2026.", en: "Number of the decree, such as SK-014/2026.")),
    Field(.permitDate, .day, width: 10, hint: dayHint),
    Field(
      .status, .choice, width: 14,
      hint: Words(
        "Aktif, istirahat, pindah, bebas, diberhentikan. F4 daftar.",
        en: "Active, resting, transferred, released, dismissed. F4 lists them.")),
    Field(.statusDay, .day, width: 10, hint: dayHint),
    Field(
      .note, .text(limit: 60), width: 50,
      hint: Words(
        "Jangan tulis kasus, penyakit, atau nama keluarga.",
        en: "Write no case, illness or family names.")),
  ]
}
