import Forms
import TerminalUI
import Wording
import Workshop

/// The form for something more that is measured on a product from a day on.
struct MeasureForm: EntryForm {
  private let product: ID<Product>
  var form: FormState

  init(_ product: ID<Product>, in scene: Scene) {
    self.product = product
    form = FormState(
      Self.fields,
      texts: [
        .stage: scene.workshop.catalogue.gates.last?.title(scene.language) ?? "",
        .quantity: "1", .day: scene.today.dashed,
      ])
  }

  static let draftName = DraftName(
    "measure", Words("ukuran baru", en: "new measure")
  ) { draft, scene in
    let product = ID<Product>(draft.key.number)
    return scene.workshop.products.contains(product) ? MeasureForm(product, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(product.index) }

  var topic: String { "katalog-mutu" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (name, english, gate, unit, aim, tolerance, places, since) = try form.read(
      Self.name, Self.english, Self.gate, Self.unit, Self.aim, Self.tolerance, Self.places,
      LimitForm.from, in: scene)
    let measure = Measure {
      $0.name = name
      $0.english = english
      $0.gate = gate
      $0.unit = unit
      $0.aim = aim
      $0.tolerance = tolerance
      // What one byte does not hold is too many in any case.
      $0.places = UInt8(clamping: places)
      $0.since = since
    }
    let row = AddedMeasure {
      $0.product = product
      $0.measure = measure
    }
    return [
      .perform([
        .reviseMeasures(
          ReviseMeasures {
            $0.day = scene.today
            $0.added = [row]
          })
      ])
    ]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let measure = scene.workshop.products[product].measures.last else { return [.close] }
    let from = scene.day(measure.since).dashed
    return [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). \(measure.name) diukur mulai \(from).",
          en: "Saved #\(number). \(measure.english) is measured from \(from).")),
    ]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Katalog mutu", en: "Catalogue"), scene.workshop.products[product].shortName,
      scene.say("Ukuran baru", en: "New measure"),
    ])
    page.counts = [scene.say("pemeriksaan lama tetap", en: "old checks stay")]
    page.draw(on: &canvas, in: scene)
    FormView(
      rows: [[.name], [.note], [.stage], [.kind], [.reading1], [.reading2], [.quantity], [.day]]
    ).draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let fields = [
    name.field, english.field, gate.field, unit.field, aim.field, tolerance.field, places.field,
    LimitForm.from.field,
  ]

  private static let name = FormField(
    .name, .text(limit: 18), width: 20,
    hint: Words("Nama ukuran dalam bahasa Indonesia.", en: "What it is called in Indonesian."),
    example: Words("tebal", en: "tebal"))

  private static let english = FormField(
    .note, .text(limit: 18), width: 20,
    hint: Words("Nama ukuran dalam bahasa Inggris.", en: "What it is called in English."),
    example: Words("thickness", en: "thickness"),
    label: Words("Nama Inggris", en: "English name"))

  private static let gate = FormField(
    .stage, .gate, width: 12,
    hint: Words("Gerbang tempat diukur. F4 daftar.", en: "The gate that measures it. F4 lists."),
    example: Words("akhir", en: "final"), label: Words("Gerbang", en: "Gate"))

  private static let unit = FormField(
    .kind, .choice(of: Measure.Unit.allCases) { $0.name }, width: 12,
    hint: Words("Satuannya. F4 daftar.", en: "Its unit. F4 lists them."),
    example: Words("mm", en: "mm"), label: Words("Satuan", en: "Unit"))

  private static let aim = FormField(
    .reading1, .reading(aim: LimitForm.plain), width: 8,
    hint: Words("Sasarannya dalam satuan itu.", en: "The aim, in that unit."),
    example: Words("4,5", en: "4.5"), label: Words("Sasaran", en: "Aim"))

  private static let tolerance = FormField(
    .reading2, .reading(aim: LimitForm.plain), width: 8,
    hint: Words(
      "Toleransi, satuan sama; 0: harus tepat.", en: "Tolerance, same unit; 0 means exact."),
    example: Words("0,5", en: "0.5"), label: Words("Toleransi", en: "Tolerance"))

  private static let places = FormField(
    .quantity, .number, width: 4,
    hint: Words("Jumlah titik ukur.", en: "How many places are measured."),
    example: Words("3", en: "3"), label: Words("Tempat", en: "Places"))
}

extension ValueLanguage where Value == UInt8 {
  /// A gate by its index.
  fileprivate static var gate: Self {
    choice(among: { $0.workshop.catalogue.gates.indices.map { UInt8($0) } }) { gate, basis in
      basis.workshop.catalogue.gates[Int(gate)].words
    }
  }
}
