import Forms
import TerminalUI
import Wording
import Workshop

/// The readings that a gate asks of one piece; a limit that is passed is said while it is typed.
///
/// Nothing typed is lost on the way out: Esc takes along what can be read, as Ctrl+X does.
struct MeasureScreen: FormScreen {
  private static let names: [FieldName] = [
    .reading1, .reading2, .reading3, .reading4, .reading5, .reading6, .reading7, .reading8,
  ]

  private let piece: PiecePlace
  private let product: Product
  /// What is asked, each with its limits and the aim as its value.
  private let asked: [Reading]
  /// Where each of them is typed.
  private let fields: [FormField<Int32?>]
  private(set) var form: FormState

  init(_ piece: PiecePlace, taken: [Reading], in scene: Scene) {
    self.piece = piece
    product = scene.workshop.products[scene.workshop.batches[piece.batch].product]
    asked = piece.asked(in: scene)
    let product = product
    var texts: [FieldName: String] = [:]
    for (name, reading) in zip(Self.names, asked) {
      texts[name] = taken.first { $0.isOfSamePlace(as: reading) }
        .map { $0.text(of: product, scene.language) }
    }
    fields = zip(Self.names, asked).map { Self.field($0, $1, of: product) }
    form = FormState(fields.map(\.field), texts: texts)
  }

  private static func field(
    _ name: FieldName, _ reading: Reading, of product: Product
  ) -> FormField<Int32?> {
    let unit = product.measures[Int(reading.measure)].unit.name
    return FormField(
      name, .optional(.reading(aim: reading.typedAim(in: product))), width: 8,
      hint: Words(
        "Dalam \(unit.id), boleh \(reading.limits(of: product, .indonesian)). Kosong: tidak diukur.",
        en: "In \(unit.en), allowed \(reading.limits(of: product, .english)). Empty: not measured."),
      example: Words(
        reading.text(of: product, .indonesian), en: reading.text(of: product, .english)),
      label: Words(
        reading.title(of: product, .indonesian), en: reading.title(of: product, .english)))
  }

  var presence: Presence { .typing }
  var topic: String { "ukur" }

  func bindings(in scene: Scene) -> [Binding] { form.bindings(in: scene, hasLookup: false) }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch form.press(input, rows: [], in: scene) {
    case .leave: return [.answer(.measured(taken(in: scene)))]
    case .save: return save(in: scene)
    case .nothing, .changed, .add: return []
    }
  }

  private mutating func save(in scene: Scene) -> [Effect] {
    do throws(Unread) {
      return [.answer(.measured(readings(try form.read(all: fields, in: scene))))]
    } catch {
      return form.refuse(error.broken, in: scene)
    }
  }

  /// Every reading that can be read.
  private func taken(in scene: Scene) -> [Reading] {
    readings(fields.map { form.value($0, in: scene) ?? nil })
  }

  private func readings(_ values: [Int32?]) -> [Reading] {
    zip(values, asked).compactMap { value, asked in
      value.map { value in
        var reading = asked
        reading.value = value
        return reading
      }
    }
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Antrean periksa", en: "Inspection queue"), scene.workshop.code(piece),
      scene.say("Ukur", en: "Measure"),
    ])
    let taken = taken(in: scene)
    let outside = taken.count { !$0.isWithin }
    page.counts = [
      scene.say(
        "\(taken.count) dari \(asked.count) diukur",
        en: "\(taken.count) of \(asked.count) measured"),
      outside == 0 ? "" : scene.say("\(outside) di luar batas", en: "\(outside) outside limits"),
    ].filter { !$0.isEmpty }
    page.fact = VerdictTexts.kind(piece, in: scene)
    page.draw(on: &canvas, in: scene)
    var notes: [FieldName: String] = [:]
    var warnings: [FieldName: String] = [:]
    for (field, asked) in zip(form.fields, asked) {
      let limits = asked.limits(of: product, scene.language)
      notes[field.name] = limits
      let taken = taken.first { $0.isOfSamePlace(as: asked) }
      if taken?.isWithin == false {
        warnings[field.name] = scene.say("Di luar batas \(limits).", en: "Outside \(limits).")
      }
    }
    FormView(rows: form.fields.map { [$0.name] }, notes: notes, warnings: warnings)
      .draw(form, lookup: [], on: &canvas, in: scene)
  }
}

extension Reading {
  /// What tells tenths typed without a comma: the aim in centimetres, nothing in other units, in
  /// which a large number is one that is far off.
  fileprivate func typedAim(in product: Product) -> Int32 {
    switch product.measures[Int(measure)].unit {
    case .centimetre, .rowsPerCentimetre: value
    case .millimetre, .count: LimitForm.plain
    }
  }

  /// Whether another one is of the same measure and place.
  func isOfSamePlace(as other: Reading) -> Bool {
    measure == other.measure && place == other.place
  }
}
