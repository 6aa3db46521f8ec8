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

  var draftKey: DraftKey { EntryName.defect.key() }

  var topic: String { "katalog-mutu" }

  mutating func save(in scene: Scene) -> [Effect] {
    let broken = unread(in: scene)
    if !broken.isEmpty && !form.hasMistakes { form.show(broken, in: scene) }
    if form.hasMistakes { return [.say(form.mistakeWords(in: scene))] }
    let row = Defect {
      $0.code = form[.defects].trimmed.uppercased()
      $0.name = form[.name].trimmed
      $0.english = form[.note].trimmed
      $0.severity = severity(in: scene) ?? .minor
      $0.origin = origin(in: scene)
    }
    return [
      .perform([
        .reviseDefects(
          ReviseDefects {
            $0.day = scene.today
            $0.from = from(in: scene)
            $0.added = [row]
          })
      ])
    ]
  }

  private func from(in scene: Scene) -> Day {
    (try? DateLanguage.read(form[.day], today: scene.today)) ?? scene.today
  }

  private func severity(in scene: Scene) -> Defect.Severity? {
    Defect.Severity.allCases.first { $0.name.areTyped(form[.grade]) }
  }

  private func origin(in scene: Scene) -> UInt8? {
    let wanted = form[.stage].trimmed.searchForm
    return scene.workshop.catalogue.stages.firstIndex {
      [$0.name.searchForm, $0.english.searchForm].contains(wanted)
    }.map { UInt8($0) }
  }

  private func unread(in scene: Scene) -> [RuleBroken] {
    (severity(in: scene) == nil ? [RuleBroken(.field(.unknownRow), field: .grade)] : [])
      + (form[.stage].isEmpty || origin(in: scene) != nil
        ? [] : [RuleBroken(.field(.unknownRow), field: .stage)])
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let code = scene.workshop.catalogue.defects.last?.code ?? ""
    let from = from(in: scene).dashed
    return [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). \(code) dapat dipilih mulai \(from).",
          en: "Saved #\(number). \(code) can be chosen from \(from).")),
    ]
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .grade: Defect.Severity.allCases.map { LookupRow(scene.say($0.name)) }
    case .stage: scene.workshop.catalogue.stages.map { LookupRow($0.title(scene.language)) }
    default: []
    }
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

  static let fields = [
    Field(
      .defects, .text(limit: 3), width: 5, required: true,
      hint: Words("Kode: huruf besar dan dua angka.", en: "A code: a capital and two digits."),
      example: Words("M20", en: "M20"), label: Words("Kode", en: "Code")),
    Field(
      .name, .text(limit: 18), width: 20, required: true,
      hint: Words("Nama cacat dalam bahasa Indonesia.", en: "What it is called in Indonesian."),
      example: Words("retak", en: "retak")),
    Field(
      .note, .text(limit: 18), width: 20, required: true,
      hint: Words("Nama cacat dalam bahasa Inggris.", en: "What it is called in English."),
      example: Words("cracked", en: "cracked"), label: Words("Nama Inggris", en: "English name")),
    Field(
      .grade, .choice, width: 10, required: true, listed: true,
      hint: Words(
        "Kelas: kritis berarti hanya ditolak. F4 daftar.",
        en: "Critical leaves only rejection. F4 lists them."),
      example: Words("mayor", en: "major"), label: Words("Kelas", en: "Class")),
    Field(
      .stage, .choice, width: 20, listed: true,
      hint: Words(
        "Tahap asalnya, tempat memperbaiki; kosong: tidak dapat diperbaiki. F4 daftar.",
        en: "The stage that it comes from and mends it; empty: none can. F4 lists."),
      example: Words("anyam dasar", en: "base weave"), label: Words("Tahap asal", en: "From stage")),
    LimitForm.from,
  ]
}
