import Forms
import TerminalUI
import Wording
import Workshop

/// A new product with its way and prices, or what may change of one that is made.
struct ProductForm: EntryForm {
  private let product: ID<Product>?
  var form: FormState

  init(_ product: ID<Product>?, in scene: Scene) {
    let product = product.flatMap { scene.workshop.products.contains($0) ? $0 : nil }
    self.product = product
    guard let product else {
      form = FormState(Self.first + Self.later)
      return
    }
    let row = scene.workshop.products[product]
    form = FormState(
      Self.first + [Self.retired.field],
      texts: [
        .code: row.code, .letter: row.letter, .name: row.name, .shortName: row.shortName,
        .colour: row.coloursText,
        .sizes: "\(row.smallestSize)-\(row.largestSize)", .day: row.retired?.dashed ?? "",
      ])
  }

  static let draftName = DraftName("product", Words("barang", en: "product")) { draft, scene in
    ProductForm(
      draft.key.number == 0 ? nil : ID(draft.key.number - 1), in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(product.map { $0.index + 1 } ?? 0) }
  var topic: String { "bengkel" }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (code, letter, name, shortName, colours, sizes) = try form.read(
      Self.code, Self.letter, Self.name, Self.shortName, Self.colours, Self.sizes, in: scene)
    var row = product.map { scene.workshop.products[$0] } ?? Product()
    row.code = code.uppercased()
    row.letter = letter.uppercased()
    row.name = name
    row.shortName = shortName
    row.colours = colours.map(\.name)
    row.colourLetters = colours.map(\.letter)
    row.smallestSize = sizes.lowerBound
    row.largestSize = sizes.upperBound
    if product == nil {
      let (material, way, prices) = try form.read(Self.material, Self.way, Self.prices, in: scene)
      row.materialStages = material
      row.route = way
      row.prices = prices
    } else {
      let (_, retired) = try form.read(Self.name, Self.retired, in: scene)
      row.retired = retired
    }
    let action = SetProduct {
      $0.day = scene.today
      $0.product = product
      $0.row = row
    }
    return [.perform([.setProduct(action)])]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Sistem", en: "System"), scene.say("Bengkel", en: "Workshop"),
      scene.say("Barang", en: "Product"),
      product.map { scene.workshop.products[$0].code } ?? scene.say("baru", en: "new"),
    ])
    page.fact = product == nil ? "" : scene.say("kode dan jalan tetap", en: "code and way stay")
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] }).draw(
      form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let first = [
    code.field, letter.field, name.field, shortName.field, colours.field, sizes.field,
  ]
  private static let later = [material.field, way.field, prices.field]

  private static let code = FormField(
    .code, .text(limit: 12), width: 14,
    hint: Words("Huruf besar dan angka; tidak berubah lagi.", en: "Capitals, digits; permanent."),
    example: Words("BRG-1", en: "BRG-1"))

  private static let letter = FormField(
    .letter, .text(limit: 1), width: 3,
    hint: Words("Satu huruf untuk kode jual.", en: "One letter for sale codes."),
    example: Words("P", en: "P"))

  private static let name = FormField(
    .name, .text(limit: 40), width: 42, hint: Words("Nama di nota.", en: "The name on the nota."),
    example: Words("Tas contoh", en: "Tas contoh"))

  private static let shortName = FormField(
    .shortName, .text(limit: 10), width: 12,
    hint: Words("Nama di tabel.", en: "The name in tables."),
    example: Words("Tas", en: "Tas"))

  private static let colours = FormField(
    .colour, .colours, width: 50,
    hint: Words(
      "Dengan koma; huruf kode jual sesudah =.",
      en: "With commas; sale letter after =."),
    example: Words("putih, hijau=J, merah", en: "putih, hijau=J, merah"))

  private static let sizes = FormField(
    .sizes, .sizeRange, width: 9,
    hint: Words("Dari kecil ke besar.", en: "From small to large."),
    example: Words("6-10", en: "6-10"), label: Words("Ukuran", en: "Sizes"))

  private static let material = FormField(
    .unit, .materialStages, width: 52,
    hint: Words("Pekerjaan atas bahan sebelum buah dikerjakan.", en: "Work on the material first."),
    example: Words("cuci, kering", en: "cuci, kering"),
    label: Words("Tahap bahan", en: "Material stages"))

  private static let way = FormField(
    .stage, .way, width: 52,
    hint: Words(
      "Tahap dan [gerbang] berurutan.", en: "Stages and [gates] in order."),
    example: Words(
      "potong, jahit, [jahit], [akhir]", en: "potong, jahit, [jahit], [akhir]"),
    label: Words("Jalan buah", en: "Way of a piece"))

  private static let prices = FormField(
    .price, .bands, width: 52,
    hint: Words("Biasa/terendah untuk A, B, C.", en: "Usual/lowest for A, B, C."),
    example: Words("30rb/28rb 20rb/18rb 10rb/9rb", en: "30rb/28rb 20rb/18rb 10rb/9rb"))

  private static let retired = FormField(
    .day, .optional(.day), width: 12,
    hint: Words("Sejak tanggal ini tidak dibuat.", en: "No longer made from this day."),
    example: Words("kosong: masih dibuat", en: "empty: still made"),
    label: Words("Berhenti", en: "Ends"))
}
