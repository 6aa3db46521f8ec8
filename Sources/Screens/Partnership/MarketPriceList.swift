import TerminalUI
import Wording
import Workshop

/// Prices on the market of the villages, the newest at the top, each beside our own of that day.
struct MarketPriceList: ListSubject {
  var list: SavedView.List { .marketPrices }
  var topic: String { "harga-pasar" }
  var door: Door? { .partners }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Harga pasar", en: "Market prices") }

  func path(in scene: Scene) -> [String] {
    [Area.partnership.title(in: scene), scene.say("Angka", en: "Figures"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.marketPrices.edits, scene.workshop.priceLists.edits]
  }

  func rows(in scene: Scene) -> [Int] {
    let prices = scene.workshop.marketPrices
    return scene.workshop.standingMarketPrices.sorted {
      (prices[$0].day, $0) > (prices[$1].day, $1)
    }.map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    let prices = workshop.marketPrices
    return [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) { .day(prices[$0].day) },
      ListColumn("product", Column(scene.say("Barang", en: "Product"), 12)) {
        .text(workshop.products[prices[$0].product].shortName)
      },
      ListColumn("price", Column(scene.say("Pasar", en: "Market"), 10, .right)) {
        .money(prices[$0].price)
      }.unadded,
      ListColumn("ours", Column(scene.say("Kita", en: "Ours"), 10, .right, from: 60)) {
        .money(workshop.price(of: prices[$0].product, .a, on: prices[$0].day).usual)
      }.unadded,
      ListColumn("source", Column(scene.say("Sumber", en: "Source"), 24, from: 80)) {
        .text(prices[$0].source)
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let price = scene.workshop.marketPrices[row]
    return [scene.workshop.products[price.product].name, price.source]
  }

  // MARK: Keys

  func adding(in scene: Scene) -> ListAdding? {
    let none = scene.workshop.products.isEmpty
    return ListAdding(
      unless: none
        ? scene.say("Catat barang dulu di 0 Sistem.", en: "First add a product: 0 System.") : nil,
      in: scene, form: MarketPriceForm(in: scene))
  }

  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let price = scene.workshop.marketPrices[row]
    return [
      .product: scene.workshop.products[price.product].code, .price: price.price.bare,
      .source: price.source,
    ]
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.marketPrices.isEmpty ? nil : scene.workshop.marketPrices.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    scene.say(
      "Tersimpan #\(number). Harga pasar tercatat. Z mengurungkan.",
      en: "Saved #\(number). Market price recorded. Z undoes.")
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { scene.workshop.marketPrices[$0].price.sentence },
        subject: { .marketPrice(ID($0)) })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = scene.workshop.standingMarketPrices.count
    return [scene.say("\(count) harga", en: counted(count, "price"))]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mencatat harga. Kita = harga biasa mutu A hari itu.",
        en: "T records a price. Ours = usual price of grade A.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada harga pasar.", en: "No market price yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say(
          "T mencatat harga di pasar desa.", en: "T records a village market price."))
  }
}
