import Forms
import TerminalUI
import Wording
import Workshop

/// A new kind of raw material, or other words or another minimum of one.
struct MaterialKindForm: OfficeForm {
  private let material: UInt8?
  var form: FormState

  init(_ material: UInt8?, in scene: Scene) {
    self.material = material
    let row = material.map { scene.workshop.materials[Int($0)] }
    form = FormState(
      [
        Self.name.field, Self.english.field, Self.unit.field, Self.englishUnit.field,
        Self.minimum.field,
      ],
      texts: [
        .name: row?.name ?? "", .note: row?.english ?? "", .unit: row?.unit ?? "",
        .englishUnit: row?.englishUnit ?? "",
        .quantity: row.map { $0.minimum == 0 ? "" : "\($0.minimum)" } ?? "",
      ])
  }

  static let draftName = DraftName("materialKind", Words("jenis bahan", en: "material")) {
    draft, scene in
    MaterialKindForm(place(of: draft, in: scene.workshop.materials), in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(material.map { Int32($0) + 1 } ?? 0) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (name, english, unit, englishUnit, minimum) = try form.read(
      Self.name, Self.english, Self.unit, Self.englishUnit, Self.minimum, in: scene)
    let action = SetMaterial {
      $0.day = scene.today
      $0.material = material
      $0.name = name
      $0.english = english.isEmpty ? name : english
      $0.unit = unit
      $0.englishUnit = englishUnit.isEmpty ? unit : englishUnit
      $0.minimum = Int32(clamping: minimum)
    }
    return [.perform([.setMaterial(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Jenis bahan", en: "Material")]
  }

  private static let name = FormField(
    .name, .text(limit: 18), width: 20,
    hint: Words("Satu jenis, huruf kecil.", en: "One kind, in small letters."),
    example: Words("kawat", en: "kawat"))

  private static let english = FormField.english(
    limit: 18, like: Words("wire", en: "wire"))

  private static let unit = FormField(
    .unit, .text(limit: 10), width: 12,
    hint: Words("Satuan saat bahan datang.", en: "The unit it is received in."),
    example: Words("gulung", en: "gulung"))

  private static let englishUnit = FormField(
    .englishUnit, .text(limit: 10).whenEmpty(""), width: 12,
    hint: Words("Kosong: sama.", en: "Empty: the same."), example: Words("spools", en: "spools"))

  private static let minimum = FormField(
    .quantity, .number.whenEmpty(0), width: 8,
    hint: Words("Di bawah ini harus dibeli; kosong: tidak.", en: "Below it, buy; empty: never."),
    example: Words("20", en: "20"), label: Words("Minimum", en: "Minimum"))
}
