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
      texts: [.day: (day ?? scene.today).dashed].merging(texts) { $1 })
  }

  /// The whole balance of somebody who was released.
  static func payingOut(_ worker: ID<Inmate>, in scene: Scene) -> MoneyForm {
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

  var draftKey: DraftKey {
    switch entry {
    case .cost: EntryName.cost.key()
    case .deposit(let month): EntryName.deposit.key(month.number)
    case .movement(let worker):
      (isPayout ? EntryName.payout : .movement).key(worker.index)
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

  mutating func save(in scene: Scene) -> [Effect] {
    showUnread(in: scene)
    guard !form.hasMistakes, let action = action(in: scene) else {
      return [.say(form.mistakeWords(in: scene))]
    }
    guard case .movePremi(let movement) = action, movement.kind == .correction else {
      return [.perform([action])]
    }
    return [
      .sign(
        Signature(
          title: scene.say("Koreksi ", en: "Correction ") + scene.workshop.code(movement.worker),
          lines: [movement.amount.sentence, movement.reason], signer: .witness(.approve)
        ) { _ in [action] })
    ]
  }

  /// What a lookup was to give and did not.
  private mutating func showUnread(in scene: Scene) {
    if form.fields.contains(where: { $0.name == .kind }), kind == nil {
      form.show([RuleBroken(.field(.unknownRow), field: .kind)], in: scene)
    }
    if !form[.batch].trimmed.isEmpty, batch(in: scene) == nil {
      form.show([RuleBroken(.field(.unknownRow), field: .batch)], in: scene)
    }
  }

  private var kind: MovementKind? {
    MovementKind.allCases.first { $0.name.areTyped(form[.kind]) }
  }

  private func batch(in scene: Scene) -> ID<WeavingBatch>? {
    scene.workshop.batch(code: form[.batch].trimmed)
  }

  /// Nil where a text cannot be read, which the field says.
  private func action(in scene: Scene) -> Action? {
    guard let day = try? DateLanguage.read(form[.day], today: scene.today),
      let amount = try? MoneyLanguage.read(form[.amount])
    else { return nil }
    switch entry {
    case .cost:
      return .noteCost(
        NoteCost {
          $0.day = day
          $0.amount = amount
          $0.batch = batch(in: scene)
          $0.words = form[.words].trimmed
        })
    case .deposit(let month):
      return .depositPNBP(
        DepositPNBP {
          $0.day = day
          $0.month = month
          $0.amount = amount
          $0.billing = form[.billing].trimmed
          $0.ntpn = form[.ntpn].trimmed.uppercased()
        })
    case .movement(let worker):
      return kind.map { kind in
        .movePremi(
          MovePremi {
            $0.day = day
            $0.worker = worker
            $0.kind = kind
            $0.amount = amount
            $0.proof = form[.proof].trimmed
            $0.reason = form[.reason].trimmed
          })
      }
    }
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .kind: MovementKind.allCases.map { LookupRow(scene.say($0.name)) }
    case .batch:
      scene.workshop.derived.openBatches.reversed().map {
        LookupRow(
          scene.workshop.code($0),
          note: scene.workshop.products[scene.workshop.batches[$0].product].name)
      }
    default: []
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
      let target = (try? MonthScreen.figures(of: month, in: workshop))?.part(.state) ?? Rupiah()
      let owed = max(Rupiah(), target - workshop.deposited(for: month)).sentence
      return (
        [month.title(scene.language), scene.say("Setor PNBP", en: "Deposit PNBP")],
        scene.say("belum disetor \(owed)", en: "not deposited \(owed)")
      )
    case .movement(let worker):
      let account = workshop.account(of: worker)
      let usable = account.usable(workshop.scheme(on: scene.today).usable).sentence
      return (
        [workshop.code(worker), scene.say("Catat keluar", en: "Pay out")],
        scene.say("saldo ", en: "balance ") + account.balance.sentence
          + scene.say("   boleh dipakai ", en: "   usable inside ") + usable
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
