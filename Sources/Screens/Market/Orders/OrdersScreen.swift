import Reports
import TerminalUI
import Wording
import Workshop

/// The board of orders: what must be worked on, those in danger first; or all that ever came.
struct OrdersScreen: Screen {
  private var cursor = ListCursor()
  private var wall: OrderWall?
  private var stamp: [Int] = []
  /// Whether those that are over are shown, newest first, in place of the board.
  private var showsPast = false

  var presence: Presence { .page }
  var topic: String { "pesanan" }
  var door: Door? { .sales }

  /// Those that are handed over or cancelled.
  private func past(in scene: Scene) -> [ID<CustomerOrder>] {
    let open = Set(scene.workshop.derived.openOrders)
    return scene.workshop.orders.indices.reversed().map { ID($0) }.filter {
      !open.contains($0) && !scene.workshop.orders[$0].isWithdrawn
    }
  }

  private func rows(in scene: Scene) -> [ID<CustomerOrder>] {
    showsPast ? past(in: scene) : wall?.rows.map(\.order) ?? []
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let focused = focused(in: scene)
    return [
      Binding(
        [.enter, .right], .open, scene.say("Buka", en: "Open"),
        unless: focused == nil ? RowList.noRow(in: scene) : nil),
      Binding(
        [.character("t")], .add, scene.say("Tambah", en: "Take (T)"),
        unless: scene.reason(without: .record)),
      Binding(
        [.character("j")], .promise, scene.say("Janji", en: "Promise (J)"),
        unless: scene.reason(without: .record)
          ?? (focused.map { scene.workshop.derived.openOrders.contains($0) } ?? false
            ? nil : Self.notOpen(in: scene))),
      PrintScreen.key(in: scene),
      Binding(
        [.character("s"), .function(4)], .filter,
        showsPast ? scene.say("Papan", en: "Board (S)") : scene.say("Selesai", en: "Past (S)")),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ]
      + RowList.movement.map { binding in
        var binding = binding
        binding.keys.removeAll { $0 == .character("j") }
        return binding
      }
  }

  static func notOpen(in scene: Scene) -> String {
    scene.say(
      "Pesanan ini sudah selesai atau batal.", en: "This order is handed over or cancelled.")
  }

  private func focused(in scene: Scene) -> ID<CustomerOrder>? {
    let rows = rows(in: scene)
    return rows.indices.contains(cursor.focus) ? rows[cursor.focus] : nil
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .open: return focused(in: scene).map { [.open(OrderScreen($0))] } ?? []
    case .add: return [.open(OrderForm(in: scene))]
    case .promise: return focused(in: scene).map { [.open(PromiseForm($0, in: scene))] } ?? []
    case .print:
      let wall = OrderWall(of: scene.workshop, on: scene.today)
      return PrintScreen.opened(wall.document(of: scene.workshop, on: scene.today, scene.language))
    case .filter:
      showsPast.toggle()
      cursor = ListCursor()
    default:
      let count = rows(in: scene).count
      _ = cursor.move(command, rows: count, page: page(in: scene))
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .saved(let number) = answer else { return [] }
    let order = focused(in: scene)
    refresh(in: scene)
    guard let order, let due = scene.workshop.orders[order].promised else { return [] }
    let place = rows(in: scene).firstIndex(of: order) ?? 0
    cursor.focus(on: place, rows: rows(in: scene).count, page: page(in: scene))
    let code = scene.workshop.code(order)
    return [
      .say(
        scene.say(
          "Tersimpan #\(number). \(code) dijanjikan \(due.dashed). Z mengurungkan.",
          en: "Saved #\(number). \(code) is promised for \(due.dashed). Z undoes."))
    ]
  }

  func hint(in scene: Scene) -> String {
    if showsPast {
      return scene.say(
        "Yang sudah diserahkan atau batal. S kembali ke papan.",
        en: "Those handed over or cancelled. S shows the board.")
    }
    if scene.workshop.derived.openOrders.isEmpty {
      return scene.say("Belum ada pesanan. T mencatat.", en: "No order is waiting. T takes one.")
    }
    return scene.say(
      "C mencetak untuk dinding. Tanpa harga dan tanpa nama orang.",
      en: "C prints it for the wall. Without prices and people.")
  }

