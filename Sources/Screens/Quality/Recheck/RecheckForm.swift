import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a blind second look: what this inspector finds, signed with a PIN.
struct RecheckForm: EntryForm {
  private let check: ID<QualityCheck>
  var form = FormState(Self.fields)

  init(_ check: ID<QualityCheck>) { self.check = check }

  var draftKey: DraftKey { EntryName.recheck.key(check.index) }

  var topic: String { "periksa-ulang" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .verdict
      ? FindingText.rows(withRework: true, in: scene)
      : FindingText.lookup(form[.defects], in: scene)
  }

  mutating func save(in scene: Scene) -> [Effect] {
    guard !form.hasMistakes, let session = scene.session else {
      return [.say(form.mistakeWords(in: scene))]
    }
    var broken = FindingText.unread(form, withRework: true, in: scene.workshop)
    let action = action(in: scene)
    if broken.isEmpty {
      broken = scene.workshop.broken(
        by: .recheck(action), as: Authority(user: session.user, signer: session.user),
        on: scene.today)
    }
    if broken.isEmpty { return [.sign(signature(action, in: scene))] }
    return refuse(broken, in: scene)
  }

  private func action(in scene: Scene) -> Recheck {
    let finding = FindingText.finding(form[.verdict], withRework: true)
    return Recheck {
      $0.day = scene.today
      $0.at = scene.now
      $0.check = check
      $0.verdict = finding?.verdict ?? .pass
      $0.grade = finding?.grade
      $0.defects = FindingText.defects(form[.defects], in: scene.workshop).named
    }
  }

  private func signature(_ action: Recheck, in scene: Scene) -> Signature {
    Signature(
      title: scene.say("Periksa ulang \(code(in: scene))", en: "Second look \(code(in: scene))"),
      lines: [
        FindingText.words(action.verdict, action.grade, action.defects, in: scene), "",
        scene.say(
          "Stok dan putusan pertama tidak berubah.",
          en: "The stock and the first verdict do not change."),
      ], signer: .session
    ) { _ in [.recheck(action)] }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let left = RecheckScreen.rows(in: scene).count
    return [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). Periksa ulang, \(left) menunggu.",
          en: "Saved #\(number). Second look, \(left) waiting.")),
    ]
  }

  private func code(in scene: Scene) -> String {
    scene.workshop.code(PiecePlace(scene.workshop.checks[check]))
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Antrean mutu", en: "Quality queue"), scene.say("Periksa ulang", en: "Second look"),
      code(in: scene),
    ])
    page.counts = [VerdictTexts.kind(PiecePlace(scene.workshop.checks[check]), in: scene)]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.verdict], [.defects]])
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  static let fields = [
    Field(
      .verdict, .choice, width: 14, required: true, listed: true,
      hint: Words(
        "Putusan menurut Anda sendiri. F4 daftar.", en: "What you find yourself. F4 lists them."),
      example: Words("Lulus B", en: "Passed B")),
    FindingText.defectsField,
  ]
}
