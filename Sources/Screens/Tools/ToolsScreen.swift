import TerminalUI
import Wording
import Workshop

/// The tools, a row a kind: up to which number there are, which are out and with whom.
struct ToolsScreen: Screen {
  private var table = PlainTable()

  var presence: Presence { .page }
  var topic: String { "alat" }

  private var kind: Int { table.focus(of: ToolKind.all.count) ?? 0 }

  /// What went out today and is still out.
  private static func today(in scene: Scene) -> [Tool] {
    scene.workshop.toolsOut.filter { $0.day == scene.today }.map(\.tool)
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let refused = scene.reason(without: .record)
    let out = scene.workshop.toolsOut
    let none = out.isEmpty ? scene.say("Tidak ada yang keluar.", en: "None is out.") : nil
    let idle =
      Self.today(in: scene).isEmpty
      ? scene.say("Hari ini tidak ada yang keluar.", en: "None went out today.") : nil
    return [
      Binding([.enter, .right], .open, scene.say("Buka", en: "Open")),
      Binding([.character("k")], .countOut, scene.say("Keluar", en: "Out"), unless: refused),
      Binding(
        [.character("b")], .countIn, scene.say("Balik", en: "Back in"), unless: refused ?? none),
      Binding(
        [.character("s")], .allIn, scene.say("Semua balik", en: "All in"), unless: refused ?? idle),
      Binding([.character("r")], .records, scene.say("Riwayat", en: "Records")),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement.withoutAlias
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .open: return [.open(ToolKindScreen(kind))]
    case .countOut: return [.open(ToolForm(.out, in: scene))]
    case .countIn: return [.open(ToolForm(.back, in: scene))]
    case .records: return [.open(ToolRecordsScreen())]
    case .allIn: return [.open(Self.question(in: scene))]
    default:
      _ = table.move(command, rows: ToolKind.all.count, page: page(scene.size))
      return []
    }
  }

  /// All of today as back, once somebody has counted them.
  private static func question(in scene: Scene) -> ConfirmScreen {
    let tools = today(in: scene)
    let session = ToolWords.session(in: scene)
    let count = CountTools {
      $0.day = scene.today
      $0.session = session
      $0.back = tools
    }
    return ConfirmScreen(
      title: scene.say("Semua sudah balik?", en: "Are all back in?"),
      lines: [
        ToolKind.all.indices.compactMap { kind in
          let count = tools.count { Int($0.kind) == kind }
          return count == 0 ? nil : "\(scene.say(ToolKind.all[kind].title)) \(count)"
        }.joined(separator: ", "),
        scene.say(
          "Hitung dulu alatnya. Yang belum balik dicatat satu per satu dengan B.",
          en: "Count them first. What is not back is recorded one by one with B."),
      ],
      deeds: [
        (
          scene.say(
            "Catat \(tools.count) alat balik", en: "Record \(plural(tools.count, "tool")) as back"),
          [.perform([.countTools(count)])]
        )
      ])
  }

  func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number):
      let out = scene.workshop.toolsOut.count
      let news =
        out == 0
        ? scene.say("Semua alat di tempat.", en: "All tools are in.")
        : scene.say("\(out) alat keluar.", en: "\(plural(out, "tool")) out.")
      return [.say(scene.say("Tersimpan #\(number). ", en: "Saved #\(number). ") + news)]
    case .refused(let broken):
      return broken.first.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
    default: return []
    }
  }

  // MARK: Picture

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight, hasTotals: false)
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "K mencatat yang keluar, B yang balik, S semua yang keluar hari ini balik.",
      en: "K records what goes out, B what came back, S all of today as back.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    let out = scene.workshop.toolsOut
    var page = Page([AreaTable.title(9, in: scene), scene.say("Alat", en: "Tools")])
    page.counts =
      (ToolWords.missing(in: scene).map { [$0 + " !"] } ?? [])
      + [scene.say("\(out.count) keluar", en: "\(out.count) out")]
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene),
        rows: ToolKind.all.indices.map { Self.cells($0, out, in: scene) }, totals: nil, empty: ""),
      on: &canvas, y: layout.body, height: layout.bodyHeight)
  }

  /// Cells for the tools that are out and their workers.
  private static func room(_ size: Size) -> Int { max(20, size.width - 35) }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Alat", en: "Tool"), 9),
      Column(scene.say("Nomor", en: "Numbers"), 7),
      Column(scene.say("Keluar", en: "Out"), 6, .right),
      Column(scene.say("Dengan siapa", en: "With whom"), room(scene.size), from: 60),
    ])
  }

  private static func cells(_ kind: Int, _ all: [ToolOut], in scene: Scene) -> [String] {
    let out = all.filter { Int($0.tool.kind) == kind }
    return [
      scene.say(ToolKind.all[kind].title), "1-\(scene.workshop.highestNumber(of: kind))",
      "\(out.count)",
      ToolWords.listed(out.map { ToolWords.held($0, in: scene) }, to: room(scene.size)),
    ]
  }
}
