import Forms
import TerminalUI
import Wording
import Workshop

/// The form that puts a scheme in force: a published or adopted one, with changes.
struct SchemeForm: EntryForm {
  /// What the form does not ask stays as it is there: the points of stages and grades.
  private let pattern: SplitScheme
  var form: FormState

  init(like pattern: SplitScheme, in scene: Scene) {
    self.pattern = pattern
    form = FormState(
      Self.fields,
      texts: [
        .scheme: pattern.name, .kind: scene.say(pattern.base.name),
        .price: pattern.base == .piece ? pattern.rate.bare : "",
        .parts: pattern.partWords(.indonesian), .legalBasis: pattern.legalBasis,
        .day: scene.today.month.first.dashed,
      ])
  }

  /// Like the scheme of a number; nil where there is none.
  init?(number: Int32, in scene: Scene) {
    guard
      let pattern = SchemeList.schemes(in: scene).first(where: {
        SchemeList.number(of: $0) == number
      })
    else { return nil }
    self.init(like: pattern, in: scene)
  }

  static let draftName = DraftName("scheme", Words("skema", en: "scheme")) {
    draft, scene in SchemeForm(number: draft.key.number, in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(SchemeList.number(of: pattern)) }

  var topic: String { "premi-skema" }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let scheme = try scheme(in: scene)
    let action = Action.adoptScheme(
      AdoptScheme {
        $0.day = scene.today
        $0.scheme = scheme
      })
    return [
      .sign(
        Signature(
          title: scene.say("Tetapkan \(scheme.name)", en: "Adopt \(scheme.name)"),
          lines: lines(scheme, in: scene), signer: .session
        ) { _ in [action] })
    ]
  }

  private func lines(_ scheme: SplitScheme, in scene: Scene) -> [String] {
    [
      scheme.partWords(scene.language),
      scene.say("dari ", en: "of ") + scene.say(scheme.base.name)
        + scene.say(", mulai ", en: ", from ") + scheme.validFrom.dashed,
      scheme.legalBasis,
      scene.say(
        "Bulan yang sudah ditutup tidak berubah.", en: "Months that are closed do not change."),
    ]
  }

  private mutating func scheme(in scene: Scene) throws(Unread) -> SplitScheme {
    let (name, base, rate, parts, legalBasis, day) = try form.read(
      Self.name, Self.base, Self.rate, Self.parts, Self.legalBasis, Self.day, in: scene)
    var scheme = pattern
    scheme.name = name
    scheme.base = base
    scheme.rate = base == .piece ? rate : Rupiah()
    scheme.parts = parts
    scheme.legalBasis = legalBasis
    scheme.validFrom = day
    return scheme
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.premi.title(in: scene), scene.say("Skema", en: "Schemes"),
      scene.say("Tetapkan", en: "Adopt"),
    ])
    page.counts = [scene.say("seperti \(pattern.name)", en: "like \(pattern.name)")]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] }).draw(
      form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let fields = [
    name.field, base.field, rate.field, parts.field, legalBasis.field, day.field,
  ]

  private static let name = FormField(
    .scheme, .text(limit: 20), width: 22,
    hint: Words("Nama pendek skema.", en: "A short name."),
    example: Words("SK-1990", en: "SK-1990"))

  private static let base = FormField(
    .kind, .choice(of: SplitBase.allCases) { $0.name }, width: 18,
    hint: Words("Yang dibagi. F4 menampilkan daftar.", en: "What is divided. F4 lists them."),
    example: Words("laba bersih", en: "net profit"),
    label: Words("Yang dibagi", en: "Divides"))

  private static let rate = FormField(
    .price, .money.whenEmpty(Rupiah()), width: 14,
    hint: Words(
      "Hanya untuk per buah: rupiah untuk satu buah.",
      en: "By the piece only: rupiah for one piece."),
    example: Words("15rb", en: "15rb"), label: Words("Tarif per buah", en: "Rate a piece"))

  private static let parts = FormField(
    .parts, .parts, width: 52,
    hint: Words("Nama dan persen, jumlahnya 100.", en: "Names and per cent, 100 in all."),
    example: Words("Premi 50 + Modal 35 + PNBP 15", en: "Premi 50 + Modal 35 + PNBP 15"))

  private static let legalBasis = FormField(
    .legalBasis, .text(limit: 60), width: 52,
    hint: Words("Peraturan atau surat keputusan.", en: "The regulation or decree."),
    example: Words("Kepmenkeh M.01-PP.02.01/1990", en: "Kepmenkeh M.01-PP.02.01/1990"))

  private static let day = FormField.day(
    Words("Berlaku mulai hari ini.", en: "In force from this day."))
}
