import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a count of the treasurer's cash.
struct CashCountForm: EntryForm {
  var form = FormState([Self.counted.field, Self.reason.field, Self.present.field])

  static let draftName = DraftName("cashCount", Words("hitung kas", en: "cash count")) {
    _, _ in CashCountForm()
  }

  var draftKey: DraftKey { Self.draftName.key() }
  var topic: String { "hitung-kas" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (counted, reason, present) = try form.read(
      Self.counted, Self.reason, Self.present, in: scene)
    return [
      .perform([
        .countCash(
          CountCash {
            $0.day = scene.today
            $0.counted = counted
            $0.reason = reason
            $0.present = present
          })
      ])
    ]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let newest = scene.workshop.cashCounts.indices.last else { return [.close] }
    let difference = scene.workshop.cashCounts[newest].difference
    return [
      .replace(CashCountScreen(ID(newest))),
      .say(
        scene.say(
          "Tersimpan #\(number). Selisih \(difference.sentence). C mencetak berita acara.",
          en: "Saved #\(number). Difference \(difference.sentence). C prints the minute.")),
    ]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([Area.premi.title(in: scene), scene.say("Hitung kas", en: "Cash count")])
    page.counts = [
      scene.say("menurut buku ", en: "by the books ")
        + scene.workshop.treasury(on: scene.today).sentence
    ]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] }).draw(form, lookup: [], on: &canvas, in: scene)
  }

  private static let counted = FormField(
    .amount, .money, width: 18,
    hint: Words("Uang yang dihitung, tunai dan bank.", en: "Money counted, bank too."),
    example: Words("1,5jt", en: "1,5jt"), label: Words("Uang dihitung", en: "Cash counted"))

  private static let reason = FormField(
    .reason, .text(limit: 60).whenEmpty(""), width: 42,
    hint: Words("Sebab, bila beda dari buku.", en: "Why, if the books differ."),
    example: Words("uang kecil", en: "small change"),
    label: Words("Sebab selisih", en: "Reason"))

  private static let present = FormField(
    .receiver, .text(limit: 60), width: 42,
    hint: Words("Petugas yang menyaksikan.", en: "Officers who were there."),
    example: Words("ksb1, ptg2", en: "ksb1, ptg2"), label: Words("Disaksikan", en: "Present"))
}
