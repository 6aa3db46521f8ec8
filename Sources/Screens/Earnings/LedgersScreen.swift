import TerminalUI
import Wording
import Workshop

/// Everyone's ledger with its balance, by code.
struct LedgersScreen: Screen {
  private var table = PlainTable()

  var presence: Presence { .page }
  var topic: String { "premi-buku" }
  var door: Door? { .money }

  /// Those who ever had a line.
  private func people(in scene: Scene) -> [ID<Inmate>] {
    scene.workshop.derived.accounts.keys.sorted()
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.enter, .right], .open, scene.say("Buka", en: "Open"),
        unless: people(in: scene).isEmpty ? Self.none(in: scene) : nil),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private static func none(in scene: Scene) -> String {
    scene.say(
      "Belum ada buku: premi masuk saat bulan ditutup.",
      en: "No ledger yet: premi comes in when a month is closed.")
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let people = people(in: scene)
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .open: return table.focus(of: people.count).map { [.open(LedgerScreen(people[$0]))] } ?? []
    default:
      _ = table.move(command, rows: people.count, page: page(scene.size))
      return []
    }
  }

  func hint(in scene: Scene) -> String {
    if people(in: scene).isEmpty {
      return scene.say("Enter di sini membuka buku.", en: "Enter opens a ledger here.")
    }
    return scene.say(
      "Enter membuka buku. Tanda ! bebas dan belum dilunasi.",
      en: "Enter opens a ledger. A ! is released and not paid out.")
  }

  // MARK: Picture

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight, hasTotals: true)
  }

  static func mustBePaid(_ worker: ID<Inmate>, in scene: Scene) -> Bool {
    scene.workshop.people[worker].status == .released
      && scene.workshop.account(of: worker).balance > Rupiah()
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let people = people(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([AreaTable.title(6, in: scene), scene.say("Buku premi", en: "Ledgers")])
    let due = people.count { Self.mustBePaid($0, in: scene) }
    page.counts = [
      due > 0 ? scene.say("\(due) bebas belum dilunasi !", en: "\(due) to pay out !") : "",
      scene.say("\(people.count) buku", en: plural(people.count, "ledger")),
    ].filter { !$0.isEmpty }
    page.view = scene.say("jumlah dalam rupiah", en: "amounts in rupiah")
    page.position = table.position(of: people.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: people.map { Self.cells($0, in: scene) },
        totals: Self.totals(people, in: scene),
        empty: scene.say("Belum ada buku premi.", en: "No ledger yet.")),
      on: &canvas, y: layout.body, height: layout.bodyHeight)
  }

  private static func columns(in scene: Scene) -> Columns {
    let name = Column(scene.say("Nama", en: "Name"), 15, from: 80)
    return Columns(
      [Column(scene.say("Kode", en: "Code"), 7)] + (scene.sees(.name, in: .account) ? [name] : [])
        + [
          Column(scene.say("Status", en: "Status"), 9, from: 72),
          Column(scene.say("Masuk", en: "Came in"), 11, .right, from: 100),
          Column(scene.say("Keluar", en: "Went out"), 10, .right, from: 60),
          Column("Saldo", 10, .right),
          Column(scene.say("Boleh", en: "Usable"), 10, .right, from: 60),
          Column("", 1, gap: 1),
        ])
  }

  private static func cells(_ worker: ID<Inmate>, in scene: Scene) -> [String] {
    let account = scene.workshop.account(of: worker)
    let usable = account.usable(scene.workshop.scheme(on: scene.today).usable)
    return [scene.workshop.code(worker)]
      + (scene.sees(.name, in: .account) ? [scene.name(of: worker, in: .account)] : [])
      + [scene.say(scene.workshop.people[worker].status.name)] + sums(account, usable: usable)
      + [mustBePaid(worker, in: scene) ? "!" : ""]
  }

  private static func sums(_ account: Account, usable: Rupiah) -> [String] {
    [
      account.earned + account.corrected, account.used + account.paidOut, account.balance, usable,
    ].map(\.bare)
  }

  private static func totals(_ people: [ID<Inmate>], in scene: Scene) -> [String] {
    var sum = Account()
    var usable = Rupiah()
    for worker in people {
      let account = scene.workshop.account(of: worker)
      sum.earned += account.earned
      sum.corrected += account.corrected
      sum.used += account.used
      sum.paidOut += account.paidOut
      usable += account.usable(scene.workshop.scheme(on: scene.today).usable)
    }
    return [scene.say("Jumlah", en: "Total")]
      + (scene.sees(.name, in: .account)
        ? [scene.say("\(people.count) orang", en: counted(people.count, "person", "people"))] : [])
      + [""] + sums(sum, usable: usable) + [""]
  }
}
