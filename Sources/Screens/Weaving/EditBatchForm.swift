import Forms
import TerminalUI
import Wording
import Workshop

/// The form that changes a batch after it was opened: how many, what for, until when, by whom, of
/// which lot; with a reason where an order waits for it.
struct EditBatchForm: EntryForm {
  private let batch: ID<WeavingBatch>
  var form: FormState

  init(_ batch: ID<WeavingBatch>, in scene: Scene) {
    self.batch = batch
    let row = scene.workshop.batches[batch]
    form = FormState(
      [
        OpenBatchForm.sizes.field, OpenBatchForm.purpose.field, OpenBatchForm.dueDay.field,
        OpenBatchForm.crew.field, OpenBatchForm.lot.field, Self.reason.field,
      ],
      texts: [
        .sizes: SizeLanguage.write(OpenBatchTexts.sizes(of: row)),
        .note: row.order.map { scene.workshop.code($0) } ?? row.destination,
        .due: row.due.dashed, .crew: CrewText.write(row.crew, in: scene.workshop), .lot: row.lot,
      ])
    form.focus(on: .due)
  }

  static let draftName = DraftName(
    "editBatch", Words("perubahan batch", en: "change of a batch")
  ) { draft, scene in
    let batch = ID<WeavingBatch>(draft.key.number)
    return scene.workshop.batches.contains(batch) ? EditBatchForm(batch, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(batch.index) }
  var topic: String { "batch-ubah" }

  func lookup(in scene: Scene) -> [LookupRow] {
    OpenBatchTexts.lookup(form, in: scene).filter { !$0.isAddition }
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let rows = lookup(in: scene)
    if form.focused.name == .crew, form.pressCrew(input, rows, in: scene) { return [] }
    defer { form.closeCrew() }
    switch form.press(input, rows: rows, in: scene) {
    case .leave: return [.close]
    case .save: return saving(in: scene)
    case .nothing, .changed, .add: return []
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (sizes, purpose, due, crew, lot, reason) = try form.read(
      OpenBatchForm.sizes, OpenBatchForm.purpose, OpenBatchForm.dueDay, OpenBatchForm.crew,
      OpenBatchForm.lot, Self.reason, in: scene)
    let order = OpenBatchTexts.order(purpose, in: scene.workshop)
    var edit = EditBatch {
      $0.day = scene.today
      $0.batch = batch
      $0.before = scene.workshop.batches[batch].terms
      $0.after.due = due
      $0.after.crew = crew
      $0.after.order = order
      $0.after.destination = order == nil ? purpose : ""
      $0.after.lot = OpenBatchTexts.lot(lot, in: scene.workshop)
      $0.reason = reason
    }
    if let broken = scene.workshop.setQuantity(sizes, of: &edit) { throw Unread([broken]) }
    return [.perform([.editBatch(edit)])]
  }

  /// What is said once it is recorded; who left the crew and holds pieces is named.
  static func saved(_ batch: ID<WeavingBatch>, _ number: Int64, in scene: Scene) -> String {
    let code = scene.workshop.code(batch)
    let change = scene.workshop.changes(of: batch).last
    let gone = (change?.edit.before.crew ?? []).filter { worker in
      let row = scene.workshop.batches[batch]
      return !row.crew.contains(worker)
        && row.pieces.contains { $0.holder == worker && $0.state == .working }
    }
    if let first = gone.first {
      let person = scene.workshop.code(first)
      return scene.say(
        "Tersimpan #\(number). \(person) masih memegang buah; A di halaman batch mengalihkan.",
        en: "Saved #\(number). \(person) still holds pieces; A on the batch hands them over.")
    }
    return scene.say(
      "Tersimpan #\(number). \(code) diubah. Z mengurungkan.",
      en: "Saved #\(number). \(code) changed. Z undoes.")
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Batch anyaman", en: "Batches"), scene.workshop.code(batch),
      scene.say("Ubah", en: "Change"),
    ])
    let quantity = scene.workshop.batches[batch].quantity
    page.counts = [
      scene.workshop.thing(of: batch),
      scene.say("\(quantity) buah", en: counted(quantity, "piece")),
    ]
    page.fact = scene.kept(draftKey) ?? ""
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    view.notes = OpenBatchTexts.notes(form, in: scene)
    view.warnings = OpenBatchTexts.warnings(form, in: scene)
    if let order = scene.workshop.batches[batch].order {
      let code = scene.workshop.code(order)
      view.notes[.reason] = scene.say("janji \(code)", en: "promise of \(code)")
    }
    view.draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let reason = FormField(
    .reason, .text(limit: 60).whenEmpty(""), width: 46,
    hint: Words(
      "Perlu bila janji pesanan berubah.", en: "Needed where an order's promise changes."),
    example: Words("bahan datang terlambat", en: "material came late"))
}
