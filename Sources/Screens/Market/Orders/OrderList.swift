import Reports
import TerminalUI
import Wording
import Workshop

/// The board of orders: what must be worked on, those in danger first, two lines each; or all that
/// are over, newest first.
struct OrderList: ListSubject {
  /// Whether those that are over are shown in place of the board.
  var showsPast = false
  private var wall: [ID<CustomerOrder>: OrderWallRow] = [:]
  private var board: [ID<CustomerOrder>] = []
  private var sums: [Words] = []

  init(showsPast: Bool = false) { self.showsPast = showsPast }

  var list: SavedView.List { .orders }
  var topic: String { "pesanan" }
  var door: Door? { .sales }
  var usualOrder: Words {
    showsPast
      ? Words("terbaru dulu", en: "newest first")
      : Words("terancam, lalu janji", en: "in danger, then due")
  }

  func title(in scene: Scene) -> String { scene.say("Papan pesanan", en: "Orders") }
  func path(in scene: Scene) -> [String] { [Area.sales.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] {
    [Int(scene.lastSequence), scene.workshop.orders.edits, scene.workshop.buyers.edits]
  }

  mutating func renew(in scene: Scene) {
    let wall = OrderWall(of: scene.workshop, on: scene.today)
    self.wall = Dictionary(
      wall.rows.map { ($0.order, $0) }, uniquingKeysWith: { first, _ in first })
    board = wall.rows.map(\.order)
    sums = zip(wall.counts(.indonesian), wall.counts(.english)).map { Words($0, en: $1) }
  }

  func rows(in scene: Scene) -> [Int] {
    (showsPast ? past(in: scene) : board).map { Int($0.index) }
  }

  /// Those that are handed over or cancelled.
  private func past(in scene: Scene) -> [ID<CustomerOrder>] {
    let open = Set(scene.workshop.derived.openOrders)
    return scene.workshop.orders.indices.reversed().map { ID($0) }.filter {
      !open.contains($0) && !scene.workshop.orders[$0].isWithdrawn
    }
  }

  /// What the board sorts by and a file holds; of those that are over the page shows them as well.
  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    let orders = workshop.orders
    let isWide = scene.size.width >= 80
    return [
      ListColumn("code", Column(scene.say("Pesanan", en: "Order"), 7)) {
        .text(workshop.code(ID<CustomerOrder>($0)))
      },
      ListColumn("day", Column(scene.say("Masuk", en: "Taken"), 10, from: 60)) {
        .day(orders[$0].day)
      },
      ListColumn("buyer", Column(scene.say("Pemesan", en: "Buyer"), isWide ? 18 : 8)) {
        .text(scene.buyerName(orders[$0].buyer))
      }.with { $0.outside = { .text(scene.buyerOutside(orders[$0].buyer)) } },
      ListColumn("pieces", Column(scene.say("Buah", en: "Pieces"), 6, .right, from: 60)) {
        .number(orders[$0].quantity)
      },
      ListColumn("promised", Column(scene.say("Janji", en: "Due"), 10, from: 100)) {
        .day(orders[$0].promised)
      },
      ListColumn("worth", Column(scene.say("Nilai (Rp)", en: "Worth (Rp)"), 11, .right, from: 80)) {
        .money(workshop.totalWorth(of: ID($0)))
      },
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), isWide ? 14 : 11)) {
        .text(scene.say(workshop.stateWords(of: ID($0))))
      },
    ]
  }

  /// Two lines for each order of the board, as on the wall.
  func card(in scene: Scene) -> ListCard? {
    if showsPast { return nil }
    return ListCard(height: 2) { row in
      let buyer = scene.buyerName(scene.workshop.orders[row].buyer)
      return wall[ID(row)]?.lines(
        of: scene.workshop, width: scene.size.width - 3, buyer: buyer, scene.language)
        ?? []
    }
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [
      scene.workshop.code(ID<CustomerOrder>(row)),
      scene.buyerName(scene.workshop.orders[row].buyer),
    ]
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    let pieces = rows.reduce(0) { $0 + scene.workshop.orders[$1].quantity }
    return scene.say("\(pieces) buah", en: counted(pieces, "piece"))
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { OrderScreen(ID(row)) }
  var showsDetail: Bool { true }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(
      scene.say("Tambah", en: "Take (T)"), in: scene, form: OrderForm(in: scene))
  }

  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let order = scene.workshop.orders[row]
    return [
      .buyer: scene.buyerName(order.buyer), .channel: scene.channel(order.channel),
      .quantity: OrderFields.text(of: order.lines, on: order.day, in: scene.workshop),
    ]
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let isOpen = row.map { scene.workshop.derived.openOrders.contains(ID($0)) } ?? false
    return [
      ListKey(
        binding: Binding(
          [.character("j")], .promise, scene.say("Janji", en: "Promise (J)"),
          unless: scene.reason(without: .record) ?? (isOpen ? nil : Self.notOpen(in: scene))),
        does: { row.map { [.open(PromiseForm(ID($0), in: scene))] } ?? [] },
        says: { number in row.map { promised(ID($0), number, in: scene) } ?? "" }),
      ListKey(
        binding: PrintScreen.key(in: scene),
        does: {
          let wall = OrderWall(of: scene.workshop, on: scene.today)
          return PrintScreen.opened(
            wall.paper(of: scene.workshop, on: scene.today, scene.language))
        }),
      ListKey(
        binding: Binding(
          [.character("s"), .function(4)], .filter,
          showsPast ? scene.say("Papan", en: "Board (S)") : scene.say("Selesai", en: "Closed (S)")),
        does: { [.replace(ListScreen(OrderList(showsPast: !showsPast)))] }),
    ]
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding([.character("k")], .promiseErrors, scene.say("Ketepatan", en: "Kept (K)")),
        page: ListScreen(PromiseErrorList()))
    ]
  }

  static func notOpen(in scene: Scene) -> String {
    scene.say(
      "Pesanan ini sudah selesai atau batal.", en: "This order is handed over or cancelled.")
  }

  private func promised(_ order: ID<CustomerOrder>, _ number: Int64, in scene: Scene) -> String {
    guard let due = scene.workshop.orders[order].promised else { return "" }
    let code = scene.workshop.code(order)
    return scene.say(
      "Tersimpan #\(number). \(code) dijanjikan \(due.dashed). Z mengurungkan.",
      en: "Saved #\(number). \(code) is promised for \(due.dashed). Z undoes.")
  }

  func newest(in scene: Scene) -> Int? { scene.workshop.orders.indices.last }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    if !showsPast { return sums.map { scene.say($0) } }
    let count = rows(in: scene).count
    return [
      scene.say("\(count) selesai atau batal", en: "\(count) handed over or cancelled")
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    showsPast
      ? scene.say(
        "Yang sudah diserahkan atau batal. S kembali ke papan.",
        en: "Those handed over or cancelled. S shows the board.")
      : scene.say(
        "C mencetak untuk dinding. Tanpa harga dan tanpa nama orang.",
        en: "C prints it for the wall, without prices or names.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    showsPast
      ? EmptyWords(
        sentence: scene.say("Belum ada pesanan yang selesai.", en: "No order is over yet."),
        hint: scene.say("S kembali ke papan.", en: "S shows the board."))
      : EmptyWords(
        sentence: scene.say("Tidak ada pesanan yang menunggu.", en: "No order is waiting."),
        hint: scene.say("Belum ada pesanan. T mencatat.", en: "No order is waiting. T takes one."))
  }
}
