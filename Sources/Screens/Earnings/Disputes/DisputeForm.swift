import Forms
import TerminalUI
import Wording
import Workshop

/// The form that writes down what a person says is wrong about a slip.
struct DisputeForm: EntryForm {
  private let month: Month
  private let worker: ID<Inmate>
  var form = FormState([Self.claim.field])

  /// `line`: the line of the slip that is disputed; empty for the whole slip.
  init(_ month: Month, of worker: ID<Inmate>, about line: String = "") {
    self.month = month
    self.worker = worker
    if !line.isEmpty {
      form = FormState([Self.claim.field], texts: [.reason: String(line.prefix(60))])
    }
  }

  /// About the slip of a number; nil where nobody has it.
  init?(number: Int32, in scene: Scene) {
    let worker = ID<Inmate>(number & 0xFFFF)
    guard scene.workshop.people.contains(worker) else { return nil }
    self.init(Month(number: number >> 16), of: worker)
  }

  static let draftName = DraftName("dispute", Words("sanggahan", en: "dispute")) {
    draft, scene in DisputeForm(number: draft.key.number, in: scene)
  }

  /// Month and person in one number.
  var draftKey: DraftKey { Self.draftName.key(month.number << 16 | worker.index) }

  var topic: String { "premi-sanggahan" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let claim = try form.read(Self.claim, in: scene)
    return [
      .perform([
        .openDispute(
          OpenDispute {
            $0.day = scene.today
            $0.month = month
            $0.worker = worker
            $0.claim = claim
          })
      ])
    ]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). Sanggahan menunggu Kasubsi. Z mengurungkan.",
          en: "Saved #\(number). The dispute awaits a supervisor. Z undoes.")),
    ]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.premi.title(in: scene), month.title(scene.language),
      scene.say("Sanggah", en: "Dispute"),
    ])
    page.counts = [scene.workshop.code(worker)]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.reason]]).draw(form, lookup: [], on: &canvas, in: scene)
  }

  private static let claim = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words(
      "Apa yang salah, 5 sampai 60 huruf, tanpa nama.",
      en: "What is wrong, 5 to 60 characters, no names."),
    example: Words("kurang dua buah", en: "two pieces are missing"),
    label: Words("Yang disanggah", en: "What is wrong"))
}
