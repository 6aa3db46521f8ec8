import TerminalUI
import Wording
import Workshop

/// One piece: everything that happened to it, one line each.
struct PieceScreen: Screen {
  private var piece: PiecePlace
  private var cursor = ListCursor()

  init(_ piece: PiecePlace) { self.piece = piece }

  var presence: Presence { .page }
  var topic: String { "batch-buah" }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.character("u"), .function(2)], .edit, scene.say("Koreksi", en: "Correct"),
        unless: Correction.refusal(of: piece.batch, piece.number, in: scene)),
      Binding(
        [.pageDown], .next, scene.say("Berikut", en: "Next"), onKeyLine: !isLast(in: scene)),
      Binding(
        [.pageUp], .previous, scene.say("Sebelumnya", en: "Previous"),
        onKeyLine: isLast(in: scene) && piece.number > 1),
      TraceScreen.binding(in: scene), GradeWorthScreen.binding(in: scene),
      Binding([.up, .character("k")], .up), Binding([.down, .character("j")], .down),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ]
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.back): return [.close]
    case .command(.trace): return [.open(TraceScreen(from: .piece(piece.batch, piece.number)))]
    case .command(.worth):
      return [.open(GradeWorthScreen(scene.workshop.batches[piece.batch].product))]
    case .command(.edit):
      return scene.workshop.newestCheck(of: piece.number, in: piece.batch).map {
        [.open(CorrectionForm($0, in: scene))]
      } ?? []
    case .command(.next):
      if isLast(in: scene) {
        return [
          .say(scene.say("Ini buah terakhir. PgUp mundur.", en: "The last piece. PgUp: back."))
        ]
      }
      piece.number += 1
    case .command(.previous):
      if piece.number == 1 {
        return [.say(scene.say("Ini buah pertama. PgDn maju.", en: "The first piece. PgDn: on."))]
      }
      piece.number -= 1
    case .command(let command):
      let rows = lines(in: scene).count
      _ = cursor.move(command, rows: rows, page: Layout(scene.size).bodyHeight)
    case .key: break
    }
    return []
  }

  func hint(in scene: Scene) -> String {
    isLast(in: scene)
      ? scene.say("Ini buah terakhir. PgUp mundur.", en: "The last piece. PgUp: back.")
      : scene.say("PgDn buah berikutnya.", en: "PgDn for the next piece.")
  }

  private func isLast(in scene: Scene) -> Bool {
    Int(piece.number) == scene.workshop.batches[piece.batch].pieces.count
  }

  private func lines(in scene: Scene) -> [String] {
    let grid = PieceGrid(piece.batch, in: scene.workshop)
    let place = Int(piece.number) - 1
    let lines =
      PieceHistory.lines(place, of: grid, in: scene)
      + [PieceHistory.next(place, of: grid, in: scene)].compactMap { $0 }
    return lines.flatMap { $0.wrapped(to: scene.size.width - 3, indent: 2) }
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = piece.row(in: scene.workshop)
    var page = Page([scene.say("Batch anyaman", en: "Batches"), scene.workshop.code(piece)])
    page.counts = [
      "No.\(row.size)", scene.workshop.thing(of: piece.batch),
      row.reworks > 0
        ? scene.say("\(row.reworks) kerja ulang", en: "\(row.reworks) reworked") : "",
    ].filter { !$0.isEmpty }
    page.draw(on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let rows = lines(in: scene)
    cursor.settle(rows: rows.count, page: layout.bodyHeight)
    for (offset, line) in rows.dropFirst(cursor.top).prefix(layout.bodyHeight).enumerated() {
      let y = layout.body + offset
      canvas.put(line.fitted(to: canvas.width - 3), x: 2, y: y)
      guard cursor.top + offset == cursor.focus else { continue }
      canvas.put(">", x: 0, y: y)
      canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
      canvas.cursor = (2, y)
    }
  }
}
