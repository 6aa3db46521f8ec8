import Forms
import TerminalUI
import Wording
import Workshop

/// The form that puts somebody on the waiting list.
struct QueueForm: EntryForm {
  var form: FormState

  init(in scene: Scene) {
    form = FormState(
      [Self.worker.field, Self.since.field, Self.craft.field, Self.stage.field],
      texts: [.day: scene.today.dashed, .craft: scene.say(Craft.weaver.name)])
  }

  static let draftName = DraftName("queue", Words("daftar tunggu", en: "waiting list")) {
    _, scene in QueueForm(in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key() }
  var topic: String { "daftar-tunggu" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .worker
      ? PersonField.rows(in: scene) { scene.workshop.wait(of: $0, on: scene.today) == nil }
      : form.focused.rows(beside: scene.basis)
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (worker, since, craft, stage) = try form.read(
      Self.worker, Self.since, Self.craft, Self.stage, in: scene)
    let action = QueueForWork {
      $0.day = scene.today
      $0.worker = worker
      $0.since = since
      $0.craft = craft
      $0.stage = stage
    }
    return [.perform([.queueForWork(action)])]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"), scene.say("Daftar tunggu", en: "Waiting list"),
      scene.say("Tambah", en: "Add"),
    ])
    page.fact = scene.kept(draftKey) ?? ""
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    if let worker = form.value(Self.worker, in: scene), scene.sees(.name) {
      view.notes[.worker] = scene.name(of: worker).fitted(to: 30)
    }
    view.draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let worker = PersonField.field(
    Words("Kode yang menunggu. F4 daftar.", en: "Who waits. F4 lists."))

  private static let since = FormField(
    .day, .day, width: 12,
    hint: Words("Tanggal permintaan. h = hari ini.", en: "Date of request. h = today."),
    example: Words("h", en: "h"), label: Words("Sejak", en: "Since"))

  private static let craft = FormField(
    .craft, .choice(of: Craft.allCases, orElse: .notListed) { $0.name }, width: 14,
    hint: Words("Pekerjaan yang diminta. F4 daftar.", en: "The trade asked for. F4 lists."),
    example: Words("penganyam", en: "weaver"))

  private static let stage = FormField(
    .stage, .optional(.makingStage), width: 20,
    hint: Words("Tahap yang diminta, atau kosong.", en: "The stage asked for, or none."),
    example: Words("potong", en: "potong"))
}
