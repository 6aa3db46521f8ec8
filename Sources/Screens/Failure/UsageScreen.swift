import TerminalUI
import Wording
import Workshop

/// What the store's own files take of the disk; the rest of it belongs to others.
struct UsageScreen: KeyedPage {
  var topic: String { "ruang-dipakai" }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<UsageScreen>] {
    [
      PageKey(
        [.escape, .left, .control("g"), .enter], .back, scene.say("Kembali", en: "Back")
      ) { _, _ in [.close] }
    ]
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Jangan hapus berkas data. Administrator mengosongkan yang lain.",
      en: "Do not delete any data file. The administrator clears other files.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Sistem", en: "System"), scene.say("Ruang disk", en: "Disk room"),
    ])
    let room = scene.system.room
    let own = scene.system.usage.reduce(0) { $0 + $1.bytes }
    if let room {
      page.counts = [bytes(room.free, scene.language) + scene.say(" bebas", en: " free")]
    }
    page.draw(on: &canvas, in: scene)
    let width = Layout(canvas.size).isNarrow ? 25 : 34
    let columns = Columns([
      Column(scene.say("Isi", en: "What"), width),
      Column(scene.say("Berkas", en: "Files"), 8, .right, from: 60),
      Column(scene.say("Ukuran", en: "Size"), 10, .right),
    ])
    var y = Layout(canvas.size).body
    columns.drawTitles(on: &canvas, y: y)
    var rows = scene.system.usage.map {
      [
        scene.say($0.kind.words).fittedClause(to: width), "\($0.files)",
        bytes($0.bytes, scene.language),
      ]
    }
    if let room {
      let others = max(0, room.total - room.free - own)
      rows.append([
        scene.say("berkas lain di disk ini", en: "other files on this disk"), "",
        bytes(others, scene.language),
      ])
    }
    for row in rows {
      y += 1
      columns.draw(row, on: &canvas, y: y)
    }
    canvas.cursor = (2, Layout(canvas.size).body)
  }
}

extension DiskUsage.Kind {
  fileprivate var words: Words {
    switch self {
    case .journals: Words("catatan, tidak pernah dihapus", en: "records, never deleted")
    case .snapshots: Words("keadaan, dikurangi sendiri", en: "states, thinned automatically")
    case .quarantine: Words("berkas rusak atau terputus", en: "damaged or unfinished")
    case .others: Words("kunci, konsep, dan lainnya", en: "keys, drafts and others")
    }
  }
}
