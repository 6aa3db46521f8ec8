import TerminalUI
import Wording
import Workshop

/// What counts of the shelf found to differ, newest first; Enter opens the minute of one.
struct StockCountList: ListSubject {
  var list: SavedView.List { .stockCounts }
  var topic: String { "opname" }
  var usualOrder: Words { Words("terbaru dulu", en: "newest first") }

  func title(in scene: Scene) -> String { scene.say("Opname", en: "Stock counts") }
  func path(in scene: Scene) -> [String] { [Area.stock.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] { [scene.workshop.stockCounts.edits] }

  func rows(in scene: Scene) -> [Int] { scene.workshop.stockCounts.indices.reversed() }

  func columns(in scene: Scene) -> [ListColumn] {
    let counts = scene.workshop.stockCounts
    return [
      ListColumn("code", Column(scene.say("Opname", en: "No."), 7)) {
        .text(scene.workshop.code(ID<StockCount>($0)))
      },
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) { .day(counts[$0].day) },
      ListColumn("missing", Column(scene.say("Hilang", en: "Missing"), 7, .right)) {
        .number(counts[$0].missing.count)
      },
      ListColumn("found", Column(scene.say("Ada lagi", en: "Found"), 8, .right, from: 60)) {
        .number(counts[$0].found.count)
      },
      ListColumn("officer", Column(scene.say("Petugas", en: "Officer"), 8, from: 60)) {
        .text(counts[$0].officer.login(in: scene.workshop))
      },
      ListColumn("reason", Column(scene.say("Alasan", en: "Reason"), 24, from: 80)) {
        .text(counts[$0].reason)
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let count = scene.workshop.stockCounts[row]
    return [scene.workshop.code(ID<StockCount>(row)), count.reason, count.day.dashed]
      + (count.missing + count.found).map { scene.workshop.code($0) }
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    let counts = rows.map { scene.workshop.stockCounts[$0] }
    let missing = counts.reduce(0) { $0 + $1.missing.count }
    let found = counts.reduce(0) { $0 + $1.found.count }
    return scene.say(
      "\(missing) hilang, \(found) ada lagi", en: "\(missing) missing, \(found) found")
  }

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { StockCountScreen(ID(row)) }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = scene.workshop.stockCounts.count
    return [scene.say("\(count) hitungan", en: counted(count, "count"))]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say("Enter membuka berita acara.", en: "Enter opens the minute.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada selisih stok.", en: "No count differed yet."),
      hint: scene.say("9 Stok, U mencatat selisih.", en: "9 Stock, U records a difference."))
  }
}
