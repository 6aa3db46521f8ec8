import TerminalUI
import Wording
import Workshop

/// What was recorded about all tools, or about one: counts and what was given up, newest first.
struct ToolRecordsScreen: Screen {
  /// Nil for all.
  private let tool: Tool?
  private var table = PlainTable()

  init(of tool: Tool? = nil) { self.tool = tool }

  var presence: Presence { .page }
  var topic: String { "alat-riwayat" }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back"))]
      + RowList.movement
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    if command == .back { return [.close] }
    _ = table.move(command, rows: rows(in: scene).count, page: page(scene.size))
    return []
  }

  // MARK: Rows

  /// Those that were given up stand at the top of their day.
  private func rows(in scene: Scene) -> [[String]] {
    let workshop = scene.workshop
    let counts = workshop.toolCounts.filter {
      !$0.isWithdrawn && (tool == nil || $0.tools.contains { $0 == tool })
    }.map { ($0.day, cells($0, in: scene)) }
    let given = workshop.toolWriteOffs.filter { tool == nil || $0.tool == tool }
      .map { ($0.day, cells($0, in: scene)) }
    let all = Array((counts + given).enumerated())
    return all.sorted { ($0.element.0, $0.offset) > ($1.element.0, $1.offset) }.map(\.element.1)
  }

  private func cells(_ row: ToolCount, in scene: Scene) -> [String] {
    let out = row.out.filter { tool == nil || $0.tool == tool }
    let back = row.back.filter { tool == nil || $0 == tool }
    let given = out.map { scene.say($0.tool.words) + " " + scene.workshop.code($0.worker) }
    let word = out.isEmpty ? scene.say("balik ", en: "back ") : scene.say("keluar ", en: "out ")
    let names = given + back.map { scene.say($0.words) }
    let room = Self.room(scene.size) - word.count
    return [
      row.day.dashed, scene.say(row.session.words), "\(out.count)", "\(back.count)",
      scene.workshop.users[row.officer].login.uppercased(),
      word + ToolWords.listed(names, to: room),
    ]
  }

  private func cells(_ row: ToolWriteOff, in scene: Scene) -> [String] {
    [
      row.day.dashed, "", "", "", scene.workshop.users[row.officer].login.uppercased(),
      scene.say("hapus buku ", en: "written off ") + scene.say(row.tool.words) + ": " + row.reason,
    ]
  }

  // MARK: Picture

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight, hasTotals: false)
  }

  func hint(in scene: Scene) -> String {
    scene.say("Hitungan alat, yang terbaru di atas.", en: "Counts of tools, the newest at the top.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = rows(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([
      AreaTable.title(9, in: scene), scene.say("Alat", en: "Tools"),
      tool.map { scene.say($0.words) } ?? scene.say("Riwayat", en: "Records"),
    ])
    if layout.isNarrow { page.path.removeFirst() }
    page.counts = [scene.say("\(rows.count) catatan", en: plural(rows.count, "record"))]
    page.position = table.position(of: rows.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: rows, totals: nil,
        empty: scene.say("Belum ada hitungan alat.", en: "No tools were counted yet.")),
      on: &canvas, y: layout.body, height: layout.bodyHeight)
  }

  /// Cells for what was counted.
  private static func room(_ size: Size) -> Int {
    size.width - (size.width >= 80 ? 52 : size.width >= 60 ? 43 : 17)
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Tanggal", en: "Date"), 10),
      Column(scene.say("Sesi", en: "Session"), 9, from: 60),
      Column(scene.say("Keluar", en: "Out"), 6, .right, from: 60),
      Column(scene.say("Balik", en: "Back"), 5, .right, from: 60),
      Column(scene.say("Petugas", en: "Officer"), 7, from: 80),
      Column(scene.say("Alat", en: "Tools"), Self.room(scene.size)),
    ])
  }
}
