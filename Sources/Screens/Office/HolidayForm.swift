import Forms
import TerminalUI
import Wording
import Workshop

/// A day on which nobody has to work; without a name it is none any more.
struct HolidayForm: OfficeForm {
  private let day: Day?
  var form: FormState

  init(_ day: Day?, in scene: Scene) {
    self.day = day
    let name = day.flatMap { scene.workshop.holiday(on: $0) } ?? ""
    form = FormState(
      day == nil ? [Self.day.field, Self.name.field] : [Self.kept.field], texts: [.name: name])
  }

  static let draftName = DraftName("holiday", Words("hari libur", en: "holiday")) { draft, scene in
    HolidayForm(draft.key.number == 0 ? nil : Day(number: draft.key.number), in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(day?.number ?? 0) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    var named = NamedDay()
    if let day {
      named.day = day
      named.name = try form.read(Self.kept, in: scene)
    } else {
      (named.day, named.name) = try form.read(Self.day, Self.name, in: scene)
    }
    let action = SetHolidays {
      $0.day = scene.today
      $0.holidays = [named]
    }
    return [.perform([.setHolidays(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [
      scene.say("Kalender", en: "Calendar"),
      day.map { "\($0.weekdayName(scene.language)) \($0.dashed)" } ?? scene.say("baru", en: "new"),
    ]
  }

  private static let day = FormField(
    .day, .day, width: 12,
    hint: Words("Boleh tanggal lampau.", en: "Past dates too."),
    example: Words("25-12-2026", en: "25-12-2026"))

  private static let name = FormField(
    .name, .text(limit: SetHolidays.longestName), width: 42,
    hint: Words("Nama harinya.", en: "What the day is called."),
    example: Words("Hari Natal", en: "Christmas Day"), label: Words("Nama libur", en: "Holiday"))

  private static let kept = FormField(
    .name, .text(limit: SetHolidays.longestName).whenEmpty(""), width: 42,
    hint: Words("Kosong: bukan libur lagi.", en: "Empty: no longer a holiday."),
    example: Words("Hari Natal", en: "Christmas Day"), label: Words("Nama libur", en: "Holiday"))
}
