import TerminalUI
import Wording
import Workshop

/// The release packs that were given, the newest at the top, with when their people are to be
/// asked next.
struct ReleasePackList: ListSubject {
  var begin: Int?

  init(start: ID<ReleasePack>? = nil) { begin = start.map { Int($0.index) } }

  var list: SavedView.List { .releasePacks }
  var topic: String { "bekal-bebas" }
  var door: Door? { .people }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { Words("Lembar", en: "Sheet") }

  static func binding(in scene: Scene) -> Binding {
    Binding(
      [.character("p")], .packs, scene.say("Bekal bebas", en: "Release packs"),
      unless: scene.reason(without: .seePeople))
  }

  func title(in scene: Scene) -> String { scene.say("Bekal bebas", en: "Release packs") }

  func path(in scene: Scene) -> [String] {
    [scene.say("Warga binaan", en: "Inmates"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [
      scene.workshop.releasePacks.edits, scene.workshop.followUps.edits,
      scene.workshop.people.edits, Int(scene.today.number),
    ]
  }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.standingPacks.reversed().map { Int($0.index) }
  }

  private func pack(_ row: Int, in scene: Scene) -> ReleasePack {
    scene.workshop.releasePacks[ID(row)]
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let name = ListColumn("name", Column(scene.say("Nama", en: "Name"), 15, from: 60)) {
      .text(scene.name(of: pack($0, in: scene).inmate, in: .account))
    }.personal
    let code = ListColumn("code", Column(scene.say("Kode", en: "Code"), 6)) {
      .text(scene.workshop.code(pack($0, in: scene).inmate))
    }
    return [code] + (scene.sees(.name, in: .account) ? [name] : []) + [
      ListColumn("day", Column(scene.say("Diserahkan", en: "Delivered"), 10)) {
        .day(pack($0, in: scene).day)
      },
      ListColumn("consent", Column(scene.say("Setuju", en: "Agrees"), 6, from: 72)) {
        .text(
          pack($0, in: scene).consents ? scene.say("ya", en: "yes") : scene.say("tidak", en: "no"))
      },
      ListColumn("answer", Column(scene.say("Jawaban", en: "Answer"), 18, from: 80)) {
        .text(answer($0, in: scene))
      },
      ListColumn("next", Column(scene.say("Ditanyai", en: "Ask on"), 10)) {
        .day(scene.workshop.nextFollowUp(of: ID($0)))
      },
      ListColumn.sign(in: scene) { isDue($0, in: scene) ? "?" : "" },
    ]
  }

  private func answer(_ row: Int, in scene: Scene) -> String {
    scene.workshop.followUps(of: ID(row)).last.map {
      scene.say(scene.workshop.followUps[$0].answer.name)
    } ?? "-"
  }

  private func isDue(_ row: Int, in scene: Scene) -> Bool {
    scene.workshop.dueFollowUps(on: scene.today).contains(ID(row))
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let inmate = pack(row, in: scene).inmate
    return [scene.workshop.code(inmate)]
      + (scene.sees(.name, in: .account) ? [scene.name(of: inmate, in: .account)] : [])
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    ReleasePaperScreen(pack(row, in: scene).inmate, ID(row))
  }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(scene.say("Serahkan", en: "Hand out"), in: scene, form: ReleasePackForm(in: scene))
  }

  /// The same for somebody else.
  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    [.given: scene.workshop.releasePacks[row].given.joined(separator: "; ")]
  }

  func newest(in scene: Scene) -> Int? { scene.workshop.releasePacks.indices.last }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    ReleasePackForm.saved(number, in: scene)
  }

  func deeds(in scene: Scene) -> [ListDeed] { [answering(in: scene), voiding(in: scene)] }

  private func names(_ rows: [Int], in scene: Scene) -> String {
    TakenBack.joined(rows.map { scene.workshop.code(pack($0, in: scene).inmate) }, in: scene)
  }

  /// Notes what a person said, in the order in which answers are listed.
  private func answering(in scene: Scene) -> ListDeed {
    let answers: [FollowUp.Answer] = [.works, .worksNot, .unknown]
    return ListDeed(
      keys: [.character("j")], command: .answer, label: scene.say("Jawaban", en: "Answer"),
      reason: scene.reason(without: .record),
      question: { rows in
        ConfirmScreen(
          title: scene.say("Tindak lanjut", en: "Follow-up") + " \(names(rows, in: scene))",
          lines: [
            scene.say(
              "Apakah bekerja di anyaman?", en: "Works at the craft?"),
            scene.say("Laporan tanpa nama.", en: "Reports name nobody."),
          ], choices: answers.map { scene.say($0.name) })
      },
      way: { choice, _ in
        let answer = answers[max(0, min(choice, answers.count) - 1)]
        return .actions { row in
          [
            .noteFollowUp(
              NoteFollowUp {
                $0.day = scene.today
                $0.pack = ID(row)
                $0.answer = answer
              })
          ]
        }
      },
      done: { rows, number in
        scene.say(
          "Tersimpan #\(number). Jawaban \(names(rows, in: scene)). Z mengurungkan.",
          en: "Saved #\(number). Answer of \(names(rows, in: scene)). Z undoes.")
      })
  }

  private func voiding(in scene: Scene) -> ListDeed {
    ListDeed(
      keys: [.function(8), .delete], command: .void, label: scene.say("Batalkan", en: "Void"),
      reason: scene.reason(without: .record),
      question: { rows in
        ConfirmScreen(
          title: scene.say("Batalkan bekal", en: "Void the pack")
            + " \(names(rows, in: scene))?",
          lines: [scene.say("Lembarnya tidak berlaku lagi.", en: "Its sheet becomes void.")],
          choices: [scene.say("Batalkan", en: "Void")])
      },
      way: { _, rows in
        let actions = rows.map {
          Action.withdraw(Withdraw(.releasePack(ID($0)), on: scene.today))
        }
        return .signature(
          Signature(
            title: scene.say("Batalkan bekal", en: "Void the pack"),
            lines: [names(rows, in: scene)], signer: .supervisor(in: scene),
            actions: { _ in actions }))
      },
      done: { rows, number in
        scene.say(
          "Tersimpan #\(number). Bekal \(names(rows, in: scene)) batal.",
          en: "Saved #\(number). Pack of \(names(rows, in: scene)) void.")
      })
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = scene.workshop.standingPacks.count
    let due = scene.workshop.dueFollowUps(on: scene.today).count
    return [
      due == 0 ? "" : scene.say("\(due) perlu ditanyai", en: "\(due) to be asked"),
      scene.say("\(count) bekal", en: counted(count, "pack")),
    ].filter { !$0.isEmpty }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "J mencatat jawaban. Enter membuka lembarnya.",
        en: "J notes an answer. Enter opens the sheet.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada bekal bebas.", en: "No release pack yet."),
      add: scene.say("Serahkan", en: "Hand out"),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say("T menyerahkan bekal.", en: "T hands one out."))
  }
}
