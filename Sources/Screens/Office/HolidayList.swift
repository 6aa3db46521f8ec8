import TerminalUI
import Wording
import Workshop

/// The holidays by their days, below the days of the week that are worked on.
struct HolidayList: OfficeList {
  var list: SavedView.List { .holidays }
  var thing: Words { Words("hari libur", en: "holidays") }
  var usualOrder: Words { Words("tanggal", en: "date") }

  /// The next one that comes.
  private(set) var begin: Int?

  init(in scene: Scene) {
    begin = rows(in: scene).first { $0 >= Int(scene.today.number) }
  }

  func title(in scene: Scene) -> String { scene.say("Kalender", en: "Calendar") }
  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.holidays.edits, scene.workshop.workWeeks.edits]
  }

  /// A row is a day.
  func rows(in scene: Scene) -> [Int] {
    scene.workshop.derived.holidays.keys.map { Int($0.number) }.sorted()
  }

  private func day(_ row: Int) -> Day { Day(number: Int32(row)) }

  private func name(_ row: Int, in scene: Scene) -> String {
    scene.workshop.holiday(on: day(row)) ?? ""
  }

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) { .day(day($0)) },
      ListColumn("weekday", Column(scene.say("Hari", en: "Day"), 9, from: 60)) {
        .text(day($0).weekdayName(scene.language))
      },
      ListColumn("name", Column(scene.say("Libur", en: "Holiday"), 24)) {
        .text(name($0, in: scene))
      },
      ListColumn("present", Column(scene.say("Hadir", en: "Present"), 7, .right, from: 72)) {
        let rows = scene.workshop.outputs(on: day($0)).filter { $0.attendance == .present }
        let people = Set(rows.map(\.worker)).count
        return people == 0 ? .measure(nil, "") : .number(people)
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [name(row, in: scene), day(row).dashed]
  }

  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    HolidayForm(row.map { day($0) }, in: scene)
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.holidays.last.map { Int($0.day.number) }
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let name = name(row, in: scene)
    let what = name.isEmpty ? scene.say("bukan libur lagi", en: "no longer a holiday") : name
    return scene.say("Tersimpan #\(number). ", en: "Saved #\(number). ") + day(row).dashed + " "
      + what + "."
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding(
          [.character("h")], .workWeek, scene.say("Hari kerja", en: "Working days"),
          unless: scene.reason(without: writer)),
        page: WorkWeekForm(in: scene))
    ]
  }

  func head(in scene: Scene) -> [ListFact] {
    let workshop = scene.workshop
    let week = scene.say(weekWords(workshop.workWeek(on: scene.today)))
    let set = workshop.workWeeks.inForce(on: scene.today)
    let since =
      set.map { scene.say(" sejak ", en: " since ") + $0.from.dashed }
      ?? scene.say(", usulan", en: ", proposed")
    let next = workshop.workWeeks.filter { $0.from > scene.today }.min { $0.from < $1.from }
    return [
      ListFact(
        scene.say("Kerja", en: "Work"),
        week + since
          + (next.map { ", \($0.from.dashed): " + scene.say(weekWords($0.days)) } ?? ""))
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: writer).map { scene.lookOnly($0) }
      ?? scene.say(
        "T libur baru, U mengubah, H hari kerja. Kerja saat libur tetap boleh.",
        en: "T adds one, U changes, H working days. Work on a holiday is allowed.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada hari libur.", en: "No holiday yet."),
      add: scene.say("Tambah", en: "Add"),
      hint: scene.say(
        "T menambah; setahun sekaligus: bengkel import holidays BERKAS.",
        en: "T adds one; a year at once: bengkel import holidays FILE."))
  }
}
