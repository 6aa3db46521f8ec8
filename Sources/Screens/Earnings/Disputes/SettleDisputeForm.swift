import Forms
import TerminalUI
import Wording
import Workshop

/// The form that settles a dispute: why, and whether a correction in the open month follows.
struct SettleDisputeForm: EntryForm {
  private let dispute: ID<Dispute>
  var form = FormState([Self.isCorrected.field, Self.reason.field])

  init(_ dispute: ID<Dispute>) { self.dispute = dispute }

  static let draftName = DraftName(
    "settleDispute", Words("penyelesaian sanggahan", en: "settling of a dispute")
  ) { draft, scene in
    let dispute = ID<Dispute>(draft.key.number)
    return scene.workshop.isOpen(dispute) ? SettleDisputeForm(dispute) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(dispute.index) }

  var topic: String { "premi-sanggahan" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (isCorrected, reason) = try form.read(Self.isCorrected, Self.reason, in: scene)
    return [
      .perform([
        .settleDispute(
          SettleDispute {
            $0.day = scene.today
            $0.dispute = dispute
            $0.reason = reason
            $0.isCorrected = isCorrected
          })
      ])
    ]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let row = scene.workshop.disputes[dispute]
    let code = scene.workshop.code(row.worker)
    return [
      .close,
      .say(
        row.isCorrected
          ? scene.say(
            "Tersimpan #\(number). Bendahara mencatat koreksi di buku \(code) dengan T.",
            en: "Saved #\(number). The treasurer records the correction in \(code)'s ledger: T.")
          : scene.say(
            "Tersimpan #\(number). Sanggahan \(code) selesai, slip tetap.",
            en: "Saved #\(number). The dispute of \(code) is settled, the slip stands.")),
    ]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.disputes[dispute]
    var page = Page([
      Area.premi.title(in: scene), scene.workshop.code(row.worker),
      scene.say("Selesaikan sanggahan", en: "Settle a dispute"),
    ])
    page.counts = [row.month.title(scene.language), row.day.dashed]
    page.draw(on: &canvas, in: scene)
    let end = FormView(rows: [[.kind], [.reason]])
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    guard end + 1 < layout.body + layout.bodyHeight else { return }
    let claim = scene.say("Yang disanggah: ", en: "Disputed: ") + row.claim
    canvas.put(claim.fitted(to: canvas.width - 3), x: 2, y: end + 1)
  }

  private static let isCorrected = FormField(
    .kind,
    .choice(of: [false, true]) { isCorrected in
      isCorrected
        ? Words("dikoreksi bulan ini", en: "corrected this month")
        : Words("slip sudah benar", en: "the slip is right")
    }, width: 22,
    hint: Words(
      "Slip tetap, atau koreksi di bulan yang belum ditutup. F4 daftar.",
      en: "The slip stands, or a correction follows. F4 lists."),
    example: Words("slip sudah benar", en: "the slip is right"),
    label: Words("Keputusan", en: "Decision"))

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words(
      "Mengapa begitu, 5 sampai 60 huruf, tanpa nama.",
      en: "Why, 5 to 60 characters, no names."),
    example: Words("dua buah ikut bulan ini", en: "two pieces count this month"))
}
