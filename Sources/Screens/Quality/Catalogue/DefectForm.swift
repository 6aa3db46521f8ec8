import Forms
import TerminalUI
import Wording
import Workshop

/// The form for a defect that checks may name from a day on.
struct DefectForm: EntryForm {
  var form: FormState

  init(in scene: Scene) {
    form = FormState(Self.fields, texts: [.day: scene.today.dashed])
  }

  static let draftName = DraftName("defect", Words("cacat baru", en: "new defect")) {
    _, scene in DefectForm(in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key() }

  var topic: String { "katalog-mutu" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (code, name, english, severity, origin, from) = try form.read(
      Self.code, Self.name, Self.english, Self.severity, Self.origin, LimitForm.from, in: scene)
    let row = Defect {
      $0.code = code.uppercased()
      $0.name = name
      $0.english = english
      $0.severity = severity
      $0.origin = origin
    }
    return [
      .perform([
        .reviseDefects(
          ReviseDefects {
            $0.day = scene.today
            $0.from = from
            $0.added = [row]
          })
      ])
    ]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let defect = scene.workshop.catalogue.defects.last else { return [.close] }
    let code = defect.code
    let from = scene.day(defect.since).dashed
    return [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). \(code) dapat dipilih mulai \(from).",
          en: "Saved #\(number). \(code) can be chosen from \(from).")),
    ]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Katalog mutu", en: "Catalogue"),
      scene.say("Cacat baru", en: "New defect"),
    ])
    page.counts = [scene.say("putusan lama tetap", en: "old verdicts stay")]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.defects], [.name], [.note], [.grade], [.stage], [.day]])
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let fields = [
    code.field, name.field, english.field, severity.field, origin.field, LimitForm.from.field,
  ]

  private static let code = FormField(
    .defects, .text(limit: 3), width: 5,
    hint: Words("Kode: huruf besar dan dua angka.", en: "Code: a capital and two digits."),
    example: Words("M20", en: "M20"), label: Words("Kode", en: "Code"))

  private static let name = FormField(
    .name, .text(limit: 18), width: 20,
    hint: Words("Nama cacat dalam bahasa Indonesia.", en: "What it is called in Indonesian."),
    example: Words("retak", en: "retak"))

  private static let english = FormField(
    .note, .text(limit: 18), width: 20,
    hint: Words("Nama cacat dalam bahasa Inggris.", en: "What it is called in English."),
    example: Words("cracked", en: "cracked"), label: Words("Nama Inggris", en: "English name"))

  private static let severity = FormField(
    .grade, .choice(of: Defect.Severity.allCases) { $0.name }, width: 10,
    hint: Words(
      "Kelas: kritis berarti hanya ditolak. F4 daftar.",
      en: "Class: critical means rejection. F4 lists them."),
    example: Words("mayor", en: "major"), label: Words("Kelas", en: "Class"))

  private static let origin = FormField(
    .stage, .optional(.stage), width: 20,
    hint: Words(
      "Tahap yang memperbaiki; kosong: tidak ada. F4 daftar.",
      en: "The stage that repairs it; empty: none. F4 lists."),
    example: Words("potong", en: "potong"), label: Words("Tahap asal", en: "From stage"))
}

extension ValueLanguage where Value == UInt8 {
  /// A stage by its index.
  fileprivate static var stage: Self {
    choice(among: { $0.workshop.catalogue.stages.indices.map { UInt8($0) } }) { stage, basis in
      basis.workshop.catalogue.stages[Int(stage)].words
    }
  }
}
