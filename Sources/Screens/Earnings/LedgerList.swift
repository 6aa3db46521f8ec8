import TerminalUI
import Wording
import Workshop

/// Everyone's ledger with its balance, by code.
struct LedgerList: ListSubject {
  var list: SavedView.List { .ledgers }
  var topic: String { "premi-buku" }
  var door: Door? { .money }
  var usualOrder: Words { Words("kode", en: "code") }

  func title(in scene: Scene) -> String { scene.say("Buku pembantu premi", en: "Ledgers") }
  func path(in scene: Scene) -> [String] { [Area.premi.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] { EarningsStamp.of(scene) + [scene.workshop.people.edits] }

  /// Those who ever had a line.
  func rows(in scene: Scene) -> [Int] {
    scene.workshop.derived.accounts.keys.sorted().map { Int($0.index) }
  }

  static func mustBePaid(_ worker: ID<Inmate>, in scene: Scene) -> Bool {
    MovementKind.payout(of: scene.workshop.people[worker].status) != nil
      && scene.workshop.account(of: worker).balance > Rupiah()
  }

  private func account(_ row: Int, in scene: Scene) -> Account {
    scene.workshop.account(of: ID(row))
  }

  private func usable(_ account: Account, in scene: Scene) -> Rupiah {
    account.usable(scene.workshop.scheme(on: scene.today).usable)
  }

  // MARK: Columns

  func columns(in scene: Scene) -> [ListColumn] {
    let name = ListColumn("name", Column(scene.say("Nama", en: "Name"), 15, from: 80)) {
      .text(scene.name(of: ID($0), in: .account))
    }.personal
    return [
      ListColumn("code", Column(scene.say("Kode", en: "Code"), 7)) {
        .text(scene.workshop.code(ID<Inmate>($0)))
      }
    ] + (scene.sees(.name, in: .account) ? [name] : []) + [
      ListColumn("status", Column(scene.say("Status", en: "Status"), 9, from: 72)) {
        .text(scene.say(scene.workshop.people[$0].status.name))
      }
    ] + amounts(in: scene) + [
      .sign(in: scene) { Self.mustBePaid(ID($0), in: scene) ? "!" : "" }
    ]
  }

  private func amounts(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("in", Column(scene.say("Penerimaan", en: "Credited"), 11, .right, from: 100)) {
        let account = account($0, in: scene)
        return .money(account.earned + account.corrected)
      },
      ListColumn("out", Column(scene.say("Pengambilan", en: "Withdrawn"), 11, .right, from: 60)) {
        let account = account($0, in: scene)
        return .money(account.used + account.paidOut)
      },
      ListColumn("balance", Column(scene.say("Saldo", en: "Balance"), 10, .right)) {
        .money(account($0, in: scene).balance)
      },
      ListColumn("usable", Column(scene.say("Boleh", en: "Usable"), 10, .right, from: 60)) {
        .money(usable(account($0, in: scene), in: scene))
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    [
      ListChip(
        "due", scene.say("Keadaan", en: "State"),
        scene.say("bebas, belum dibayar", en: "to pay out")
      ) { Self.mustBePaid(ID($0), in: scene) }
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.workshop.code(ID<Inmate>(row))]
      + (scene.sees(.name, in: .account) ? [scene.name(of: ID(row), in: .account)] : [])
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    rows.reduce(Rupiah()) { $0 + account($1, in: scene).balance }.sentence
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    ListScreen(LedgerLines(worker: ID(row)))
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let rows = rows(in: scene)
    let due = rows.count { Self.mustBePaid(ID($0), in: scene) }
    return [
      due > 0 ? scene.say("\(due) bebas belum dibayar !", en: "\(due) to pay out !") : "",
      scene.say("\(rows.count) buku", en: counted(rows.count, "ledger")),
    ].filter { !$0.isEmpty }
  }

  func legend(in scene: Scene) -> String { scene.say("dalam rupiah", en: "in rupiah") }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka buku. Tanda ! bebas dan belum dibayar.",
      en: "Enter opens a ledger. A ! is released and not paid out.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada buku pembantu premi.", en: "No ledger yet."),
      hint: scene.say(
        "Premi masuk saat bulan ditutup.", en: "It comes with a closed month."))
  }

  func fixedRows(_ layout: Layout) -> Int { 1 }

  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    let sums = rows.map { account($0, in: scene) }
    func sum(_ amount: (Account) -> Rupiah) -> String {
      sums.reduce(Rupiah()) { $0 + amount($1) }.bare
    }
    return [scene.say("Jumlah", en: "Total")]
      + (scene.sees(.name, in: .account)
        ? [scene.say("\(rows.count) orang", en: counted(rows.count, "person", "people"))] : [])
      + [
        "", sum { $0.earned + $0.corrected }, sum { $0.used + $0.paidOut }, sum(\.balance),
        sum { usable($0, in: scene) }, "",
      ]
  }
}
