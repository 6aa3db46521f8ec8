import Forms
import TerminalUI
import Wording
import Workshop

/// The form that corrects a signed verdict: what was really found, and why; a PIN makes it count.
struct CorrectionForm: EntryForm {
  private let check: ID<QualityCheck>
  var form: FormState

  init(_ check: ID<QualityCheck>, in scene: Scene) {
    self.check = check
    let row = scene.workshop.checks[check]
    let codes = row.defects.map { scene.workshop.catalogue.defects[Int($0)].code }
    form = FormState(Self.fields, texts: [.defects: codes.joined(separator: " ")])
  }

  var draftKey: DraftKey { EntryName.correction.key(check.index) }

  var topic: String { "koreksi" }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .verdict: FindingText.rows(in: scene)
    case .defects: FindingText.lookup(form[.defects], in: scene)
    default: []
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) -> [Effect] {
    if form.hasMistakes { return [.say(form.mistakeWords(in: scene))] }
    let unread = FindingText.unread(form, in: scene.workshop)
    if !unread.isEmpty { return refuse(unread, in: scene) }
    return [.sign(signature(action(in: scene), in: scene))]
  }

  private func action(in scene: Scene) -> CorrectCheck {
    let finding = FindingText.finding(form[.verdict])
    return CorrectCheck {
      $0.day = scene.today
      $0.at = scene.now
      $0.check = check
      $0.verdict = finding?.verdict ?? .pass
      $0.grade = finding?.grade
      $0.defects = FindingText.defects(form[.defects], in: scene.workshop).named
      $0.reason = form[.reason].trimmed
    }
  }

  private func signature(_ action: CorrectCheck, in scene: Scene) -> Signature {
    let row = scene.workshop.checks[check]
    let now = FindingText.words(row.verdict, row.grade, row.defects, in: scene)
    let found = FindingText.words(action.verdict, action.grade, action.defects, in: scene)
    return Signature(
      title: scene.say("Koreksi \(code(in: scene))", en: "Correction of \(code(in: scene))"),
      lines: [
        scene.say("Semula   ", en: "Was      ") + now,
        scene.say("Menjadi  ", en: "Becomes  ") + found,
        scene.say("Alasan   ", en: "Reason   ") + action.reason, "",
        action.verdict == .reject
          ? scene.say(
            "Keluar dari stok; penolakan menunggu petugas kedua.",
            en: "Leaves the stock; the rejection awaits a second person.")
          : scene.say(
            "Stok dan laporan bulan ini berubah, bulan lalu tidak.",
            en: "Stock and this month's report change, earlier months do not."),
      ], signer: .session
    ) { _ in [.correctCheck(action)] }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). Koreksi \(code(in: scene)).",
          en: "Saved #\(number). Correction of \(code(in: scene)).")),
    ]
  }

  // MARK: Picture

  private func code(in scene: Scene) -> String {
    scene.workshop.code(PiecePlace(scene.workshop.checks[check]))
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.checks[check]
    let inspection = scene.workshop.inspections[row.inspection]
    let login = scene.workshop.users[inspection.inspector].login.uppercased()
    let finding = FindingText.words(row.verdict, row.grade, row.defects, in: scene)
    var page = Page([
      scene.say("Antrean mutu", en: "Quality queue"), code(in: scene),
      scene.say("Koreksi", en: "Correction"),
    ])
    page.counts = [
      scene.say("kini \(finding)", en: "now \(finding)"), "\(login) \(inspection.day.dashed)",
    ]
    page.draw(on: &canvas, in: scene)
    let named = FindingText.defects(form[.defects], in: scene.workshop).named.count
    let note = scene.say("\(named) cacat", en: plural(named, "defect"))
    FormView(
      rows: [[.verdict], [.defects], [.reason]], notes: named == 0 ? [:] : [.defects: note]
    ).draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  static let fields = [
    FindingText.verdictField, FindingText.defectsField,
    Field(
      .reason, .text(limit: 60), width: 50, required: true,
      hint: Words(
        "Mengapa putusan itu keliru, minimal 5 huruf.",
        en: "Why that verdict was a mistake, at least 5 characters."),
      example: Words("tertukar dengan buah 8", en: "mistaken for piece 8")),
  ]
}
