import Reports
import TerminalUI
import Wording
import Workshop

/// A month on its way from turnover to everyone's premi: to be checked and closed, or as it was
/// closed.
///
/// A row is a person; above them stands how the premi came about.
struct MonthPremiList: ListSubject {
  let month: Month
  /// How many of the other schemes were gone through; 0 while none stands beside.
  private var compared = 0
  private(set) var begin: Int?
  private var figures: MonthFigures?
  private var other: MonthFigures?
  private var people = MonthPeople()
  /// Why there are no figures.
  private var refusal: RuleBroken?

  init(_ month: Month) { self.month = month }

  var list: SavedView.List { .monthPremi }
  var topic: String { "premi-bulan" }
  var door: Door? { .money }
  var usualOrder: Words { Words("kode", en: "code") }
  var openLabel: Words? { Words("Slip", en: "Slip") }

  func title(in scene: Scene) -> String { month.title(scene.language) }
  func path(in scene: Scene) -> [String] { [Area.premi.title(in: scene), title(in: scene)] }
  func stamp(in scene: Scene) -> [Int] { EarningsStamp.of(scene) }

  // MARK: Rows

  mutating func renew(in scene: Scene) {
    do throws(RuleBroken) {
      figures = try scene.workshop.division(of: month)
      refusal = nil
    } catch {
      figures = nil
      refusal = error
    }
    let schemes = schemes(in: scene)
    other =
      (1...max(1, schemes.count)).contains(compared) && !schemes.isEmpty
      ? try? scene.workshop.figures(of: month, under: schemes[compared - 1]) : nil
    people = figures.map { MonthPeople($0, beside: other, in: scene.workshop) } ?? MonthPeople()
  }

  /// The schemes to lay beside: those adopted and those published, without the one in force.
  private func schemes(in scene: Scene) -> [SplitScheme] {
    var all: [SplitScheme] = []
    for scheme in Array(scene.workshop.schemes) + scene.workshop.publishedSchemes
    where scheme != figures?.scheme && !all.contains(scheme) {
      all.append(scheme)
    }
    return all
  }

