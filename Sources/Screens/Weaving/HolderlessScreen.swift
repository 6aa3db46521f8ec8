import TerminalUI
import Wording
import Workshop

/// The pieces in work that nobody holds, because whoever held them is away.
struct HolderlessScreen: Screen {
  private var table = PlainTable()

  var presence: Presence { .page }
  var topic: String { "tanpa-pemegang" }

  private func rows(in scene: Scene) -> [PieceWithoutHolder] {
    scene.workshop.piecesWithoutHolder(on: scene.today)
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding([.enter, .right], .open, scene.say("Buah", en: "Piece")),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    let rows = rows(in: scene)
    switch command {
    case .back: return [.close]
    case .open:
      guard let row = table.focus(of: rows.count).map({ rows[$0] }) else {
        return [.say(RowList.noRow(in: scene))]
      }
      return [.open(PieceScreen(row.place))]
    default: _ = table.move(command, rows: rows.count, page: page(scene.size))
    }
    return []
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Hasilnya belum bisa dicatat.", en: "No work on them can be recorded yet.")
  }

  // MARK: Picture

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight, hasTotals: false)
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = rows(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([
      scene.say("Batch anyaman", en: "Batches"),
      scene.say("Tanpa pemegang", en: "Without a holder"),
    ])
    page.counts = [scene.say("\(rows.count) buah", en: plural(rows.count, "piece"))]
    page.position = table.position(of: rows.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: rows.map { Self.cells($0, in: scene) },
        empty: scene.say(
          "Semua buah ada pemegangnya. Esc kembali.",
          en: "Every piece has a holder. Esc goes back.")),
      on: &canvas, y: layout.body, height: layout.bodyHeight)
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Buah", en: "Piece"), 10),
      Column(scene.say("Barang", en: "Product"), 14, from: 80),
      Column(scene.say("Tahap", en: "Stage"), 13, from: 60),
      Column(scene.say("Terakhir", en: "Last by"), 8, from: 60),
      Column(scene.say("Keadaannya", en: "What became of him"), 24),
    ])
  }

  private static func cells(_ row: PieceWithoutHolder, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    return [
      workshop.code(row.place),
      workshop.thing(of: row.place.batch),
      workshop.catalogue.stages[Int(row.stage)].title(scene.language),
      workshop.code(row.lastHolder), scene.say(row.span.status.name) + " " + row.span.since.dashed,
    ]
  }
}
