import TerminalUI
import Wording
import Workshop

/// The costs of a month, the newest at the top.
struct CostList: ListSubject {
  let month: Month

  var list: SavedView.List { .costs }
  var topic: String { "premi-biaya" }
  var door: Door? { .money }
  var usualOrder: Words { Words("tanggal terbaru", en: "newest first") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Biaya", en: "Costs") }

  func path(in scene: Scene) -> [String] {
    [Area.premi.title(in: scene), month.title(scene.language), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.costs.edits, scene.workshop.closures.count]
  }

  func rows(in scene: Scene) -> [Int] {
    let costs = scene.workshop.costs
    return costs.indices.filter { !costs[$0].isWithdrawn && costs[$0].day.month == month }
      .sorted { (costs[$0].day, $0) > (costs[$1].day, $1) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    let costs = workshop.costs
    return [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) { .day(costs[$0].day) },
      ListColumn("words", Column(scene.say("Untuk", en: "What for"), 30, from: 60)) {
        .text(costs[$0].words)
      },
      ListColumn("batch", Column("Batch", 7, from: 72)) {
        .text(costs[$0].batch.map { workshop.code($0) } ?? "-")
      },
      ListColumn("officer", Column(scene.say("Petugas", en: "Officer"), 10, from: 80)) {
        .text(costs[$0].officer.login(in: workshop))
      },
      ListColumn("amount", Column(scene.say("Jumlah", en: "Amount"), 12, .right)) {
        .money(costs[$0].amount)
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let cost = scene.workshop.costs[row]
    return [cost.words, cost.batch.map { scene.workshop.code($0) } ?? "", cost.day.dashed]
  }

  private func total(_ rows: [Int], in scene: Scene) -> Rupiah {
    rows.reduce(Rupiah()) { $0 + scene.workshop.costs[$1].amount }
  }

  func sum(of rows: [Int], in scene: Scene) -> String { total(rows, in: scene).sentence }

  // MARK: Keys

  /// Why no cost of the month can be changed, or nil.
  private func whyNot(in scene: Scene) -> String? {
    scene.reason(without: .money)
      ?? (scene.workshop.isClosed(month)
        ? scene.say(Rule.earnings(.monthClosed(month)).words(in: scene.workshop)) : nil)
  }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(
      scene.say("Biaya baru", en: "New cost"), right: .money, unless: whyNot(in: scene), in: scene,
      form: MoneyForm(.cost, day: MoneyForm.usualDay(month, scene), in: scene))
  }

  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let cost = scene.workshop.costs[row]
    return [
      .amount: cost.amount.bare, .words: cost.words,
      .batch: cost.batch.map { scene.workshop.code($0) } ?? "",
    ]
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.costs.isEmpty ? nil : scene.workshop.costs.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    MoneyForm.savedCost(number, in: scene)
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      ListDeed(
        keys: [.function(8), .delete], command: .void,
        label: scene.say("Batalkan", en: "Void"),
        reason: whyNot(in: scene),
        question: { question($0, in: scene) },
        way: { _, _ in .actions { [.withdraw(Withdraw(.cost(ID($0)), on: scene.today))] } },
        done: { rows, number in
          rows.count == 1
            ? scene.say(
              "Tersimpan #\(number). Biaya batal. Z mengurungkan.",
              en: "Saved #\(number). The cost is void. Z undoes.")
            : scene.say(
              "Tersimpan #\(number). \(rows.count) biaya batal. Z mengurungkan.",
              en: "Saved #\(number). \(rows.count) costs are void. Z undoes.")
        })
    ]
  }

  private func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    let row = scene.workshop.costs[rows[0]]
    let isOne = rows.count == 1
    return ConfirmScreen(
      title: isOne
        ? scene.say("Batalkan biaya?", en: "Void this cost?")
        : scene.say("Batalkan \(rows.count) biaya?", en: "Void \(rows.count) costs?"),
      lines: [
        isOne
          ? "\(row.day.dashed)  \(row.words), \(row.amount.sentence)"
          : total(rows, in: scene).sentence,
        scene.say("Laba bulannya naik sebesar itu.", en: "The month's profit rises by it."),
      ], choices: [scene.say("Batalkan", en: "Void")])
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    return [scene.say("\(count) biaya", en: counted(count, "cost"))]
  }

  func legend(in scene: Scene) -> String { scene.say("dalam rupiah", en: "in rupiah") }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    whyNot(in: scene).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mencatat biaya. F8 membatalkan yang salah.",
        en: "T records a cost. F8 voids a mistaken one.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let reason = whyNot(in: scene)
    return EmptyWords(
      sentence: scene.say("Belum ada biaya bulan ini.", en: "No costs this month."),
      hint: reason.map { scene.lookOnly($0) }
        ?? scene.say("T mencatat biaya.", en: "T records a cost."))
  }

  func fixedRows(_ layout: Layout) -> Int { 1 }

  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    [scene.say("Jumlah", en: "Total"), "", "", "", total(rows, in: scene).bare]
  }
}
