import TerminalUI
import Wording
import Workshop

/// How far the earliest days that were worked out lay from what then happened, month by month.
struct PromiseErrorList: ListSubject {
  var list: SavedView.List { .promiseErrors }
  var door: Door? { .sales }
  var topic: String { "ketepatan" }
  var usualOrder: Words { Words("bulan, terbaru dulu", en: "month, newest first") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Ketepatan janji", en: "Promises kept") }
  func path(in scene: Scene) -> [String] {
    [scene.say("Pesanan", en: "Orders"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.orders.edits, scene.workshop.batches.edits]
  }

  /// A row is a month.
  func rows(in scene: Scene) -> [Int] {
    scene.workshop.promiseErrorMonths.map { Int($0.month.number) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let months = Dictionary(
      scene.workshop.promiseErrorMonths.map { (Int($0.month.number), $0) },
      uniquingKeysWith: { first, _ in first })
    func count(
      _ name: String, _ column: Column, _ value: @escaping (PromiseErrorMonth) -> Int
    ) -> ListColumn {
      ListColumn(name, column) { .number(months[$0].map(value) ?? 0) }
    }
    return [
      ListColumn("month", Column(scene.say("Bulan", en: "Month"), 15)) {
        .measure($0, Month(number: Int32($0)).title(scene.language))
      },
      count("orders", Column(scene.say("Pesanan", en: "Orders"), 7, .right)) { $0.errors.count },
      count("median", Column(scene.say("Tengah", en: "Median"), 7, .right)) { $0.median }.unadded,
      count("largest", Column(scene.say("Terjauh", en: "Largest"), 7, .right, from: 60)) {
        $0.largest
      }.unadded,
      count("earlier", Column(scene.say("Awal", en: "Earlier"), 8, .right, from: 72)) {
        $0.earlier
      },
      count("later", Column(scene.say("Lambat", en: "Later"), 8, .right, from: 72)) {
        $0.later
      },
      count("kept", Column(scene.say("Tepat janji", en: "Kept"), 11, .right, from: 80)) { $0.kept },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [Month(number: Int32(row)).title(scene.language)]
  }

  func counts(in scene: Scene) -> [String] {
    let all = PromiseErrorMonth(month: Month(), errors: scene.workshop.promiseErrors)
    return [
      scene.say("\(all.errors.count) pesanan", en: counted(all.errors.count, "order")),
      scene.say(
        "meleset \(all.median) hari (tengah)",
        en: "off by \(counted(all.median, "day")) (median)"),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Selisih hari: paling cepat menurut hitungan dan siap sebenarnya.",
      en: "Days between the earliest day worked out and the day it was ready.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada pesanan yang selesai.", en: "No order is finished yet."),
      hint: scene.say("Esc kembali.", en: "Esc goes back."))
  }
}
