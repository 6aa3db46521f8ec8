import TerminalUI
import Wording
import Workshop

/// The columns of a day's grid and the cell being typed into.
struct DayColumns {
  let columns: Columns
  private let grid: DayGrid
  /// The column behind the last digit of a result.
  private let resultEnd: Int

  init(_ grid: DayGrid, in scene: Scene) {
    self.grid = grid
    let name = Column(scene.say("Nama", en: "Name"), 17, from: 60)
    let front =
      [Column(scene.say("Kode", en: "Code"), 6)] + (scene.sees(.name) ? [name] : []) + [
        Column("Batch", 6, from: 60), Column(scene.say("Tahap", en: "Stage"), 14, from: 80),
      ]
    columns = Columns(
      front + [
        Column(scene.say("Hasil", en: "Done"), 5),
        Column(grid.previous?.short ?? "", 5, .right, gap: 3, from: 80),
        Column(scene.say("Catatan", en: "Note"), 10, gap: 3, from: 80),
      ])
    let shown = front.filter { $0.from <= scene.size.width }
    resultEnd = 2 + shown.reduce(0) { $0 + $1.width + 2 } + 3
  }

  func cells(of row: DayRow, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let text = row.text.isEmpty ? row.takePlanned() ?? "·" : row.text
    let names = scene.sees(.name) ? [scene.name(of: row.worker)] : []
    let batch = row.isAbsence ? nil : row.batch
    return [workshop.code(row.worker)] + names + [
      batch.map { workshop.code($0) } ?? "-",
      batch == nil ? "-" : workshop.catalogue.stages[Int(row.stage)].title(scene.language),
      Self.shown(text, in: scene).leftPadded(to: 3),
      grid.before[row.worker].map { Self.shown($0, in: scene) } ?? "-", note(of: row, in: scene),
    ]
  }

  /// A result as the role may see it: of an absence whose reason is hidden only that it was one.
  private static func shown(_ text: String, in scene: Scene) -> String {
    let isAbsence = text.first.flatMap { Attendance(letter: $0) } != nil
    return isAbsence && !scene.sees(.absence) ? "-" : text
  }

  /// What is wrong, unusual or new about a row, in a word; the message line says it in full.
  private func note(of row: DayRow, in scene: Scene) -> String {
    if let problem = row.problem {
      if case .weaving(.tooFewStanding(_, let standing)) = problem.rule {
        return scene.say("! siap \(standing)", en: "! ready \(standing)")
      }
      return "! " + scene.say(problem.field?.label ?? Words("periksa", en: "check")).lowercased()
    }
    if row.takePlanned() != nil { return scene.say("? rencana", en: "? planned") }
    if let absence = row.text.first.flatMap({ Attendance(letter: $0) }) {
      return scene.sees(.absence) ? scene.say(absence.name) : scene.say("tanpa upah", en: "unpaid")
    }
    if !row.shortfall.isBlank { return ShortfallWords.note(of: row.shortfall, in: scene) }
    if grid.isUnusual(row) { return scene.say("? terlalu banyak", en: "? too many") }
    if row.isChanged && row.text.isEmpty { return scene.say("kosong", en: "cleared") }
    return row.pieces.isEmpty ? "" : "no " + row.pieces.map(String.init).joined(separator: " ")
  }

  /// Draws `[1]` or `[_]` so that the digits stay in line, with the hardware cursor on it.
  func drawCell(_ text: String, isTyping: Bool, on canvas: inout Canvas, y: Int) {
    let width = max(1, TextWidth.of(text))
    let x = resultEnd - width
    canvas.put("[", x: x - 1, y: y)
    canvas.put(text.isEmpty ? "_" : text, x: x, y: y, style: .field)
    canvas.put("]", x: resultEnd, y: y)
    canvas.cursor = (isTyping ? resultEnd - 1 : x, y)
  }
}
