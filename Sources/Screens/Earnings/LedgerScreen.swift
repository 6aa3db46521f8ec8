import TerminalUI
import Wording
import Workshop

/// A person's ledger: every line with its balance, the newest at the top; lines are added and
/// never changed.
struct LedgerScreen: Screen {
  let worker: ID<Inmate>
  private var table = PlainTable()

  init(_ worker: ID<Inmate>) { self.worker = worker }

  var presence: Presence { .page }
  var topic: String { "premi-buku" }
  var door: Door? { .money }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.character("t")], .add, scene.say("Catat keluar", en: "Pay out"),
        unless: scene.reason(without: .money) ?? whyEmpty(in: scene)),
      Binding(
        [.character("l")], .payOut, scene.say("Lunasi", en: "Settle"),
        unless: scene.reason(without: .money) ?? whyNotOut(in: scene)),
      DisputesScreen.binding(of: worker, in: scene),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private func balance(in scene: Scene) -> Rupiah { scene.workshop.account(of: worker).balance }

  private func whyEmpty(in scene: Scene) -> String? {
    scene.workshop.ledger(of: worker).isEmpty
      ? scene.say(
        "Belum ada premi: masuk saat bulan ditutup.",
        en: "No premi yet: it comes in when a month is closed.") : nil
  }

  private func whyNotOut(in scene: Scene) -> String? {
    if scene.workshop.people[worker].status != .released {
      return scene.say(Rule.ledger(.notReleased).words(in: scene.workshop))
    }
    return balance(in: scene) == Rupiah()
      ? scene.say("Saldo sudah nol.", en: "The balance is zero.") : nil
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .add: return [.open(MoneyForm(.movement(worker), in: scene))]
    case .dispute: return [.open(DisputesScreen(of: worker))]
    case .payOut: return [.open(MoneyForm.payingOut(worker, in: scene))]
    default:
      let rows = scene.workshop.ledger(of: worker).count
      _ = table.move(command, rows: rows, page: page(in: scene))
      return []
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .saved(let number) = answer else { return [] }
    table.focus(on: 0, of: scene.workshop.ledger(of: worker).count, page: page(in: scene))
    let balance = balance(in: scene).sentence
    return [
      .say(
        scene.say(
          "Tersimpan #\(number). Saldo \(balance).", en: "Saved #\(number). Balance \(balance)."))
    ]
  }

  // MARK: Texts

  /// How many disputes of the person's slips wait.
  private func disputes(in scene: Scene) -> String {
    let open = scene.workshop.disputes(of: worker).count { scene.workshop.isOpen($0) }
    return open == 0 ? "" : scene.say("\(open) disanggah !", en: "\(open) disputed !")
  }

  /// Below the lines: what may be used inside, and what the line in focus says beyond its columns.
  private func facts(_ lines: [LedgerLine], in scene: Scene) -> [String] {
    let account = scene.workshop.account(of: worker)
    let perMille = scene.workshop.scheme(on: scene.today).usable
    let rule =
      scene.say("Boleh dipakai di dalam ", en: "May be used inside ")
      + account.usable(perMille).bare + ": " + perCent(perMille: perMille, scene.language) + " x "
      + account.earned.bare + " - " + account.used.bare
    guard let place = table.focus(of: lines.count) else { return [rule] }
    return [rule, fact(lines[place], in: scene)]
  }

  private func fact(_ line: LedgerLine, in scene: Scene) -> String {
    switch line.source {
    case .premi(let month):
      let name = month.title(scene.language)
      let least = MinimumPremi.perMonth.bare
      let missing = MinimumPremi.missing(from: line.amount)
      return missing > Rupiah()
        ? scene.say(
          "\(name): kurang \(missing.bare) dari premi minimum \(least).",
          en: "\(name): \(missing.bare) short of the minimum premi of \(least).")
        : scene.say(
          "\(name): mencapai premi minimum \(least).",
          en: "\(name): reaches the minimum premi of \(least).")
    case .movement(let id):
      let row = scene.workshop.movements[id]
      let officers = [row.officer] + (row.approver.map { [$0] } ?? [])
      let who = officers.map { scene.workshop.users[$0].login.uppercased() }
        .joined(separator: scene.say(" dan ", en: " and "))
      return [scene.say("Dicatat ", en: "Recorded by ") + who, row.reason]
        .filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }

  func hint(in scene: Scene) -> String {
    if LedgersScreen.mustBePaid(worker, in: scene) {
      return scene.say(
        "Sudah bebas: L melunasi seluruh saldo.", en: "Released: L pays out the whole balance.")
    }
    return scene.say(
      "T mencatat yang keluar. Baris tidak diubah; koreksi jadi baris baru.",
      en: "T records what goes out. Lines stay; a correction is a new line.")
  }

  // MARK: Picture

  /// Where the facts stand; below 18 rows they stay out.
  private func factRows(in scene: Scene) -> Int { Layout(scene.size).hasRules ? 3 : 0 }

  private func page(in scene: Scene) -> Int {
    PlainTable.page(
      height: Layout(scene.size).bodyHeight - factRows(in: scene), hasTotals: false)
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let lines = Array(scene.workshop.ledger(of: worker).reversed())
    let layout = Layout(canvas.size)
    let height = layout.bodyHeight - factRows(in: scene)
    var page = Page([
      AreaTable.title(6, in: scene), scene.say("Buku", en: "Ledger"), scene.workshop.code(worker),
    ])
    page.counts = [
      scene.say("saldo ", en: "balance ") + balance(in: scene).sentence,
      scene.say("\(lines.count) baris", en: plural(lines.count, "line")),
      disputes(in: scene),
      scene.sees(.name, in: .account) ? scene.name(of: worker, in: .account) : "",
    ].filter { !$0.isEmpty }
    page.fact = scene.say(scene.workshop.people[worker].status.name)
    page.view = scene.say("jumlah dalam rupiah", en: "amounts in rupiah")
    page.position = table.position(of: lines.count, page: self.page(in: scene), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: lines.map { Self.cells($0, in: scene) },
        empty: whyEmpty(in: scene) ?? ""), on: &canvas, y: layout.body, height: height)
    if factRows(in: scene) > 0 {
      let below = layout.body + 2 + max(1, min(lines.count, self.page(in: scene)))
      PlainTable.drawFacts(facts(lines, in: scene), on: &canvas, y: below)
    }
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Tanggal", en: "Date"), 10),
      Column(scene.say("Uraian", en: "What for"), 20, from: 60),
      Column(scene.say("Bukti", en: "Proof"), 14, from: 80),
      Column(scene.say("Jumlah", en: "Amount"), 10, .right), Column("Saldo", 10, .right),
    ])
  }

  private static func cells(_ line: LedgerLine, in scene: Scene) -> [String] {
    let what: (String, String)
    switch line.source {
    case .premi(let month): what = ("Premi " + month.title(scene.language), "")
    case .movement(let id):
      let row = scene.workshop.movements[id]
      what = (scene.say(row.kind.name), row.proof)
    }
    return [line.day.dashed, what.0, what.1, line.amount.bare, line.balance.bare]
  }
}
