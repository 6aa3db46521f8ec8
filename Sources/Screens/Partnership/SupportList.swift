import TerminalUI
import Wording
import Workshop

/// What partners gave, the newest at the top, and what became of it.
struct SupportList: ListSubject {
  var list: SavedView.List { .supports }
  var topic: String { "dukungan" }
  var door: Door? { .partners }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { Words("Hasilnya", en: "Result") }

  func title(in scene: Scene) -> String { scene.say("Dukungan", en: "Support") }
  func path(in scene: Scene) -> [String] { [Area.partnership.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] {
    PartnershipStamp.of(scene) + [scene.workshop.materialMoves.edits]
  }

  func rows(in scene: Scene) -> [Int] {
    let supports = scene.workshop.supports
    return scene.workshop.standingSupports.sorted {
      (supports[$0].day, $0) > (supports[$1].day, $1)
    }.map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let supports = scene.workshop.supports
    return [
      ListColumn("code", Column(scene.say("Nomor", en: "No."), 6)) {
        .text(scene.workshop.code(ID<Support>($0)))
      },
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10, from: 60)) {
        .day(supports[$0].day)
      },
      ListColumn("kind", Column(scene.say("Jenis", en: "Kind"), 12, from: 100)) {
        .text(scene.say(supports[$0].kind.name))
      },
      ListColumn("words", Column(scene.say("Uraian", en: "What"), 23)) {
        .text(supports[$0].words)
      },
      ListColumn("outcome", Column(scene.say("Menjadi", en: "Became"), 24, from: 80)) {
        .text(SupportOutcome.words(of: ID($0), in: scene))
      },
      ListColumn("value", Column(scene.say("Nilai (Rp)", en: "Value (Rp)"), 11, .right, from: 110))
      {
        .money(supports[$0].value)
      },
      ListColumn("partner", Column(scene.say("Mitra", en: "Partner"), 20, from: 132)) {
        .text(scene.workshop.partners[supports[$0].partner].name)
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let supports = scene.workshop.supports
    let kinds = Support.Kind.allCases.map { kind in
      ListChip("\(kind)", scene.say("Jenis", en: "Kind"), scene.say(kind.name)) {
        supports[$0].kind == kind
      }
    }
    let pledge = scene.say("Janji", en: "Pledge")
    return kinds + [
      ListChip("promised", pledge, scene.say("dijanjikan", en: "promised")) {
        supports[$0].pledge != nil
      },
      ListChip("unasked", pledge, scene.say("di luar janji", en: "beyond pledges")) {
        supports[$0].pledge == nil
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let support = scene.workshop.supports[row]
    return [
      scene.workshop.code(ID<Support>(row)), support.words, scene.say(support.kind.name),
      scene.workshop.partners[support.partner].name, support.paper,
    ]
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    rows.reduce(Rupiah()) { $0 + scene.workshop.supports[$1].value }.sentence
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    SupportOutcome.screen(of: ID(row), in: scene)
  }

  func whyNotOpen(_ row: Int, in scene: Scene) -> String {
    scene.say(
      "Hasilnya tidak punya halaman di sini.", en: "There is no page here for what it became.")
  }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(in: scene, form: SupportForm(in: scene))
  }

  /// What it became is another thing each time.
  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let support = scene.workshop.supports[row]
    return [
      .kind: scene.say(support.kind.name),
      .partner: scene.workshop.partners[support.partner].name, .words: support.words,
      .price: support.value == Rupiah() ? "" : support.value.bare,
      .pledge: support.pledge.map { scene.workshop.code($0) } ?? "",
    ]
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.supports.isEmpty ? nil : scene.workshop.supports.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let code = scene.workshop.code(ID<Support>(row))
    let outcome = SupportOutcome.words(of: ID(row), in: scene)
    return scene.say(
      "Tersimpan #\(number). \(code): \(outcome). Z mengurungkan.",
      en: "Saved #\(number). \(code): \(outcome). Z undoes.")
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { scene.workshop.code(ID<Support>($0)) }, subject: { .support(ID($0)) })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = scene.workshop.standingSupports.count
    return [scene.say("\(count) dukungan", en: "\(count) received")]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mencatat dukungan. Enter membuka apa jadinya.",
        en: "T records support. Enter opens what became of it.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada dukungan.", en: "No support yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say("T mencatat yang diberi mitra.", en: "T records what a partner gave."))
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 3 : 2 }

  func facts(of row: Int, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let support = workshop.supports[row]
    let days =
      support.day == support.until
      ? support.day.dashed : "\(support.day.dashed) - \(support.until.dashed)"
    let pledge = support.pledge.map {
      "\(workshop.code($0)) \(workshop.pledges[$0].words)"
    }
    return [
      workshop.partners[support.partner].name + ", " + days
        + (support.paper.isEmpty ? "" : ", " + support.paper),
      scene.say("Nilai ", en: "Value ") + support.value.sentence
        + scene.say(", menjadi ", en: ", became ")
        + SupportOutcome.words(of: ID(row), in: scene),
      scene.say("Janji: ", en: "Pledge: ") + (pledge ?? scene.say("tidak ada", en: "none")),
    ].flatMap { $0.wrapped(to: scene.size.width - 3, indent: 2) }
  }
}
