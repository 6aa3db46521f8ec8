import Forms
import TerminalUI
import Wording
import Workshop

/// The form that hands out a release pack: to whom, what goes along, and whether he agrees to be
/// asked later; a supervisor signs it.
struct ReleasePackForm: EntryForm {
  /// From 1: the person that it was opened for; 0 for nobody yet.
  private let number: Int32
  var form: FormState

  init(for inmate: ID<Inmate>? = nil, in scene: Scene) {
    number = inmate.map { $0.index + 1 } ?? 0
    form = FormState(
      Self.fields,
      texts: [
        .worker: inmate.map { scene.workshop.code($0) } ?? "",
        .consent: scene.say(Self.words(false)),
      ])
    if inmate != nil { form.focus(on: .given) }
  }

  static let draftName = DraftName(
    "releasePack", Words("bekal bebas", en: "release pack")
  ) { draft, scene in
    let inmate = ID<Inmate>(max(0, draft.key.number - 1))
    return ReleasePackForm(
      for: draft.key.number > 0 && scene.workshop.people.contains(inmate) ? inmate : nil, in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(number) }
  var topic: String { "bekal-isian" }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    guard let row = scene.workshop.releasePacks.last else { return "" }
    let code = scene.workshop.code(row.inmate)
    return scene.say(
      "Tersimpan #\(number). Bekal \(code) diserahkan. Z mengurungkan.",
      en: "Saved #\(number). Pack of \(code) issued. Z undoes.")
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .worker ? people(in: scene) : form.focused.rows(beside: scene.basis)
  }

  /// Who was released and has no pack.
  private func people(in scene: Scene) -> [LookupRow] {
    let workshop = scene.workshop
    return workshop.inmates.filter {
      workshop.people[$0].status == .released && workshop.pack(of: $0) == nil
    }.map { inmate in
      let name = scene.sees(.name) ? scene.name(of: inmate) + ", " : ""
      return LookupRow(
        workshop.code(inmate),
        note: name + scene.say(workshop.people[inmate].span.words))
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (inmate, given, consents) = try form.read(
      Self.person, Self.given, Self.consent, in: scene)
    let action = GiveReleasePack {
      $0.day = scene.today
      $0.inmate = inmate
      $0.given = given
      $0.consents = consents
    }
    return [.sign(signature(action, in: scene))]
  }

  private func signature(_ action: GiveReleasePack, in scene: Scene) -> Signature {
    let lines = action.given.isEmpty ? [scene.say("tanpa barang", en: "nothing")] : action.given
    return Signature(
      title: scene.say("Bekal bebas ", en: "Release pack of ")
        + scene.workshop.code(action.inmate),
      lines: [scene.say("Diserahkan: ", en: "Handed out: ") + lines.joined(separator: "; ")]
        + [
          action.consents
            ? scene.say("Setuju ditanyai.", en: "Agrees to be asked.")
            : scene.say("Tidak setuju ditanyai.", en: "Does not agree to be asked.")
        ], signer: .supervisor(in: scene)
    ) { _ in [.giveReleasePack(action)] }
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"), scene.say("Bekal bebas", en: "Release pack"),
      scene.say("Baru", en: "New"),
    ])
    page.counts = open(in: scene)
    page.fact = scene.kept(draftKey) ?? ""
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  /// What is still open around the person, which stops it.
  private func open(in scene: Scene) -> [String] {
    guard let inmate = form.value(Self.person, in: scene) else { return [] }
    let ends = scene.workshop.looseEnds(of: inmate, on: scene.today)
    return [
      ends.isEmpty
        ? scene.say("tidak ada yang terbuka", en: "nothing is open")
        : scene.say("terbuka: ", en: "open: ") + scene.say(ends.kinds)
    ]
  }

  private static func words(_ agrees: Bool) -> Words {
    agrees ? Words("ya", en: "yes") : Words("tidak", en: "no")
  }

  private static let fields = [person.field, given.field, consent.field]

  private static let person = FormField(
    .worker, .person, width: 10,
    hint: Words("Kode yang bebas. F4 daftar.", en: "Who was released. F4 lists."),
    example: Words("WB-005", en: "WB-005"))

  private static let given = FormField(
    .given, .lines, width: 50,
    hint: Words("Alat, bahan; pisahkan dengan ;.", en: "Tools, material; split with ;."),
    example: Words("2 alat; 1 kg bahan", en: "2 tools; 1 kg of material"))

  private static let consent = FormField(
    .consent, .choice(of: [false, true], orElse: .notListed) { words($0) }, width: 8,
    hint: Words("Setuju ditanyai: ya atau tidak.", en: "Agrees to be asked: yes or no."),
    example: Words("ya", en: "yes"))
}

extension ValueLanguage where Value == [String] {
  /// Short texts with semicolons between.
  fileprivate static var lines: Self {
    Self { text, _ throws(Mistake) in
      text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    }.upTo(240).whenEmpty([])
  }
}
