import Forms
import TerminalUI
import Wording
import Workshop

/// A change of what an order asks for; what it said before stays on its page.
struct ReviseForm: EntryForm {
  private let order: ID<CustomerOrder>
  var form: FormState

  init(_ order: ID<CustomerOrder>, in scene: Scene) {
    self.order = order
    let row = scene.workshop.orders[order]
    form = FormState(
      [Self.goods.field, Self.channel.field, Self.reason.field],
      texts: [
        .quantity: OrderFields.text(of: row.lines, in: scene.workshop),
        .channel: scene.channel(row.channel),
      ])
  }

  static let draftName = DraftName(
    "revise", Words("perubahan pesanan", en: "change of an order")
  ) { draft, scene in
    let order = ID<CustomerOrder>(draft.key.number)
    return scene.workshop.orders.contains(order) ? ReviseForm(order, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(order.index) }
  var topic: String { "pesanan-ubah" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (typed, channel, reason) = try form.read(Self.goods, Self.channel, Self.reason, in: scene)
    let former = scene.workshop.orders[order].lines
    let lines = typed.map { line in
      // An order of before takes any grade until it is said which.
      var line = line
      let isOfAny = former.contains { $0.kind == line.kind && $0.grade == nil }
      if isOfAny && line.grade == .a { line.grade = nil }
      return line
    }
    let action = ReviseOrder {
      $0.day = scene.today
      $0.order = order
      $0.channel = channel
      $0.lines = lines
      $0.reason = reason
    }
    return [.perform([.reviseOrder(action)])]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Pesanan", en: "Orders"), scene.workshop.code(order),
      scene.say("Ubah", en: "Change"),
    ])
    page.counts = [scene.buyerName(scene.workshop.orders[order].buyer)]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let goods = FormField(
    .quantity, .order, width: 52,
    hint: Words(
      "Isi pesanan seluruhnya: jumlah, kode, harga.", en: "All of it: count, code, price."),
    example: Words("20xR8 5xP9@140rb", en: "20xR8 5xP9@140rb"), label: Words("Barang", en: "Goods"))

  private static let channel = FormField(
    .channel, .channel, width: 20,
    hint: Words("Saluran penjualan. F4 daftar.", en: "The sales channel. F4 lists them."),
    example: Words("etalase", en: "display case"))

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words("Mengapa berubah, minimal 5 huruf.", en: "Why it changes, at least 5 letters."),
    example: Words("pemesan menambah 5", en: "the buyer wants 5 more"))
}
