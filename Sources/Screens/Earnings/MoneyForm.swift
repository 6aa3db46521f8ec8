import Forms
import TerminalUI
import Wording
import Workshop

/// The form of an entry of money: a cost, a deposit of PNBP, or a movement of a ledger.
struct MoneyForm: EntryForm {
  /// What is entered.
  enum Entry: Equatable {
    case cost
    case deposit(Month)
    case movement(ID<Inmate>)
    /// All of it, to heirs or on to where somebody was moved.
    case sentOn(ID<Inmate>, MovementKind)
  }

  private let entry: Entry
  private var isPayout = false
  var form: FormState

  /// `texts`: what stands in it at first; the day is today where none is given.
  init(
    _ entry: Entry, day: Day? = nil, texts: [FieldName: String] = [:], in scene: Scene
  ) {
    self.entry = entry
    form = FormState(
      MoneyFields.of(entry),
      texts: [
        .day: scene.day(day).dashed, .payment: scene.say(PremiMeans.cash.name),
      ].merging(texts) { $1 })
  }

  /// The whole balance of somebody who has gone: to himself, to his heirs, or on to where he is.
  static func payingOut(_ worker: ID<Inmate>, in scene: Scene) -> MoneyForm {
    let kind = MovementKind.payout(of: scene.workshop.people[worker].status) ?? .release
    if kind != .release {
      let balance = scene.workshop.account(of: worker).balance.bare
      return MoneyForm(.sentOn(worker, kind), texts: [.amount: balance], in: scene)
    }
    var form = MoneyForm(
      .movement(worker),
      texts: [
        .kind: scene.say(MovementKind.release.name),
        .amount: scene.workshop.account(of: worker).balance.bare,
      ], in: scene)
    form.isPayout = true
    return form
  }

  /// A day inside a month: today, or the last day of a month that is over.
  static func usualDay(_ month: Month, _ scene: Scene) -> Day { min(scene.today, month.last) }

  static let draftNames = [costDraft, depositDraft, movementDraft, payoutDraft, sentOnDraft]

  private static let costDraft = DraftName("cost", Words("biaya", en: "cost")) { _, scene in
    MoneyForm(.cost, in: scene)
  }

  private static let depositDraft = DraftName(
    "deposit", Words("setoran PNBP", en: "deposit of PNBP")
  ) { draft, scene in
    MoneyForm(.deposit(Month(number: draft.key.number)), in: scene)
  }

  private static let movementDraft = DraftName(
    "movement", Words("catatan buku", en: "ledger entry")
  ) { draft, scene in
    let worker = ID<Inmate>(draft.key.number)
    return scene.workshop.people.contains(worker) ? MoneyForm(.movement(worker), in: scene) : nil
  }

  private static let payoutDraft = DraftName(
    "payout", Words("pembayaran saldo", en: "payout at release")
  ) { draft, scene in
    let worker = ID<Inmate>(draft.key.number)
    return scene.workshop.people.contains(worker) ? payingOut(worker, in: scene) : nil
  }

  private static let sentOnDraft = DraftName(
    "sentOn", Words("saldo yang dikirim", en: "balance sent on")
  ) { draft, scene in
    let worker = ID<Inmate>(draft.key.number)
    guard scene.workshop.people.contains(worker) else { return nil }
    let kind = MovementKind.payout(of: scene.workshop.people[worker].status)
    return kind == .heirs || kind == .sentOn ? payingOut(worker, in: scene) : nil
  }

  var draftKey: DraftKey {
    switch entry {
    case .sentOn(let worker, _): Self.sentOnDraft.key(worker.index)
    case .cost: Self.costDraft.key()
    case .deposit(let month): Self.depositDraft.key(month.number)
    case .movement(let worker):
      (isPayout ? Self.payoutDraft : Self.movementDraft).key(worker.index)
    }
  }

  var topic: String { "premi-isian" }

  /// What is said of the newest cost once it is recorded.
  static func savedCost(_ number: Int64, in scene: Scene) -> String {
    guard let row = scene.workshop.costs.last else { return "" }
    return scene.say(
      "Tersimpan #\(number). Biaya \(row.amount.sentence), \(row.words). Z mengurungkan.",
      en: "Saved #\(number). Cost \(row.amount.sentence), \(row.words). Z undoes.")
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    switch entry {
    case .cost: [.perform([.noteCost(try cost(in: scene))])]
    case .deposit(let month): [.perform([.depositPNBP(try deposit(for: month, in: scene))])]
    case .movement(let worker): save(try movement(of: worker, in: scene), in: scene)
    case .sentOn(let worker, let kind):
      [.perform([.movePremi(try sending(of: worker, kind, in: scene))])]
    }
  }

