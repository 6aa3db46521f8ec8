import Forms
import TerminalUI
import Wording
import Workshop

/// The form that records the payment of notas that are owed, one or many as one record.
struct PaymentForm: EntryForm {
  private let sales: [ID<Sale>]
  var form: FormState

  init(_ sales: [ID<Sale>], in scene: Scene) {
    self.sales = sales
    form = FormState(
      [Self.payment.field, Self.day.field],
      texts: [.payment: scene.say(Payment.transfer.name), .day: scene.today.dashed])
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
          "Semua yang dipilih sudah lunas. Tanda ! belum dibayar.",
          en: "None of the chosen is owed. A ! is unpaid.")
      ], choices: [])
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
    let (payment, day) = try form.read(Self.payment, Self.day, in: scene)
    return [
      .perform(
        sales.map { sale in
          .receivePayment(
            ReceivePayment {
              $0.day = day
              $0.sale = sale
              $0.payment = payment
            })
        })
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = sales.map { scene.workshop.sales[$0] }
    let total = sales.reduce(Rupiah()) { $0 + scene.workshop.due($1) }
    var page = Page([
      scene.say("Penjualan", en: "Sales"), scene.say("Pelunasan", en: "Payment"),
    ])
    page.counts = [
      scene.say("\(rows.count) nota", en: plural(rows.count, "nota")), total.sentence,
    ]
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
        "\(scene.workshop.nota(sale))  \(row.day.dashed)  \(scene.workshop.due(sale).bare.leftPadded(to: 10))"
        + (layout.isNarrow ? "" : "  " + scene.buyerName(row.buyer))
      canvas.put(text.fitted(to: canvas.width - 3), x: 2, y: y + place)
    }
  }

  private static let payment = FormField(
    .payment, .payment, width: 22,
    hint: Words("Bagaimana dibayar. F4 menampilkan daftar.", en: "How it was paid. F4 lists."),
    example: Words("QRIS", en: "QRIS"))

  private static let day = FormField.day(
    Words(
      "Hari uangnya diterima; masuk hitungan bulan itu.",
      en: "The day the money came; it counts in that month."))
}
