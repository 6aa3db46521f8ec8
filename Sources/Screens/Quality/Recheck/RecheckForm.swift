import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a blind second look: what this inspector finds, signed with a PIN.
struct RecheckForm: EntryForm {
  private let check: ID<QualityCheck>
  var form = FormState([FindingText.ownVerdict.field, FindingText.defects.field])

  init(_ check: ID<QualityCheck>) { self.check = check }

  static let draftName = DraftName(
    "recheck", Words("periksa ulang", en: "re-inspection")
  ) { draft, scene in
    let check = ID<QualityCheck>(draft.key.number)
    return scene.workshop.checks.contains(check) ? RecheckForm(check) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(check.index) }

  var topic: String { "periksa-ulang" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .defects
      ? FindingText.lookup(form[.defects], in: scene) : form.focused.rows(beside: scene.basis)
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (finding, defects) = try form.read(
      FindingText.ownVerdict, FindingText.defects, in: scene)
    let action = Recheck {
      $0.day = scene.today
      $0.at = scene.now
      $0.check = check
      $0.verdict = finding.verdict
      $0.grade = finding.grade
      $0.defects = defects
    }
    return [.sign(signature(action, in: scene))]
  }

  private func signature(_ action: Recheck, in scene: Scene) -> Signature {
    Signature(
      title: scene.say("Periksa ulang \(code(in: scene))", en: "Re-inspection \(code(in: scene))"),
      lines: [
        FindingText.words(action.verdict, action.grade, action.defects, in: scene), "",
        scene.say(
          "Stok dan putusan pertama tidak berubah.",
          en: "The stock and the first verdict do not change."),
      ], signer: .session
    ) { _ in [.recheck(action)] }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let left = RecheckList.checks(in: scene).count
    return [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). Periksa ulang, \(left) menunggu.",
          en: "Saved #\(number). Re-inspection, \(left) waiting.")),
    ]
  }

  private func code(in scene: Scene) -> String {
    scene.workshop.code(PiecePlace(scene.workshop.checks[check]))
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Antrean periksa", en: "Inspection queue"),
      scene.say("Periksa ulang", en: "Re-inspection"),
      code(in: scene),
    ])
    page.counts = [VerdictTexts.kind(PiecePlace(scene.workshop.checks[check]), in: scene)]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.verdict], [.defects]])
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }
}
