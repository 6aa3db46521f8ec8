import TerminalUI
import Wording
import Workshop

/// The tools, a row a kind: up to which number there are, which are out and with whom.
struct ToolList: ListSubject {
  var list: SavedView.List { .tools }
  var topic: String { "alat" }
  var usualOrder: Words { Words("jenis", en: "kind") }

  func title(in scene: Scene) -> String { scene.say("Alat", en: "Tools") }
  func path(in scene: Scene) -> [String] { [Area.stock.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.toolCounts.edits, scene.workshop.toolWriteOffs.edits]
  }

  func rows(in scene: Scene) -> [Int] { Array(scene.workshop.toolKinds.indices) }

  /// What went out today and is still out.
  private static func today(in scene: Scene) -> [Tool] {
    scene.workshop.toolsOut.filter { $0.day == scene.today }.map(\.tool)
  }

  private func out(_ kind: Int, in scene: Scene) -> [ToolOut] {
    scene.workshop.toolsOut.filter { Int($0.tool.kind) == kind }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let room = max(20, scene.size.width - 35)
    return [
      ListColumn("kind", Column(scene.say("Alat", en: "Tool"), 9)) {
        .text(scene.say(scene.workshop.toolKinds[$0].title))
      },
      ListColumn("numbers", Column(scene.say("Nomor", en: "Numbers"), 7)) {
        let highest = scene.workshop.highestNumber(of: $0)
        return .measure(highest, "1-\(highest)")
      },
      ListColumn("out", Column(scene.say("Keluar", en: "Out"), 6, .right)) {
        .number(out($0, in: scene).count)
      },
      ListColumn("with", Column(scene.say("Dengan siapa", en: "With whom"), room, from: 60)) {
        .text(ToolWords.listed(out($0, in: scene).map { ToolWords.held($0, in: scene) }, to: room))
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.say(scene.workshop.toolKinds[row].title)]
      + out(row, in: scene).map { scene.workshop.code($0.worker) }
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { ListScreen(ToolKindList(kind: row)) }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let refused = scene.reason(without: .record)
    let none =
      scene.workshop.toolsOut.isEmpty
      ? scene.say("Tidak ada alat keluar.", en: "No tool is out.") : nil
    let idle =
      Self.today(in: scene).isEmpty
      ? scene.say("Hari ini tidak ada alat keluar.", en: "No tool went out today.") : nil
    func key(
      _ letter: Unicode.Scalar, _ command: Command, _ label: String, _ reason: String?,
      _ page: @escaping () -> any Screen
    ) -> ListKey {
      ListKey(
        binding: Binding([.character(letter)], command, label, unless: reason),
        does: { [.open(page())] }, says: { Self.saved($0, in: scene) })
    }
    return [
      key("k", .countOut, scene.say("Keluar", en: "Out"), refused) { ToolForm(.out, in: scene) },
      key("i", .countIn, scene.say("Alat kembali", en: "Back in"), refused ?? none) {
        ToolForm(.back, in: scene)
      },
      key("*", .allIn, scene.say("Semua kembali", en: "All in"), refused ?? idle) {
        Self.question(in: scene)
      },
      key("w", .records, scene.say("Riwayat", en: "Records"), nil) {
        ListScreen(ToolRecordList())
      },
    ]
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
      title: scene.say("Semua sudah kembali?", en: "Are all back in?"),
      lines: [
        scene.workshop.toolKinds.indices.compactMap { kind in
          let count = tools.count { Int($0.kind) == kind }
          return count == 0 ? nil : "\(scene.say(scene.workshop.toolKinds[kind].title)) \(count)"
        }.joined(separator: ", "),
        scene.say(
          "Hitung dulu alatnya. Yang belum kembali dicatat satu per satu dengan I.",
          en: "Count them first. What is not back is recorded one by one with I."),
      ],
      deeds: [
        (
          scene.say(
            "Catat \(tools.count) alat kembali",
            en: "Record \(counted(tools.count, "tool")) as back"
          ),
          [.perform([.countTools(count)])]
        )
      ])
  }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    let out = scene.workshop.toolsOut.count
    let news =
      out == 0
      ? scene.say("Semua alat ada.", en: "All tools are in.")
      : scene.say("\(out) alat keluar.", en: "\(counted(out, "tool")) out.")
    return scene.say("Tersimpan #\(number). ", en: "Saved #\(number). ") + news
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let out = scene.workshop.toolsOut.count
    return (ToolWords.missing(in: scene).map { [$0 + " !"] } ?? [])
      + [scene.say("\(out) keluar", en: "\(out) out")]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "K mencatat alat keluar, I alat kembali, * semua alat hari ini kembali.",
      en: "K records what goes out, I what came back, * all of today as back.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let none = scene.say("Tidak ada alat.", en: "No tools.")
    return EmptyWords(sentence: none, hint: none)
  }
}
