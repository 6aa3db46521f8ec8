import Forms
import TerminalUI
import Wording
import Workshop

/// The taking down of an order, with the buyer where new, the promise and the advance as one save.
struct OrderForm: NamesBuyer {
  var form: FormState
  let draftKey: DraftKey
  var newBuyer: NewBuyer?
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

  private init(key: DraftKey, in scene: Scene) {
    draftKey = key
    form = FormState(
      OrderFields.all,
      texts: [
        .day: scene.today.dashed, .channel: scene.channel(1),
        .payment: scene.say(Payment.transfer.name),
      ])
  }

  var topic: String { "pesanan-isian" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .buyer
      ? scene.buyerRows(typed: form[.buyer], besides: newBuyer)
      : form.focused.rows(beside: scene.basis)
  }

  /// The channel of the buyer's last order, and the way in which he paid last.
  mutating func left(_ field: FieldName, in scene: Scene) {
    guard field == .buyer, let buyer = scene.workshop.buyer(named: form[.buyer].trimmed) else {
      return
    }
    let last = scene.workshop.orders.last { $0.buyer == buyer && !$0.isWithdrawn }
    form.propose([
      .channel: scene.channel(last?.channel ?? scene.workshop.buyers[buyer].channel),
      .payment: scene.say((scene.workshop.usualPayment(of: buyer) ?? .transfer).name),
    ])
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
          en: "Saved #\(number). Order \(code), \(counted(pieces, "piece")). Z undoes.")),
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
      ? [] : [scene.say("\(quantity) buah", en: counted(quantity, "piece")), total.sentence]
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
      notes[.due] = scene.due(due)
    }
    return notes
  }
}