  // MARK: Picture

  /// Two lines and a blank one for each order of the board; one for each that is over.
  private var height: Int { showsPast ? 1 : 3 }

  private func page(in scene: Scene) -> Int {
    max(1, (Layout(scene.size).bodyHeight + (showsPast ? 0 : 1)) / height)
  }

  private mutating func refresh(in scene: Scene) {
    let now = [Int(scene.lastSequence), Int(scene.today.number), scene.workshop.orders.edits]
    if now != stamp || wall == nil {
      wall = OrderWall(of: scene.workshop, on: scene.today)
      stamp = now
    }
    cursor.settle(rows: rows(in: scene).count, page: page(in: scene))
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let rows = rows(in: scene)
    let size = self.page(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([Area.sales.title(in: scene), scene.say("Papan pesanan", en: "Orders")])
    page.counts =
      showsPast
      ? [
        scene.say("\(rows.count) selesai atau batal", en: "\(rows.count) handed over or cancelled")
      ]
      : wall?.counts(scene.language) ?? []
    page.view =
      showsPast
      ? scene.say("terbaru dulu", en: "newest first")
      : scene.say("urut: terancam, lalu janji", en: "sort: in danger, then due")
    let last = min(rows.count, cursor.top + size)
    page.position =
      rows.isEmpty
      ? "" : "\(cursor.top + 1)-\(last) \(scene.say("dari", en: "of")) \(rows.count)"
    page.draw(on: &canvas, in: scene)
    if rows.isEmpty {
      canvas.put(empty(in: scene), x: 2, y: layout.body)
      canvas.cursor = (2, layout.body)
    }
    for (offset, order) in rows.dropFirst(cursor.top).prefix(size).enumerated() {
      draw(order, at: cursor.top + offset, y: layout.body + offset * height, on: &canvas, in: scene)
    }
  }

  private func empty(in scene: Scene) -> String {
    showsPast
      ? scene.say("Belum ada pesanan yang selesai.", en: "No order is over yet.")
      : scene.say("Tidak ada pesanan yang menunggu.", en: "No order is waiting.")
  }

  private func draw(
    _ order: ID<CustomerOrder>, at place: Int, y: Int, on canvas: inout Canvas, in scene: Scene
  ) {
    let lines = lines(order, width: canvas.width - 3, in: scene)
    for (offset, line) in lines.enumerated() where y + offset <= Layout(canvas.size).lastBody {
      canvas.put(line, x: 2, y: y + offset)
    }
    guard place == cursor.focus else { return }
    canvas.put(">", x: 0, y: y)
    canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
    canvas.cursor = (2, y)
  }

  private func lines(_ order: ID<CustomerOrder>, width: Int, in scene: Scene) -> [String] {
    let row = scene.workshop.orders[order]
    let name = scene.buyerName(row.buyer)
    if !showsPast, let line = wall?.rows.first(where: { $0.order == order }) {
      return line.lines(
        of: scene.workshop, width: width, on: .screen(buyer: name), scene.language)
    }
    let state = scene.say(scene.workshop.stateWords(of: order))
    let pieces = scene.say(scene.workshop.quantityWords(of: order))
    let sum = scene.workshop.totalWorth(of: order).bare
    let left = scene.workshop.code(order) + "  " + row.day.dashed + "  "
    let right =
      pieces.leftPadded(to: 10) + (width < 70 ? "" : sum.leftPadded(to: 12)) + "  "
      + state.padded(to: width < 70 ? 11 : 16)
    let room = width - left.count - right.count
    return [(left + name.padded(to: max(4, room)) + right).fitted(to: width)]
  }
}

extension Layout {
  /// The last row of the body.
  var lastBody: Int { body + bodyHeight - 1 }
}
