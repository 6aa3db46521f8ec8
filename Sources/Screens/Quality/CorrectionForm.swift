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
    form = FormState(
      [FindingText.verdict.field, FindingText.defects.field, Self.reason.field],
      texts: [.defects: codes.joined(separator: " ")])
  }

  static let draftName = DraftName(
    "correction", Words("koreksi", en: "correction")
  ) { draft, scene in
    let check = ID<QualityCheck>(draft.key.number)
    return scene.workshop.checks.contains(check) ? CorrectionForm(check, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(check.index) }

  var topic: String { "koreksi" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .defects
      ? FindingText.lookup(form[.defects], in: scene) : form.focused.rows(beside: scene.basis)
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (finding, defects, reason) = try form.read(
      FindingText.verdict, FindingText.defects, Self.reason, in: scene)
    let action = CorrectCheck {
      $0.day = scene.today
      $0.at = scene.now
      $0.check = check
      $0.verdict = finding.verdict
      $0.grade = finding.grade
      $0.defects = defects
      $0.reason = reason
    }
    return [.sign(signature(action, in: scene))]
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
      scene.say("Antrean periksa", en: "Inspection queue"), code(in: scene),
      scene.say("Koreksi", en: "Correction"),
    ])
    page.counts = [
      scene.say("sekarang \(finding)", en: "now \(finding)"), "\(login) \(inspection.day.dashed)",
    ]
    page.draw(on: &canvas, in: scene)
    let named = FindingText.defects(form[.defects], in: scene.workshop).named.count
    let note = scene.say("\(named) cacat", en: counted(named, "defect"))
    FormView(
      rows: [[.verdict], [.defects], [.reason]], notes: named == 0 ? [:] : [.defects: note]
    ).draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 50,
    hint: Words(
      "Mengapa putusan itu keliru, minimal 5 huruf.",
      en: "Why it was a mistake, at least 5 characters."),
    example: Words("tertukar dengan buah 8", en: "mixed up with piece 8"))
}
