import Forms
import TerminalUI
import Wording
import Workshop

/// The form of what was done for a pledge: what shows it, or a note, and what comes next.
struct EvidenceForm: EntryForm {
  var form: FormState
  private let pledge: ID<Pledge>

  init(_ pledge: ID<Pledge>, in scene: Scene) {
    self.pledge = pledge
    let isOutside = scene.workshop.pledges[pledge].indicator == .outside
    form = FormState(
      [Self.words.field, Self.proof.field, Self.place.field]
        + (isOutside ? [Self.figure.field] : [])
        + [Self.step.field, Self.stepDay.field, Self.day.field],
      texts: [.day: scene.today.dashed])
  }

  static let draftName = DraftName(
    "evidence", Words("bukti janji", en: "proof of a pledge")
  ) { draft, scene in
    let pledge = ID<Pledge>(draft.key.number)
    return scene.workshop.standingPledges.contains(pledge)
      ? EvidenceForm(pledge, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(pledge.index) }
  var topic: String { "janji-bukti" }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    scene.say("Tersimpan #\(number). Z mengurungkan.", en: "Saved #\(number). Z undoes.")
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (words, proof, place, step, stepDay, day) = try form.read(
      Self.words, Self.proof, Self.place, Self.step, Self.stepDay, Self.day, in: scene)
    var figure: TypedFigure?
    if scene.workshop.pledges[pledge].indicator == .outside {
      figure = try form.read(Self.figure, in: scene)
    }
    let note = Action.noteContact(
      NoteContact {
        $0.day = day
        $0.partner = scene.workshop.partner(of: pledge)
        $0.pledge = pledge
        $0.words = words
        $0.step = step
        $0.stepDay = stepDay
      })
    let hasStep = !step.isEmpty || stepDay != nil
    if proof.isEmpty && figure == nil { return [.perform([note])] }
    let record = scene.workshop.record(code: proof)
    let evidence = Action.noteEvidence(
      NoteEvidence {
        $0.day = day
        $0.pledge = pledge
        $0.words = words
        $0.record = record
        $0.paper = record == nil ? proof : ""
        $0.place = place
        $0.figure = figure?.whole
      })
    return [.perform([evidence] + (hasStep ? [note] : []))]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.pledges[pledge]
    var page = Page([
      Area.partnership.title(in: scene), scene.workshop.code(pledge),
      scene.say("Bukti atau langkah", en: "Proof or step"),
    ])
    page.counts = [row.words]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let words = FormField(
    .words, .text(limit: 60), width: 48,
    hint: Words("Apa yang dilakukan, tanpa nama.", en: "What was done, no names."),
    example: Words("stan pameran kabupaten", en: "stand at the fair"))

  private static let proof = FormField(
    .proof, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words(
      "Kode catatan atau nomor surat; kosong: catatan saja.",
      en: "Record code or paper number; empty: a note only."),
    example: Words("BA 07/IX/2026", en: "BA 07/IX/2026"),
    label: Words("Bukti", en: "Proof"))

  private static let place = FormField(
    .place, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words(
      "Di mana suratnya; kosong bila catatan kita.", en: "Where it is kept; empty for our own."),
    example: Words("map MoU", en: "MoU folder"),
    label: Words("Tempat surat", en: "Where kept"))

  private static let figure = FormField(
    .amount, .optional(.figure), width: 12,
    hint: Words("Angka yang tercapai sampai hari itu.", en: "The figure reached by that day."),
    example: Words("3", en: "3"), label: Words("Tercapai", en: "Reached"))

  static let step = FormField(
    .step, .text(limit: 60).whenEmpty(""), width: 48,
    hint: Words("Yang dikerjakan sesudah ini, atau kosong.", en: "What comes next, or nothing."),
    example: Words("kirim surat undangan", en: "send the invitation"))

  static let stepDay = FormField(
    .stepDay, .optional(.day), width: 12,
    hint: Words("Hari terakhir langkah itu.", en: "The last day for that step."),
    example: Words("+7", en: "+7"))

  private static let day = FormField.day(
    Words("Tanggal kejadian. h = hari ini.", en: "Event date. h = today."))
}
