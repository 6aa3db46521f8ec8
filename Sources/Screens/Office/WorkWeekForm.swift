import Forms
import TerminalUI
import Wording
import Workshop

/// Which days of the week are worked on, from a day on.
struct WorkWeekForm: OfficeForm {
  var form: FormState

  init(in scene: Scene) {
    let week = scene.workshop.workWeek(on: scene.today)
    form = FormState(
      [Self.days.field, Self.from.field],
      texts: [.workDays: scene.say(weekWords(week)), .from: scene.today.dashed])
  }

  static let draftName = DraftName("workWeek", Words("hari kerja", en: "working days")) {
    _, scene in WorkWeekForm(in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key() }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (days, from) = try form.read(Self.days, Self.from, in: scene)
    let action = SetWorkWeek {
      $0.day = scene.today
      $0.from = from
      $0.days = days
    }
    return [.perform([.setWorkWeek(action)])]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    [
      .close,
      .say(scene.say("Tersimpan #\(number). Hari kerja.", en: "Saved #\(number). Working days.")),
    ]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Kalender", en: "Calendar"), scene.say("hari kerja", en: "working days")]
  }

  private static let days = FormField(
    .workDays, .week, width: 40,
    hint: Words("Dari-sampai, atau dengan koma.", en: "From-to, or with commas."),
    example: Words("senin-sabtu", en: "monday-saturday"))

  private static let from = FormField(
    .from, .day, width: 12,
    hint: Words("Hari yang lalu tetap.", en: "Earlier days keep theirs."),
    example: Words("1-12-2026", en: "1-12-2026"))
}
