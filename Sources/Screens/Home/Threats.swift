import TerminalUI
import Wording
import Workshop

/// Batches that are late, will be late, or lose somebody of their crew before they are due.
enum Threats {
  /// The latest first, then those that lose somebody, by due date.
  static func all(in scene: Scene) -> [HomeLine] {
    let pace = scene.workPace
    let rows = scene.workshop.derived.openBatches.map { BatchRow($0, pace: pace, in: scene) }
    let late = rows.filter { $0.isLate(in: scene) }.sorted {
      ($1.daysLate(in: scene), $0.batch.due, $0.id) < ($0.daysLate(in: scene), $1.batch.due, $1.id)
    }
    let losing = rows.filter { $0.sign(in: scene) == "?" }.sorted {
      ($0.batch.due, $0.id) < ($1.batch.due, $1.id)
    }
    return late.map { self.late($0, in: scene) }
      + losing.compactMap { self.losing($0, in: scene) }
  }

  private static func late(_ row: BatchRow, in scene: Scene) -> HomeLine {
    let days = row.daysLate(in: scene)
    let isPast = scene.workshop.daysLate(row.batch.due, on: scene.today) > 0
    let grid = PieceGrid(row.id, in: scene.workshop)
    let place = grid.heldAt.map { grid.name(of: grid.route[$0.step], in: scene) }
    if Layout(scene.size).isNarrow {
      return line(
        row, place.map { " \($0)" } ?? "", right: scene.say("+\(days) hari !", en: "+\(days) d !"),
        in: scene)
    }
    let held = place.map { scene.say(" tertahan di \($0)", en: " held at \($0)") } ?? ""
    let late =
      isPast
      ? scene.say("lewat \(days) hari !", en: "\(counted(days, "day")) late !")
      : scene.say(
        "perkiraan terlambat \(days) hari !", en: "\(counted(days, "day")) late by forecast !")
    let isShort = scene.size.width < 80
    return line(row, held, right: isShort ? late : due(row, in: scene) + ", " + late, in: scene)
  }

  private static func losing(_ row: BatchRow, in scene: Scene) -> HomeLine? {
    guard let worker = scene.workshop.leavesBeforeDue(row.id),
      let release = scene.workshop.people[worker].identity?.release
    else { return nil }
    let code = scene.workshop.code(worker)
    if Layout(scene.size).isNarrow {
      return line(
        row, scene.say(" \(code) bebas", en: " \(code) leaves"), right: "\(release.short) ?",
        in: scene)
    }
    return line(
      row, scene.say(": \(code) bebas \(release.short)", en: ": \(code) leaves \(release.short)"),
      right: due(row, in: scene) + " ?", in: scene)
  }

  private static func due(_ row: BatchRow, in scene: Scene) -> String {
    scene.say("tenggat", en: "due") + " " + row.batch.due.short
  }

  /// Code, for whom, and what threatens; of these only the name is cut.
  private static func line(
    _ row: BatchRow, _ words: String, right: String, in scene: Scene
  ) -> HomeLine {
    let code = scene.workshop.code(row.id)
    let room = scene.size.width - 6 - [code, words, right].reduce(0) { $0 + TextWidth.of($1) }
    let name = Layout(scene.size).isNarrow ? "" : row.destination(in: scene)
    let text = name.isEmpty || room < 4 ? code : code + " " + name.fitted(to: room)
    return .row(
      text + words, right: right,
      deed: scene.say("Enter membuka batch ini.", en: "Enter opens the batch."),
      [.open(BatchScreen(row.id))])
  }
}
