import TerminalUI
import Wording
import Workshop

/// The days whose papers are to be keyed again after a restore, until somebody says they are.
struct KeyAgainList: ListSubject {
  var list: SavedView.List { .keyAgain }
  var topic: String { "sesudah-pulih" }
  var usualOrder: Words { Words("tanggal", en: "date") }
  var openLabel: Words? { Words("Hasil harian", en: "Day sheet") }

  func title(in scene: Scene) -> String { scene.say("Ketik lagi", en: "Key again") }
  func path(in scene: Scene) -> [String] {
    [scene.say("Sistem", en: "System"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [
      scene.workshop.restorations.edits, scene.workshop.outputs.edits, scene.workshop.sales.edits,
      scene.workshop.holidays.edits, scene.workshop.workWeeks.edits,
    ]
  }

  /// A row is a day.
  func rows(in scene: Scene) -> [Int] {
    scene.workshop.daysToKey.keys.map { Int($0.number) }.sorted()
  }

  private func day(_ row: Int) -> Day { Day(number: Int32(row)) }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    return [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) { .day(day($0)) },
      ListColumn("weekday", Column(scene.say("Hari", en: "Day"), 9, from: 60)) {
        .text(day($0).weekdayName(scene.language))
      },
      ListColumn("output", Column(scene.say("Hasil", en: "Output"), 6, .right)) {
        .number(workshop.outputs(on: day($0)).count)
      },
      ListColumn("checks", Column(scene.say("Periksa", en: "Checks"), 7, .right, from: 60)) { row in
        .number(workshop.inspections.filter { $0.day == day(row) }.reduce(0) { $0 + Int($1.count) })
      },
      ListColumn("notas", Column("Nota", 5, .right)) { row in
        .number(workshop.sales.count { $0.day == day(row) && !$0.isWithdrawn })
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] { [day(row).dashed] }

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { DayScreen(day: day(row)) }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      ListDeed(
        keys: [.character("d")], command: .keyedAgain,
        label: scene.say("Sudah", en: "Done"), reason: scene.reason(without: .record),
        question: { question($0, in: scene) },
        way: { _, _ in .actions { actions($0, in: scene) } },
        done: { rows, number in
          scene.say(
            "Tersimpan #\(number). Kertas \(rows.count) hari sudah diketik lagi.",
            en: "Saved #\(number). The papers of \(counted(rows.count, "day")) are keyed again.")
        })
    ]
  }

  private func actions(_ row: Int, in scene: Scene) -> [Action] {
    guard let restoration = scene.workshop.daysToKey[day(row)] else { return [] }
    return [
      .noteKeyedAgain(
        NoteKeyedAgain {
          $0.day = scene.today
          $0.restoration = restoration
          $0.days = [day(row)]
        })
    ]
  }

  private func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Semua kertasnya sudah diketik?", en: "Are all its papers keyed?"),
      lines: [
        rows.prefix(4).map { day($0).dashed }.joined(separator: ", ")
          + (rows.count > 4 ? scene.say(" dan lain-lain", en: " and others") : ""),
        scene.say(
          "Hasil, periksa, nota, kas: satu per satu.",
          en: "Output, checks, notas, cash: each one."),
      ], choices: [scene.say("Sudah", en: "Done")])
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    let slips = scene.workshop.restorations.last?.slips
    return [scene.say("\(count) hari", en: counted(count, "day"))]
      + (slips.map { [scene.say("slip sampai ", en: "slips up to ") + $0.title(scene.language)] }
        ?? [])
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka lembar hari itu, D: semua kertasnya sudah diketik.",
      en: "Enter opens that day's sheet, D: all its papers are keyed.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Tidak ada yang harus diketik lagi.", en: "Nothing to key again."),
      hint: scene.say("Esc kembali.", en: "Esc goes back."))
  }
}
