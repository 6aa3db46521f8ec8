import Forms
import TerminalUI
import Wording
import Workshop

/// The form that opens a batch; for most batches product, sizes and due date are enough.
struct OpenBatchForm: Screen {
  private var form = FormState(Self.fields)
  /// What the product proposed, so that another product may replace what nobody retyped.
  private var proposed: [FieldName: String] = [:]
  private var product: ID<Product>?

  var presence: Presence { .typing }
  var topic: String { "batch-isian" }

  func bindings(in scene: Scene) -> [Binding] {
    form.bindings(in: scene, hasLookup: !OpenBatchTexts.lookup(form, in: scene).isEmpty)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    if form.focused.name == .crew, pressCrew(input, in: scene) { return [] }
    var input = input
    if case .command(.open) = input, isNamed(form.focused.name, in: scene) {
      input = .command(.next)
    }
    switch form.press(input, rows: OpenBatchTexts.lookup(form, in: scene), in: scene) {
    case .leave: return form.leaving(in: scene)
    case .save: return save(in: scene)
    case .changed: propose(in: scene)
    case .nothing: break
    }
    if form.focused.name == .crew, form.isLookupOpen, form[.crew].hasSuffix(" ") {
      closeLookup(in: scene)
    }
    return []
  }

  /// A product's letter needs no choosing.
  private func isNamed(_ field: FieldName, in scene: Scene) -> Bool {
    field == .product && form.choice == 0
      && OpenBatchTexts.product(form[.product], in: scene.workshop) != nil
  }

  /// Enter in the crew chooses the last word, or goes on when that is a code already.
  private mutating func pressCrew(_ input: Input, in scene: Scene) -> Bool {
    guard case .command(.open) = input, form.isLookupOpen else { return false }
    let text = form[.crew]
    let rows = OpenBatchTexts.lookup(form, in: scene)
    let isCode = CrewText.read(CrewText.lastWord(of: text), in: scene.workshop).crew.count == 1
    let shown = Lookup.narrow(rows, by: text)
    if isCode && form.choice == 0 || !shown.indices.contains(form.choice) {
      _ = form.press(.command(.next), rows: rows, in: scene)
      return true
    }
    form[.crew] = shown[form.choice].value + " "
    closeLookup(in: scene)
    return true
  }

  private mutating func closeLookup(in scene: Scene) {
    let rows = OpenBatchTexts.lookup(form, in: scene)
    if form.isLookupOpen { _ = form.press(.command(.back), rows: rows, in: scene) }
  }

  /// Fills in what follows from a newly named product.
  private mutating func propose(in scene: Scene) {
    let named = OpenBatchTexts.product(form[.product], in: scene.workshop)
    guard form.focused.name != .product, let named else { return }
    form[.product] = scene.workshop.products[named].code
    guard named != product else { return }
    let texts = OpenBatchTexts.proposal(for: named, in: scene)
    for name in [FieldName.colour, .crew] where form[name] == proposed[name] ?? "" {
      form[name] = texts[name] ?? ""
    }
    proposed = texts
    product = named
  }

