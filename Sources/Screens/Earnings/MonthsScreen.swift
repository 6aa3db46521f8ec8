import TerminalUI
import Wording
import Workshop

/// The months with money, newest first: which are closed, which is next, and what each came to.
struct MonthsScreen: Screen {
  private var table = PlainTable()
  private var rows: [MonthRow] = []
  private var stamp: [Int] = []

  var presence: Presence { .page }
  var topic: String { "premi" }
  var door: Door? { .money }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding([.enter, .right], .open, scene.say("Buka", en: "Open"), unless: whyEmpty(in: scene)),
      Binding(
        [.character("t")], .add, scene.say("Biaya", en: "Cost"),
        unless: scene.reason(without: .money)),
      Binding([.character("b")], .ledger, scene.say("Buku", en: "Ledgers")),
      Binding([.character("d")], .deposits, "PNBP"),
      Binding([.character("a")], .schemes, scene.say("Skema", en: "Schemes")),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private func whyEmpty(in scene: Scene) -> String? {
    guard scene.workshop.lastClosed == nil, rows.isEmpty else { return nil }
    return scene.say(
      "Belum ada nota lunas atau biaya. 5 membuka penjualan.",
      en: "No paid nota and no cost yet. 5 opens sales.")
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .add: return [.open(MoneyForm(.cost, in: scene))]
    case .ledger: return [.open(ListScreen(LedgerList()))]
    case .deposits: return [.open(ListScreen(DepositList()))]
    case .schemes: return [.open(ListScreen(SchemeList()))]
    case .open: return open(in: scene)
    default:
      _ = table.move(command, rows: rows.count, page: page(scene.size))
      return []
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .saved(let number) = answer else { return [] }
    return [.say(MoneyForm.savedCost(number, in: scene))]
  }

  private func open(in scene: Scene) -> [Effect] {
    guard let place = table.focus(of: rows.count) else { return [] }
    let row = rows[place]
    if row.figures != nil { return [.open(MonthScreen(row.month))] }
    return row.refusal.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
  }

  private mutating func refresh(in scene: Scene) {
    let now = EarningsStamp.of(scene)
    guard now != stamp else { return }
    stamp = now
    rows = MonthRow.all(in: scene.workshop)
  }

  // MARK: Picture

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight, hasTotals: false)
  }

  func hint(in scene: Scene) -> String {
    guard let place = table.focus(of: rows.count) else { return Self.emptyHint(in: scene) }
    if rows[place].refusal != nil {
      return scene.say(
        "Menunggu: bulan sebelumnya ditutup dulu.", en: "Waits: the month before is closed first.")
    }
    return scene.say(
      "Enter membuka bulan. Bulan ditutup berurutan.",
      en: "Enter opens a month. Months are closed in order.")
  }

  private static func emptyHint(in scene: Scene) -> String {
    scene.say("T mencatat biaya, A skema pembagian.", en: "T notes a cost, A shows the schemes.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([Area.premi.title(in: scene)])
    let open = rows.count { !$0.isClosed && $0.month.last < scene.today }
    page.counts = [
      open > 0 ? scene.say("\(open) belum ditutup !", en: "\(open) not closed !") : "",
      scene.say("\(rows.count) bulan", en: plural(rows.count, "month")),
    ].filter { !$0.isEmpty }
    page.fact = scene.say("skema ", en: "scheme ") + scene.workshop.scheme(on: scene.today).name
    page.view = scene.say("jumlah dalam rupiah", en: "amounts in rupiah")
    page.position = table.position(of: rows.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: MonthRow.columns(in: scene), rows: rows.map { $0.cells(in: scene) },
        empty: scene.say("Belum ada uang masuk atau biaya.", en: "No money came in or went out.")),
      on: &canvas, y: layout.body, height: layout.bodyHeight)
  }
}
