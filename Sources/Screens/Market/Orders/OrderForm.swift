import Forms
import TerminalUI
import Wording
import Workshop

/// The taking down of an order, with the buyer where new, the promise and the advance as one save.
struct OrderForm: EntryForm {
  var form: FormState
  let draftKey: DraftKey
  private var newBuyer: NewBuyer?
  /// The forecast for what is typed, and for which text and record it was made.
  private var forecast: OrderForecast?
  private var made: (text: String, sequence: Int64)?

  static let draftName = DraftName(.order) { _, _ in
    Words("pesanan", en: "order")
  } opening: { draft, scene in
    OrderForm(resuming: draft, in: scene)
  }

  init(in scene: Scene) { self.init(key: scene.newDraft(Self.draftName), in: scene) }

  init(resuming draft: Draft, in scene: Scene) {
    self.init(key: draft.key, in: scene)
    resume(draft)
  }

  mutating func resume(_ draft: Draft) {
    form.resume(draft.texts)
    newBuyer = draft.texts[Self.newBuyerName].map {
      NewBuyer(name: form[.buyer].trimmed, isPerson: $0 == "person")
    }
  }

  private init(key: DraftKey, in scene: Scene) {
    draftKey = key
    form = FormState(
      OrderFields.all,
      texts: [
        .day: scene.today.dashed, .channel: scene.channel(1),
        .payment: scene.say(Payment.transfer.name),
      ])
  }

  private static let newBuyerName = "newBuyer"

  var topic: String { "pesanan-isian" }

  var draft: Draft? {
    var texts = form.draftTexts
    if let newBuyer { texts[Self.newBuyerName] = newBuyer.isPerson ? "person" : "institution" }
    return Draft(draftKey, texts: texts)
  }

  // MARK: Keys

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let name = form.focused.name
    let event = form.press(input, rows: lookup(in: scene), in: scene)
    if name == .buyer, form.focused.name != name { proposeChannel(in: scene) }
    switch event {
    case .leave: return [.close]
    case .save: return saving(in: scene)
    case .add(let typed):
      form[.buyer] = typed.uppercased()
      return [.open(SaleHeader.kindQuestion(form[.buyer], in: scene))]
    case .nothing, .changed: return []
    }
  }

  /// The usual channel of a known buyer.
  private mutating func proposeChannel(in scene: Scene) {
    guard let buyer = scene.workshop.buyer(named: form[.buyer].trimmed) else { return }
    form.propose([.channel: scene.channel(scene.workshop.buyers[buyer].channel)])
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number): return saved(number, in: scene)
    case .refused(let broken): return form.refuse(broken, in: scene)
    case .chosen(let kind):
      newBuyer = NewBuyer(name: form[.buyer], isPerson: kind == 2)
      form.setMistake(nil, of: .buyer)
      form.focus(on: .channel)
    default: break
    }
    return []
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .buyer
      ? scene.buyerRows(typed: form[.buyer]) : form.focused.rows(beside: scene.basis)
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let entry = try OrderEntry(&form, newBuyer, in: scene)
    return [
      .perform(
        entry.actions(
          earliest: earliest(in: scene)?.ready, today: scene.today, in: scene.workshop))
    ]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let newest = scene.workshop.orders.indices.last else { return [.close] }
    let code = scene.workshop.code(ID<CustomerOrder>(newest))
    let pieces = scene.workshop.orders[newest].quantity
    return [
      .replace(OrderScreen(ID(newest))),
      .say(
        scene.say(
          "Tersimpan #\(number). Pesanan \(code), \(pieces) buah. Z mengurungkan.",
          en: "Saved #\(number). Order \(code), \(plural(pieces, "piece")). Z undoes.")),
    ]
  }

  /// Made anew only when what is ordered or the records changed.
  private mutating func earliest(in scene: Scene) -> OrderForecast? {
    let text = form[.quantity]
    if made?.text == text && made?.sequence == scene.lastSequence { return forecast }
    forecast = form.value(OrderFields.goods, in: scene).flatMap {
      scene.workshop.forecast(for: $0, on: scene.today)
    }
    made = (text, scene.lastSequence)
    return forecast
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let code = scene.workshop.code(scene.workshop.orders.nextID)
    let lines = form.value(OrderFields.goods, in: scene) ?? []
    var page = Page([
      Area.sales.title(in: scene), scene.say("Pesanan", en: "Orders"),
      scene.say("Baru", en: "New"),
    ])
    let quantity = lines.reduce(0) { $0 + Int($1.quantity) }
    let total = lines.reduce(Rupiah()) { $0 + $1.total }
    page.counts =
      quantity == 0
      ? [] : [scene.say("\(quantity) buah", en: plural(quantity, "piece")), total.sentence]
    page.fact = scene.kept(draftKey) ?? code
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    view.notes = notes(in: scene)
    let end = view.draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
    guard !lines.isEmpty else { return }
    let words = ForecastWords(scene: scene, forecast: earliest(in: scene))
    words.draw(y: end + 1, on: &canvas)
  }

  private func notes(in scene: Scene) -> [FieldName: String] {
    var notes: [FieldName: String] = [:]
    if let newBuyer, newBuyer.name == form[.buyer].trimmed {
      notes[.buyer] = scene.say("baru", en: "new")
    }
    if let due = form.value(OrderFields.due, in: scene) ?? nil {
      notes[.due] =
        "\(due.weekdayName(scene.language)) \(due.dashed), "
        + scene.say("\(due - scene.today) hari lagi", en: "in \(counted(due - scene.today, "day"))")
    }
    return notes
  }
}
