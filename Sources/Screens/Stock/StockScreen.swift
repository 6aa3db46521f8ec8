import TerminalUI
import Wording
import Workshop

/// What can be sold: product, colour and grade down, sizes across.
struct StockScreen: Screen {
  private var cursor = ListCursor()

  var presence: Presence { .page }
  var topic: String { "stok" }

  func bindings(in scene: Scene) -> [Binding] {
    let none = StockTable(scene.workshop).rows.isEmpty
    return [
      Binding(
        [.enter, .right], .open, scene.say("Buah", en: "Pieces"),
        unless: none ? scene.say("Stok kosong.", en: "The stock is empty.") : nil),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let rows = StockTable(scene.workshop).rows
    switch input {
    case .command(.back): return [.close]
    case .command(.open) where rows.indices.contains(cursor.focus):
      return [.open(StockPieces(rows[cursor.focus].kind))]
    case .command(let command):
      _ = cursor.move(command, rows: rows.count, page: pageSize(scene.size))
    case .key: break
    }
    return []
  }

  func hint(in scene: Scene) -> String {
    if StockTable(scene.workshop).rows.isEmpty {
      return scene.say(
        "Stok terisi dari gerbang akhir. 4 membuka antrean mutu.",
        en: "The final gate fills the stock. 4 opens the quality queue.")
    }
    return scene.say("Enter membuka batch dan buahnya.", en: "Enter opens the batches and pieces.")
      + (scene.may(.record) ? scene.say(" 5 mencatat penjualan.", en: " 5 records a sale.") : "")
  }

  /// Heading, a line of sums and one blank row do not scroll.
  private func pageSize(_ size: Size) -> Int { Layout(size).bodyHeight - 2 }

  private func columns(_ table: StockTable, in scene: Scene) -> Columns {
    Columns(
      [
        Column(scene.say("Siap jual", en: "For sale"), 16),
        Column(scene.say("Mutu", en: "Gr."), 4),
      ]
        + table.sizes.enumerated().map { place, size in
          Column(
            "No.\(size)", size < 10 ? 4 : 5, .right, gap: place == 0 ? 3 : 2, from: 80)
        } + [Column(scene.say("Buah", en: "Sum"), 4, .right)])
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let table = StockTable(scene.workshop)
    let layout = Layout(canvas.size)
    let room = pageSize(canvas.size)
    cursor.settle(rows: table.rows.count, page: room)
    var page = Page([AreaTable.title(9, in: scene)])
    page.counts = [scene.say("\(table.total) buah", en: "\(table.total) pieces")]
    let last = min(table.rows.count, cursor.top + room)
    let of = scene.say("dari", en: "of")
    page.position =
      last == 0 ? "0 \(of) 0" : "\(cursor.top + 1)-\(last) \(of) \(table.rows.count)"
    page.draw(on: &canvas, in: scene)
    let columns = columns(table, in: scene)
    columns.drawTitles(on: &canvas, y: layout.body)
    if table.rows.isEmpty {
      canvas.put(
        scene.say("Belum ada buah yang siap dijual.", en: "No pieces are ready for sale."), x: 2,
        y: layout.body + 2)
      canvas.cursor = (2, layout.body + 2)
      return
    }
    drawRows(table, columns, room: room, on: &canvas, in: scene)
  }

  private func drawRows(
    _ table: StockTable, _ columns: Columns, room: Int, on canvas: inout Canvas, in scene: Scene
  ) {
    var y = Layout(canvas.size).body + 1
    for place in table.rows.indices.dropFirst(cursor.top).prefix(room) {
      let isTop = place == cursor.top
      columns.draw(table.cells(place, isTop: isTop, in: scene.workshop), on: &canvas, y: y)
      if place == cursor.focus {
        canvas.put(">", x: 0, y: y)
        canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
        canvas.cursor = (2, y)
      }
      y += 1
    }
    let sums = table.sizes.map { StockTable.cell(table.sum(ofSize: $0)) }
    columns.draw(
      [scene.say("Jumlah", en: "Total"), ""] + sums + ["\(table.total)"], on: &canvas, y: y,
      style: .strong)
  }
}
