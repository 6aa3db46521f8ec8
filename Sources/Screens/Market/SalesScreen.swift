import TerminalUI
import Wording
import Workshop

/// The list of sales, newest first.
struct SalesScreen: Screen {
  private var list = RowList()
  /// The sale that a reason or a signature is asked for.
  private var voiding: ID<Sale>?

  var presence: Presence { list.isSearching ? .typing : .page }
  var topic: String { "penjualan" }

  func bindings(in scene: Scene) -> [Binding] {
    if list.isSearching { return RowList.searching(in: scene) }
    let cannotRecord = scene.reason(without: .record)
    return [
      Binding([.enter, .right], .open, scene.say("Nota", en: "Nota")),
      Binding([.character("t")], .add, scene.say("Tambah", en: "Add"), unless: cannotRecord),
      Binding([.character("/"), .function(3)], .search, scene.say("Cari", en: "Search")),
      Binding(
        [.function(8), .delete], .void, scene.say("Batalkan", en: "Void"),
        unless: cannotRecord),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    switch input {
    case .command(.back):
      if list.isSearching || !list.query.isEmpty {
        list.clearSearch()
        return []
      }
      return [.close]
    case .command(.open) where list.isSearching: list.endSearch()
    case .command(.open):
      guard let row = list.focused else { return openEmpty(in: scene) }
      return [.open(NotaScreen(ID(row)))]
    case .command(.add): return [.open(SaleForm(in: scene))]
    case .command(.void):
      guard let row = list.focused else { return [.say(RowList.noRow(in: scene))] }
      voiding = ID(row)
      return [.open(SaleVoiding.question(ID(row), in: scene))]
    default: _ = list.press(input, page: pageSize(scene.size))
    }
    return []
  }

  private func emptyList(in scene: Scene) -> EmptyList {
    list.query.isEmpty
      ? .nothing(
        scene.say("Belum ada penjualan.", en: "No sales yet."),
        add: scene.say("Tambah penjualan", en: "Record a sale"))
      : .hidden(by: list.query, in: scene)
  }

  /// Enter where no row is.
  private mutating func openEmpty(in scene: Scene) -> [Effect] {
    if case .clearSearch = emptyList(in: scene).way {
      list.clearSearch()
      return []
    }
    return [scene.reason(without: .record).map { .say($0) } ?? .open(SaleForm(in: scene))]
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard let sale = voiding else { return [] }
    switch answer {
    case .chosen(let reason): return [SaleVoiding.effect(sale, reason: reason, in: scene)]
    case .saved(let number):
      voiding = nil
      return [.say(SaleVoiding.done(sale, number, in: scene))]
    default:
      voiding = nil
      return []
    }
  }

  func hint(in scene: Scene) -> String {
    if list.rows.isEmpty && list.query.isEmpty {
      return scene.say("Belum ada nota. T menambah.", en: "No sales yet. T adds one.")
    }
    if list.rows.isEmpty {
      return scene.say(
        "Tidak ada yang cocok. Esc menghapus pencarian.",
        en: "Nothing matches. Esc clears the search.")
    }
    return scene.say(
      "Enter membuka nota. Tanda ! belum dibayar.", en: "Enter opens the nota. A ! is unpaid.")
  }

  // MARK: Rows

  private func pageSize(_ size: Size) -> Int { Layout(size).bodyHeight - 1 }

  private mutating func refresh(in scene: Scene) {
    let workshop = scene.workshop
    list.refresh(
      [workshop.sales.edits, workshop.buyers.edits, scene.may(.seeNames) ? 1 : 0],
      all: { workshop.sales.indices.reversed().filter { !workshop.sales[$0].isWithdrawn } },
      text: { workshop.nota(ID($0)) + " " + scene.buyerName(workshop.sales[$0].buyer) },
      page: pageSize(scene.size))
  }

  // MARK: Picture

  private func columns(in scene: Scene) -> Columns {
    let width = scene.size.width
    return Columns([
      Column("Nota", 5), Column(scene.say("Tanggal", en: "Date"), 10, from: 60),
      Column(scene.say("Pembeli", en: "Buyer"), width < 60 ? 14 : width < 100 ? 16 : 28),
      Column(scene.say("Saluran", en: "Channel"), 10, from: 80),
      Column(scene.say("Buah", en: "Qty"), 4, .right, gap: 1, from: 60),
      Column(scene.say("Jumlah (Rp)", en: "Sum (Rp)"), 11, .right),
      Column(scene.say("Bayar", en: "Paid"), 8, from: 80), Column("", 1, gap: 1),
    ])
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([scene.say("Penjualan", en: "Sales")])
    page.counts = counts(in: scene)
    page.view =
      list.query.isEmpty
      ? scene.say("urut: nota terbaru", en: "sort: newest first")
      : scene.say("cari: \(list.query)", en: "search: \(list.query)")
    page.position = list.position(page: pageSize(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    let columns = columns(in: scene)
    columns.drawTitles(on: &canvas, y: layout.body)
    let shown = list.rows.dropFirst(list.cursor.top).prefix(pageSize(canvas.size))
    for (offset, row) in shown.enumerated() {
      let y = layout.body + 1 + offset
      columns.draw(cells(of: row, in: scene), on: &canvas, y: y)
      guard list.cursor.top + offset == list.cursor.focus else { continue }
      canvas.put(">", x: 0, y: y)
      canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
      canvas.cursor = (2, y)
    }
    if list.rows.isEmpty { emptyList(in: scene).draw(on: &canvas, y: layout.body) }
    list.drawSearch(on: &canvas, in: scene)
  }

  private func cells(of row: Int, in scene: Scene) -> [String] {
    let sale = scene.workshop.sales[row]
    return [
      scene.workshop.nota(ID(row)), sale.day.dashed, scene.buyerName(sale.buyer),
      scene.channel(sale.channel), String(sale.quantity), sale.total.bare,
      scene.say(Self.shortName(sale.payment)), sale.payment == .unpaid ? "!" : "",
    ]
  }

  private static func shortName(_ payment: Payment) -> Words {
    switch payment {
    case .cash: Words("tunai", en: "cash")
    case .transfer: Words("transfer", en: "transfer")
    case .qris: Words("QRIS", en: "QRIS")
    case .unpaid: Words("belum", en: "unpaid")
    }
  }

  private func counts(in scene: Scene) -> [String] {
    let stock = scene.workshop.stock.values.reduce(0, +)
    let sums = scene.workshop.months[scene.today.month] ?? MonthSums()
    return [
      scene.say("\(stock) buah di stok", en: "\(stock) pieces in stock"),
      scene.say("\(sums.sold) terjual bulan ini", en: "\(sums.sold) sold this month"),
      sums.sold == 0 ? "" : sums.revenue.sentence,
    ].filter { !$0.isEmpty }
  }
}
