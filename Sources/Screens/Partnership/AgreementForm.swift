import Forms
import TerminalUI
import Wording
import Workshop

/// The form of an agreement: which paper, with whom and for what, who signed it, and until when.
struct AgreementForm: EntryForm {
  var form: FormState
  /// Nil for a new one.
  private let agreement: ID<Agreement>?

  init(in scene: Scene) {
    agreement = nil
    form = FormState(
      Self.fields,
      texts: [
        .kind: Agreement.Kind.memorandum.name[scene.language], .signed: scene.today.dashed,
        .ourSigner: scene.workshop.agreements.last?.ourSigner ?? "",
      ])
  }

  init(changing agreement: ID<Agreement>, in scene: Scene) {
    self.agreement = agreement
    let row = scene.workshop.agreements[agreement]
    let partner = scene.workshop.partners[row.partner]
    form = FormState(
      Self.fields,
      texts: [
        .kind: scene.say(row.kind.name), .number: row.number, .partner: partner.name,
        .contact: partner.contact, .scope: row.scope, .ourSigner: row.ourSigner,
        .theirSigner: row.theirSigner, .signed: row.signed.dashed, .until: row.until.dashed,
      ])
  }

  static let draftName = DraftName(
    "agreement", Words("perjanjian", en: "agreement")
  ) { draft, scene in
    let agreement = ID<Agreement>(draft.key.number - 1)
    if draft.key.number == 0 { return AgreementForm(in: scene) }
    return scene.workshop.standingAgreements.contains(agreement)
      ? AgreementForm(changing: agreement, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(agreement.map { $0.index + 1 } ?? 0) }
  var topic: String { "perjanjian-isian" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .partner
      ? NamedPartner.rows(in: scene.workshop) : form.focused.rows(beside: scene.basis)
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (kind, number, partner, contact, scope, ourSigner, theirSigner, signed, until) =
      try form.read(
        Self.kind, Self.number, Self.partner, Self.contact, Self.scope, Self.ourSigner,
        Self.theirSigner, Self.signed, Self.until, in: scene)
    let action = SetAgreement {
      $0.day = scene.today
      $0.agreement = agreement
      $0.kind = kind
      $0.number = number
      $0.partner = partner.id(in: scene.workshop)
      $0.scope = scope
      $0.ourSigner = ourSigner
      $0.theirSigner = theirSigner
      $0.signed = signed
      $0.until = until
    }
    let partners = partner.actions(contact: contact, in: scene.workshop, on: scene.today)
    let isSame = agreement.map {
      SetAgreement(of: $0, in: scene.workshop, on: scene.today) == action
    }
    // Where the contact alone changes, the agreement is not said again.
    return [
      .perform(isSame == true && !partners.isEmpty ? partners : partners + [.setAgreement(action)])
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    Page([
      Area.partnership.title(in: scene), scene.say("Perjanjian", en: "Agreements"),
      agreement.map { scene.say(scene.workshop.named($0)) } ?? scene.say("Baru", en: "New"),
    ]).draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let fields = [
    kind.field, number.field, partner.field, contact.field, scope.field, ourSigner.field,
    theirSigner.field, signed.field, until.field,
  ]

  private static let kind = FormField(
    .kind, .choice(of: Agreement.Kind.allCases, note: { $0.longName }) { $0.name }, width: 10,
    hint: Words("MoU atau PKS. F4 daftar.", en: "MoU or PKS. F4 lists."),
    example: Words("MoU", en: "MoU"))

  private static let number = FormField(
    .number, .text(limit: 40), width: 42,
    hint: Words("Nomor di suratnya.", en: "The number on the paper."),
    example: Words("12/MoU/2026", en: "12/MoU/2026"), label: Words("Nomor", en: "Number"))

  private static let partner = PartnerField.partner

  private static let contact = FormField(
    .contact, .text(limit: 60).whenEmpty(""), width: 42,
    hint: Words(
      "Jabatan, nomor; kosong: tetap.", en: "Office, number; empty keeps it."),
    example: Words("bidang usaha, 0411 000", en: "business desk, 0411 000"),
    label: Words("Kontak", en: "Contact"))

  private static let scope = FormField(
    .scope, .text(limit: 80), width: 48,
    hint: Words("Apa yang disepakati, singkat.", en: "What was agreed, in short."),
    example: Words("mutu, sarana, pasar", en: "quality, facilities, market"))

  private static let ourSigner = signer(
    .ourSigner, Words("Jabatan dan nama penanda tangan kita.", en: "Office and name on our side."))

  private static let theirSigner = signer(
    .theirSigner, Words("Jabatan dan nama di pihak mitra.", en: "Office and name on their side."))

  private static func signer(_ name: FieldName, _ hint: Words) -> FormField<String> {
    FormField(
      name, .text(limit: 60), width: 42, hint: hint,
      example: Words("Kepala Dinas, CONTOH DUA", en: "Head of office, CONTOH DUA"))
  }

  private static let signed = day(
    .signed, Words("Tanggal tanda tangan.", en: "The day it was signed."))

  private static let until = day(.until, Words("Hari terakhir berlaku.", en: "Its last day."))

  private static func day(_ name: FieldName, _ hint: Words) -> FormField<Day> {
    FormField(name, .day, width: 12, hint: hint, example: Words("21-09-2027", en: "21-09-2027"))
  }
}

/// The field of a partner, which several forms ask.
enum PartnerField {
  static let partner = FormField(
    .partner, .partner, width: 42,
    hint: Words("Nama instansi mitra. F4 daftar.", en: "The partner's name. F4 lists."),
    example: Words("DINAS CONTOH", en: "DINAS CONTOH"))
}
