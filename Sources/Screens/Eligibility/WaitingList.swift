import TerminalUI
import Wording
import Workshop

/// Who waits for a place in the workshop, in the order of their turns.
struct WaitingList: ListSubject {
  private let first: Int?

  /// It begins at whoever may be admitted next.
  init(in scene: Scene) {
    first = scene.workshop.admissible(on: scene.today).first.map { Int($0.index) }
  }

  var list: SavedView.List { .waiting }
  var topic: String { "daftar-tunggu" }
  var door: Door? { .people }
  var usualOrder: Words { Words("giliran", en: "turn") }
  var openLabel: Words? { nil }
  var begin: Int? { first }

  static func page(in scene: Scene) -> ListPage {
    ListPage(
      key: Binding(
        [.character("f")], .waitingList, scene.say("Daftar tunggu", en: "Waiting list"),
        onKeyLine: false),
      page: ListScreen(WaitingList(in: scene)))
  }

  func title(in scene: Scene) -> String { scene.say("Daftar tunggu", en: "Waiting list") }

  func path(in scene: Scene) -> [String] {
    [scene.say("Warga binaan", en: "Inmates"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    let workshop = scene.workshop
    return [
      workshop.waitingPlaces.edits, workshop.waitingEnds.edits, workshop.people.edits,
      workshop.workAllowances.edits, workshop.eligibilityTerms.edits,
    ]
  }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.waitingList(on: scene.today).map { Int($0.index) }
  }

  private func worker(_ row: Int, in scene: Scene) -> ID<Inmate> {
    scene.workshop.waitingPlaces[row].worker
  }

  private func obstacles(_ row: Int, in scene: Scene) -> [WorkObstacle] {
    scene.seen(scene.workshop.obstaclesOfAdmission(ID(row), on: scene.today))
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let places = scene.workshop.waitingPlaces
    let turns = Dictionary(
      uniqueKeysWithValues: rows(in: scene).enumerated().map { ($0.element, $0.offset + 1) })
    let name = ListColumn("name", Column(scene.say("Nama", en: "Name"), 16, from: 100)) {
      .text(scene.name(of: worker($0, in: scene)))
    }.personal
    return [
      ListColumn("turn", Column(scene.say("No", en: "No"), 3, .right)) {
        .number(turns[$0] ?? 0)
      }.unadded,
      ListColumn("code", Column(scene.say("Kode", en: "Code"), 7)) {
        .text(scene.workshop.code(worker($0, in: scene)))
      },
    ] + (scene.sees(.name) ? [name] : []) + [
      ListColumn("since", Column(scene.say("Sejak", en: "Since"), 10)) { .day(places[$0].since) },
      ListColumn("wish", Column(scene.say("Diminta", en: "Wanted"), 16, from: 60)) {
        .text(wish(places[$0], in: scene))
      },
      ListColumn("lacks", Column(scene.say("Belum ada", en: "Lacks"), 27, from: 80)) { row in
        .text(scene.say(obstacles(row, in: scene).words))
      },
      ListColumn.sign(in: scene) { row in
        obstacles(row, in: scene).isEmpty ? "" : "?"
      },
    ]
  }

  /// The stage wished for, or the craft.
  private func wish(_ place: WaitingPlace, in scene: Scene) -> String {
    place.stage.map { scene.workshop.catalogue.stages[Int($0)].title(scene.language) }
      ?? scene.say(place.craft.name)
  }

  func chips(in scene: Scene) -> [ListChip] {
    let state = scene.say("Keadaan", en: "State")
    return [
      ListChip("ready", state, scene.say("dapat diterima", en: "may be admitted")) {
        obstacles($0, in: scene).isEmpty
      },
      ListChip("lacking", state, scene.say("belum lengkap", en: "incomplete")) {
        !obstacles($0, in: scene).isEmpty
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let worker = worker(row, in: scene)
    return [scene.workshop.code(worker)] + (scene.sees(.name) ? [scene.name(of: worker)] : [])
  }

  // MARK: Keys

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(in: scene, form: QueueForm(in: scene))
  }

  /// Somebody else who wishes for the same.
  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let place = scene.workshop.waitingPlaces[row]
    return [
      .craft: scene.say(place.craft.name),
      .stage: place.stage.map { scene.workshop.catalogue.stages[Int($0)].title(scene.language) }
        ?? "",
    ]
  }

  func newest(in scene: Scene) -> Int? { scene.workshop.waitingPlaces.indices.last }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let code = scene.workshop.code(worker(row, in: scene))
    return scene.say(
      "Tersimpan #\(number). \(code) menunggu. Z mengurungkan.",
      en: "Saved #\(number). \(code) is waiting. Z undoes.")
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.enter], .admit, scene.say("Terima", en: "Admit"),
          unless: scene.reason(without: .record)
            ?? (row == nil ? emptyWords(in: scene).sentence : nil)),
        does: { row.map { Admission.begin(ID($0), in: scene) } ?? [] },
        says: { Admission.saved($0, in: scene) })
    ]
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding(
          [.character("y")], .passedOver, scene.say("Dilewati", en: "Passed over")),
        page: ListScreen(PassedOverList()))
    ]
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      ListDeed(
        keys: [.character("o")], command: .decline, label: scene.say("Tolak", en: "Decline"),
        reason: scene.reason(without: .record),
        question: { rows in
          PickScreen(
            title: scene.say("Tolak \(names(rows, scene))", en: "Decline \(names(rows, scene))"),
            rows: WaitingOutcome.declines.map { PickScreen.Row(scene.say($0.name)) },
            picks: .one, key: [])
        },
        way: { choice, _ in
          .actions { row in
            [
              .endWaiting(
                EndWaiting {
                  $0.day = scene.today
                  $0.place = ID(row)
                  $0.outcome = WaitingOutcome.declines[choice - 1]
                })
            ]
          }
        },
        done: { rows, number in
          scene.say(
            "Tersimpan #\(number). \(names(rows, scene)) tidak diterima. Z mengurungkan.",
            en: "Saved #\(number). \(names(rows, scene)) declined. Z undoes.")
        }),
      PartnershipDeeds.void(
        in: scene, what: { scene.workshop.code(worker($0, in: scene)) },
        subject: { .waitingPlace(ID($0)) }),
    ]
  }

  private func names(_ rows: [Int], _ scene: Scene) -> String {
    TakenBack.joined(rows.map { scene.workshop.code(worker($0, in: scene)) }, in: scene)
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    let places = Int(scene.workshop.eligibility(on: scene.today).places)
    let taken = scene.workshop.takenPlaces(on: scene.today)
    return [
      scene.say("\(count) menunggu", en: "\(count) waiting"),
      places == 0
        ? scene.say("tempat tidak dibatasi", en: "places not limited")
        : scene.say(
          "\(taken) dari \(places) tempat terisi", en: "\(taken) of \(places) places taken"),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    if let reason = scene.reason(without: .record) { return scene.lookOnly(reason) }
    let obstacles = obstacles(row, in: scene)
    if obstacles.isEmpty {
      return scene.say(
        "Enter menerima. O menolak dengan alasan.", en: "Enter admits. O declines with a reason.")
    }
    let rule = Rule.weaving(.mayNotWork(worker(row, in: scene), obstacles))
    return scene.say(rule.words(in: scene.workshop))
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Tidak ada yang menunggu.", en: "Nobody is waiting."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say("T menambah yang menunggu.", en: "T adds somebody who waits."))
  }
}
