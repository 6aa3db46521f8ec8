import Forms
import TerminalUI
import Wording
import Workshop

/// An advance that came in or, with a second person, is given back.
struct AdvanceForm: EntryForm {
  private let order: ID<CustomerOrder>
  var form: FormState

  init(_ order: ID<CustomerOrder>, in scene: Scene) {
    self.order = order
    let usual = scene.workshop.usualPayment(of: scene.workshop.orders[order].buyer) ?? .transfer
    form = FormState(
      [Self.amount.field, OrderFields.payment.field, Self.day.field],
      texts: [.payment: scene.say(usual.name), .day: scene.today.dashed])
  }

  static let draftName = DraftName(
    "advance", Words("uang muka", en: "advance")
  ) { draft, scene in
    let order = ID<CustomerOrder>(draft.key.number)
    return scene.workshop.orders.contains(order) ? AdvanceForm(order, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(order.index) }

  var topic: String { "pesanan-uang-muka" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (amount, payment, day) = try form.read(
      Self.amount, OrderFields.payment, Self.day, in: scene)
    guard let payment else { throw Unread(.field(.unknownRow), at: .payment) }
    let action = MoveAdvance {
      $0.day = day
      $0.order = order
      $0.amount = amount
      $0.payment = payment
    }
    // To give back takes a second person.
    if action.amount >= Rupiah() { return [.perform([.moveAdvance(action)])] }
    let back = (Rupiah() - action.amount).sentence
    return [
      .sign(
        Signature(
          title: scene.say("Uang muka kembali", en: "Advance given back"),
          lines: [scene.workshop.code(order) + ", " + back], signer: .witness(.approve)
        ) { _ in [.moveAdvance(action)] })
    ]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.orders[order]
    var page = Page([
      scene.say("Pesanan", en: "Orders"), scene.workshop.code(order),
      scene.say("Uang muka", en: "Advance"),
    ])
    let left = scene.workshop.advanceLeft(of: order)
    page.counts = [
      scene.say("harga ", en: "price ") + row.total.sentence,
      scene.say("uang muka ", en: "advance ") + left.sentence,
    ]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let amount = FormField(
    .amount, .money, width: 18,
    hint: Words(
      "Uang diterima. Minus: dikembalikan, Kasubsi menandatangani.",
      en: "The sum paid. A minus gives it back; a supervisor signs."),
    example: Words("500rb", en: "500rb"), label: Words("Jumlah rupiah", en: "Rupiah"))

  private static let day = FormField.day(
    Words("Tanggal uang diterima atau kembali.", en: "Date paid in or paid back."),
    example: Words("kemarin", en: "yesterday"))
}
