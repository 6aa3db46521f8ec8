import TerminalUI
import Wording
import Workshop

/// The rows and columns of a crew's sheet on the screen, as they stand on paper.
struct SheetPicture {
  private let entry: SheetEntry
  private let input: String
  private let heads: [String]
  /// The column behind the last digit of each stage.
  private var ends: [Int] = []

  init(_ entry: SheetEntry, _ input: String, in scene: Scene) {
    self.entry = entry
    self.input = input
    let stages = entry.sheet.stages.map { scene.workshop.catalogue.stages[Int($0)] }
    let names = StageHeadings.all(stages, scene.language)
    let room = scene.size.width - Self.front - 8
    let hasNames = names.reduce(0) { $0 + max(4, TextWidth.of($1)) + 2 } <= room
    heads = hasNames ? names : stages.map(\.letter)
    var end = Self.front
    for head in heads {
      end += (hasNames ? max(4, TextWidth.of(head)) : 2) + 2
      ends.append(end)
    }
  }

  /// The columns of the letter and the code.
  private static let front = 15

  /// Draws the rows from the first in sight on, so that the one in focus is among them, and the
  /// totals below; the first in sight.
  func draw(on canvas: inout Canvas, from top: Int, in scene: Scene) -> Int {
    let layout = Layout(canvas.size)
    let room = max(1, layout.bodyHeight - 2)
    let first = max(entry.focus - room + 1, min(top, entry.focus))
    canvas.put(scene.say("Kode", en: "Code"), x: 6, y: layout.body, style: .heading)
    for (head, end) in zip(heads, ends) {
      canvas.putRight(head, endingAt: end, y: layout.body, style: .heading)
    }
    let shown = entry.lines.indices.dropFirst(first).prefix(room)
    for row in shown { draw(row, on: &canvas, y: layout.body + 1 + row - first, in: scene) }
    drawTotals(on: &canvas, y: layout.body + 1 + shown.count, in: scene)
    return first
  }

  private func draw(_ row: Int, on canvas: inout Canvas, y: Int, in scene: Scene) {
    let line = entry.lines[row]
    let isHere = entry.asked == nil && row == entry.focus
    if isHere { canvas.put(">", x: 0, y: y) }
    let letter = line.isClosed ? entry.mark(of: row).uppercased() : "·"
    canvas.put(letter, x: 3, y: y)
    guard let worker = line.worker else {
      canvas.put("[" + (input.isEmpty ? "_" : input) + "]", x: 6, y: y, style: .field)
      if isHere { canvas.cursor = (7, y) }
      return
    }
    canvas.put(scene.workshop.code(worker).checked, x: 6, y: y)
    let last = ends.last ?? Self.front
    if line.problem != nil { canvas.put("!", x: last + 2, y: y) }
    for (column, end) in ends.enumerated() {
      let text = text(of: line, column)
      if isHere && column == entry.column {
        drawCell(input.isEmpty ? text : input, endingAt: end, on: &canvas, y: y)
      } else {
        canvas.putRight(text.isEmpty ? "·" : text, endingAt: end, y: y)
      }
    }
  }

  private func text(of line: SheetEntry.Line, _ column: Int) -> String {
    if let absence = line.absence { return absence.letter.map { String($0) } ?? "" }
    return line.counts[column].map { "\($0)" } ?? ""
  }

  private func drawTotals(on canvas: inout Canvas, y: Int, in scene: Scene) {
    canvas.put(scene.say("Jumlah", en: "Sum"), x: 6, y: y, style: .heading)
    for (column, end) in ends.enumerated() {
      if column == entry.asked {
        canvas.put(">", x: 0, y: y)
        drawCell(input, endingAt: end, on: &canvas, y: y)
      } else if column < entry.totals.count {
        canvas.putRight("\(entry.totals[column])", endingAt: end, y: y)
      }
    }
  }

  private func drawCell(_ text: String, endingAt end: Int, on canvas: inout Canvas, y: Int) {
    let shown = text.isEmpty ? "_" : text
    let x = end - TextWidth.of(shown)
    canvas.put("[", x: x - 1, y: y)
    canvas.put(shown, x: x, y: y, style: .field)
    canvas.put("]", x: end, y: y)
    canvas.cursor = (x, y)
  }
}
