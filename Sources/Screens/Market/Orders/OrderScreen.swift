import Reports
import TerminalUI
import Wording
import Workshop

/// One order: what of each kind is ordered, ready and handed over, its money, and its batches and
/// notas, which Enter opens.
struct OrderScreen: RowPage {
  private let order: ID<CustomerOrder>
  var cursor = ListCursor()
  var hearing: ((inout OrderScreen, Answer, Scene) -> [Effect])?

  init(_ order: ID<CustomerOrder>) { self.order = order }

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

  func count(in scene: Scene) -> Int { links(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<OrderScreen>] {
    let reason = scene.reason(without: .record) ?? notOpen(in: scene)
    let workshop = scene.workshop
    return [
      PageKey(
        [.enter, .right], .open, scene.say("Buka", en: "Open"),
        unless: links(in: scene).isEmpty ? Self.noLink(in: scene) : nil, onKeyLine: false,
        does: { page, scene in page.open(in: scene) }),
      writing(
        [.character("n")], .deliver, scene.say("Serahkan", en: "Deliver"),
        unless: reason ?? (workshop.planDelivery(of: order).isEmpty ? noneReady(in: scene) : nil)
      ) { SaleForm(delivering: order, in: $0) },
      writing([.character("j")], .promise, scene.say("Janji", en: "Promise (J)"), unless: reason) {
        PromiseForm(order, in: $0)
      },
      writing(
        [.character("h")], .weave, scene.say("Buat batch", en: "New batch"),
        unless: reason ?? (workshop.uncovered(of: order).isEmpty ? allCovered(in: scene) : nil)
      ) { OpenBatchForm(for: order, in: $0) },
      writing(
        [.character("g")], .advance, scene.say("Uang muka", en: "Advance"),
        unless: scene.reason(without: .record)
      ) { AdvanceForm(order, in: $0) },
      writing(
        [.character("u"), .function(2)], .revise, scene.say("Ubah isi", en: "Change"),
        unless: reason,
        onKeyLine: false
      ) { ReviseForm(order, in: $0) },
      PageKey(
        [.character("c")], .print, scene.say("Kuitansi uang muka", en: "Receipt"),
        unless: workshop.orders[order].advances.contains { $0.amount > Rupiah() }
          ? nil : noAdvance(in: scene), onKeyLine: false,
        does: { page, scene in page.receipt(in: scene) }),
      PageKey(
        [.character("b")], .deliveryMinute,
        scene.say("Berita acara serah terima", en: "Delivery minute"),
        unless: workshop.sales(of: order).isEmpty ? noDelivery(in: scene) : nil, onKeyLine: false,
        does: { page, scene in page.minute(in: scene) }),
      writing(
        [.function(8), .delete], .void, scene.say("Batalkan", en: "Cancel it"), unless: reason
      ) { _ in CancelForm(order) },
      .back(in: scene),
    ]
  }

  /// A key that opens a form about the order; once it is saved the page says how the order stands.
  private func writing(
    _ keys: [Key], _ command: Command, _ label: String, unless reason: String?,
    onKeyLine: Bool = true, form: @escaping (Scene) -> any Screen
  ) -> PageKey<OrderScreen> {
    PageKey(
      keys, command, label, unless: reason, onKeyLine: onKeyLine,
      does: { _, scene in [.open(form(scene))] },
      hears: { page, answer, scene in page.told(answer, in: scene) })
  }

  private func notOpen(in scene: Scene) -> String? {
    scene.workshop.derived.openOrders.contains(order) ? nil : OrderList.notOpen(in: scene)
  }

  private static func noLink(in scene: Scene) -> String {
    scene.say(
      "Belum ada batch dan nota. H membuat batch.", en: "No batch or nota yet. H adds a batch.")
  }

  private func noneReady(in scene: Scene) -> String {
    scene.say("Belum ada buah yang siap.", en: "No piece is ready yet.")
  }

  private func allCovered(in scene: Scene) -> String {
    scene.say("Semua sudah ada batch atau stoknya.", en: "Batches or stock cover it.")
  }

  private func noAdvance(in scene: Scene) -> String {
    scene.say("Belum ada uang muka. G mencatat.", en: "No advance yet. G records one.")
  }

  private func noDelivery(in scene: Scene) -> String {
    scene.say("Belum ada yang diserahkan. N menyerahkan.", en: "None delivered yet. N delivers.")
  }

  /// The minute of the delivery in focus, else of the newest.
  private func minute(in scene: Scene) -> [Effect] {
    let links = links(in: scene)
    var sale = scene.workshop.sales(of: order).last
    if links.indices.contains(cursor.focus), case .sale(let chosen) = links[cursor.focus] {
      sale = chosen
    }
    let name = scene.buyerName(scene.workshop.orders[order].buyer)
    return sale.map {
      PrintScreen.opened(DeliveryMinute.paper(of: $0, to: name, in: scene.workshop))
    } ?? [.say(noDelivery(in: scene))]
  }

  private func receipt(in scene: Scene) -> [Effect] {
    let name = scene.buyerName(scene.workshop.orders[order].buyer)
    guard let receipt = AdvanceReceipt.paper(of: order, buyer: name, in: scene.workshop) else {
      return [.say(noAdvance(in: scene))]
    }
    return PrintScreen.opened(receipt)
  }

  private func open(in scene: Scene) -> [Effect] {
    let links = links(in: scene)
    guard links.indices.contains(cursor.focus) else { return [.say(Self.noLink(in: scene))] }
    switch links[cursor.focus] {
    case .batch(let batch): return [.open(BatchScreen(batch))]
    case .sale(let sale): return [.open(NotaScreen(sale))]
    }
  }

  private func told(_ answer: Answer, in scene: Scene) -> [Effect] {
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
      return scene.say("Siap diserahkan: N menulis notanya.", en: "Ready: N writes its nota.")
    }
    if state == .draft {
      return scene.say(
        "Belum ada tanggal janji. J menghitungnya.", en: "Not promised. J works a day out.")
    }
    if state.isOpen && !scene.workshop.uncovered(of: order).isEmpty {
      return scene.say("H membuat batch untuk sisanya.", en: "H adds a batch for what is missing.")
    }
    return scene.say("Enter membuka batch atau nota.", en: "Enter opens a batch or a nota.")
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let view = OrderView(order, in: scene)
    let links = links(in: scene)
    cursor.settle(rows: links.count, page: links.count)
    var page = view.page
    if !links.isEmpty { page.position = cursor.position(of: links.count, in: scene) }
    page.draw(on: &canvas, in: scene)
    let head = view.head(narrow: Layout(canvas.size).isNarrow)
    let all =
      head
      + links.map { link in
        switch link {
        case .batch(let batch): view.line(of: batch)
        case .sale(let sale): view.line(of: sale)
        }
      }
    let focus = links.isEmpty ? nil : head.count + cursor.focus
    ListCursor.draw(lines: all.count, focus: focus, on: &canvas) { line, y, canvas in
      canvas.put(all[line].fittedParts(to: canvas.width - 3), x: 2, y: y)
    }
  }
}
