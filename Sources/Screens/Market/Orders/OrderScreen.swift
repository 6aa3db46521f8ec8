import Reports
import TerminalUI
import Wording
import Workshop

/// One order: what of each kind is ordered, ready and handed over, its money, and its batches and
/// notas, which Enter opens.
struct OrderScreen: Screen {
  private let order: ID<CustomerOrder>
  private var cursor = ListCursor()

  init(_ order: ID<CustomerOrder>) { self.order = order }

  var presence: Presence { .page }
  var topic: String { "pesanan-rincian" }
  var door: Door? { .sales }

  /// A row that can be opened.
  private enum Link {
    case batch(ID<WeavingBatch>)
    case sale(ID<Sale>)
  }

  private func links(in scene: Scene) -> [Link] {
    scene.workshop.batches(for: order).map { .batch($0) }
      + scene.workshop.sales(of: order).map { .sale($0) }
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let reason = scene.reason(without: .record) ?? notOpen(in: scene)
    let workshop = scene.workshop
    return [
      Binding(
        [.enter, .right], .open, scene.say("Buka", en: "Open"),
        unless: links(in: scene).isEmpty ? Self.noLink(in: scene) : nil, onKeyLine: false),
      Binding(
        [.character("s")], .deliver, scene.say("Serahkan", en: "Supply"),
        unless: reason ?? (workshop.planDelivery(of: order).isEmpty ? noneReady(in: scene) : nil)),
      Binding([.character("j")], .promise, scene.say("Janji", en: "Promise (J)"), unless: reason),
      Binding(
        [.character("b")], .weave, scene.say("Batch", en: "Batch"),
        unless: reason ?? (workshop.uncovered(of: order).isEmpty ? allCovered(in: scene) : nil)),
      Binding(
        [.character("u")], .advance, scene.say("Uang muka", en: "Up front"),
        unless: scene.reason(without: .record)),
      Binding(
        [.character("c")], .print, scene.say("Kuitansi uang muka", en: "Receipt"),
        unless: workshop.orders[order].advances.contains { $0.amount > Rupiah() }
          ? nil : noAdvance(in: scene), onKeyLine: false),
      Binding(
        [.function(8), .delete], .void, scene.say("Batalkan", en: "Cancel it"), unless: reason),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ]
      + RowList.movement.map { binding in
        var binding = binding
        binding.keys.removeAll { $0 == .character("j") }
        return binding
      }
  }

  private func notOpen(in scene: Scene) -> String? {
    scene.workshop.derived.openOrders.contains(order) ? nil : OrderList.notOpen(in: scene)
  }

  private static func noLink(in scene: Scene) -> String {
    scene.say(
      "Belum ada batch dan nota. B membuka batch.", en: "No batch and no nota. B opens one.")
  }

  private func noneReady(in scene: Scene) -> String {
    scene.say("Belum ada buah yang siap.", en: "No piece is ready yet.")
  }

  private func allCovered(in scene: Scene) -> String {
    scene.say("Semua sudah ada batch atau stoknya.", en: "Batches or stock have it all.")
  }

  private func noAdvance(in scene: Scene) -> String {
    scene.say("Belum ada uang muka.", en: "There is no advance yet.")
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .open: return open(in: scene)
    case .deliver: return [.open(SaleForm(delivering: order, in: scene))]
    case .promise: return [.open(PromiseForm(order, in: scene))]
    case .weave: return [.open(OpenBatchForm(for: order, in: scene))]
    case .advance: return [.open(AdvanceForm(order, in: scene))]
    case .void: return [.open(CancelForm(order))]
    case .print:
      let name = scene.buyerName(scene.workshop.orders[order].buyer)
      guard let receipt = AdvanceReceipt(of: order, buyer: name, in: scene.workshop) else {
        return [.say(noAdvance(in: scene))]
      }
      return PrintScreen.opened(receipt.document)
    default:
      _ = cursor.move(command, rows: links(in: scene).count, page: scene.size.height)
    }
    return []
  }

  private func open(in scene: Scene) -> [Effect] {
    let links = links(in: scene)
    guard links.indices.contains(cursor.focus) else { return [.say(Self.noLink(in: scene))] }
    switch links[cursor.focus] {
    case .batch(let batch): return [.open(BatchScreen(batch))]
    case .sale(let sale): return [.open(NotaScreen(sale))]
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .saved(let number) = answer else { return [] }
    let code = scene.workshop.code(order)
    let state = scene.say(scene.workshop.stateWords(of: order))
    return [
      .say(
        scene.say(
          "Tersimpan #\(number). \(code) \(state).", en: "Saved #\(number). \(code) \(state)."))
    ]
  }

  func hint(in scene: Scene) -> String {
    let state = scene.workshop.state(of: order)
    if state == .ready {
      return scene.say("Siap diserahkan: S menulis notanya.", en: "Ready: S writes its nota.")
    }
    if state == .draft {
      return scene.say(
        "Belum dijanjikan. J menghitung tanggal.", en: "Not promised. J works a day out.")
    }
    if state.isOpen && !scene.workshop.uncovered(of: order).isEmpty {
      return scene.say("B membuka batch untuk sisanya.", en: "B opens a batch for what is missing.")
    }
    return scene.say("Enter membuka batch atau nota.", en: "Enter opens a batch or a nota.")
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let view = OrderView(order, in: scene)
    let links = links(in: scene)
    cursor.settle(rows: links.count, page: links.count)
    view.page.draw(on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let head = view.head(narrow: layout.isNarrow)
    let rows = links.map { link in
      switch link {
      case .batch(let batch): view.line(of: batch)
      case .sale(let sale): view.line(of: sale)
      }
    }
    let all = head.map { (text: $0, link: Int?.none) } + rows.enumerated().map { ($1, $0) }
    let focus = head.count + cursor.focus
    let top = max(0, min(focus - layout.bodyHeight + 1, all.count - layout.bodyHeight))
    canvas.cursor = (2, layout.body)
    for (offset, line) in all.dropFirst(links.isEmpty ? 0 : top).prefix(layout.bodyHeight)
      .enumerated()
    {
      let y = layout.body + offset
      canvas.put(line.text.fittedParts(to: canvas.width - 3), x: 2, y: y)
      guard let link = line.link, link == cursor.focus else { continue }
      canvas.put(">", x: 0, y: y)
      canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
      canvas.cursor = (2, y)
    }
  }
}
