import Forms
import TerminalUI
import Wording
import Workshop

/// The form of what a partner gave: what it was, what it is worth, and what became of it here.
struct SupportForm: EntryForm {
  var form: FormState

  init(in scene: Scene) {
    let last = scene.workshop.standingSupports.last.map { scene.workshop.supports[$0].partner }
    let partner = last ?? scene.workshop.standingPartners.first
    form = FormState(
      Self.fields,
      texts: [
        .partner: partner.map { scene.workshop.partners[$0].name } ?? "",
        .day: scene.today.dashed, .lastDay: scene.today.dashed,
      ])
  }

  static let draftName = DraftName("support", Words("dukungan", en: "support")) { _, scene in
    SupportForm(in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key() }
  var topic: String { "dukungan-isian" }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .partner: NamedPartner.rows(in: scene.workshop)
    case .source: form.value(Self.kind, in: scene).map { Became.rows($0, form, scene) } ?? []
    default: form.focused.rows(beside: scene.basis)
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (kind, partner, words, became, quantity, value, day, last, pledge, paper) = try form.read(
      Self.kind, Self.partner, Self.words, Self.became, Self.quantity, Self.value, Self.day,
      Self.lastDay, Self.pledge, Self.paper, in: scene)
    var support = ReceiveSupport {
      $0.day = day
      $0.kind = kind
      $0.partner = partner.id(in: scene.workshop)
      $0.pledge = pledge
      $0.words = words
      $0.value = value
      $0.until = last
      $0.paper = paper
    }
    let made = try Became(text: became, quantity: quantity, from: form[.partner])
      .outcome(of: &support, in: scene)
    return [
      .perform(
        partner.actions(in: scene.workshop, on: scene.today) + made + [.receiveSupport(support)])
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.partnership.title(in: scene), scene.say("Dukungan", en: "Support"),
      scene.say("Baru", en: "New"),
    ])
    page.fact = scene.workshop.code(scene.workshop.supports.nextID)
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let fields = [
    kind.field, partner.field, words.field, became.field, quantity.field, value.field, day.field,
    lastDay.field, pledge.field, paper.field,
  ]

  private static let kind = FormField(
    .kind, .choice(of: Support.Kind.allCases) { $0.name }, width: 16,
    hint: Words("Apa yang diberi. F4 daftar.", en: "What was given. F4 lists."),
    example: Words("alat", en: "tools"))

  private static let partner = PartnerField.partner

  private static let words = FormField(
    .words, .text(limit: 60), width: 48,
    hint: Words("Apa persisnya, tanpa nama orang.", en: "What exactly, no names."),
    example: Words("cetakan nomor 8", en: "moulds number 8"))

  private static let became = FormField(
    .source, .text(limit: 60).whenEmpty("").lookedUp, width: 42,
    hint: Words(
      "Alat, bahan, saluran, atau kode peserta. F4 daftar.",
      en: "Tool, material, channel, or people's codes. F4."),
    example: Words("benang", en: "thread"), label: Words("Menjadi", en: "Became"))

  private static let quantity = FormField(
    .quantity, .optional(.number), width: 10,
    hint: Words("Banyaknya, atau jumlah peserta.", en: "How many, or how many people."),
    example: Words("10", en: "10"))

  private static let value = FormField(
    .price, .money.whenEmpty(Rupiah()), width: 18,
    hint: Words("Nilainya; tidak masuk buku kita.", en: "Its value; not in our books."),
    example: Words("2,5jt", en: "2,5jt"), label: Words("Nilai", en: "Value"))

  private static let day = FormField.day(
    Words("Hari pertama. h = hari ini.", en: "Its first day. h = today."))

  private static let lastDay = FormField(
    .lastDay, .day, width: 12, hint: Words("Hari terakhir.", en: "Its last day."),
    example: Words("23-11-2026", en: "23-11-2026"))

  private static let pledge = FormField(
    .pledge, .optional(.pledge), width: 10,
    hint: Words(
      "Janji yang dijawabnya, atau kosong. F4.", en: "The pledge it answers, or none. F4."),
    example: Words("J-03", en: "J-03"))

  private static let paper = FormField(
    .proof, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words("Nomor berita acaranya, bila ada.", en: "Handover record number, if any."),
    example: Words("BA 08/XI/2026", en: "BA 08/XI/2026"), label: Words("Surat", en: "Paper"))
}
