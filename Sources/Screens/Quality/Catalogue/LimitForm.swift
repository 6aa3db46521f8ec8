import Forms
import TerminalUI
import Wording
import Workshop

/// The form for what one measure of a product aims at and allows from a day on.
struct LimitForm: EntryForm {
  private let product: ID<Product>
  private let place: UInt8
  private let measure: Measure
  var form: FormState

  /// `measure`: as it is in the period that is changed.
  init(_ product: ID<Product>, _ place: UInt8, _ measure: Measure, in scene: Scene) {
    self.product = product
    self.place = place
    self.measure = measure
    form = FormState(
      Self.fields(measure),
      texts: [
        .reading1: measure.unit.text(measure.aim, scene.language),
        .reading2: measure.unit.text(measure.tolerance, scene.language),
        .quantity: "\(measure.places)", .day: scene.today.dashed,
      ])
  }

  var draftKey: DraftKey { EntryName.limit.key(product.index << 8 | Int32(place)) }

  var topic: String { "katalog-mutu" }

  mutating func save(in scene: Scene) -> [Effect] {
    if form.hasMistakes { return [.say(form.mistakeWords(in: scene))] }
    let action = ReviseMeasures {
      $0.day = scene.today
      $0.versions = [version(in: scene)]
    }
    return [.perform([.reviseMeasures(action)])]
  }

  /// What the fields say; what cannot be read stays as it is.
  private func version(in scene: Scene) -> MeasureVersion {
    let read = { (name: FieldName) in try? ReadingLanguage.read(form[name], aim: Self.plain) }
    return MeasureVersion {
      $0.product = product
      $0.measure = place
      $0.from = (try? DateLanguage.read(form[.day], today: scene.today)) ?? scene.today
      $0.aim = read(.reading1) ?? measure.aim
      $0.tolerance = read(.reading2) ?? measure.tolerance
      // What one byte does not hold is too many in any case.
      $0.places =
        (try? NumberLanguage.read(form[.quantity])).map { UInt8(clamping: $0) } ?? measure.places
    }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let from = version(in: scene).from.dashed
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
    now.aim = version(in: scene).aim
    now.tolerance = version(in: scene).tolerance
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

  private static func fields(_ measure: Measure) -> [Field] {
    let unit = measure.unit.name
    let size = measure.goesBySize
    return [
      Field(
        .reading1, .reading(aim: plain), width: 8, required: true,
        hint: Words(
          "Dalam \(unit.id)" + (size ? ", untuk No.0; tiap nomor 1 cm lebih." : "."),
          en: "In \(unit.en)" + (size ? ", for No.0; each size is 1 cm more." : ".")),
        example: Words(tenths(measure.aim, .indonesian), en: tenths(measure.aim, .english)),
        label: Words("Sasaran", en: "Aim")),
      Field(
        .reading2, .reading(aim: plain), width: 8, required: true,
        hint: Words(
          "Boleh meleset berapa \(unit.id); 0 berarti tepat.",
          en: "How far off, in \(unit.en); 0 means exact."),
        example: Words(
          tenths(measure.tolerance, .indonesian), en: tenths(measure.tolerance, .english)),
        label: Words("Toleransi", en: "Tolerance")),
      Field(
        .quantity, .number, width: 4, required: true,
        hint: Words(
          "Diukur di berapa tempat; 0: tidak diukur lagi.",
          en: "At how many places it is read; 0: no longer."),
        example: Words("3", en: "3"), label: Words("Tempat", en: "Places")),
      Self.from,
    ]
  }

  /// From which day on a change of the catalogue holds.
  static let from = Field(
    .day, .day, width: 12, required: true,
    hint: Words(
      "Berlaku mulai kapan, paling awal hari ini (h).",
      en: "From when it holds, today (h) at the earliest."),
    example: Words("1-12-2026", en: "1-12-2026"), label: Words("Mulai", en: "From"))
}
