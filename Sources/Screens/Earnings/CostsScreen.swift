import TerminalUI
import Wording
import Workshop

/// The costs of a month, the newest at the top.
struct CostsScreen: Screen {
  let month: Month
  private var table = PlainTable()
  /// The cost whose withdrawal was asked about.
  private var asked: ID<Expense>?

  init(_ month: Month) { self.month = month }

  var presence: Presence { .page }
  var topic: String { "premi-biaya" }
  var door: Door? { .money }

  private func rows(in scene: Scene) -> [ID<Expense>] {
    let costs = scene.workshop.costs
    return costs.indices.filter { !costs[$0].isWithdrawn && costs[$0].day.month == month }
      .sorted { (costs[$0].day, $0) > (costs[$1].day, $1) }.map { ID($0) }
  }

  private func focused(in scene: Scene) -> ID<Expense>? {
    let rows = rows(in: scene)
    return table.focus(of: rows.count).map { rows[$0] }
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let closed = whyFixed(in: scene)
    let none = scene.say("Belum ada biaya.", en: "No cost yet.")
    return [
      Binding([.character("t")], .add, scene.say("Biaya baru", en: "New cost"), unless: closed),
      Binding(
        [.function(8), .delete], .void, scene.say("Batalkan", en: "Void"),
        unless: closed ?? (focused(in: scene) == nil ? none : nil)),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private func whyFixed(in scene: Scene) -> String? {
    if let reason = scene.reason(without: .money) { return reason }
    return scene.workshop.isClosed(month)
      ? scene.say(Rule.earnings(.monthClosed(month)).words(in: scene.workshop)) : nil
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .add: return [.open(MoneyForm(.cost, day: MoneyForm.usualDay(month, scene), in: scene))]
    case .void:
      asked = focused(in: scene)
      return asked.map { [.open(question($0, in: scene))] } ?? []
    default:
      _ = table.move(command, rows: rows(in: scene).count, page: page(scene.size))
      return []
    }
  }

  private func question(_ cost: ID<Expense>, in scene: Scene) -> ConfirmScreen {
    let row = scene.workshop.costs[cost]
    return ConfirmScreen(
      title: scene.say("Batalkan biaya?", en: "Void the cost?"),
      lines: [
        "\(row.day.dashed)  \(row.words), \(row.amount.sentence)",
        scene.say("Laba bulannya naik sebesar itu.", en: "Its month's profit grows by it."),
      ], choices: [scene.say("Batalkan", en: "Void")])
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .confirmed(true):
      guard let asked else { return [] }
      return [.perform([.withdraw(Withdraw(.cost(asked), on: scene.today))])]
    case .saved(let number):
      defer { asked = nil }
      guard let asked, scene.workshop.costs[asked].isWithdrawn else {
        return [.say(MoneyForm.savedCost(number, in: scene))]
      }
      return [
        .say(
          scene.say(
            "Tersimpan #\(number). Biaya batal. Z mengurungkan.",
            en: "Saved #\(number). The cost is void. Z undoes."))
      ]
    default: return []
    }
  }

  // MARK: Picture

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight, hasTotals: true)
  }

  func hint(in scene: Scene) -> String {
    whyFixed(in: scene).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mencatat biaya. F8 membatalkan yang salah.",
        en: "T notes a cost. F8 voids a mistaken one.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = rows(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([
      AreaTable.title(6, in: scene), month.title(scene.language), scene.say("Biaya", en: "Costs"),
    ])
    page.counts = [scene.say("\(rows.count) biaya", en: plural(rows.count, "cost"))]
    page.view = scene.say("jumlah dalam rupiah", en: "amounts in rupiah")
    page.position = table.position(of: rows.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    let sum = rows.reduce(Rupiah()) { $0 + scene.workshop.costs[$1].amount }
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: rows.map { Self.cells($0, in: scene) },
        totals: [scene.say("Jumlah", en: "Total"), "", "", "", sum.bare],
        empty: scene.say(
          "Belum ada biaya bulan ini. T mencatat.", en: "No cost in this month. T notes one.")),
      on: &canvas, y: layout.body, height: layout.bodyHeight)
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Tanggal", en: "Date"), 10),
      Column(scene.say("Untuk", en: "What for"), 30, from: 60),
      Column("Batch", 7, from: 72), Column(scene.say("Petugas", en: "Officer"), 10, from: 80),
      Column(scene.say("Jumlah", en: "Amount"), 12, .right),
    ])
  }

  private static func cells(_ cost: ID<Expense>, in scene: Scene) -> [String] {
    let row = scene.workshop.costs[cost]
    return [
      row.day.dashed, row.words, row.batch.map { scene.workshop.code($0) } ?? "-",
      scene.workshop.users[row.officer].login.uppercased(), row.amount.bare,
    ]
  }
}
