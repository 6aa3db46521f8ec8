import Forms
import TerminalUI
import Wording
import Workshop

/// The form that records the payment of notas that are owed, one or many as one record: all of it,
/// or so much in one way or several.
struct PaymentForm: EntryForm {
  private let sales: [ID<Sale>]
  var form: FormState

  init(_ sales: [ID<Sale>], in scene: Scene) {
    self.sales = sales
    let buyer = sales.first.flatMap { scene.workshop.sales[$0].buyer }
    let usual = buyer.flatMap { scene.workshop.usualPayment(of: $0) } ?? .transfer
    form = FormState(
      [Self.payment.field, Self.day.field, Self.paid.field],
      texts: [.payment: scene.say(usual.name), .day: scene.today.dashed])
  }

  /// The key of the list; of several rows those that are paid already stay out.
  static func deed(in scene: Scene) -> ListDeed {
    ListDeed(
      keys: [.character("p")], command: .settle,
      label: scene.say("Pelunasan", en: "Payment"),
      reason: scene.reason(without: .record),
      question: { question($0, in: scene) }, way: { _, _ in .actions { _ in [] } },
      done: { _, number in done(number, in: scene) })
  }

  private static func owed(_ rows: [Int], in scene: Scene) -> [ID<Sale>] {
    rows.filter { scene.workshop.sales[$0].isOwed }.map { ID($0) }
  }

  private static func question(_ rows: [Int], in scene: Scene) -> any Screen {
    let owed = owed(rows, in: scene)
    if !owed.isEmpty { return PaymentForm(owed, in: scene) }
    return ConfirmScreen(
      title: scene.say("Sudah lunas", en: "Paid already"),
      lines: [
        scene.say(
          "Semua yang dipilih sudah lunas. Tanda ! belum lunas.",
          en: "All those chosen are paid. ! is unpaid.")
      ], choices: [])
  }

  /// What is said of one nota: what is left of it, where something is.
  static func done(_ number: Int64, of sale: ID<Sale>, in scene: Scene) -> String {
    if !scene.workshop.sales[sale].isOwed { return done(number, in: scene) }
    let left = scene.workshop.left(of: sale).sentence
    return scene.say(
      "Tersimpan #\(number). Sisa utang \(left). Z mengurungkan.",
      en: "Saved #\(number). Still owed \(left). Z undoes.")
  }

  static func done(_ number: Int64, in scene: Scene) -> String {
    scene.say(
      "Tersimpan #\(number). Pelunasan tercatat. Z mengurungkan.",
      en: "Saved #\(number). The payment is recorded. Z undoes.")
  }

  static let oneDraft = DraftName(
    "payment", Words("pelunasan", en: "payment")
  ) { draft, scene in
    let sale = ID<Sale>(draft.key.number)
    return scene.workshop.sales.contains(sale) ? PaymentForm([sale], in: scene) : nil
  }

  static let manyDraft = DraftName("payments", Words("pelunasan", en: "payment"))

  /// Of several notas together the first stands for all.
  var draftKey: DraftKey {
    (sales.count == 1 ? Self.oneDraft : Self.manyDraft).key(sales.first?.index ?? 0)
  }

  var topic: String { "penjualan-pelunasan" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    takeMoney()
    let (payment, day, tender) = try form.read(Self.payment, Self.day, Self.paid, in: scene)
    guard let tender else { return [.perform(sales.map { whole($0, payment, day) })] }
    let due = sum(in: scene.workshop)
    let paying = SaleTender(
      tender, usual: payment, due: due, available: credit(in: scene.workshop))
    if paying.excess > Rupiah() && buyers(in: scene.workshop).count > 1 {
      throw Unread(.market(.beyondNota(due)), at: .paid)
    }
    return [.perform(parts(of: paying, on: day, in: scene.workshop))]
  }

  private func whole(_ sale: ID<Sale>, _ payment: Payment, _ day: Day) -> Action {
    .receivePayment(
      ReceivePayment {
        $0.day = day
        $0.sale = sale
        $0.payment = payment
      })
  }

  /// What is paid goes to the oldest nota first; what is too much stays with the last.
  private func parts(of paying: SaleTender, on day: Day, in workshop: Workshop) -> [Action] {
    var paying = paying
    let order = sales.sorted { (workshop.sales[$0].day, $0) < (workshop.sales[$1].day, $1) }
    return order.enumerated().flatMap { place, sale in
      let share = place == order.count - 1 ? paying : paying.split(workshop.left(of: sale))
      return share.payments(of: sale, on: day)
    }
  }

  /// Money typed where the way is asked is what was paid, in the way that is proposed.
  private mutating func takeMoney() {
    guard form[.paid].isEmpty, TenderLanguage.isAmount(form[.payment]) else { return }
    form[.paid] = form[.payment]
    form.restore(.payment)
  }

  mutating func left(_ field: FieldName, in scene: Scene) {
    if field == .payment { takeMoney() }
  }

  private func sum(in workshop: Workshop) -> Rupiah {
    sales.reduce(Rupiah()) { $0 + workshop.left(of: $1) }
  }

  private func buyers(in workshop: Workshop) -> Set<ID<Buyer>?> {
    Set(sales.map { workshop.sales[$0].buyer })
  }

  /// What the buyer of all of them has paid too much; nil where it is not one whom we know.
  private func credit(in workshop: Workshop) -> Rupiah? {
    let buyers = buyers(in: workshop)
    guard buyers.count == 1, let buyer = buyers.first ?? nil else { return nil }
    return workshop.credit(of: buyer)
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = sales.map { scene.workshop.sales[$0] }
    let total = sum(in: scene.workshop)
    var page = Page([
      scene.say("Penjualan", en: "Sales"), scene.say("Pelunasan", en: "Payment"),
    ])
    page.counts = [
      scene.say("\(rows.count) nota", en: counted(rows.count, "nota")), total.sentence,
    ]
    if let credit = credit(in: scene.workshop), credit > Rupiah() {
      page.counts.append(scene.say("kelebihan ", en: "credit ") + credit.sentence)
    }
    page.draw(on: &canvas, in: scene)
    let end = FormView(rows: form.fields.map { [$0.name] }).draw(
      form, lookup: lookup(in: scene), on: &canvas, in: scene)
    drawNotas(y: end + 1, on: &canvas, in: scene)
  }

  /// As many as there is room for.
  private func drawNotas(y: Int, on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    let room = layout.body + layout.bodyHeight - y
    for (place, sale) in sales.prefix(max(0, room)).enumerated() {
      let row = scene.workshop.sales[sale]
      let text =
        "\(scene.workshop.nota(sale))  \(row.day.dashed)  \(scene.workshop.left(of: sale).bare.leftPadded(to: 10))"
        + (layout.isNarrow ? "" : "  " + scene.buyerName(row.buyer))
      canvas.put(text.fitted(to: canvas.width - 3), x: 2, y: y + place)
    }
  }

  private static let payment = FormField(
    .payment, .payment, width: 22,
    hint: Words("Cara bayar. F4 daftar.", en: "How it was paid. F4 lists."),
    example: Words("QRIS", en: "QRIS"))

  private static let paid = FormField(
    .paid, .optional(.tender), width: 32,
    hint: Words(
      "Kosong: semua. Sebagian: 500rb, atau 500rb tunai 300rb qris.",
      en: "Empty: all. A part: 500rb, or 500rb cash 300rb qris."),
    example: Words("500rb", en: "500rb"), label: Words("Jumlah", en: "Amount"))

  private static let day = FormField.day(
    Words(
      "Tanggal uang diterima; masuk hitungan bulan itu.",
      en: "Date received; it counts in that month."))
}
