import Reports
import TerminalUI
import Wording
import Workshop

/// What was recorded about all tools, or about one: counts and what was given up, newest first.
struct ToolRecordList: ListSubject {
  /// Nil for all.
  var tool: Tool?
  /// From here on a row is something that was given up.
  private static let firstWriteOff = 1 << 40

  var list: SavedView.List { .toolRecords }
  var topic: String { "alat-riwayat" }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String {
    tool.map { scene.say($0.words(in: scene.workshop)) } ?? scene.say("Riwayat", en: "Records")
  }

  func path(in scene: Scene) -> [String] {
    let tools = [scene.say("Alat", en: "Tools"), title(in: scene)]
    return Layout(scene.size).isNarrow ? tools : [Area.stock.title(in: scene)] + tools
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.toolCounts.edits, scene.workshop.toolWriteOffs.edits]
  }

  // MARK: Rows

  /// Those that were given up stand at the top of their day.
  func rows(in scene: Scene) -> [Int] {
    let workshop = scene.workshop
    let counts = workshop.toolCounts.indices.filter { row in
      let count = workshop.toolCounts[row]
      return !count.isWithdrawn && (tool == nil || count.tools.contains { $0 == tool })
    }
    let given = workshop.toolWriteOffs.indices.filter {
      tool == nil || workshop.toolWriteOffs[$0].tool == tool
    }.map { Self.firstWriteOff + $0 }
    return (counts + given).sorted { (day($0, in: scene), $0) > (day($1, in: scene), $1) }
  }

  private func count(_ row: Int, in scene: Scene) -> ToolCount? {
    row < Self.firstWriteOff ? scene.workshop.toolCounts[row] : nil
  }

  private func given(_ row: Int, in scene: Scene) -> ToolWriteOff? {
    row < Self.firstWriteOff ? nil : scene.workshop.toolWriteOffs[row - Self.firstWriteOff]
  }

  private func day(_ row: Int, in scene: Scene) -> Day {
    count(row, in: scene)?.day ?? given(row, in: scene)?.day ?? Day()
  }

  private func out(_ count: ToolCount) -> [ToolHandout] {
    count.out.filter { tool == nil || $0.tool == tool }
  }

  private func back(_ count: ToolCount) -> [Tool] {
    count.back.filter { tool == nil || $0 == tool }
  }

  // MARK: Columns

  func columns(in scene: Scene) -> [ListColumn] {
    let room = Self.room(scene.size)
    return [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) {
        .day(day($0, in: scene))
      },
      ListColumn("session", Column(scene.say("Sesi", en: "Session"), 9, from: 60)) {
        .text(count($0, in: scene).map { scene.say($0.session.words) } ?? "")
      },
      ListColumn("out", Column(scene.say("Keluar", en: "Out"), 6, .right, from: 60)) {
        count($0, in: scene).map { .number(out($0).count) } ?? .measure(nil, "")
      },
      ListColumn("back", Column(scene.say("Kembali", en: "Back"), 7, .right, from: 60)) {
        count($0, in: scene).map { .number(back($0).count) } ?? .measure(nil, "")
      },
      ListColumn("officer", Column(scene.say("Petugas", en: "Officer"), 7, from: 80)) {
        let officer = count($0, in: scene)?.officer ?? given($0, in: scene)?.officer
        return .text(officer?.login(in: scene.workshop) ?? "-")
      },
      ListColumn("tools", Column(scene.say("Alat", en: "Tools"), room)) {
        .text(words($0, room: room, in: scene))
      }.unsorted,
    ]
  }

  /// Cells for what was counted.
  private static func room(_ size: Size) -> Int {
    size.width - (size.width >= 80 ? 52 : size.width >= 60 ? 43 : 17)
  }

  private func words(_ row: Int, room: Int, in scene: Scene) -> String {
    if let given = given(row, in: scene) {
      return scene.say("hapus dari daftar ", en: "written off ")
        + scene.say(given.tool.words(in: scene.workshop)) + ": "
        + given.reason
    }
    guard let count = count(row, in: scene) else { return "" }
    let out = out(count)
    let names =
      out.map {
        scene.say($0.tool.words(in: scene.workshop)) + " " + scene.workshop.code($0.worker)
      }
      + back(count).map { scene.say($0.words(in: scene.workshop)) }
    let word = out.isEmpty ? scene.say("kembali ", en: "back ") : scene.say("keluar ", en: "out ")
    return word + ToolWords.listed(names, to: room - word.count)
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    if let given = given(row, in: scene) {
      return [scene.say(given.tool.words(in: scene.workshop)), given.reason]
    }
    guard let count = count(row, in: scene) else { return [] }
    return out(count).flatMap {
      [scene.say($0.tool.words(in: scene.workshop)), scene.workshop.code($0.worker)]
    }
      + back(count).map { scene.say($0.words(in: scene.workshop)) } + [count.day.dashed]
  }

  // MARK: Keys

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.character("c")], .print, scene.say("Cetak", en: "Print"),
          unless: row == nil ? emptyWords(in: scene).sentence : nil, onKeyLine: false),
        does: { row.map { PrintScreen.opened(paper($0, in: scene)) } ?? [] })
    ]
  }

  /// The voucher of a count, or the minute of what was given up.
  private func paper(_ row: Int, in scene: Scene) -> Paper {
    row < Self.firstWriteOff
      ? ToolVoucher.paper(of: ID(row), in: scene.workshop)
      : ToolMinute.paper(of: ID(row - Self.firstWriteOff), in: scene.workshop)
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    return [scene.say("\(count) catatan", en: counted(count, "record"))]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "C mencetak bon atau berita acara.", en: "C prints the voucher or the minute.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let none = scene.say("Belum ada hitungan alat.", en: "No tools counted yet.")
    return EmptyWords(sentence: none, hint: none)
  }
}