  func rows(in scene: Scene) -> [Int] { people.order }
  func columns(in scene: Scene) -> [ListColumn] { people.columns(in: scene) }
  func totals(of rows: [Int], in scene: Scene) -> [String]? { people.totals(of: rows, in: scene) }
  func fixedRows(_ layout: Layout) -> Int { 1 }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let code = scene.workshop.code(ID<Inmate>(row))
    return scene.sees(.name, in: .account) ? [code, scene.name(of: ID(row), in: .account)] : [code]
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    "premi " + people.premi(of: rows).sentence
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { SlipScreen(month, of: ID(row)) }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.character("t")], .add, scene.say("Biaya", en: "Cost"), unless: whyNoCost(in: scene)),
        does: {
          [.open(MoneyForm(.cost, day: MoneyForm.usualDay(month, scene), in: scene))]
        }, says: { MoneyForm.savedCost($0, in: scene) }),
      ListKey(
        binding: Binding([.character("i")], .compare, scene.say("Bandingkan", en: "Compare")),
        does: { [.replace(ListScreen(compared(from: row, in: scene)))] }),
      ListKey(
        binding: Binding(
          [.control("x")], .sign, scene.say("Tutup", en: "Close"), unless: whyOpen(in: scene)),
        does: { figures.map { [.open(MonthClosing($0, in: scene).question)] } ?? [] },
        hears: { signed($0, in: scene) },
        says: { closed($0, in: scene) }),
      ListKey(
        binding: PrintScreen.key(in: scene),
        does: {
          figures.map {
            PrintScreen.opened(PremiList.paper(of: $0, in: scene.workshop, scene.language))
          } ?? []
        }),
    ] + MonthPapers.keys(month, figures, in: scene)
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding([.character("y")], .costs, scene.say("Daftar biaya", en: "All costs")),
        page: ListScreen(CostList(month: month))),
      ListPage(
        key: Binding([.character("d")], .deposits, "PNBP"),
        page: ListScreen(DepositList(wanted: month))),
      ListPage(
        key: Binding([.character("n")], .conduct, scene.say("Nilai sikap", en: "Conduct")),
        page: ListScreen(ConductList(month))),
    ]
  }

  private func whyNoCost(in scene: Scene) -> String? {
    if let reason = scene.reason(without: .money) { return reason }
    return scene.workshop.isClosed(month)
      ? scene.say(Rule.earnings(.monthClosed(month)).words(in: scene.workshop)) : nil
  }

  /// Why the month cannot be closed now, or nil.
  private func whyOpen(in scene: Scene) -> String? {
    if let reason = scene.reason(without: .money) { return reason }
    if let refusal { return refusal.sentence(in: scene.workshop, scene.language) }
    let rule: Rule? =
      scene.workshop.isClosed(month)
      ? .earnings(.monthClosed(month))
      : scene.today <= month.last ? .earnings(.monthNotOver(month)) : nil
    return rule.map { scene.say($0.words(in: scene.workshop)) }
  }

  /// The same beside the next of the other schemes.
  private func compared(from row: Int?, in scene: Scene) -> MonthPremiList {
    var next = MonthPremiList(month)
    next.compared = (compared + 1) % (schemes(in: scene).count + 1)
    next.begin = row
    return next
  }

  private func signed(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard let figures else { return [] }
    let closing = MonthClosing(figures, in: scene)
    let isOwed = closing.owed > Rupiah()
    return switch answer {
    case .chosen(let number):
      [.sign(closing.signature(isOwed ? MonthClosing.notes[number - 1] : nil))]
    case .confirmed(true): [.sign(closing.signature(nil))]
    default: []
    }
  }

  private func closed(_ number: Int64, in scene: Scene) -> String {
    let title = month.title(scene.language)
    return scene.say(
      "Tersimpan #\(number). \(title) terkunci. Enter membuka slip.",
      en: "Saved #\(number). \(title) is closed. Enter opens a slip.")
  }

  // MARK: Picture

  func head(in scene: Scene) -> [ListFact] {
    guard let figures else { return [] }
    let height = Layout(scene.size).bodyHeight
    return MonthHead(figures, beside: other, height: height, in: scene).lines.map { ListFact($0) }
  }

  func counts(in scene: Scene) -> [String] {
    let count = people.order.count
    let pieces = Int(figures?.pieces ?? 0)
    let owes = figures.map { MonthClosing($0, in: scene).owed > Rupiah() } ?? false
    return [
      owes ? scene.say("PNBP belum disetor !", en: "PNBP not deposited !") : "",
      scene.say("\(count) orang", en: counted(count, "person", "people")),
      scene.say("\(pieces) buah lunas", en: "\(counted(pieces, "piece")) paid"),
    ].filter { !$0.isEmpty }
  }

  func fact(in scene: Scene) -> String {
    scene.workshop.closure(of: month).map { closed in
      let closer = scene.workshop.users[closed.closer].login.uppercased()
      return scene.say("ditutup ", en: "closed ") + closer + " " + closed.day.dashed
    } ?? scene.say("belum ditutup", en: "not closed")
  }

  func legend(in scene: Scene) -> String {
    other.map { scene.say("dibanding ", en: "beside ") + $0.scheme.name }
      ?? scene.say("dalam rupiah", en: "in rupiah")
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String { state(in: scene) }

  private func state(in scene: Scene) -> String {
    if let refusal { return refusal.sentence(in: scene.workshop, scene.language) }
    if scene.workshop.isClosed(month) {
      let code = figures?.checkCode ?? ""
      return scene.say("Terkunci. Kode verifikasi \(code).", en: "Closed. Check code \(code).")
    }
    if scene.today <= month.last {
      return scene.say(
        "Berjalan. Dapat ditutup mulai \((month.last + 1).dashed).",
        en: "Running. May be closed from \((month.last + 1).dashed).")
    }
    return scene.reason(without: .money).map { scene.lookOnly($0) }
      ?? scene.say(
        "Periksa, lalu Ctrl+X menutup; Kasubsi ikut menandatangani.",
        en: "Check it, then Ctrl+X closes; a supervisor signs as well.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say(
        "Belum ada yang berhak; premi dibawa ke bulan depan.",
        en: "Nobody qualifies; the premi is carried to next month."), hint: state(in: scene))
  }
}
