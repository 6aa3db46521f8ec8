import TerminalUI
import Wording
import Workshop

/// The agreements, those that end soonest at the top, and what is left of them.
struct AgreementList: ListSubject {
  var list: SavedView.List { .agreements }
  var topic: String { "perjanjian" }
  var door: Door? { .partners }
  var usualOrder: Words { Words("berakhir", en: "ending") }
  var openLabel: Words? { Words("Janji", en: "Pledges") }

  func title(in scene: Scene) -> String { scene.say("Perjanjian", en: "Agreements") }
  func path(in scene: Scene) -> [String] { [Area.partnership.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] { PartnershipStamp.of(scene) }

  func rows(in scene: Scene) -> [Int] {
    let agreements = scene.workshop.agreements
    return scene.workshop.standingAgreements.sorted {
      (agreements[$0].until, $0) < (agreements[$1].until, $1)
    }.map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let agreements = scene.workshop.agreements
    return [
      ListColumn("number", Column(scene.say("Nomor", en: "Number"), 18)) {
        .text(scene.say(scene.workshop.named(ID<Agreement>($0))))
      },
      ListColumn("partner", Column(scene.say("Mitra", en: "Partner"), 20, from: 72)) {
        .text(scene.workshop.partners[agreements[$0].partner].name)
      },
      ListColumn("signed", Column(scene.say("Mulai", en: "From"), 10, from: 80)) {
        .day(agreements[$0].signed)
      },
      ListColumn("until", Column(scene.say("Sampai", en: "Until"), 10, from: 60)) {
        .day(agreements[$0].until)
      },
      ListColumn("left", Column(scene.say("Sisa", en: "Left"), 9, .right)) { row in
        let days = agreements[row].until - scene.today
        return .measure(days, Self.left(days, in: scene))
      },
      ListColumn.sign(in: scene) {
        scene.workshop.reminder(of: ID($0), on: scene.today) == nil ? "" : "!"
      },
    ]
  }

  static func left(_ days: Int, in scene: Scene) -> String {
    days < 0
      ? scene.say("berakhir", en: "ended") : scene.say("\(days) hari", en: counted(days, "day"))
  }

  func chips(in scene: Scene) -> [ListChip] {
    Agreement.State.allCases.map { state in
      ListChip("\(state)", scene.say("Keadaan", en: "State"), scene.say(state.name)) {
        scene.workshop.agreements[$0].state(on: scene.today) == state
      }
    }
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let agreement = scene.workshop.agreements[row]
    return [
      agreement.number, scene.workshop.partners[agreement.partner].name, agreement.scope,
      agreement.ourSigner, agreement.theirSigner,
    ]
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    ListScreen(PledgeList(of: ID(row)))
  }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(in: scene, form: AgreementForm(in: scene))
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { AgreementForm(changing: ID($0), in: scene) }
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.agreements.isEmpty ? nil : scene.workshop.agreements.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let name = scene.say(scene.workshop.named(ID<Agreement>(row)))
    return scene.say(
      "Tersimpan #\(number). \(name). Z mengurungkan.", en: "Saved #\(number). \(name). Z undoes.")
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let none = row == nil ? scene.say("Belum ada perjanjian.", en: "No agreement yet.") : nil
    return [
      ListKey(
        binding: Binding(
          [.character("n")], .noteAgreement, scene.say("Catat", en: "Note"),
          unless: scene.reason(without: .record) ?? none),
        does: { row.map { [.open(ContactForm(about: .agreement(ID($0)), in: scene))] } ?? [] },
        says: { ContactForm.saved($0, in: scene) }),
      ListKey(
        binding: Binding(
          [.character("c")], .partnerReport, scene.say("Cetak", en: "Print"), unless: none),
        does: {
          row.map { [.open(PartnerReportScreen(scene.workshop.agreements[$0].partner))] } ?? []
        }),
    ]
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { scene.say(scene.workshop.named(ID<Agreement>($0))) },
        subject: { .agreement(ID($0)) })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let rows = rows(in: scene)
    let inForce = rows.count {
      scene.workshop.agreements[$0].state(on: scene.today) != .ended
    }
    return [
      scene.say("\(rows.count) perjanjian", en: counted(rows.count, "agreement")),
      scene.say("\(inForce) berlaku", en: "\(inForce) in force"),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    if let reason = scene.reason(without: .record) { return scene.lookOnly(reason) }
    return scene.workshop.reminder(of: ID(row), on: scene.today) == nil
      ? scene.say(
        "Enter membuka janjinya. U mengubah, N mencatat.",
        en: "Enter opens its pledges. U changes, N notes.")
      : scene.say(
        "N mencatat apa yang dilakukan; tanda ! hilang sesudah itu.",
        en: "N notes what is done, which clears the !.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada perjanjian.", en: "No agreement yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say("T mencatat MoU atau PKS.", en: "T records an MoU or a PKS."))
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 4 : 2 }

  func facts(of row: Int, in scene: Scene) -> [String] {
    let agreement = scene.workshop.agreements[row]
    let note = scene.workshop.standingContacts.last {
      scene.workshop.contacts[$0].agreement == ID(row)
    }.map { scene.workshop.contacts[$0] }
    return [
      line(scene, Words("Lingkup", en: "Scope"), agreement.scope),
      line(
        scene, Words("Tertanda", en: "Signed by"),
        agreement.ourSigner + "; " + agreement.theirSigner),
      line(
        scene, Words("Kontak", en: "Contact"),
        scene.workshop.partners[agreement.partner].contact),
      line(
        scene, Words("Catatan", en: "Note"),
        note.map { $0.day.dashed + " " + $0.words } ?? scene.say("belum ada", en: "none yet")),
    ].flatMap { $0.wrapped(to: scene.size.width - 3, indent: 11) }
  }

  private func line(_ scene: Scene, _ label: Words, _ text: String) -> String {
    scene.say(label).padded(to: 11) + text
  }
}