  private mutating func cost(in scene: Scene) throws(Unread) -> NoteCost {
    let (amount, words, batch, day) = try form.read(
      MoneyFields.spent, MoneyFields.words, MoneyFields.batch, MoneyFields.payday, in: scene)
    return NoteCost {
      $0.day = day
      $0.amount = amount
      $0.batch = batch
      $0.words = words
    }
  }

  private mutating func deposit(
    for month: Month, in scene: Scene
  ) throws(Unread) -> DepositPNBP {
    let (amount, billing, ntpn, day) = try form.read(
      MoneyFields.deposited, MoneyFields.billing, MoneyFields.ntpn, MoneyFields.depositDay,
      in: scene)
    return DepositPNBP {
      $0.day = day
      $0.month = month
      $0.amount = amount
      $0.billing = billing
      $0.ntpn = ntpn.uppercased()
    }
  }

  private mutating func movement(
    of worker: ID<Inmate>, in scene: Scene
  ) throws(Unread) -> MovePremi {
    let (kind, amount, proof, reason, day, means) = try form.read(
      MoneyFields.kind, MoneyFields.moved, MoneyFields.proof, MoneyFields.reason,
      MoneyFields.payday, MoneyFields.means, in: scene)
    return MovePremi {
      $0.day = day
      $0.worker = worker
      $0.kind = kind
      $0.amount = amount
      $0.proof = proof
      $0.reason = reason
      $0.means = means
    }
  }

  private mutating func sending(
    of worker: ID<Inmate>, _ kind: MovementKind, in scene: Scene
  ) throws(Unread) -> MovePremi {
    let (amount, receiver, decree, reason, day) = try form.read(
      MoneyFields.moved, MoneyFields.receiver(kind), MoneyFields.decree(kind), MoneyFields.reason,
      MoneyFields.payday, in: scene)
    return MovePremi {
      $0.day = day
      $0.worker = worker
      $0.kind = kind
      $0.amount = amount
      $0.receiver = receiver
      $0.proof = decree
      $0.reason = reason
    }
  }

  /// A correction takes a second person.
  private func save(_ movement: MovePremi, in scene: Scene) -> [Effect] {
    if movement.kind != .correction { return [.perform([.movePremi(movement)])] }
    return [
      .sign(
        Signature(
          title: scene.say("Koreksi ", en: "Correction ") + scene.workshop.code(movement.worker),
          lines: [movement.amount.sentence, movement.reason], signer: .witness(.approve)
        ) { _ in [.movePremi(movement)] })
    ]
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    if form.focused.name != .batch { return form.focused.rows(beside: scene.basis) }
    return scene.workshop.derived.openBatches.reversed().map {
      LookupRow(
        scene.workshop.code($0),
        note: scene.workshop.products[scene.workshop.batches[$0].product].name)
    }
  }

  // MARK: Picture

  /// The path, and what the entry is measured by.
  private func words(in scene: Scene) -> (path: [String], count: String) {
    let workshop = scene.workshop
    switch entry {
    case .cost:
      return (
        [scene.say("Biaya baru", en: "New cost")],
        scene.say("mengurangi laba bulannya", en: "lowers its month's profit")
      )
    case .deposit(let month):
      let figures = try? workshop.division(of: month)
      let owed = figures.map { MonthClosing($0, in: scene).owed.sentence } ?? "-"
      return (
        [month.title(scene.language), scene.say("Setor PNBP", en: "Deposit PNBP")],
        scene.say("belum disetor \(owed)", en: "not deposited \(owed)")
      )
    case .sentOn(let worker, let kind):
      return (
        [workshop.code(worker), scene.say(kind.name)],
        scene.say("saldo ", en: "balance ") + workshop.account(of: worker).balance.sentence
      )
    case .movement(let worker):
      let account = workshop.account(of: worker)
      let usable = account.usable(workshop.scheme(on: scene.today).usable).sentence
      return (
        [workshop.code(worker), scene.say("Catat pengambilan", en: "Pay out")],
        scene.say("saldo ", en: "balance ") + account.balance.sentence
          + scene.say("   boleh diambil ", en: "   usable inside ") + usable
      )
    }
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let words = words(in: scene)
    var page = Page([Area.premi.title(in: scene)] + words.path)
    page.counts = [words.count]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] }).draw(
      form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }
}
