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

  var draftKey: DraftKey { EntryName.measure.key(product.index) }

  var topic: String { "katalog-mutu" }

  mutating func save(in scene: Scene) -> [Effect] {
    let broken = unread(in: scene)
    if !broken.isEmpty && !form.hasMistakes { form.show(broken, in: scene) }
    if form.hasMistakes { return [.say(form.mistakeWords(in: scene))] }
    let row = AddedMeasure {
      $0.product = product
      $0.measure = measure(in: scene)
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

  private func measure(in scene: Scene) -> Measure {
    let read = { (name: FieldName) in
      try? ReadingLanguage.read(form[name], aim: LimitForm.plain)
    }
    return Measure {
      $0.name = form[.name].trimmed
      $0.english = form[.note].trimmed
      $0.gate = gate(in: scene) ?? 0
      $0.unit = unit ?? .centimetre
      $0.aim = read(.reading1) ?? 0
      $0.tolerance = read(.reading2) ?? 0
      // What one byte does not hold is too many in any case.
      $0.places = UInt8(clamping: (try? NumberLanguage.read(form[.quantity])) ?? 0)
      $0.since = (try? DateLanguage.read(form[.day], today: scene.today)) ?? scene.today
    }
  }

  private var unit: Measure.Unit? {
    Measure.Unit.allCases.first { $0.name.areTyped(form[.kind]) }
  }

  private func gate(in scene: Scene) -> UInt8? {
    scene.workshop.catalogue.gates.firstIndex {
      Words($0.name, en: $0.english).areTyped(form[.stage])
    }.map { UInt8($0) }
  }

  private func unread(in scene: Scene) -> [RuleBroken] {
    (gate(in: scene) == nil ? [RuleBroken(.field(.unknownRow), field: .stage)] : [])
      + (unit == nil ? [RuleBroken(.field(.unknownRow), field: .kind)] : [])
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .stage: scene.workshop.catalogue.gates.map { LookupRow($0.title(scene.language)) }
    case .kind: Measure.Unit.allCases.map { LookupRow(scene.say($0.name)) }
    default: []
    }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let measure = measure(in: scene)
    let from = measure.since?.dashed ?? ""
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
    Field(
      .name, .text(limit: 18), width: 20, required: true,
      hint: Words("Nama ukuran dalam bahasa Indonesia.", en: "What it is called in Indonesian."),
      example: Words("tebal", en: "tebal")),
    Field(
      .note, .text(limit: 18), width: 20, required: true,
      hint: Words("Nama ukuran dalam bahasa Inggris.", en: "What it is called in English."),
      example: Words("thickness", en: "thickness"),
      label: Words("Nama Inggris", en: "English name")),
    Field(
      .stage, .choice, width: 12, required: true, listed: true,
      hint: Words("Gerbang tempat diukur. F4 daftar.", en: "The gate that measures it. F4 lists."),
      example: Words("akhir", en: "final"), label: Words("Gerbang", en: "Gate")),
    Field(
      .kind, .choice, width: 12, required: true, listed: true,
      hint: Words("Satuannya. F4 daftar.", en: "Its unit. F4 lists them."),
      example: Words("mm", en: "mm"), label: Words("Satuan", en: "Unit")),
    Field(
      .reading1, .reading(aim: LimitForm.plain), width: 8, required: true,
      hint: Words("Sasarannya dalam satuan itu.", en: "What is aimed at, in that unit."),
      example: Words("4,5", en: "4.5"), label: Words("Sasaran", en: "Aim")),
    Field(
      .reading2, .reading(aim: LimitForm.plain), width: 8, required: true,
      hint: Words("Boleh meleset berapa; 0 berarti tepat.", en: "How far off; 0 means exact."),
      example: Words("0,5", en: "0.5"), label: Words("Toleransi", en: "Tolerance")),
    Field(
      .quantity, .number, width: 4, required: true,
      hint: Words("Diukur di berapa tempat.", en: "At how many places it is read."),
      example: Words("3", en: "3"), label: Words("Tempat", en: "Places")),
    LimitForm.from,
  ]
}
