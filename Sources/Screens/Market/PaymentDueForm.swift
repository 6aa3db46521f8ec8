import Forms
import TerminalUI
import Wording
import Workshop

/// The form for the day until which a nota on credit is to be paid.
struct PaymentDueForm: EntryForm {
  private let sale: ID<Sale>
  var form: FormState

  init(_ sale: ID<Sale>, in scene: Scene) {
    self.sale = sale
    form = FormState(
      [Self.due.field], texts: [.due: scene.workshop.sales[sale].payBy?.dashed ?? ""])
  }

  static let draftName = DraftName(
    "paymentDue", Words("jatuh tempo", en: "due date")
  ) { draft, scene in
    let sale = ID<Sale>(draft.key.number)
    return scene.workshop.sales.contains(sale) ? PaymentDueForm(sale, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(sale.index) }

  var topic: String { "penjualan-jatuh-tempo" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let due = try form.read(Self.due, in: scene)
    return [
      .perform([
        .setPaymentDue(
          SetPaymentDue {
            $0.day = scene.today
            $0.sale = sale
            $0.due = due
          })
      ])
    ]
  }

  static func done(_ number: Int64, in scene: Scene) -> String {
    scene.say(
      "Tersimpan #\(number). Jatuh tempo ada di nota. Z mengurungkan.",
      en: "Saved #\(number). Due date on the nota. Z undoes.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Penjualan", en: "Sales"), "Nota " + scene.workshop.nota(sale),
      scene.say("Jatuh tempo", en: "Due date"),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [scene.workshop.left(of: sale).sentence]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.due]]).draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let due = FormField(
    .due, .optional(.day), width: 12,
    hint: Words("Batas tanggal pembayaran.", en: "The last day to pay it."),
    example: Words("+30", en: "+30"), label: Words("Jatuh tempo", en: "Due date"))
}
