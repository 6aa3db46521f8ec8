import TerminalUI
import Wording
import Workshop

/// The tools of a kind, those that are out first: with whom and since when.
struct ToolKindScreen: Screen {
  private let kind: Int
  private var table = PlainTable()

  init(_ kind: Int) { self.kind = kind }

  /// With the focus on one of them.
  init(_ kind: Int, on tool: Tool, in scene: Scene) {
    self.kind = kind
    let rows = rows(in: scene)
    if let row = rows.firstIndex(of: tool) {
      table.focus(on: row, of: rows.count, page: page(scene.size))
    }
  }

  var presence: Presence { .page }
  var topic: String { "alat-jenis" }

  private func rows(in scene: Scene) -> [Tool] {
    let out = scene.workshop.toolsOut.map(\.tool).filter { Int($0.kind) == kind }
    return out + scene.workshop.tools(of: kind).filter { !out.contains($0) }
  }

  private func focused(in scene: Scene) -> Tool? {
    let rows = rows(in: scene)
    return table.focus(of: rows.count).map { rows[$0] }
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let refused = scene.reason(without: .record)
    let isIn = focused(in: scene).flatMap { scene.workshop.whereabouts(of: $0) } == nil
    let inside = isIn ? scene.say("Alat ini tidak keluar.", en: "This tool is in.") : nil
    return [
      Binding([.enter, .right], .open, scene.say("Riwayat", en: "Records")),
      Binding(
        [.character("b")], .countIn, scene.say("Balik", en: "Back in"), unless: refused ?? inside),
      Binding(
        [.function(8), .delete], .void, scene.say("Hapus buku", en: "Write off"), unless: refused),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch (command, focused(in: scene)) {
    case (.back, _): return [.close]
    case (.open, let tool?): return [.open(ToolRecordsScreen(of: tool))]
    case (.void, let tool?): return [.open(ToolForm(.writeOff(tool), in: scene))]
    case (.countIn, let tool?):
      return [
        .perform([
          .countTools(
            CountTools {
              $0.day = scene.today
              $0.session = ToolWords.session(in: scene)
              $0.back = [tool]
            })
        ])
      ]
    default:
      _ = table.move(command, rows: rows(in: scene).count, page: page(scene.size))
      return []
    }
  }

  func hear(_ answer: Answer, in scene: Scene) -> [Effect] { ToolsScreen().hear(answer, in: scene) }

  // MARK: Picture

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight, hasTotals: false)
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "B mencatat alat ini balik. F8 bila hilang atau rusak.",
      en: "B records this tool as back. F8 when it is lost or broken.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = rows(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([
      AreaTable.title(9, in: scene), scene.say("Alat", en: "Tools"),
      scene.say(ToolKind.all[kind].title),
    ])
    if layout.isNarrow { page.path.removeFirst() }
    let out = rows.count { scene.workshop.whereabouts(of: $0) != nil }
    page.counts = [
      scene.say("\(rows.count) alat", en: plural(rows.count, "tool")),
      scene.say("\(out) keluar", en: "\(out) out"),
    ]
    page.position = table.position(of: rows.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: rows.map { Self.cells($0, in: scene) }, totals: nil,
        empty: scene.say("Tidak ada alat.", en: "No tools.")),
      on: &canvas, y: layout.body, height: layout.bodyHeight)
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Alat", en: "Tool"), 12),
      Column(scene.say("Dengan", en: "With"), 9),
      Column(scene.say("Sejak", en: "Since"), 23, from: 72),
      Column(scene.say("Lama", en: "For"), 10, .right),
    ])
  }

  private static func cells(_ tool: Tool, in scene: Scene) -> [String] {
    guard let out = scene.workshop.whereabouts(of: tool) else {
      return [scene.say(tool.words), scene.say("di tempat", en: "in"), "", ""]
    }
    let days = scene.today - out.day
    return [
      scene.say(tool.words), scene.workshop.code(out.worker),
      ToolWords.since(out.day, out.session, in: scene),
      days <= 0
        ? scene.say("hari ini", en: "today")
        : scene.say("\(days) hari !", en: "\(plural(days, "day")) !"),
    ]
  }
}
