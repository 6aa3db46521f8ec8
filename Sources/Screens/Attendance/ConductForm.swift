import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a mark of conduct: points, and what was seen at work.
struct ConductForm: EntryForm {
  private let worker: ID<Inmate>
  private let month: Month
  var form: FormState

  init(_ worker: ID<Inmate>, _ month: Month, in scene: Scene) {
    self.worker = worker
    self.month = month
    let part = scene.workshop.conductMark(of: worker, in: month)
      .flatMap { scene.workshop.conductMarks[$0].part }
    form = FormState(
      [Self.points.field, Self.reason.field],
      texts: [.conduct: part.map { "\($0.points)" } ?? "", .reason: part?.reason ?? ""])
  }

  /// Month and person in one number.
  static let draftName = DraftName(
    "conduct", Words("nilai sikap kerja", en: "mark of conduct")
  ) { draft, scene in
    let worker = ID<Inmate>(draft.key.number & 0xFFFF)
    guard scene.workshop.people.contains(worker), scene.may(.approve) else { return nil }
    return ConductForm(worker, Month(number: draft.key.number >> 16), in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(month.number << 16 | worker.index) }
  var topic: String { "sikap-kerja" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (points, reason) = try form.read(Self.points, Self.reason, in: scene)
    let action = MarkConduct {
      $0.day = scene.today
      $0.worker = worker
      $0.subject = scene.workshop.people[worker].subject
      $0.month = month
      $0.part = ConductPart {
        $0.points = UInt8(clamping: points)
        $0.reason = reason
      }
    }
    return [.perform([.markConduct(action)])]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.premi.title(in: scene), scene.say("Sikap kerja", en: "Conduct"),
      month.title(scene.language),
    ])
    page.counts = [scene.workshop.code(worker)]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] }).draw(form, lookup: [], on: &canvas, in: scene)
  }

  private static let points = FormField(
    .conduct, .number, width: 4,
    hint: Words("0 sampai 10.", en: "0 to 10."), example: Words("8", en: "8"))

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 52,
    hint: Words(
      "Jangan tulis kasus atau penyakit. Hanya sikap saat kerja.",
      en: "Never a case or an illness. Only conduct at work."),
    example: Words("datang tepat waktu, membantu yang baru", en: "punctual, helps the new ones"))
}
