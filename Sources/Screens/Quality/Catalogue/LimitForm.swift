import Forms
import TerminalUI
import Wording
import Workshop

/// The form for what one measure of a product aims at and allows from a day on.
struct LimitForm: EntryForm {
  private let product: ID<Product>
  private let place: UInt8
  private let measure: Measure
  private let aim: FormField<Int32>
  private let tolerance: FormField<Int32>
  var form: FormState

  /// `measure`: as it is in the period that is changed.
  init(_ product: ID<Product>, _ place: UInt8, _ measure: Measure, in scene: Scene) {
    self.product = product
    self.place = place
    self.measure = measure
    aim = Self.aim(of: measure)
    tolerance = Self.tolerance(of: measure)
    form = FormState(
      [aim.field, tolerance.field, Self.places.field, Self.from.field],
      texts: [
        .reading1: measure.unit.text(measure.aim, scene.language),
        .reading2: measure.unit.text(measure.tolerance, scene.language),
        .quantity: "\(measure.places)", .day: scene.today.dashed,
      ])
  }

  static let draftName = DraftName("limit", Words("batas mutu", en: "quality limit"))

  var draftKey: DraftKey { Self.draftName.key(product.index << 8 | Int32(place)) }

  var topic: String { "katalog-mutu" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (aim, tolerance, places, from) = try form.read(
      aim, tolerance, Self.places, Self.from, in: scene)
    let version = MeasureVersion {
      $0.product = product
      $0.measure = place
      $0.from = from
      $0.aim = aim
      $0.tolerance = tolerance
      // What one byte does not hold is too many in any case.
      $0.places = UInt8(clamping: places)
    }
    return [
      .perform([
        .reviseMeasures(
          ReviseMeasures {
            $0.day = scene.today
            $0.versions = [version]
          })
      ])
    ]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let from = scene.day(scene.workshop.measureVersions.last?.from).dashed
    return [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). Batas baru berlaku mulai \(from).",
          en: "Saved #\(number). The new limits hold from \(from).")),
    ]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Katalog mutu", en: "Catalogue"), scene.workshop.products[product].shortName,
      measure.title(scene.language),
    ])
    var now = measure
    now.aim = form.value(aim, in: scene) ?? measure.aim
    now.tolerance = form.value(tolerance, in: scene) ?? measure.tolerance
    page.counts = [
      scene.say("boleh ", en: "allowed ") + now.limits(scene.language) + " "
        + scene.say(now.unit.name)
    ]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.reading1], [.reading2], [.quantity], [.day]])
      .draw(form, lookup: [], on: &canvas, in: scene)
  }

  /// So large that a number without a comma is never taken for tenths.
  static let plain: Int32 = 99_999

  private static func aim(of measure: Measure) -> FormField<Int32> {
    let unit = measure.unit.name
    let size = measure.goesBySize
    return FormField(
      .reading1, .reading(aim: plain), width: 8,
      hint: Words(
        "Dalam \(unit.id)" + (size ? ", untuk No.0; tiap nomor naik 1 cm." : "."),
        en: "In \(unit.en)" + (size ? ", for No.0; each size is 1 cm more." : ".")),
      example: Words(tenths(measure.aim, .indonesian), en: tenths(measure.aim, .english)),
      label: Words("Sasaran", en: "Aim"))
  }

  private static func tolerance(of measure: Measure) -> FormField<Int32> {
    let unit = measure.unit.name
    return FormField(
      .reading2, .reading(aim: plain), width: 8,
      hint: Words(
        "Toleransi dalam \(unit.id); 0: harus tepat.",
        en: "Tolerance in \(unit.en); 0 means exact."),
      example: Words(
        tenths(measure.tolerance, .indonesian), en: tenths(measure.tolerance, .english)),
      label: Words("Toleransi", en: "Tolerance"))
  }

  private static let places = FormField(
    .quantity, .number, width: 4,
    hint: Words(
      "Jumlah titik ukur; 0: tidak diukur lagi.",
      en: "How many places are measured; 0: no longer."),
    example: Words("3", en: "3"), label: Words("Tempat", en: "Places"))

  /// From which day on a change of the catalogue holds.
  static let from = FormField(
    .day, .day, width: 12,
    hint: Words(
      "Berlaku mulai, paling cepat hari ini (h).",
      en: "In force from, today (h) at the earliest."),
    example: Words("1-12-2026", en: "1-12-2026"), label: Words("Mulai", en: "From"))
}
