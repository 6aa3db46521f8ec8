import TerminalUI
import Wording
import Workshop

/// The tools of a kind, those that are out first: with whom and since when.
struct ToolKindList: ListSubject {
  let kind: Int
  /// The one that the page begins at.
  var start: Tool?

  var list: SavedView.List { .toolKind }
  var topic: String { "alat-jenis" }
  var usualOrder: Words { Words("yang keluar dulu", en: "those out first") }
  var openLabel: Words? { Words("Riwayat", en: "Records") }
  var begin: Int? { start.map { Int($0.number) } }

  func title(in scene: Scene) -> String { scene.say(scene.workshop.toolKinds[kind].title) }

  func path(in scene: Scene) -> [String] {
    let tools = [scene.say("Alat", en: "Tools"), title(in: scene)]
    return Layout(scene.size).isNarrow ? tools : [Area.stock.title(in: scene)] + tools
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.toolCounts.edits, scene.workshop.toolWriteOffs.edits]
  }

  /// A row is the number of its tool.
  func rows(in scene: Scene) -> [Int] {
    let out = scene.workshop.toolsOut.map(\.tool).filter { Int($0.kind) == kind }
    let others = scene.workshop.tools(of: kind).filter { !out.contains($0) }
    return (out + others).map { Int($0.number) }
  }

  private func tool(_ row: Int, in scene: Scene) -> Tool? {
    scene.workshop.tools(of: kind).first { Int($0.number) == row }
  }

  private func whereabouts(_ row: Int, in scene: Scene) -> ToolOut? {
    tool(row, in: scene).flatMap { scene.workshop.whereabouts(of: $0) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("tool", Column(scene.say("Alat", en: "Tool"), 12)) {
        .measure($0, tool($0, in: scene).map { scene.say($0.words(in: scene.workshop)) } ?? "")
      },
      ListColumn("with", Column(scene.say("Dengan", en: "With"), 9)) {
        .text(
          whereabouts($0, in: scene).map { scene.workshop.code($0.worker) }
            ?? scene.say("ada", en: "in"))
      },
      ListColumn("since", Column(scene.say("Sejak", en: "Since"), 23, from: 72)) {
        guard let out = whereabouts($0, in: scene) else { return .measure(nil, "") }
        return .measure(Int(out.day.number), ToolWords.since(out.day, out.session, in: scene))
      },
      ListColumn("days", Column(scene.say("Lama", en: "For"), 10, .right)) {
        guard let out = whereabouts($0, in: scene) else { return .measure(nil, "") }
        let days = scene.today - out.day
        return .measure(
          days,
          days <= 0
            ? scene.say("hari ini", en: "today")
            : scene.say("\(days) hari !", en: "\(counted(days, "day")) !"))
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let state = scene.say("Keadaan", en: "State")
    return [
      ListChip("out", state, scene.say("keluar", en: "out")) {
        whereabouts($0, in: scene) != nil
      },
      ListChip("in", state, scene.say("ada", en: "in")) {
        whereabouts($0, in: scene) == nil
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [
      tool(row, in: scene).map { scene.say($0.words(in: scene.workshop)) } ?? "",
      whereabouts(row, in: scene).map { scene.workshop.code($0.worker) } ?? "",
    ]
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    tool(row, in: scene).map { ListScreen(ToolRecordList(tool: $0)) }
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let refused = scene.reason(without: .record)
    let inside =
      row.flatMap { whereabouts($0, in: scene) } == nil
      ? scene.say("Alat ini tidak keluar.", en: "This tool is in.") : nil
    let focused = row.flatMap { tool($0, in: scene) }
    return [
      ListKey(
        binding: Binding(
          [.character("i")], .countIn, scene.say("Alat kembali", en: "Back in"),
          unless: refused ?? inside),
        does: { bringIn(focused, in: scene) },
        says: { ToolList.saved($0, in: scene) }),
      ListKey(
        binding: Binding(
          [.function(8), .delete], .void, scene.say("Hapus dari daftar", en: "Write off"),
          unless: refused),
        does: { writeOff(focused, in: scene) },
        says: { ToolList.saved($0, in: scene) }),
    ]
  }

  private func bringIn(_ tool: Tool?, in scene: Scene) -> [Effect] {
    guard let tool else { return [] }
    let count = CountTools {
      $0.day = scene.today
      $0.session = ToolWords.session(in: scene)
      $0.back = [tool]
    }
    return [.perform([.countTools(count)])]
  }

  private func writeOff(_ tool: Tool?, in scene: Scene) -> [Effect] {
    guard let tool else { return [] }
    return [.open(ToolForm(.writeOff(tool), in: scene))]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let rows = rows(in: scene)
    let out = rows.count { whereabouts($0, in: scene) != nil }
    return [
      scene.say("\(rows.count) alat", en: counted(rows.count, "tool")),
      scene.say("\(out) keluar", en: "\(out) out"),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "I mencatat alat ini kembali. F8 bila hilang atau rusak.",
      en: "I records this tool as back. F8 when it is lost or broken.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let none = scene.say("Tidak ada alat.", en: "No tools.")
    return EmptyWords(sentence: none, hint: none)
  }
}