  private mutating func save(in scene: Scene) -> [Effect] {
    let read = OpenBatchTexts.action(form, in: scene)
    if !form.hasMistakes { form.show(read.mistakes, in: scene) }
    if form.hasMistakes {
      let count = form.mistakeCount
      return [
        .say(
          scene.say(
            "\(count) isian perlu dibetulkan. Kursor di yang pertama.",
            en: "\(count) fields need mending. The cursor is on the first."))
      ]
    }
    return [.perform([.openBatch(read.action)])]
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved: return [.answer(answer)]
    case .refused(let broken): form.show(broken, in: scene)
    default: break
    }
    return []
  }

  func hint(in scene: Scene) -> String { scene.say(form.focused.hint) }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let code = scene.workshop.code(scene.workshop.batches.nextID)
    var page = Page([scene.say("Batch anyaman", en: "Batches"), scene.say("Baru", en: "New")])
    page.counts = counts(in: scene)
    page.fact = code
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    view.notes = OpenBatchTexts.notes(form, in: scene)
    view.warnings = OpenBatchTexts.warnings(form, in: scene)
    let lookup = OpenBatchTexts.lookup(form, in: scene)
    let y = view.draw(form, lookup: lookup, on: &canvas, in: scene) + 1
    let layout = Layout(canvas.size)
    guard !layout.isNarrow, y < layout.body + layout.bodyHeight else { return }
    canvas.put(scene.say("PERKIRAAN SIAP", en: "EXPECTED"), x: 2, y: y, style: .heading)
    canvas.put(forecast(in: scene).fitted(to: canvas.width - 24), x: 23, y: y)
  }

  private func counts(in scene: Scene) -> [String] {
    let total = form.fields.count
    let mistakes = form.mistakeCount
    let warnings = OpenBatchTexts.warnings(form, in: scene).count
    let quantity = OpenBatchTexts.quantity(form)
    return [
      scene.say("\(form.filled) dari \(total) terisi", en: "\(form.filled) of \(total) filled in"),
      mistakes > 0 ? scene.say("\(mistakes) perlu dibetulkan", en: "\(mistakes) to mend") : "",
      warnings > 0 ? scene.say("\(warnings) perlu diperiksa", en: "\(warnings) to check") : "",
      quantity > 0 ? scene.say("\(quantity) buah", en: "\(quantity) pieces") : "",
    ].filter { !$0.isEmpty }
  }

  /// When the pieces would be done at the measured pace, and how that was made.
  private func forecast(in scene: Scene) -> String {
    let pace = WorkPace.measured(in: scene)
    let crew = CrewText.read(form[.crew], in: scene.workshop).crew
    let quantity = OpenBatchTexts.quantity(form)
    guard let product, quantity > 0,
      let ready = pace.forecast(
        stages: quantity * scene.workshop.products[product].route.count { !$0.isGate },
        people: crew.count { scene.workshop.people[$0].mayWork }, in: scene)
    else { return "-" }
    let base = scene.say(
      "laju 60 hari terakhir (n \(pace.days) hari orang)",
      en: "pace of the last 60 days (n \(pace.days) person-days)")
    return "\(ready.dashed)   \(base)"
  }

  private static let fields = [
    Field(
      .product, .choice, width: 12, required: true,
      hint: Words(
        "Huruf atau kode barang. Contoh P. F4 daftar.",
        en: "Letter or code of the product, such as P. F4 lists them.")),
    Field(
      .colour, .choice, width: 12, required: true,
      hint: Words("Warna barang. F4 daftar.", en: "The colour. F4 lists them.")),
    Field(
      .sizes, .sizes, width: 30, required: true,
      hint: Words(
        "Ukuran x jumlah, dipisah spasi. Contoh 7x4 8x6 9x2.",
        en: "Size x count, with blanks between, such as 7x4 8x6 9x2.")),
    Field(
      .note, .text(limit: 40), width: 30,
      hint: Words(
        "Pemesan atau tujuan. Kosong berarti etalase.",
        en: "Who it is for. Empty means the display case."),
      label: Words("Untuk", en: "For")),
    Field(
      .due, .day, width: 12, required: true,
      hint: Words(
        "Tenggat: +38 = 38 hari lagi. Boleh juga 31, 3112, atau 31-12-26.",
        en: "Due: +38 = in 38 days. Also 31, 3112 or 31-12-26.")),
    Field(
      .crew, .choice, width: 42, required: true,
      hint: Words(
        "Kode pekerja dipisah spasi. Contoh 7 28 29. Ketik nama untuk mencari.",
        en: "Worker codes with blanks between, such as 7 28 29. Type a name to search.")),
    Field(
      .lot, .text(limit: 20), width: 20,
      hint: Words("Label lot bahan. Contoh S-33 hitam.", en: "Material lot, such as S-33 black.")),
  ]
}
