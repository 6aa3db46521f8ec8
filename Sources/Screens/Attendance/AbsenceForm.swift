import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a time in which somebody will not be at work.
struct AbsenceForm: EntryForm {
  /// What is chosen at the reason: one of a day sheet, or a suspension.
  private enum Why: Hashable, CaseIterable {
    case away(Attendance)
    case suspended

    static var allCases: [Why] { Attendance.reasons.map { .away($0) } + [.suspended] }

    var name: Words {
      switch self {
      case .away(let reason): reason.name
      case .suspended: AbsenceKind.suspension.name
      }
    }
  }

  var form: FormState

  init(in scene: Scene) {
    form = FormState(
      [
        Self.worker.field, Self.why.field, Self.from.field, Self.until.field, Self.basis.field,
        Self.paid.field,
      ], texts: [.from: scene.today.dashed])
  }

  static func texts(of absence: PlannedAbsence, in scene: Scene) -> [FieldName: String] {
    let why: Why = absence.kind == .suspension ? .suspended : .away(absence.reason)
    return [
      .worker: scene.workshop.code(absence.worker), .reason: scene.say(why.name),
      .legalBasis: absence.basis,
    ]
  }

  static let draftName = DraftName(
    "absence", Words("rencana tidak hadir", en: "planned absence")
  ) { _, scene in AbsenceForm(in: scene) }

  var draftKey: DraftKey { Self.draftName.key() }
  var topic: String { "tidak-hadir" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .worker
      ? OpeningTexts.people(in: scene) : form.focused.rows(beside: scene.basis)
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (worker, why, from, until, basis, paid) = try form.read(
      Self.worker, Self.why, Self.from, Self.until, Self.basis, Self.paid, in: scene)
    let action = PlanAbsence {
      $0.day = scene.today
      $0.worker = worker
      $0.from = from
      $0.until = until
      $0.basis = basis
      switch why {
      case .suspended:
        $0.kind = .suspension
        $0.isPaid = paid ?? false
      case .away(let reason):
        $0.reason = reason
        $0.isPaid = paid ?? scene.workshop.terms(of: reason, on: from).isPaid
      }
    }
    return [.perform([.planAbsence(action)])]
  }

  /// The pieces of whoever is suspended are to be handed over.
  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let newest = scene.workshop.plannedAbsences.last.map { [$0.worker] } ?? []
    return [.answer(.saved(number))] + StatusChange.handOver(of: newest, in: scene)
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"), scene.say("Tidak hadir", en: "Absences"),
      scene.say("Baru", en: "New"),
    ])
    page.fact = scene.kept(draftKey) ?? ""
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] }).draw(
      form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let worker = FormField(
    .worker, .person, width: 10,
    hint: Words("Kode atau nomornya. F4 daftar.", en: "The code or its number. F4 lists."),
    example: Words("WB-014", en: "WB-014"))

  private static let why = FormField(
    .reason, .choice(of: Why.allCases) { $0.name }, width: 14,
    hint: Words("F4 menampilkan daftar.", en: "F4 lists them."),
    example: Words("sakit", en: "sick"), label: Words("Alasan", en: "Reason"))

  private static let from = FormField(
    .from, .day, width: 12,
    hint: Words("Hari pertama. h = hari ini.", en: "The first day. h = today."),
    example: Words("1-12-2026", en: "1-12-2026"))

  private static let until = AbsenceEndForm.until

  private static let basis = FormField(
    .legalBasis, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words(
      "Nomor surat atau SK, bukan kasus atau penyakit.",
      en: "Number of the letter. Never a case or an illness."),
    example: Words("SK 12/2026", en: "SK 12/2026"), label: Words("Nomor surat", en: "Letter"))

  private static let paid = FormField(
    .isPaid, .optional(.yesNo), width: 8,
    hint: Words("Kosong: menurut alasannya.", en: "Empty: as the reason says."),
    example: Words("tidak", en: "no"))
}

/// The form that moves the end of a time away.
struct AbsenceEndForm: EntryForm {
  private let absence: ID<PlannedAbsence>
  /// The end that it was opened with.
  private let before: Day?
  var form: FormState

  init(_ absence: ID<PlannedAbsence>, in scene: Scene) {
    self.absence = absence
    before = scene.workshop.plannedAbsences[absence].until
    form = FormState([Self.until.field], texts: [.until: scene.today.dashed])
  }

  static let draftName = DraftName(
    "absenceEnd", Words("akhir tidak hadir", en: "end of an absence")
  ) { draft, scene in
    let id = ID<PlannedAbsence>(draft.key.number)
    return scene.workshop.plannedAbsences.contains(id) ? AbsenceEndForm(id, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(absence.index) }
  var topic: String { "tidak-hadir" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let until = try form.read(Self.until, in: scene)
    let action = SetAbsenceEnd {
      $0.day = scene.today
      $0.absence = absence
      $0.before = before
      $0.until = until
    }
    return [.perform([.setAbsenceEnd(action)])]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.plannedAbsences[absence]
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"), scene.say("Tidak hadir", en: "Absences"),
      scene.workshop.code(row.worker),
    ])
    page.counts = [scene.say(timeWords(row.from, row.until))]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.until]]).draw(form, lookup: [], on: &canvas, in: scene)
  }

  static let until = FormField(
    .until, .optional(.day), width: 12,
    hint: Words(
      "Hari terakhir; skorsing boleh kosong.", en: "The last day; empty if suspended only."),
    example: Words("5-12-2026", en: "5-12-2026"), label: Words("Sampai", en: "Until"))
}
