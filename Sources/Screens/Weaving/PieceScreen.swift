import TerminalUI
import Wording
import Workshop

/// One piece: everything that happened to it, one line each.
struct PieceScreen: RowPage {
  private var piece: PiecePlace
  var cursor = ListCursor()

  init(_ piece: PiecePlace) { self.piece = piece }

  var topic: String { "batch-buah" }

  func count(in scene: Scene) -> Int { lines(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<PieceScreen>] {
    let isLast = isLast(in: scene)
    return [
      PageKey(
        [.enter], .open, scene.say("Koreksi hasil", en: "Correct output"),
        unless: scene.reason(without: .record) ?? noMaker(in: scene), onKeyLine: false,
        does: { page, scene in page.correction(in: scene).map { [.open($0)] } ?? [] }),
      PageKey(
        [.character("u"), .function(2)], .edit, scene.say("Koreksi", en: "Correct"),
        unless: Correction.refusal(of: piece.batch, piece.number, in: scene),
        does: { page, scene in
          scene.workshop.newestCheck(of: page.piece.number, in: page.piece.batch).map {
            [.open(CorrectionForm($0, in: scene))]
          } ?? []
        }),
      PageKey(
        [.character("b")], .amend, scene.say("Perbaiki keluhan", en: "Amend complaint"),
        unless: scene.reason(without: .record) ?? noReturn(in: scene),
        onKeyLine: noReturn(in: scene) == nil,
        does: { page, scene in
          AmendReturnForm.newest(of: page.piece, in: scene).map {
            [.open(AmendReturnForm($0, in: scene))]
          } ?? []
        },
        hears: { _, answer, scene in
          guard case .saved(let number) = answer else { return [] }
          return [.say(AmendmentWords.saved(number, in: scene))]
        }),
      PageKey(
        [.pageDown], .next, scene.say("Berikut", en: "Next"), onKeyLine: !isLast,
        does: { page, scene in
          if isLast { return [.say(page.hint(in: scene))] }
          page.piece.number += 1
          return []
        }),
      PageKey(
        [.pageUp], .previous, scene.say("Sebelumnya", en: "Previous"),
        onKeyLine: isLast && piece.number > 1,
        does: { page, scene in
          if page.piece.number == 1 {
            return [
              .say(scene.say("Ini buah pertama. PgDn maju.", en: "The first piece. PgDn: next."))
            ]
          }
          page.piece.number -= 1
          return []
        }),
      PageKey(HandingOver.binding([piece], in: scene)) { page, scene in
        [.open(HandOverForm(.pieces([page.piece]), in: scene))]
      },
      PageKey(TraceScreen.binding(in: scene)) { page, _ in
        [.open(TraceScreen(from: .piece(page.piece.batch, page.piece.number)))]
      },
      PageKey(GradeWorthScreen.binding(in: scene)) { page, scene in
        [.open(GradeWorthScreen(scene.workshop.batches[page.piece.batch].product))]
      },
      .back(in: scene),
    ]
  }

  private func noReturn(in scene: Scene) -> String? {
    AmendReturnForm.newest(of: piece, in: scene) == nil
      ? scene.say("Buah ini tidak pernah kembali.", en: "The piece never came back.") : nil
  }

  func hint(in scene: Scene) -> String {
    isLast(in: scene)
      ? scene.say("Ini yang terakhir. PgUp: sebelumnya.", en: "The last piece. PgUp: previous.")
      : scene.say("PgDn buah berikutnya.", en: "PgDn for the next piece.")
  }

  private func isLast(in scene: Scene) -> Bool {
    Int(piece.number) == scene.workshop.batches[piece.batch].pieces.count
  }

  private func lines(in scene: Scene) -> [PieceHistory.Line] {
    let grid = PieceGrid(piece.batch, in: scene.workshop)
    let place = Int(piece.number) - 1
    let next = PieceHistory.next(place, of: grid, in: scene).map { PieceHistory.Line(text: $0) }
    let lines = PieceHistory.entries(place, of: grid, in: scene) + [next].compactMap { $0 }
    return lines.flatMap { line in
      line.text.wrapped(to: scene.size.width - 3, indent: 2).map {
        PieceHistory.Line(text: $0, maker: line.maker)
      }
    }
  }

  /// The form about the row by which the maker in focus is one; nil where no row says it.
  private func correction(in scene: Scene) -> CorrectOutputForm? {
    let lines = lines(in: scene)
    guard lines.indices.contains(cursor.focus), let maker = lines[cursor.focus].maker else {
      return nil
    }
    let made = piece.row(in: scene.workshop).makers[maker]
    return scene.workshop.work(by: made, on: piece).flatMap {
      CorrectOutputForm($0.row, $0.part, piece: piece.number, in: scene)
    }
  }

  private func noMaker(in scene: Scene) -> String? {
    correction(in: scene) == nil
      ? scene.say("Pilih baris tahap yang ada pembuatnya.", en: "Choose a line of a stage.") : nil
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = piece.row(in: scene.workshop)
    var page = Page([scene.say("Batch anyaman", en: "Batches"), scene.workshop.code(piece)])
    page.counts = [
      "No.\(row.size)", scene.workshop.thing(of: piece.batch),
      row.reworks > 0
        ? scene.say(
          "\(row.reworks) kerja ulang", en: "reworked \(counted(row.reworks, "time"))") : "",
    ].filter { !$0.isEmpty }
    let layout = Layout(canvas.size)
    let rows = lines(in: scene)
    cursor.settle(rows: rows.count, page: layout.bodyHeight)
    page.position = cursor.position(of: rows.count, in: scene)
    page.draw(on: &canvas, in: scene)
    cursor.draw(rows: rows.count, page: layout.bodyHeight, y: layout.body, on: &canvas) {
      row, y, canvas in canvas.put(rows[row].text.fitted(to: canvas.width - 3), x: 2, y: y)
    }
  }
}
