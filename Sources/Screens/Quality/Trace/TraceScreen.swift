import TerminalUI
import Wording
import Workshop

/// Everything that hangs together with a lot, a batch, a piece or a sale: one row each, and Enter
/// opens it.
struct TraceScreen: Screen {
  private let start: Trace.Start
  private var rows: [TraceRow] = []
  private var sequence: Int64 = -1
  private var cursor = ListCursor()

  init(from start: Trace.Start) { self.start = start }

  var presence: Presence { .page }
  var topic: String { "lacak" }

  static func binding(in scene: Scene) -> Binding {
    Binding([.character("l")], .trace, scene.say("Lacak", en: "Trace"))
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [Binding([.enter, .right], .open, scene.say("Buka", en: "Open"))]
      + TraceRow.Kind.allCases.enumerated().map { place, kind in
        Binding(
          [.character(kind.letter)], .choose(place + 1), scene.say(kind.title),
          unless: rows.contains { $0.kind == kind }
            ? nil : scene.say("Tidak ada di sini.", en: "None here."),
          onKeyLine: kind != focused?.kind)
      } + [
        Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back"))
      ] + RowList.movement.filter { !$0.keys.contains(.escape) }
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    let page = Layout(scene.size).bodyHeight
    switch input {
    case .command(.back): return [.close]
    case .command(.open): return focused.map { [.open($0.page)] } ?? []
    case .command(.choose(let number)):
      let kind = TraceRow.Kind.allCases[number - 1]
      guard let place = rows.firstIndex(where: { $0.kind == kind }) else { return [] }
      cursor.focus(on: place, rows: rows.count, page: page)
    case .command(let command): _ = cursor.move(command, rows: rows.count, page: page)
    case .key: break
    }
    return []
  }

  private var focused: TraceRow? {
    rows.indices.contains(cursor.focus) ? rows[cursor.focus] : nil
  }

  /// All checks and sales are read again only when something was recorded.
  private mutating func refresh(in scene: Scene) {
    if sequence != scene.lastSequence {
      sequence = scene.lastSequence
      rows = TraceRow.all(of: Trace(from: start, in: scene.workshop), in: scene)
    }
    cursor.settle(rows: rows.count, page: Layout(scene.size).bodyHeight)
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    rows.isEmpty
      ? scene.say("Belum ada yang berhubungan. Esc kembali.", en: "Nothing hangs on it. Esc: back.")
      : scene.say(
        "Enter membuka baris ini. Huruf melompat ke bagiannya.",
        en: "Enter opens this row. A letter jumps to its part.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([scene.say("Lacak", en: "Trace"), title(in: scene)])
    page.counts = TraceRow.Kind.allCases.compactMap { kind in
      let count = rows.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) " + scene.say(kind.title).lowercased()
    }
    page.position =
      "\(rows.isEmpty ? 0 : cursor.focus + 1) \(scene.say("dari", en: "of")) \(rows.count)"
    page.draw(on: &canvas, in: scene)
    if rows.isEmpty { canvas.cursor = (2, layout.body) }
    for (offset, row) in rows.dropFirst(cursor.top).prefix(layout.bodyHeight).enumerated() {
      let y = layout.body + offset
      let before = offset == 0 ? nil : rows[cursor.top + offset - 1].kind
      if row.kind != before {
        canvas.put(scene.say(row.kind.title), x: 2, y: y, style: .heading)
      }
      canvas.put(row.text.fittedParts(to: canvas.width - 17), x: 16, y: y)
      guard cursor.top + offset == cursor.focus else { continue }
      canvas.put(">", x: 0, y: y)
      canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
      canvas.cursor = (2, y)
    }
  }

  private func title(in scene: Scene) -> String {
    let workshop = scene.workshop
    return switch start {
    case .lot(let label): scene.say("lot ", en: "lot ") + label
    case .batch(let batch): workshop.code(batch)
    case .piece(let batch, let number): workshop.code(batch, piece: Int(number))
    case .sale(let sale): "nota " + workshop.nota(sale)
    }
  }
}
