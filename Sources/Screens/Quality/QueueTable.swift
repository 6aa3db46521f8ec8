import TerminalUI
import Wording
import Workshop

/// The columns of the queue and what stands in them.
struct QueueTable {
  let scene: Scene
  private let columns: Columns
  private static let verdictColumn = 9

  init(_ scene: Scene) {
    self.scene = scene
    columns = Columns([
      Column("", 2, .right, from: 60), Column(scene.say("Buah", en: "Piece"), 9),
      Column(scene.say("Gerbang", en: "Gate"), 7, from: 60),
      Column(scene.say("Pembuat", en: "Maker"), 7, from: 80),
      Column(scene.say("No", en: "No"), 2, .right, from: 80),
      Column(scene.say("Tunggu", en: "Waits"), 7, .right, from: 60),
      Column(scene.say("Tenggat", en: "Due"), 10, from: 80),
      Column(scene.say("Barang", en: "Item"), 18, from: 100),
      Column(scene.say("Untuk", en: "For"), 24, from: 132),
      Column(scene.say("Putusan", en: "Verdict"), VerdictTexts.provisionalWidth),
      Column(scene.say("Cacat", en: "Flaws"), VerdictTexts.defectsWidth),
    ])
  }

  func drawTitles(on canvas: inout Canvas, y: Int) { columns.drawTitles(on: &canvas, y: y) }

  /// Writes a row; its verdict is provisional and looks so.
  func draw(
    _ waiting: Waiting, number: Int, _ verdict: SheetVerdict?, order: [UInt8],
    on canvas: inout Canvas, y: Int
  ) {
    let piece = PiecePlace(waiting)
    let row = piece.row(in: scene.workshop)
    let batch = scene.workshop.batches[waiting.batch]
    let maker = row.makers.last.map { scene.workshop.code($0.worker) } ?? "-"
    var cells = [
      "\(number)", scene.workshop.code(piece), gate(of: waiting), maker, "\(row.size)",
      "\(scene.today - waiting.since) \(scene.say("hari", en: "d"))", batch.due.dashed,
      VerdictTexts.kind(piece, in: scene), scene.shortPurpose(of: waiting.batch) ?? "", "",
      verdict.map { VerdictTexts.digits($0.defects, order: order, in: scene) } ?? "",
    ]
    columns.draw(cells, on: &canvas, y: y)
    guard let verdict else { return }
    cells = cells.map { _ in "" }
    cells[Self.verdictColumn] = VerdictTexts.provisional(verdict, in: scene)
    columns.draw(cells, on: &canvas, y: y, style: .provisional)
  }

  private func gate(of waiting: Waiting) -> String {
    scene.workshop.gate(of: waiting).map {
      scene.workshop.catalogue.gates[Int($0)].title(scene.language)
    } ?? "-"
  }
}
