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
      [OrderFields.due, OrderFields.reason], texts: [.due: forecast?.ready.dashed ?? ""])
  }

  var draftKey: DraftKey { EntryName.promise.key(order.index) }

  var topic: String { "pesanan-janji" }

  mutating func save(in scene: Scene) -> [Effect] {
    if form[.due].isEmpty { form.show([RuleBroken(.field(.required), field: .due)], in: scene) }
    guard !form.hasMistakes, let due = due(in: scene) else {
      return [.say(form.mistakeWords(in: scene))]
    }
    return [
      .perform([
        .promiseOrder(
          PromiseOrder {
            $0.day = scene.today
            $0.order = order
            $0.due = due
            $0.earliest = forecast?.ready
            $0.reason = form[.reason].trimmed
          })
      ])
    ]
  }

  private func due(in scene: Scene) -> Day? {
    try? DateLanguage.read(form[.due], today: scene.today)
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.orders[order]
    var page = Page([
      scene.say("Pesanan", en: "Orders"), scene.workshop.code(order),
      scene.say("Janji", en: "Promise"),
    ])
    page.counts = [
      scene.say("\(row.quantity) buah", en: plural(row.quantity, "piece")),
      row.promised.map { scene.say("dijanjikan \($0.dashed)", en: "promised \($0.dashed)") }
        ?? scene.say("belum dijanjikan", en: "not promised yet"),
    ]
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    view.marksProposals = true
    if let due = due(in: scene) {
      view.notes[.due] =
        "\(due.weekdayName(scene.language)) \(due.dashed), "
        + scene.say("\(due - scene.today) hari lagi", en: "in \(counted(due - scene.today, "day"))")
    }
    let end = view.draw(form, lookup: [], on: &canvas, in: scene)
    ForecastWords(scene: scene, forecast: forecast).draw(y: end + 1, on: &canvas)
  }
}
