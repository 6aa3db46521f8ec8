import Forms
import TerminalUI
import Wording
import Workshop

/// The form that puts a scheme in force: a published or adopted one, with changes.
struct SchemeForm: EntryForm {
  private let pattern: SplitScheme
  /// The products whose stages have a field for their points; those of others stay as they are.
  private let products: [ID<Product>]
  var form: FormState

  init(like pattern: SplitScheme, in scene: Scene) {
    self.pattern = pattern
    let workshop = scene.workshop
    products = Array(
      workshop.products.indices.map { ID<Product>($0) }.prefix(Self.pointFields.count))
    var texts = Dictionary(
      uniqueKeysWithValues: zip(Self.pointFields, products).map {
        ($0, PointsLanguage.written(pattern, of: $1, in: workshop))
      })
    texts.merge(
      [
        .preparers: PerMilleLanguage.written(pattern.preparers),
        .attendanceShare: PerMilleLanguage.written(pattern.attendance),
        .conductShare: PerMilleLanguage.written(pattern.conduct),
        .usable: PerMilleLanguage.written(pattern.usable), .minimum: pattern.leastPremi.bare,
        .gradePoints: pattern.grades.map { PerMilleLanguage.written($0) }.joined(separator: " "),
        .scheme: pattern.name, .kind: scene.say(pattern.base.name),
        .price: pattern.base == .piece ? pattern.rate.bare : "",
        .parts: pattern.partWords(.indonesian), .legalBasis: pattern.legalBasis,
        .day: scene.today.month.first.dashed,
      ]
    ) { $1 }
    form = FormState(
      Self.first + Self.points(products, in: workshop).map(\.field)
        + [Self.attendance.field, Self.conduct.field],
      texts: texts)
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
    let (points, name, base, rate, parts, legalBasis, day) = try form.read(
      all: Self.points(products, in: scene.workshop), Self.name, Self.base, Self.rate, Self.parts,
      Self.legalBasis, Self.day, in: scene)
    let (preparers, usable, minimum, grades) = try form.read(
      Self.preparers, Self.usable, Self.minimum, Self.gradePoints, in: scene)
    let (attendance, conduct) = try form.read(Self.attendance, Self.conduct, in: scene)
    var scheme = pattern
    scheme.attendance = attendance
    scheme.conduct = conduct
    scheme.preparers = preparers
    scheme.usable = usable
    if minimum != pattern.leastPremi { scheme.minimum = minimum }
    scheme.grades = grades
    let changed = points.flatMap { $0 }.filter {
      pattern.stageTenths(of: $0.stage, product: $0.product) != $0.tenths
    }
    scheme.stages.removeAll { row in
      changed.contains { ($0.product, $0.stage) == (row.product, row.stage) }
    }
    scheme.stages += changed
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

  private static let first = [
    name.field, base.field, rate.field, parts.field, legalBasis.field, day.field, preparers.field,
    usable.field, minimum.field, gradePoints.field,
  ]

  private static let pointFields: [FieldName] = [
    .points1, .points2, .points3, .points4, .points5, .points6, .points7, .points8, .points9,
  ]

  /// One field for the stages of each product.
  private static func points(
    _ products: [ID<Product>], in workshop: Workshop
  ) -> [FormField<[StagePoints]>] {
    zip(pointFields, products).map { name, product in
      let title = workshop.products[product].shortName
      return FormField(
        name, .points(of: product), width: 46,
        hint: Words(
          "Setiap tahap dengan poinnya untuk satu buah.",
          en: "Each stage with its points for one piece."),
        example: Words("potong 5,5 + akhir 1,5", en: "potong 5,5 + akhir 1,5"),
        label: Words("Poin " + title, en: "Points of " + title))
    }
  }

  private static let preparers = FormField(
    .preparers, .perMille, width: 8,
    hint: Words(
      "Persen dari premi untuk penyiap bahan.",
      en: "Per cent of premi for those who prepare material."),
    example: Words("12", en: "12"))

  private static let attendance = FormField(
    .attendanceShare, .perMille, width: 8,
    hint: Words(
      "Persen premi menurut hari dibayar.",
      en: "Per cent of premi by days paid."),
    example: Words("0", en: "0"))

  private static let conduct = FormField(
    .conductShare, .perMille, width: 8,
    hint: Words(
      "Persen premi menurut nilai sikap.",
      en: "Per cent of premi by conduct."),
    example: Words("0", en: "0"))

  private static let usable = FormField(
    .usable, .perMille, width: 8,
    hint: Words(
      "Persen yang boleh diambil di lapas.", en: "Per cent that may be used inside."),
    example: Words("25", en: "25"))

  private static let minimum = FormField(
    .minimum, .money, width: 14,
    hint: Words(
      "Premi sebulan yang seharusnya tercapai; hanya ditampilkan.",
      en: "What a premi should reach in a month; it is only shown."),
    example: Words("700rb", en: "700rb"))

  private static let gradePoints = FormField(
    .gradePoints, .gradePoints, width: 16,
    hint: Words(
      "Bobot buah mutu A, B, C.", en: "Weight of a piece of grade A, B, C."),
    example: Words("1 0,8 0,5", en: "1 0,8 0,5"))

  private static let name = FormField(
    .scheme, .text(limit: 20), width: 22,
    hint: Words("Nama pendek skema.", en: "A short name."),
    example: Words("SK-1990", en: "SK-1990"))

  private static let base = FormField(
    .kind, .choice(of: SplitBase.allCases) { $0.name }, width: 18,
    hint: Words(
      "Yang dibagi. F4 daftar.", en: "What is divided. F4 lists the choices."),
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
    Words("Tanggal mulai berlaku.", en: "In force from this day."))
}
