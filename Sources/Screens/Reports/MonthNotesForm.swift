import Forms
import TerminalUI
import Wording
import Workshop

/// The form of what a report says in words: obstacles, what was done about them, the plan for the
/// month after, and the PNBP target of its year.
struct MonthNotesForm: EntryForm {
  private let month: Month
  var form: FormState

  init(_ month: Month, in scene: Scene) {
    self.month = month
    let workshop = scene.workshop
    var texts: [FieldName: String] = [
      .yearTarget: workshop.stateTarget(of: month.year)?.bare ?? ""
    ]
    for kind in MonthNote.Kind.allCases {
      texts[kind.field] = workshop.monthNote(kind, of: month)
    }
    form = FormState(Self.fields, texts: texts)
  }

  static let draftName = DraftName(
    "monthNotes", Words("uraian laporan bulanan", en: "words of the monthly report")
  ) { draft, scene in
    MonthNotesForm.refusal(in: scene) == nil
      ? MonthNotesForm(Month(number: draft.key.number), in: scene) : nil
  }

  /// Why an officer may write none of it, or nil.
  static func refusal(in scene: Scene) -> String? {
    scene.may(.approve) ? nil : scene.reason(without: .seeMoney)
  }

  var draftKey: DraftKey { Self.draftName.key(month.number) }
  var topic: String { "laporan-uraian" }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    scene.say(
      "Tersimpan #\(number). Uraian laporan tercatat. Z mengurungkan.",
      en: "Saved #\(number). Report text recorded. Z undoes.")
  }

  /// Only what differs is recorded, each text by itself.
  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (obstacle, followUp, plan, target) = try form.read(
      Self.obstacle, Self.followUp, Self.plan, Self.target, in: scene)
    let workshop = scene.workshop
    let written = zip(MonthNote.Kind.allCases, [obstacle, followUp, plan]).filter {
      $0.1 != workshop.monthNote($0.0, of: month)
    }
    var actions = written.map { kind, words in
      Action.writeMonthNote(
        WriteMonthNote {
          $0.day = scene.today
          $0.month = month
          $0.kind = kind
          $0.words = words
        })
    }
    if target != workshop.stateTarget(of: month.year) {
      actions.append(
        .setPNBPTarget(
          SetPNBPTarget {
            $0.day = scene.today
            $0.year = Int32(month.year)
            // An empty field takes the target away.
            if let target { $0.amount = target }
          }))
    }
    if actions.isEmpty { throw Unread(.field(.nothingChanges), at: .obstacle) }
    return [.perform(actions)]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    Page([
      Area.reports.title(in: scene), scene.say("Uraian", en: "Words"),
      month.title(scene.language),
    ]).draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] }).draw(form, lookup: [], on: &canvas, in: scene)
  }

  private static let fields = [obstacle.field, followUp.field, plan.field, target.field]

  private static let obstacle = FormField(
    .obstacle, .text(limit: WriteMonthNote.longest).whenEmpty(""), width: 50,
    hint: Words("Yang menghambat, tanpa nama orang.", en: "What was in the way, no names."),
    example: Words("serat habis seminggu", en: "no fibre for a week"))

  private static let followUp = FormField(
    .followUp, .text(limit: WriteMonthNote.longest).whenEmpty(""), width: 50,
    hint: Words("Yang dilakukan, tanpa nama orang.", en: "What was done, no names."),
    example: Words("membeli serat dari dua pemasok", en: "bought fibre from two suppliers"))

  private static let plan = FormField(
    .nextPlan, .text(limit: WriteMonthNote.longest).whenEmpty(""), width: 50,
    hint: Words("Rencana bulan sesudahnya.", en: "The plan for the month after."),
    example: Words("20 buah lebih banyak", en: "20 pieces more"))

  private static let target = FormField(
    .yearTarget, .optional(.money), width: 14,
    hint: Words("Target setoran setahun, boleh kosong.", en: "The year's target, may be empty."),
    example: Words("12jt", en: "12jt"))
}
