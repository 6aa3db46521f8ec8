import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a price on the market of the villages: of what, when, how much, and who says so.
struct MarketPriceForm: EntryForm {
  var form: FormState

  init(in scene: Scene) {
    let newest = scene.workshop.standingMarketPrices.last.map { scene.workshop.marketPrices[$0] }
    let product = newest?.product ?? (scene.workshop.products.isEmpty ? nil : ID(0))
    form = FormState(
      Self.fields,
      texts: [
        .product: product.map { scene.workshop.products[$0].code } ?? "",
        .source: newest?.source ?? "",
        .day: scene.today.dashed,
      ])
  }

  static let draftName = DraftName("marketPrice", Words("harga pasar", en: "market price")) {
    _, scene in MarketPriceForm(in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key() }
  var topic: String { "harga-pasar" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .product
      ? scene.workshop.products.map { LookupRow($0.code, note: $0.letter + "  " + $0.name) }
      : form.focused.rows(beside: scene.basis)
  }

  /// Who told the last price of the same product.
  mutating func left(_ field: FieldName, in scene: Scene) {
    guard field == .product, let product = form.value(Self.product, in: scene) else { return }
    let prices = scene.workshop.standingMarketPrices.map { scene.workshop.marketPrices[$0] }
    guard let last = prices.last(where: { $0.product == product }) else { return }
    form.propose([.source: last.source])
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (product, price, source, day) = try form.read(
      Self.product, Self.price, Self.source, Self.day, in: scene)
    let action = NoteMarketPrice {
      $0.day = day
      $0.product = product
      $0.price = price
      $0.source = source
    }
    return [.perform([.noteMarketPrice(action)])]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    Page([
      Area.partnership.title(in: scene), scene.say("Harga pasar", en: "Market prices"),
      scene.say("Baru", en: "New"),
    ]).draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let fields = [product.field, price.field, source.field, day.field]

  private static let product = FormField(
    .product, .product, width: 10,
    hint: Words("Huruf atau kode barang. F4 daftar.", en: "A product's letter or code. F4 lists."),
    example: Words("P", en: "P"))

  private static let price = FormField(
    .price, .money, width: 14,
    hint: Words("Harga satu buah di pasar desa.", en: "The price of one in the villages."),
    example: Words("275rb", en: "275rb"))

  private static let source = FormField(
    .source, .text(limit: 40), width: 42,
    hint: Words("Dari mana, tanpa nama orang.", en: "Where from, no names."),
    example: Words("pasar Pattallassang", en: "the market of Pattallassang"),
    label: Words("Sumber", en: "Source"))

  private static let day = FormField.day(
    Words("Tanggal harga. h = hari ini.", en: "The day of the price. h = today."))
}
