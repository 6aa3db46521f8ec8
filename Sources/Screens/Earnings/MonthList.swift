import TerminalUI
import Wording
import Workshop

/// The months with money, newest first: which are closed, which is next, and what each came to.
///
/// A row is the number of its month.
struct MonthList: ListSubject {
  private var months: [Int: MonthRow] = [:]

  var list: SavedView.List { .months }
  var topic: String { "premi" }
  var door: Door? { .money }
  var usualOrder: Words { Words("bulan terbaru", en: "newest month first") }

  func title(in scene: Scene) -> String { Area.premi.title(in: scene) }
  func stamp(in scene: Scene) -> [Int] { EarningsStamp.of(scene) }

  mutating func renew(in scene: Scene) {
    months = Dictionary(
      MonthRow.all(in: scene.workshop).map { (Int($0.month.number), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func rows(in scene: Scene) -> [Int] { months.keys.sorted(by: >) }

  func columns(in scene: Scene) -> [ListColumn] {
    func sum(
      _ name: String, _ title: Words, _ width: Int, from: Int,
      _ of: @escaping (MonthFigures) -> Rupiah
    ) -> ListColumn {
      ListColumn(name, Column(scene.say(title), width, .right, from: from)) { row in
        months[row]?.figures.map { .money(of($0)) } ?? .measure(nil, "-")
      }
    }
    return [
      ListColumn("month", Column(scene.say("Bulan", en: "Month"), 14)) {
        .measure($0, Month(number: Int32($0)).title(scene.language))
      },
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), 9, from: 60)) {
        .text(months[$0]?.state(in: scene) ?? "")
      },
      sum("paid", Words("Dibayar", en: "Paid"), 12, from: 60, \.turnover),
      sum("deducted", Words("Pengurang", en: "Deducted"), 10, from: 80) { $0.commission + $0.cost },
      sum("profit", Words("Laba", en: "Profit"), 11, from: 80, \.profit),
      sum("premi", Words("Premi", en: "Premi"), 11, from: 40, \.premi),
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let state = scene.say("Keadaan", en: "State")
    return [
      ListChip("open", state, scene.say("belum ditutup", en: "not closed")) {
        months[$0]?.isClosed == false
      },
      ListChip("closed", state, scene.say("ditutup", en: "closed")) {
        months[$0]?.isClosed == true
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [Month(number: Int32(row)).title(scene.language), months[row]?.state(in: scene) ?? ""]
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    let premi = rows.compactMap { months[$0]?.figures?.premi }
    return "premi " + premi.reduce(Rupiah()) { $0 + $1 }.sentence
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    months[row]?.figures.map { ListScreen(MonthPremiList($0.month)) }
  }

  func whyNotOpen(_ row: Int, in scene: Scene) -> String {
    months[row]?.refusal?.sentence(in: scene.workshop, scene.language) ?? ""
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.character("t")], .add, scene.say("Biaya", en: "Cost"),
          unless: scene.reason(without: .money)),
        does: { [.open(MoneyForm(.cost, in: scene))] },
        says: { MoneyForm.savedCost($0, in: scene) })
    ]
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding([.character("b")], .ledger, scene.say("Buku", en: "Ledgers")),
        page: ListScreen(LedgerList())),
      ListPage(
        key: Binding([.character("d")], .deposits, "PNBP"), page: ListScreen(DepositList())),
      ListPage(
        key: Binding([.character("a")], .schemes, scene.say("Skema", en: "Schemes")),
        page: ListScreen(SchemeList())),
      ListPage(
        key: Binding([.character("n")], .conduct, scene.say("Nilai sikap", en: "Conduct")),
        page: ListScreen(ConductList(scene.today.month))),
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let open = months.values.count { !$0.isClosed && $0.month.last < scene.today }
    return [
      open > 0 ? scene.say("\(open) belum ditutup !", en: "\(open) not closed !") : "",
      scene.say("\(months.count) bulan", en: counted(months.count, "month")),
    ].filter { !$0.isEmpty }
  }

  func fact(in scene: Scene) -> String {
    scene.say("skema ", en: "scheme ") + scene.workshop.scheme(on: scene.today).name
  }

  func legend(in scene: Scene) -> String { scene.say("dalam rupiah", en: "in rupiah") }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    if let refusal = months[row]?.refusal {
      guard case .earnings(.earlierMonthOpen) = refusal.rule else {
        return refusal.sentence(in: scene.workshop, scene.language)
      }
      return scene.say(
        "Menunggu: bulan sebelumnya ditutup dulu.", en: "Waiting: close the month before first.")
    }
    return scene.say(
      "Enter membuka bulan. Bulan ditutup berurutan.",
      en: "Enter opens a month. Months are closed in order.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada uang masuk atau biaya.", en: "No money came in or went out."),
      hint: scene.say(
        "T mencatat biaya, A membuka skema.", en: "T records a cost, A shows the schemes."))
  }
}
