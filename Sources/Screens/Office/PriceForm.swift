import Forms
import TerminalUI
import Wording
import Workshop

/// The prices of a product from a day on: the usual one and the lowest without a second person, a
/// row a grade.
struct PriceForm: OfficeForm {
  private let product: ID<Product>
  var form: FormState

  init(_ product: ID<Product>, in scene: Scene) {
    self.product = product
    var texts: [FieldName: String] = [.day: scene.today.dashed]
    for (grade, fields) in zip(Grade.allCases, Self.grades) {
      let band = scene.workshop.price(of: product, grade, on: scene.today)
      texts[fields.usual.name] = band.usual.bare
      texts[fields.lowest.name] = band.lowest.bare
    }
    form = FormState(Self.fields, texts: texts)
  }

  static let draftName = DraftName("prices", Words("harga", en: "prices")) { draft, scene in
    scene.workshop.products.contains(ID(draft.key.number))
      ? PriceForm(ID(draft.key.number), in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(product.index) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let usual = try form.read(all: Self.grades.map(\.usual), in: scene)
    let lowest = try form.read(all: Self.grades.map(\.lowest), in: scene)
    let from = try form.read(Self.day, in: scene)
    let action = SetPrices {
      $0.day = scene.today
      $0.product = product
      $0.from = from
      $0.prices = zip(usual, lowest).map { usual, lowest in
        PriceBand {
          $0.usual = usual
          $0.lowest = lowest
        }
      }
    }
    return [.perform([.setPrices(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Harga", en: "Prices"), scene.workshop.products[product].code]
  }

  func counts(in scene: Scene) -> [String] {
    [scene.workshop.products[product].name]
  }

  private static var fields: [Field] {
    grades.flatMap { [$0.usual.field, $0.lowest.field] } + [day.field]
  }

  static let grades: [(usual: FormField<Rupiah>, lowest: FormField<Rupiah>)] =
    Grade.allCases.map { grade in
      (
        price(
          grade.usualField, Words("Mutu \(grade.letter), biasa", en: "Grade \(grade.letter), usual")
        ),
        price(
          grade.lowestField,
          Words("Mutu \(grade.letter), minimal", en: "Grade \(grade.letter), lowest"))
      )
    }

  private static func price(_ name: FieldName, _ label: Words) -> FormField<Rupiah> {
    FormField(
      name, .money, width: 12,
      hint: Words(
        "Di bawah minimal: Kasubsi.",
        en: "Below the lowest: supervisor."),
      example: Words("10rb", en: "10rb"), label: label)
  }

  private static let day = FormField.day(
    Words(
      "Berlaku mulai tanggal ini; nota lama tetap.",
      en: "From this day on; earlier notas keep theirs."))
}
