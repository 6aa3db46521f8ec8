import TerminalUI
import Wording
import Workshop

/// The pieces behind a line of a slip, each of which opens.
struct SlipPiecesScreen: RowPage {
  private let month: Month
  private let line: PaidWork
  private var pieces: [PiecePlace] = []
  private var stamp: [Int] = []
  var cursor = ListCursor()

  init(_ month: Month, _ line: PaidWork) {
    self.month = month
    self.line = line
  }

  var topic: String { "premi-slip-baris" }
  var door: Door? { .money }

  func count(in scene: Scene) -> Int { pieces.count }

  mutating func refresh(in scene: Scene) {
    let now = EarningsStamp.of(scene)
    guard now != stamp else { return }
    stamp = now
    let figures = try? scene.workshop.division(of: month)
    pieces = figures.map { scene.workshop.pieces(of: line, in: $0) } ?? []
  }

  func keys(in scene: Scene) -> [PageKey<SlipPiecesScreen>] {
    [
      PageKey(
        [.enter, .right], .open, scene.say("Buka", en: "Open"),
        unless: pieces.isEmpty ? Self.empty(in: scene) : nil,
        does: { page, scene in
          page.place(in: scene).map { [.open(PieceScreen(page.pieces[$0]))] } ?? []
        }),
      .back(in: scene),
    ]
  }

  private static func empty(in scene: Scene) -> String {
    scene.say("Baris ini tidak ada lagi.", en: "This line is gone.")
  }

  func hint(in scene: Scene) -> String {
    pieces.isEmpty
      ? Self.empty(in: scene)
      : scene.say("Enter membuka riwayat buahnya.", en: "Enter opens the piece's history.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    cursor.settle(rows: pieces.count, page: max(1, page(in: scene)))
    let stage = scene.workshop.catalogue.stages[Int(line.stage)].name
    var page = Page([month.title(scene.language), "Slip", stage])
    page.counts = [
      scene.workshop.code(line.worker),
      scene.say("\(pieces.count) buah", en: counted(pieces.count, "piece")),
    ]
    if !pieces.isEmpty { page.position = cursor.position(of: pieces.count, in: scene) }
    page.draw(on: &canvas, in: scene)
    let texts =
      pieces.isEmpty ? [Self.empty(in: scene)] : pieces.map { scene.workshop.code($0) }
    ListCursor.draw(
      lines: texts.count, focus: pieces.isEmpty ? nil : cursor.focus, on: &canvas
    ) { line, y, canvas in
      canvas.put(texts[line].fittedParts(to: canvas.width - 3), x: 2, y: y)
    }
  }
}
