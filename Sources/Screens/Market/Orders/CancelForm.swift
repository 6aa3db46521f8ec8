import Forms
import TerminalUI
import Wording
import Workshop

/// The cancelling of an order; what is left of an advance goes back with a second person.
struct CancelForm: EntryForm {
  private let order: ID<CustomerOrder>
  var form = FormState([Self.reason.field])

  init(_ order: ID<CustomerOrder>) { self.order = order }

  static let draftName = DraftName(
    "cancel", Words("pembatalan pesanan", en: "cancelling of an order")
  ) { draft, scene in
    let order = ID<CustomerOrder>(draft.key.number)
    return scene.workshop.orders.contains(order) ? CancelForm(order) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(order.index) }

  var topic: String { "pesanan-batal" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let reason = try form.read(Self.reason, in: scene)
    let cancel = CancelOrder {
      $0.day = scene.today
      $0.order = order
      $0.reason = reason
    }
    let left = scene.workshop.advanceLeft(of: order)
    if left == Rupiah() { return [.perform([.cancelOrder(cancel)])] }
    let back = MoveAdvance {
      $0.day = scene.today
      $0.order = order
      $0.amount = Rupiah() - left
      $0.payment = scene.workshop.orders[order].advances.last?.payment ?? .cash
    }
    return [
      .sign(
        Signature(
          title: scene.say("Batalkan ", en: "Cancel ") + scene.workshop.code(order),
          lines: [
            scene.say("Uang muka kembali ", en: "Advance given back ") + left.sentence,
            scene.say("Alasan", en: "Reason") + ": " + cancel.reason,
          ], signer: .witness(.approve)
        ) { _ in [.moveAdvance(back), .cancelOrder(cancel)] })
    ]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Pesanan", en: "Orders"), scene.workshop.code(order),
      scene.say("Batalkan", en: "Cancel"),
    ])
    let left = scene.workshop.advanceLeft(of: order)
    page.counts = [
      scene.buyerName(scene.workshop.orders[order].buyer),
      left == Rupiah() ? "" : scene.say("uang muka ", en: "advance ") + left.sentence,
    ].filter { !$0.isEmpty }
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.reason]]).draw(form, lookup: [], on: &canvas, in: scene)
  }

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words(
      "Mengapa batal, minimal 5 huruf. Yang sudah dianyam menjadi stok bebas.",
      en: "Why, at least 5 letters. What is woven becomes free stock."),
    example: Words("dibatalkan pemesan", en: "cancelled by buyer"))
}
