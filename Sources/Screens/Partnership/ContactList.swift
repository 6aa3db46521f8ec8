import TerminalUI
import Wording
import Workshop

/// The log of contacts, the newest at the top, with the next steps that are still open.
struct ContactList: ListSubject {
  /// The one to begin at.
  var start: ID<Contact>?

  var list: SavedView.List { .contacts }
  var topic: String { "kontak" }
  var door: Door? { .partners }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { nil }
  var begin: Int? { start.map { Int($0.index) } }

  func title(in scene: Scene) -> String { scene.say("Kontak", en: "Contacts") }
  func path(in scene: Scene) -> [String] { [Area.partnership.title(in: scene), title(in: scene)] }
  func stamp(in scene: Scene) -> [Int] { PartnershipStamp.of(scene) }

  func rows(in scene: Scene) -> [Int] {
    let contacts = scene.workshop.contacts
    return scene.workshop.standingContacts.sorted {
      (contacts[$0].day, $0) > (contacts[$1].day, $1)
    }.map { Int($0.index) }
  }

  private func isOpen(_ row: Int, in scene: Scene) -> Bool {
    scene.workshop.openSteps.contains(ID(row))
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let contacts = scene.workshop.contacts
    return [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10, from: 60)) {
        .day(contacts[$0].day)
      },
      ListColumn("partner", Column(scene.say("Mitra", en: "Partner"), 16, from: 80)) {
        .text(scene.workshop.partners[contacts[$0].partner].name)
      },
      ListColumn("words", Column(scene.say("Isi", en: "What"), 25)) { .text(contacts[$0].words) },
      ListColumn("step", Column(scene.say("Langkah", en: "Step"), 20, from: 100)) {
        .text(isOpen($0, in: scene) ? contacts[$0].step : "-")
      },
      ListColumn("by", Column(scene.say("Sampai", en: "By"), 6, .right, from: 50)) {
        isOpen($0, in: scene)
          ? .measure(
            contacts[$0].stepDay.map { Int($0.number) }, contacts[$0].stepDay?.short ?? "-")
          : .measure(nil, "-")
      },
      ListColumn.sign(in: scene) { isOverdue($0, in: scene) ? "!" : "" },
    ]
  }

  private func isOverdue(_ row: Int, in scene: Scene) -> Bool {
    isOpen(row, in: scene)
      && scene.workshop.contacts[row].stepDay.map { $0 < scene.today } ?? false
  }

  func chips(in scene: Scene) -> [ListChip] {
    let step = scene.say("Langkah", en: "Step")
    return [
      ListChip("open", step, scene.say("terbuka", en: "open")) { isOpen($0, in: scene) },
      ListChip("late", step, scene.say("terlambat", en: "overdue")) { isOverdue($0, in: scene) },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let contact = scene.workshop.contacts[row]
    return [
      scene.workshop.partners[contact.partner].name, contact.words, contact.step,
      contact.pledge.map { scene.workshop.code($0) } ?? "",
    ]
  }

  // MARK: Keys

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(in: scene, form: ContactForm(in: scene))
  }

  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let contact = scene.workshop.contacts[row]
    return [
      .partner: scene.workshop.partners[contact.partner].name, .words: contact.words,
      .step: contact.step, .pledge: contact.pledge.map { scene.workshop.code($0) } ?? "",
    ]
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.contacts.isEmpty ? nil : scene.workshop.contacts.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    ContactForm.saved(number, in: scene)
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let none =
      row.map {
        isOpen($0, in: scene)
          ? nil : scene.say("Tidak ada langkah terbuka.", en: "There is no open step.")
      } ?? scene.say("Belum ada kontak.", en: "No contact yet.")
    return [
      ListKey(
        binding: Binding(
          [.enter], .answerStep, scene.say("Jawab", en: "Answer"),
          unless: scene.reason(without: .record) ?? none),
        does: { row.map { [.open(ContactForm(about: .step(ID($0)), in: scene))] } ?? [] },
        says: { ContactForm.saved($0, in: scene) })
    ]
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { scene.workshop.contacts[$0].words.fitted(to: 30) },
        subject: { .contact(ID($0)) })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let open = scene.workshop.openSteps
    let late = open.count { isOverdue(Int($0.index), in: scene) }
    return [
      scene.say("\(open.count) langkah terbuka", en: "\(counted(open.count, "step")) open"),
      late == 0 ? "" : scene.say("\(late) terlambat !", en: "\(late) overdue !"),
    ].filter { !$0.isEmpty }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mencatat kontak. Enter menjawab langkah yang terbuka.",
        en: "T records a contact. Enter answers an open step.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada kontak.", en: "No contact yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say("T mencatat kontak dengan mitra.", en: "T records a contact."))
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 3 : 2 }

  func facts(of row: Int, in scene: Scene) -> [String] {
    let contact = scene.workshop.contacts[row]
    let about = [
      contact.agreement.map { scene.say(scene.workshop.named($0)) },
      contact.pledge.map { scene.workshop.code($0) },
    ].compactMap { $0 }.joined(separator: ", ")
    return [
      contact.words,
      contact.step.isEmpty
        ? "" : scene.say("Langkah: ", en: "Step: ") + contact.step,
      scene.workshop.users[contact.officer].login.uppercased()
        + (about.isEmpty ? "" : ", " + scene.say("tentang ", en: "about ") + about),
    ].flatMap { $0.wrapped(to: scene.size.width - 3, indent: 2) }
  }
}
