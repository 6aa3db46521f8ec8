import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a contact with a partner: what was said, and what comes next.
struct ContactForm: EntryForm {
  /// What it is opened about.
  enum Matter: Equatable {
    case nothing
    case agreement(ID<Agreement>)
    /// The contact whose next step it answers.
    case step(ID<Contact>)
  }

  var form: FormState
  private let matter: Matter

  init(about matter: Matter = .nothing, in scene: Scene) {
    self.matter = matter
    form = FormState(
      Self.fields,
      texts: [
        .partner: Self.partner(matter, in: scene.workshop)
          .map { scene.workshop.partners[$0].name } ?? "",
        .pledge: Self.pledge(matter, in: scene.workshop).map { scene.workshop.code($0) } ?? "",
        .day: scene.today.dashed,
      ])
  }

  /// The partner that it is about, or the one of the last contact.
  private static func partner(_ matter: Matter, in workshop: Workshop) -> ID<Partner>? {
    switch matter {
    case .nothing:
      workshop.standingContacts.last.map { workshop.contacts[$0].partner }
        ?? workshop.standingPartners.first
    case .agreement(let agreement): workshop.agreements[agreement].partner
    case .step(let contact): workshop.contacts[contact].partner
    }
  }

  private static func pledge(_ matter: Matter, in workshop: Workshop) -> ID<Pledge>? {
    if case .step(let contact) = matter { workshop.contacts[contact].pledge } else { nil }
  }

  private func agreement(in workshop: Workshop) -> ID<Agreement>? {
    switch matter {
    case .nothing: nil
    case .agreement(let agreement): agreement
    case .step(let contact): workshop.contacts[contact].agreement
    }
  }

  /// Numbers of drafts that answer a step begin here.
  private static let answers: Int32 = 100_000

  static let draftName = DraftName("contact", Words("kontak", en: "contact")) { draft, scene in
    let number = draft.key.number
    let contact = ID<Contact>(number - answers)
    if number >= answers {
      return scene.workshop.openSteps.contains(contact)
        ? ContactForm(about: .step(contact), in: scene) : nil
    }
    let agreement = ID<Agreement>(number - 1)
    if number == 0 { return ContactForm(in: scene) }
    return scene.workshop.standingAgreements.contains(agreement)
      ? ContactForm(about: .agreement(agreement), in: scene) : nil
  }

  var draftKey: DraftKey {
    switch matter {
    case .nothing: Self.draftName.key()
    case .agreement(let agreement): Self.draftName.key(agreement.index + 1)
    case .step(let contact): Self.draftName.key(Self.answers + contact.index)
    }
  }

  var topic: String { "kontak-isian" }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    scene.say(
      "Tersimpan #\(number). Kontak tercatat. Z mengurungkan.",
      en: "Saved #\(number). Contact recorded. Z undoes.")
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .partner
      ? NamedPartner.rows(in: scene.workshop) : form.focused.rows(beside: scene.basis)
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (partner, words, step, stepDay, pledge, day) = try form.read(
      Self.partner, Self.words, EvidenceForm.step, EvidenceForm.stepDay, Self.pledge, Self.day,
      in: scene)
    let action = NoteContact {
      $0.day = day
      $0.partner = partner.id(in: scene.workshop)
      $0.agreement = agreement(in: scene.workshop)
      $0.pledge = pledge
      $0.words = words
      $0.step = step
      $0.stepDay = stepDay
      if case .step(let contact) = matter { $0.answers = contact }
    }
    return [
      .perform(partner.actions(in: scene.workshop, on: scene.today) + [.noteContact(action)])
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.partnership.title(in: scene), scene.say("Kontak", en: "Contacts"),
      scene.say("Baru", en: "New"),
    ])
    switch matter {
    case .nothing: break
    case .agreement(let agreement): page.counts = [scene.say(scene.workshop.named(agreement))]
    case .step(let contact):
      page.counts = [
        scene.say("menjawab: ", en: "answers: ") + scene.workshop.contacts[contact].step
      ]
    }
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let fields = [
    PartnerField.partner.field, words.field, EvidenceForm.step.field, EvidenceForm.stepDay.field,
    pledge.field, day.field,
  ]

  private static let partner = PartnerField.partner

  private static let words = FormField(
    .words, .text(limit: 80), width: 48,
    hint: Words("Isi pembicaraan, tanpa nama.", en: "What was said, no names."),
    example: Words("menelepon bidang usaha", en: "called the business desk"),
    label: Words("Isi", en: "What"))

  private static let pledge = FormField(
    .pledge, .optional(.pledge), width: 10,
    hint: Words(
      "Janji yang dibicarakan, atau kosong. F4 daftar.",
      en: "The pledge it was about, or none. F4 lists."),
    example: Words("J-03", en: "J-03"))

  private static let day = FormField.day(
    Words("Tanggal kontak. h = hari ini.", en: "Contact date. h = today."))
}
