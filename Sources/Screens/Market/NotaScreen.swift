import Reports
import TerminalUI
import Wording
import Workshop

/// The nota of a sale as its paper will be, or its kuitansi.
struct NotaScreen: Screen {
  private let sale: ID<Sale>
  private var showsReceipt = false
  private var scroll = TextScroll()
  /// Columns left out at the left, on a screen narrower than the paper.
  private var shift = 0

  init(_ sale: ID<Sale>) { self.sale = sale }

  var presence: Presence { .page }
  var topic: String { "penjualan-pratinjau" }

  func bindings(in scene: Scene) -> [Binding] {
    let label = showsReceipt ? "Nota" : scene.say("Kuitansi", en: "Receipt")
    return [
      Binding([.character("k")], .receipt, label, unless: unpaidReason(in: scene))
    ] + sideways(in: scene) + [
      TraceScreen.binding(in: scene),
      Binding([.up], .up), Binding([.down, .character("j")], .down),
      Binding([.pageUp], .pageUp), Binding([.pageDown], .pageDown),
      Binding([.home], .first), Binding([.end], .last),
      Binding(
        [.escape, .left, .enter, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ]
  }

  private func sideways(in scene: Scene) -> [Binding] {
    if scene.size.width > Self.paperWidth { return [] }
    return [Binding([.right, .tab], .right, scene.say("Geser", en: "Shift"))]
  }

  private static let paperWidth = 76

  private func unpaidReason(in scene: Scene) -> String? {
    guard scene.workshop.sales[sale].payment == .unpaid else { return nil }
    return scene.say(
      "Belum dibayar. Kuitansi menyusul pembayaran.",
      en: "Not paid yet. The receipt follows the payment.")
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.back): return [.close]
    case .command(.receipt):
      showsReceipt.toggle()
      scroll = TextScroll()
    case .command(.trace): return [.open(TraceScreen(from: .sale(sale)))]
    case .command(.right):
      let step = scene.size.width - 5
      shift = shift + step >= Self.paperWidth ? 0 : shift + step
    case .command(let command):
      let page = Layout(scene.size).bodyHeight
      scroll.move(command, lines: lines(in: scene).count, page: page)
    case .key: break
    }
    return []
  }

  private func lines(in scene: Scene) -> [String] {
    let buyer = scene.workshop.sales[sale].buyer
    let name = buyer == nil ? "" : scene.buyerName(buyer)
    return showsReceipt
      ? Kuitansi(of: sale, buyer: name, in: scene.workshop).lines
      : Nota(of: sale, buyer: name, in: scene.workshop).lines
  }

  func hint(in scene: Scene) -> String {
    if let reason = unpaidReason(in: scene) { return reason }
    return showsReceipt
      ? scene.say("K kembali ke nota. Esc menutup.", en: "K returns to the nota. Esc closes.")
      : scene.say("K membuka kuitansi. Esc menutup.", en: "K opens the receipt. Esc closes.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.sales[sale]
    var page = Page([
      scene.say("Penjualan", en: "Sales"), "Nota " + scene.workshop.nota(sale),
      showsReceipt ? scene.say("Kuitansi", en: "Receipt") : scene.say("Pratinjau", en: "Preview"),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [
      scene.say(
        "\(row.quantity) buah", en: row.quantity == 1 ? "1 piece" : "\(row.quantity) pieces"),
      row.total.sentence,
      row.isWithdrawn ? scene.say("dibatalkan", en: "void") : scene.say(row.payment.name),
    ]
    let lines = lines(in: scene)
    let layout = Layout(canvas.size)
    let sight = scroll.shown(of: lines.count, page: layout.bodyHeight)
    page.position =
      scene.say("baris", en: "lines") + " \(sight.lowerBound + 1)-\(sight.upperBound) "
      + scene.say("dari", en: "of") + " \(lines.count)"
    page.draw(on: &canvas, in: scene)
    for (place, line) in lines[sight].enumerated() {
      let shown = canvas.width > Self.paperWidth ? line : String(line.dropFirst(shift))
      canvas.put(String(shown.prefix(canvas.width - 1)), x: 0, y: layout.body + place)
    }
    canvas.cursor = (4, layout.body)
  }
}
