import Forms
import TerminalUI
import Wording
import Workshop

/// What a reason for being away means from a day on.
struct AttendanceForm: OfficeForm {
  private let reason: Attendance
  var form: FormState

  init(_ reason: Attendance, in scene: Scene) {
    self.reason = reason
    let terms = scene.workshop.terms(of: reason, on: scene.today)
    form = FormState(
      [Self.paid.field, Self.worked.field, Self.paper.field, Self.from.field],
      texts: [
        .isPaid: scene.say(yesWords(terms.isPaid)),
        .isWorked: scene.say(yesWords(terms.isWorked)),
        .needsPaper: scene.say(yesWords(terms.needsPaper)), .from: scene.today.dashed,
      ])
  }

  static let draftName = DraftName(
    "attendance", Words("arti kehadiran", en: "meaning of attendance")
  ) { draft, scene in
    Attendance.reasons.first { Int32($0.rawValue) == draft.key.number }
      .map { AttendanceForm($0, in: scene) }
  }

  var draftKey: DraftKey { Self.draftName.key(Int32(reason.rawValue)) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (paid, worked, paper, from) = try form.read(
      Self.paid, Self.worked, Self.paper, Self.from, in: scene)
    let action = SetAttendanceTerms {
      $0.day = scene.today
      $0.reason = reason
      $0.from = from
      $0.isPaid = paid
      $0.isWorked = worked
      $0.needsPaper = paper
    }
    return [.perform([.setAttendanceTerms(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Kehadiran", en: "Attendance"), scene.say(reason.name)]
  }

  private static let paid = FormField(
    .isPaid, .yesNo, width: 8,
    hint: Words("Ikut premi kehadiran?", en: "Earns attendance premi?"),
    example: Words("ya", en: "yes"))

  private static let worked = FormField(
    .isWorked, .yesNo, width: 8,
    hint: Words("Dihitung di baris HADIR orangnya?", en: "Counted under PRESENT?"),
    example: Words("tidak", en: "no"))

  private static let paper = FormField(
    .needsPaper, .yesNo, width: 8,
    hint: Words("Nomor surat diminta di lembar?", en: "Ask for a letter's number?"),
    example: Words("tidak", en: "no"))

  private static let from = FormField(
    .from, .day, width: 12,
    hint: Words("Bulan yang ditutup tetap.", en: "Closed months stay."),
    example: Words("1-12-2026", en: "1-12-2026"))
}

extension ValueLanguage where Value == Bool {
  static var yesNo: Self { choice(of: [true, false]) { yesWords($0) } }
}
