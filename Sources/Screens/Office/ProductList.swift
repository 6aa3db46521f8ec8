import TerminalUI
import Wording
import Workshop

/// What the workshop makes and sells, with what it costs today.
struct ProductList: OfficeList {
  var list: SavedView.List { .products }
  var thing: Words { Words("barang", en: "products") }
  var openLabel: Words? { Words("Harga", en: "Prices") }

  func title(in scene: Scene) -> String { scene.say("Barang dan harga", en: "Products, prices") }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.products.edits, scene.workshop.priceLists.edits]
  }

  func rows(in scene: Scene) -> [Int] { Array(scene.workshop.products.indices) }

  func columns(in scene: Scene) -> [ListColumn] {
    let products = scene.workshop.products
    let prices = Grade.allCases.map { grade in
      ListColumn(
        "price\(grade.letter)",
        Column(
          scene.say("Harga \(grade.letter)", en: "Price \(grade.letter)"), 9, .right,
          from: grade == .a ? 0 : 72)
      ) { .money(scene.workshop.price(of: ID($0), grade, on: scene.today).usual) }.unadded
    }
    return [
      ListColumn("code", Column(scene.say("Kode", en: "Code"), 10)) { .text(products[$0].code) },
      ListColumn("letter", Column(scene.say("Hrf", en: "Ltr"), 3)) { .text(products[$0].letter) },
      ListColumn("name", Column(scene.say("Barang", en: "Product"), 24, from: 60)) {
        .text(products[$0].name)
      },
      ListColumn("sizes", Column(scene.say("Ukuran", en: "Sizes"), 7, from: 100)) {
        .text("\(products[$0].smallestSize)-\(products[$0].largestSize)")
      },
      ListColumn("colours", Column(scene.say("Warna", en: "Colours"), 24, from: 132)) {
        .text(products[$0].coloursText)
      },
    ] + prices + [
      ListColumn("retired", Column(scene.say("Berhenti", en: "Ended"), 10, from: 100)) {
        .text(products[$0].retired?.dashed ?? "")
      }
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let product = scene.workshop.products[row]
    return [product.code, product.name, product.shortName]
  }

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    scene.may(.catalogue) ? PriceForm(ID(row), in: scene) : nil
  }
  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    ProductForm(row.map { ID($0) }, in: scene)
  }

  func newest(in scene: Scene) -> Int? { scene.workshop.products.indices.last }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 2 : 0 }

  /// The way of a piece, and when the next prices begin.
  func facts(of row: Int, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let way = workshop.products[row].route.map { step in
      step.isGate
        ? "[" + workshop.catalogue.gates[Int(step.index)].title(scene.language) + "]"
        : workshop.catalogue.stages[Int(step.index)].title(scene.language)
    }
    let next = workshop.priceLists.filter { $0.product == ID(row) && $0.from > scene.today }
      .min { $0.from < $1.from }
    return [
      scene.say("Jalan: ", en: "Way: ") + way.joined(separator: ", "),
      next.map {
        scene.say("Harga baru mulai ", en: "New prices from ") + $0.from.dashed + ": "
          + $0.prices.map(\.usual.bare).joined(separator: " / ")
      } ?? "",
    ].map { $0.fitted(to: scene.size.width - 3).trimmed }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: writer).map { scene.lookOnly($0) }
      ?? scene.say(
        "Enter menetapkan harga, U mengubah barang, T barang baru.",
        en: "Enter sets prices, U changes the product, T adds one.")
  }
}
