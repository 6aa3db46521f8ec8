import Reports
import TerminalUI
import Wording
import Workshop

/// A person's ledger: every line with its balance, the newest at the top; lines are added and
/// never changed.
struct LedgerLines: ListSubject {
  let worker: ID<Inmate>

  var list: SavedView.List { .ledger }
  var topic: String { "premi-buku" }
  var door: Door? { .money }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Buku", en: "Ledger") }

  func path(in scene: Scene) -> [String] {
    [Area.premi.title(in: scene), title(in: scene), scene.workshop.code(worker)]
  }

  func stamp(in scene: Scene) -> [Int] {
    EarningsStamp.of(scene) + [scene.workshop.disputes.edits]
  }

  func rows(in scene: Scene) -> [Int] { scene.workshop.ledger(of: worker).indices.reversed() }

  func columns(in scene: Scene) -> [ListColumn] {
    let lines = scene.workshop.ledger(of: worker)
    return [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) { .day(lines[$0].day) },
      ListColumn("what", Column(scene.say("Uraian", en: "What for"), 20, from: 60)) {
        .text(what(lines[$0], in: scene).words)
      },
      ListColumn("proof", Column(scene.say("Bukti", en: "Voucher"), 14, from: 80)) {
        .text(what(lines[$0], in: scene).proof)
      },
      ListColumn("amount", Column(scene.say("Jumlah", en: "Amount"), 10, .right)) {
        .money(lines[$0].amount)
      },
      ListColumn("balance", Column(scene.say("Saldo", en: "Balance"), 10, .right)) {
        .money(lines[$0].balance)
      }.unadded,
    ]
  }

  private func what(_ line: LedgerLine, in scene: Scene) -> (words: String, proof: String) {
    switch line.source {
    case .premi(let month): return ("Premi " + month.title(scene.language), "")
    case .opening: return (scene.say("Saldo awal", en: "Opening balance"), "")
    case .movement(let id):
      let row = scene.workshop.movements[id]
      return (scene.say(row.kind.name), row.proof)
    }
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let line = scene.workshop.ledger(of: worker)[row]
    let what = what(line, in: scene)
    return [what.words, what.proof, line.day.dashed]
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    let lines = scene.workshop.ledger(of: worker)
    return rows.reduce(Rupiah()) { $0 + lines[$1].amount }.sentence
  }

  // MARK: Keys

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let money = scene.reason(without: .money)
    let says = { (number: Int64) in
      let balance = balance(in: scene).sentence
      return scene.say(
        "Tersimpan #\(number). Saldo \(balance).", en: "Saved #\(number). Balance \(balance).")
    }
    return [
      ListKey(
        binding: Binding(
          [.character("t")], .add, scene.say("Catat pengambilan", en: "Pay out"),
          unless: money ?? whyEmpty(in: scene)),
        does: { [.open(MoneyForm(.movement(worker), in: scene))] }, says: says),
      ListKey(
        binding: Binding(
          [.character("l")], .payOut, scene.say("Bayarkan saldo", en: "Pay out balance"),
          unless: money ?? whyNotOut(in: scene)),
        does: { [.open(MoneyForm.payingOut(worker, in: scene))] }, says: says),
      ListKey(
        binding: PrintScreen.key(in: scene, unless: whyNoPaper(row, in: scene)),
        does: { paper(row, in: scene).map { PrintScreen.opened($0) } ?? [] }),
      ListKey(
        binding: DisputeList.binding(of: worker, in: scene),
        does: { [.open(ListScreen(DisputeList(worker: worker)))] }),
    ]
  }

  /// The paper of a line by which money went: the minute of a whole balance, or a receipt.
  private func paper(_ row: Int?, in scene: Scene) -> Paper? {
    let lines = scene.workshop.ledger(of: worker)
    guard let row, lines.indices.contains(row), case .movement(let id) = lines[row].source else {
      return nil
    }
    return PayoutMinute.paper(of: id, in: scene.workshop)
      ?? PremiReceipt.paper(
        of: id, naming: SlipScreen.person(worker, in: .payoutList, scene), in: scene.workshop)
  }

  private func whyNoPaper(_ row: Int?, in scene: Scene) -> String? {
    paper(row, in: scene) == nil
      ? scene.say(
        "Hanya baris pengambilan yang ada kertasnya.", en: "Only a withdrawal has a paper.")
      : nil
  }

  private func balance(in scene: Scene) -> Rupiah { scene.workshop.account(of: worker).balance }

  private func whyEmpty(in scene: Scene) -> String? {
    scene.workshop.ledger(of: worker).isEmpty
      ? scene.say(
        "Belum ada premi: masuk saat bulan ditutup.",
        en: "No premi yet: it comes in when a month is closed.") : nil
  }

  private func whyNotOut(in scene: Scene) -> String? {
    if scene.workshop.people[worker].status.isHere {
      return scene.say(Rule.ledger(.notReleased).words(in: scene.workshop))
    }
    return balance(in: scene) == Rupiah()
      ? scene.say("Saldo sudah nol.", en: "The balance is zero.") : nil
  }

  func newest(in scene: Scene) -> Int? { rows(in: scene).first }

  // MARK: Texts

  /// How many disputes of the person's slips wait.
  private func disputes(in scene: Scene) -> String {
    let open = scene.workshop.disputes(of: worker).count { scene.workshop.isOpen($0) }
    return open == 0 ? "" : scene.say("\(open) disanggah !", en: "\(open) disputed !")
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 2 : 0 }

  /// What may be used inside, and what the line in focus says beyond its columns.
  func facts(of row: Int, in scene: Scene) -> [String] {
    let account = scene.workshop.account(of: worker)
    let perMille = scene.workshop.scheme(on: scene.today).usable
    let rule =
      scene.say("Boleh diambil di lapas ", en: "May be used inside ")
      + account.usable(perMille).bare + ": " + perCent(perMille: perMille, scene.language) + " x "
      + account.earned.bare + " - " + account.used.bare
    return [rule, fact(scene.workshop.ledger(of: worker)[row], in: scene)]
  }

  private func fact(_ line: LedgerLine, in scene: Scene) -> String {
    switch line.source {
    case .premi(let month):
      let name = month.title(scene.language)
      let scheme = scene.workshop.scheme(on: month.last)
      let least = scheme.leastPremi.bare
      let missing = scheme.missing(from: line.amount)
      return missing > Rupiah()
        ? scene.say(
          "\(name): kurang \(missing.bare) dari premi minimum \(least).",
          en: "\(name): \(missing.bare) short of the minimum premi of \(least).")
        : scene.say(
          "\(name): mencapai premi minimum \(least).",
          en: "\(name): reaches the minimum premi of \(least).")
    case .opening(let id):
      let row = scene.workshop.openings[id]
      return scene.say(
        "Disimpan \(row.value.bare), boleh diambil \(row.usable.bare).",
        en: "Saved \(row.value.bare), usable inside \(row.usable.bare).")
    case .movement(let id):
      let row = scene.workshop.movements[id]
      let officers = [row.officer] + (row.approver.map { [$0] } ?? [])
      let who = officers.map { scene.workshop.users[$0].login.uppercased() }
        .joined(separator: scene.say(" dan ", en: " and "))
      return [scene.say("Dicatat ", en: "Recorded by ") + who, row.receiver, row.reason]
        .filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    if LedgerList.mustBePaid(worker, in: scene) {
      return scene.say(
        "Sudah tidak di sini: L membayar seluruh saldo.", en: "Gone: L pays the whole balance.")
    }
    return scene.say(
      "T mencatat pengambilan. Baris tidak diubah; koreksi: baris baru.",
      en: "T records a withdrawal. Lines stay; a correction is a new line.")
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let lines = scene.workshop.ledger(of: worker).count
    return [
      scene.say("saldo ", en: "balance ") + balance(in: scene).sentence,
      scene.say("\(lines) baris", en: counted(lines, "line")),
      disputes(in: scene),
      scene.sees(.name, in: .account) ? scene.name(of: worker, in: .account) : "",
    ].filter { !$0.isEmpty }
  }

  func fact(in scene: Scene) -> String { scene.say(scene.workshop.people[worker].status.name) }
  func legend(in scene: Scene) -> String { scene.say("dalam rupiah", en: "in rupiah") }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: whyEmpty(in: scene) ?? "",
      hint: scene.say(
        "Premi masuk saat bulan ditutup.", en: "Premi comes in when a month is closed."))
  }
}
