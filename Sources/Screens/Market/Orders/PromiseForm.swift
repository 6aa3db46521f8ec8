import Forms
import TerminalUI
import Wording
import Workshop

/// The promise of an order: the earliest day as the records give it, and why.
struct PromiseForm: EntryForm {
  private let order: ID<CustomerOrder>
  private let forecast: OrderForecast?
  var form: FormState

  init(_ order: ID<CustomerOrder>, in scene: Scene) {
    self.order = order
    forecast = scene.workshop.forecast(of: order, on: scene.today)
    form = FormState(
      [OrderFields.due.field, OrderFields.reason.field],
      texts: [.due: forecast?.ready.dashed ?? ""])
  }

  static let draftName = DraftName(
    "promise", Words("janji", en: "promise")
  ) { draft, scene in
    let order = ID<CustomerOrder>(draft.key.number)
    return scene.workshop.orders.contains(order) ? PromiseForm(order, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(order.index) }

  var topic: String { "pesanan-janji" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (due, reason) = try form.read(OrderFields.due, OrderFields.reason, in: scene)
    guard let due else { throw Unread(.field(.required), at: .due) }
    return [
      .perform([
        .promiseOrder(
          PromiseOrder {
            $0.day = scene.today
            $0.order = order
            $0.due = due
            $0.earliest = forecast?.ready
            $0.reason = reason
          })
      ])
    ]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.orders[order]
    var page = Page([
      scene.say("Pesanan", en: "Orders"), scene.workshop.code(order),
      scene.say("Janji", en: "Promise"),
    ])
    page.counts = [
      scene.say("\(row.quantity) buah", en: counted(row.quantity, "piece")),
      row.promised.map { scene.say("dijanjikan \($0.dashed)", en: "promised \($0.dashed)") }
        ?? scene.say("belum ada tanggal janji", en: "not promised yet"),
    ]
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    view.marksProposals = true
    if let due = form.value(OrderFields.due, in: scene) ?? nil {
      view.notes[.due] = scene.due(due)
    }
    let end = view.draw(form, lookup: [], on: &canvas, in: scene)
    ForecastWords(scene: scene, forecast: forecast).draw(y: end + 1, on: &canvas)
  }
}
