import Forms
import TerminalUI
import Wording
import Workshop

/// The form that opens a batch; for most batches product, sizes and due date are enough.
struct OpenBatchForm: RecordForm {
  var form = FormState(Self.fields)
  private var product: ID<Product>?
  /// The due day that the proposal of a crew was made for.
  private var due: Day?
  private let key: DraftKey
  /// Whether the crew misses somebody who is being enrolled.
  private var isAdding = false

  static let draftName = DraftName(.batch) { _, _ in
    Words("batch", en: "batch")
  } opening: { draft, scene in
    OpenBatchForm(resuming: draft, in: scene)
  }

  init(in scene: Scene) { self.init(scene.newDraft(Self.draftName), in: scene) }

  /// For what an order still lacks; of several things for the first.
  init(for order: ID<CustomerOrder>, in scene: Scene) {
    key = scene.newDraft(Self.draftName)
    form = FormState(Self.fields, texts: OpenBatchTexts.texts(for: order, in: scene))
    form.previous = OpenBatchTexts.newest(in: scene)
    product = OpenBatchTexts.product(form[.product], in: scene.workshop)
    due = OpenBatchTexts.due(form, in: scene)
    form.focus(on: .due)
  }

  /// Goes on with a batch that was left half typed.
  init(resuming draft: Draft, in scene: Scene) {
    self.init(draft.key, in: scene)
    form.resume(draft.texts)
    product = OpenBatchTexts.product(form[.product], in: scene.workshop)
    due = OpenBatchTexts.due(form, in: scene)
    guard let product else { return }
    form.assume(OpenBatchTexts.proposal(for: product, due: due, in: scene))
  }

  private init(_ key: DraftKey, in scene: Scene) {
    self.key = key
    form.previous = OpenBatchTexts.newest(in: scene)
  }

  var presence: Presence { .typing }
  var topic: String { "batch-isian" }
  var draft: Draft? { Draft(key, texts: form.draftTexts) }

  func bindings(in scene: Scene) -> [Binding] {
    form.bindings(in: scene, hasLookup: !OpenBatchTexts.lookup(form, in: scene).isEmpty)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    isAdding = false
    let rows = OpenBatchTexts.lookup(form, in: scene)
    if form.focused.name == .crew, form.pressCrew(input, rows, in: scene) { return [] }
    var input = input
    if case .command(.open) = input, isNamed(form.focused.name, in: scene) {
      input = .command(.next)
    }
    switch form.press(input, rows: rows, in: scene) {
    case .leave: return [.close]
    case .save: return save(in: scene)
    case .add(let name):
      isAdding = true
      return [.open(InmateForm(named: name, in: scene))]
    case .changed: propose(in: scene)
    case .nothing: break
    }
    form.closeCrew()
    return []
  }

  /// A product's letter needs no choosing.
  private func isNamed(_ field: FieldName, in scene: Scene) -> Bool {
    field == .product && form.choice == 0
      && OpenBatchTexts.product(form[.product], in: scene.workshop) != nil
  }

  /// Fills in what follows from a newly named product, and the crew from another due day.
  private mutating func propose(in scene: Scene) {
    let named = OpenBatchTexts.product(form[.product], in: scene.workshop)
    guard form.focused.name != .product, let named else { return }
    form[.product] = scene.workshop.products[named].code
    let newDue =
      form.focused.name == .due ? due : OpenBatchTexts.due(form, in: scene)
    guard named != product || newDue != due else { return }
    let proposal = OpenBatchTexts.proposal(for: named, due: newDue, in: scene)
    // What an order lacks stays: the day says nothing of sizes.
    form.propose(named == product ? proposal.filter { $0.key == .crew } : proposal)
    product = named
    due = newDue
  }

  private mutating func save(in scene: Scene) -> [Effect] {
    do throws(Unread) {
      return [.perform([.openBatch(try OpenBatchTexts.action(&form, in: scene))])]
    } catch {
      return form.refuse(error.broken, in: scene)
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved where isAdding: return join(in: scene)
    case .saved: return [.answer(answer)]
    case .refused(let broken):
      form.show(broken, in: scene)
      return FormState.wayOut(of: broken, in: scene).map { [.say($0)] } ?? []
    default: break
    }
    return []
  }

  /// Puts whoever was just enrolled into the crew, as far as the papers allow it.
  private mutating func join(in scene: Scene) -> [Effect] {
    isAdding = false
    guard let newest = scene.workshop.inmates.last else { return [] }
    let code = scene.workshop.code(newest)
    let mayWork = scene.workshop.mayWork(newest, on: scene.today)
    form[.crew] =
      CrewText.parts(of: form[.crew], in: scene.workshop).codes + (mayWork ? code + " " : "")
    return [
      .say(
        mayWork
          ? scene.say("\(code) tersimpan dan masuk regu.", en: "\(code) is saved and in the crew.")
          : scene.say(
            "Tersimpan. ", en: "Saved. ")
            + scene.say(scene.workshop.workSentence(of: newest, on: scene.today)))
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let code = scene.workshop.code(scene.workshop.batches.nextID)
    var page = Page([scene.say("Batch anyaman", en: "Batches"), scene.say("Baru", en: "New")])
    page.counts = counts(in: scene)
    page.fact = scene.kept(key) ?? code
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    view.marksProposals = true
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
    let quantity = OpenBatchTexts.quantity(form, in: scene)
    return [
      scene.say("\(form.filled) dari \(total) terisi", en: "\(form.filled) of \(total) filled in"),
      mistakes > 0 ? scene.say("\(mistakes) perlu dibetulkan", en: "\(mistakes) to correct") : "",
      warnings > 0 ? scene.say("\(warnings) perlu diperiksa", en: "\(warnings) to check") : "",
      quantity > 0 ? scene.say("\(quantity) buah", en: counted(quantity, "piece")) : "",
    ].filter { !$0.isEmpty }
  }

  /// When the pieces would be done at the measured pace, and how that was made.
  private func forecast(in scene: Scene) -> String {
    let pace = scene.workPace
    let crew = CrewText.read(form[.crew], in: scene.workshop).crew
    let quantity = OpenBatchTexts.quantity(form, in: scene)
    guard let product, quantity > 0,
      let ready = pace.forecast(
        stages: quantity * scene.workshop.products[product].route.count { !$0.isGate },
        people: crew.count { scene.workshop.mayWork($0, on: scene.today) }, in: scene.workshop,
        on: scene.today)
    else { return "-" }
    let base = scene.say(
      "kecepatan 60 hari terakhir (dari \(pace.days) hari kerja)",
      en: "pace of the last 60 days (of \(pace.days) person-days)")
    return "\(ready.dashed)   \(base)"
  }
}
