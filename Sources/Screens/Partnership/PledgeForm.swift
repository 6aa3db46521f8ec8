import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a pledge: who promises what, who sees to it, how it is measured, and by when.
struct PledgeForm: EntryForm {
  var form: FormState
  /// Nil for a new one.
  private let pledge: ID<Pledge>?

  /// `agreement`: the one that is proposed; nil for the newest.
  init(of agreement: ID<Agreement>? = nil, in scene: Scene) {
    pledge = nil
    let proposed = agreement ?? scene.workshop.standingAgreements.last
    let own = scene.session.flatMap { session in
      scene.workshop.role(of: session.user)?.may(.record) == true
        ? scene.workshop.users[session.user].login : nil
    }
    form = FormState(
      Self.fields,
      texts: [
        .agreement: proposed.map { scene.say(scene.workshop.named($0)) } ?? "",
        .side: Self.theirs[scene.language], .owner: own ?? "",
        .due: proposed.map { scene.workshop.agreements[$0].until.dashed } ?? "",
      ])
  }

  init(changing pledge: ID<Pledge>, in scene: Scene) {
    self.pledge = pledge
    let row = scene.workshop.pledges[pledge]
    form = FormState(
      Self.fields,
      texts: [
        .agreement: scene.say(scene.workshop.named(row.agreement)),
        .side: scene.say(row.isOurs ? Self.ours : Self.theirs), .aim: scene.say(row.aim.name),
        .words: row.words, .indicator: scene.say(row.indicator.name),
        .baseline: row.baseline.map { row.indicator.typed($0) } ?? "",
        .target: row.indicator.typed(row.target), .owner: scene.workshop.users[row.owner].login,
        .due: row.due.dashed,
      ])
  }

  static let draftName = DraftName("pledge", Words("janji", en: "pledge")) { draft, scene in
    let pledge = ID<Pledge>(draft.key.number - 1)
    if draft.key.number == 0 { return PledgeForm(in: scene) }
    return scene.workshop.standingPledges.contains(pledge)
      ? PledgeForm(changing: pledge, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(pledge.map { $0.index + 1 } ?? 0) }
  var topic: String { "janji-isian" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (agreement, isOurs, aim, words, indicator, baseline, target, owner, due) = try form.read(
      Self.agreement, Self.side, Self.aim, Self.words, Self.indicator, Self.baseline, Self.target,
      Self.owner, Self.due, in: scene)
    let start = try baseline.map { figure throws(Unread) in
      try Self.value(of: figure, as: indicator, at: .baseline)
    }
    let reached = try Self.value(of: target, as: indicator, at: .target)
    return [
      .perform([
        .setPledge(
          SetPledge {
            $0.day = scene.today
            $0.pledge = pledge
            $0.agreement = agreement
            $0.isOurs = isOurs
            $0.aim = aim
            $0.words = words
            $0.indicator = indicator
            $0.baseline = start
            $0.target = reached
            $0.owner = owner
            $0.due = due
          })
      ])
    ]
  }

  private static func value(
    of figure: TypedFigure, as indicator: Indicator, at field: FieldName
  ) throws(Unread) -> Int64 {
    guard let value = figure.value(as: indicator.unit) else {
      throw Unread(.partnership(.otherUnit), at: field)
    }
    return value
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.partnership.title(in: scene),
      pledge.map { scene.workshop.code($0) } ?? scene.say("Janji baru", en: "New pledge"),
    ])
    page.fact = scene.workshop.code(pledge ?? scene.workshop.pledges.nextID)
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let fields = [
    agreement.field, side.field, aim.field, words.field, indicator.field, baseline.field,
    target.field, owner.field, due.field,
  ]

  /// What the sides of an agreement are called where there is no room for names.
  static let ours = Words("kita", en: "us")
  static let theirs = Words("mitra", en: "them")

  private static let agreement = FormField(
    .agreement, .agreement, width: 42,
    hint: Words("Perjanjian yang memuatnya. F4 daftar.", en: "The agreement it is in. F4 lists."),
    example: Words("MoU 12/MoU/2026", en: "MoU 12/MoU/2026"))

  private static let side = FormField(
    .side, .choice(of: [false, true]) { $0 ? ours : theirs }, width: 10,
    hint: Words("Mitra atau kita. F4 daftar.", en: "Them or us. F4 lists."),
    example: Words("mitra", en: "them"))

  private static let aim = FormField(
    .aim, .choice(of: Aim.allCases) { $0.name }, width: 14,
    hint: Words("Tujuan perjanjiannya. F4 daftar.", en: "What it serves. F4 lists."),
    example: Words("pasar", en: "market"))

  private static let words = FormField(
    .words, .text(limit: 80), width: 48,
    hint: Words("Isi janji, tanpa nama orang.", en: "What is promised, no names."),
    example: Words("pameran dua kali", en: "two exhibitions"),
    label: Words("Isi janji", en: "The pledge"))

  private static let indicator = FormField(
    .indicator, .choice(of: Indicator.allCases) { $0.name }, width: 26,
    hint: Words("Dihitung dari catatan. F4 daftar.", en: "Counted from records. F4 lists."),
    example: Words("dukungan diterima", en: "support received"))

  private static let baseline = FormField(
    .baseline, .optional(.figure), width: 12,
    hint: Words(
      "Angka semula; kosong: dihitung dari catatan.", en: "At first; empty: from the records."),
    example: Words("14", en: "14"))

  private static let target = FormField(
    .target, .figure, width: 12,
    hint: Words("Angka yang dijanjikan.", en: "The figure that is promised."),
    example: Words("85%", en: "85%"))

  private static let owner = FormField(
    .owner, .recorder, width: 16,
    hint: Words("Siapa di pihak kita. F4 daftar.", en: "Who on our side. F4 lists."),
    example: Words("ksb1", en: "ksb1"))

  private static let due = FormField(
    .due, .day, width: 12, hint: Words("Tenggat janjinya.", en: "By when."),
    example: Words("31-12-2026", en: "31-12-2026"), label: Words("Tenggat", en: "Due"))
}

extension Indicator {
  /// A figure of it as it is typed.
  func typed(_ value: Int64) -> String {
    unit == .perMille ? PerMilleLanguage.written(Int32(clamping: value)) + "%" : grouped(value)
  }
}
