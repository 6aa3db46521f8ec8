import TerminalUI
import Wording
import Workshop

/// The list of sales, newest first.
struct SalesList: ListSubject {
  var list: SavedView.List { .sales }
  var topic: String { "penjualan" }
  var door: Door? { .sales }
  var usualOrder: Words { Words("nota terbaru", en: "newest first") }
  var openLabel: Words? { Words("Nota", en: "Nota") }

  func title(in scene: Scene) -> String { scene.say("Penjualan", en: "Sales") }

  func stamp(in scene: Scene) -> [Int] {
    [
      scene.workshop.sales.edits, scene.workshop.buyers.edits, scene.workshop.payments.edits,
    ]
  }

  func rows(in scene: Scene) -> [Int] {
    let sales = scene.workshop.sales
    return sales.indices.reversed().filter { !sales[$0].isWithdrawn }
  }

  func columns(in scene: Scene) -> [ListColumn] { SaleColumns(scene: scene).all }

  func chips(in scene: Scene) -> [ListChip] {
    let sales = scene.workshop.sales
    let today = scene.today
    let payments = Payment.allCases.map { payment in
      let label = scene.say(SaleColumns.shortName(payment))
      return ListChip("\(payment)", scene.say("Bayar", en: "Paid"), label) {
        sales[$0].finalPayment == payment
      }
    }
    let part = ListChip(
      "part", scene.say("Bayar", en: "Paid"), scene.say(SaleColumns.inPart)
    ) { scene.workshop.isPaidInPart(ID($0)) }
    let time = scene.say("Waktu", en: "Time")
    let days = [
      ListChip("today", time, scene.say("hari ini", en: "today")) { sales[$0].day == today },
      ListChip("month", time, scene.say("bulan ini", en: "this month")) {
        sales[$0].day.month == today.month
      },
    ]
    let channels = scene.workshop.catalogue.channels.indices.map { place in
      let label = scene.channel(UInt8(place))
      return ListChip("channel\(place)", scene.say("Saluran", en: "Channel"), label) {
        Int(sales[$0].channel) == place
      }
    }
    return payments + [part] + days + channels
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let sale = scene.workshop.sales[row]
    return [
      scene.workshop.nota(ID<Sale>(row)), String(sale.number), scene.buyerName(sale.buyer),
      scene.channel(sale.channel), scene.say(SaleColumns.shortName(sale.finalPayment)),
    ]
  }

  func searched(in scene: Scene) -> SearchedTexts? {
    SearchedTexts(
      rows: scene.workshop.sales, named: [scene.workshop.buyers],
      said: [scene.workshop.prefix(of: .nota)]
        + scene.workshop.catalogue.channels.indices.map { scene.channel(UInt8($0)) })
  }

  /// `34 buah, Rp5.400.000`.
  func sum(of rows: [Int], in scene: Scene) -> String {
    var pieces = 0
    var total = Rupiah()
    for row in rows {
      let sale = scene.workshop.sales[row]
      pieces += sale.quantity
      total += sale.total
    }
    return scene.say("\(pieces) buah", en: counted(pieces, "piece")) + ", " + total.sentence
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { NotaScreen(ID(row)) }
  var showsDetail: Bool { true }
  func beside(_ row: Int, in scene: Scene) -> (any Screen)? { SaleSummary(ID(row)) }

  func adding(in scene: Scene) -> ListAdding? { ListAdding(in: scene, form: SaleForm(in: scene)) }

  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let sale = scene.workshop.sales[row]
    return SaleHeader.texts(of: sale, in: scene).filter {
      $0.key != .payment || sale.payment != .unpaid
    }.merging([
      .quantity: SaleDraft.codes(of: sale.lines, in: scene.workshop)
    ]) { $1 }
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [SaleVoiding.deed(in: scene), PaymentForm.deed(in: scene)]
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding([.character("a")], .orders, scene.say("Pesanan", en: "Orders (A)")),
        page: ListScreen(OrderList())),
      ListPage(
        key: Binding(
          [.character("i")], .consignments, scene.say("Titip", en: "Consigned"),
          onKeyLine: false), page: ListScreen(ConsignmentList())),
    ]
  }

  // MARK: Words

  func counts(in scene: Scene) -> [String] {
    let stock = scene.workshop.derived.stock.values.reduce(0, +)
    let sums = scene.workshop.derived.months[scene.today.month] ?? MonthSums()
    let debts = scene.workshop.derived.debts
    let debt = debts.amount.sentence
    return [
      debts.count == 0
        ? "" : scene.say("\(debts.count) belum lunas \(debt)", en: "\(debts.count) owed \(debt)"),
      scene.say("\(stock) buah di stok", en: "\(counted(stock, "piece")) in stock"),
      scene.say("\(sums.sold) terjual bulan ini", en: "\(sums.sold) sold this month"),
      sums.sold == 0 ? "" : sums.revenue.sentence,
    ].filter { !$0.isEmpty }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.workshop.sales[row].isOwed
      ? scene.say(scene.workshop.paymentWords(of: ID(row))).capitalisedFirst
        + scene.say(". P mencatat pelunasannya.", en: ". P records its payment.")
      : scene.say(
        "Enter membuka nota. Tanda ! belum lunas.", en: "Enter opens the nota. ! is unpaid.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada penjualan.", en: "No sales yet."),
      add: scene.say("Tambah penjualan", en: "Record a sale"),
      hint: scene.say("Belum ada nota. T menambah.", en: "No sales yet. T adds one.")
    )
  }

  func nothingLeft(in scene: Scene) -> String {
    scene.say("Tidak ada nota menurut saringan.", en: "No sale matches the filter.")
  }
}
