import Reports
import TerminalUI
import Wording
import Workshop

/// A month on its way from turnover to everyone's premi: to be checked and closed, or as it was
/// closed.
struct MonthScreen: Screen {
  let month: Month
  private var table = PlainTable()
  /// How many of the other schemes were gone through; 0 while none stands beside.
  private var compared = 0
  private var figures: MonthFigures?
  private var other: MonthFigures?
  private var people: MonthPeople?
  /// Why there are no figures.
  private var refusal: RuleBroken?
  private var stamp: [Int] = []

  init(_ month: Month) { self.month = month }

  var presence: Presence { .page }
  var topic: String { "premi-bulan" }
  var door: Door? { .money }

  private var count: Int { people?.rows.count ?? 0 }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.enter, .right], .open, "Slip",
        unless: count == 0
          ? scene.say("Bulan ini tanpa premi.", en: "This month has no premi.") : nil),
      Binding(
        [.character("t")], .add, scene.say("Biaya", en: "Cost"), unless: whyNoCost(in: scene)),
      Binding([.character("b")], .compare, scene.say("Bandingkan", en: "Compare")),
      Binding(
        [.control("x")], .sign, scene.say("Tutup", en: "Close"), unless: whyOpen(in: scene)),
      Binding([.character("y")], .costs, scene.say("Daftar biaya", en: "All costs")),
      Binding([.character("d")], .deposits, "PNBP"),
      PrintScreen.key(in: scene),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
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

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .open:
      guard let people, let place = table.focus(of: count) else { return [] }
      return [.open(SlipScreen(month, of: people.rows[place].share.worker))]
    case .add: return [.open(MoneyForm(.cost, day: MoneyForm.usualDay(month, scene), in: scene))]
    case .costs: return [.open(ListScreen(CostList(month: month)))]
    case .deposits: return [.open(ListScreen(DepositList(wanted: month)))]
    case .sign: return figures.map { [.open(MonthClosing($0, in: scene).question)] } ?? []
    case .print: return printed(in: scene)
    case .compare: compare(in: scene)
    default: _ = table.move(command, rows: count, page: page(scene))
    }
    return []
  }

  private func printed(in scene: Scene) -> [Effect] {
    guard let figures else { return [] }
    return PrintScreen.opened(PremiList.document(of: figures, in: scene.workshop, scene.language))
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .chosen(let number): return sign(MonthClosing.notes[number - 1], in: scene)
    case .confirmed(true): return sign(nil, in: scene)
    case .saved(let number):
      let title = month.title(scene.language)
      guard scene.workshop.isClosed(month) else {
        return [.say(MoneyForm.savedCost(number, in: scene))]
      }
      return [
        .say(
          scene.say(
            "Tersimpan #\(number). \(title) terkunci. Enter membuka slip.",
            en: "Saved #\(number). \(title) is closed. Enter opens a slip."))
      ]
    default: return []
    }
  }

  private mutating func sign(_ note: Words?, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    guard let figures else { return [] }
    let closing = MonthClosing(figures, in: scene)
    return [.sign(closing.signature(closing.owed > Rupiah() ? note : nil))]
  }

  // MARK: Rows

  /// The schemes to lay beside: those adopted and those published, without the one in force.
  private func schemes(in scene: Scene) -> [SplitScheme] {
    var all: [SplitScheme] = []
    for scheme in Array(scene.workshop.schemes) + SplitScheme.published
    where scheme != figures?.scheme && !all.contains(scheme) {
      all.append(scheme)
    }
    return all
  }

  private mutating func compare(in scene: Scene) {
    compared = (compared + 1) % (schemes(in: scene).count + 1)
    stamp = []
    refresh(in: scene)
  }

  private mutating func refresh(in scene: Scene) {
    let now = EarningsStamp.of(scene)
    guard now != stamp else { return }
    stamp = now
    do throws(RuleBroken) {
      figures = try MonthScreen.figures(of: month, in: scene.workshop)
      refusal = nil
    } catch {
      figures = nil
      refusal = error
    }
    let schemes = schemes(in: scene)
    other =
      (1...max(1, schemes.count)).contains(compared) && !schemes.isEmpty
      ? try? scene.workshop.figures(of: month, under: schemes[compared - 1]) : nil
    people = figures.map { MonthPeople($0, beside: other, in: scene.workshop) }
  }

  /// A closed month as its closing found it, an open one as it would close now.
  static func figures(of month: Month, in workshop: Workshop) throws(RuleBroken) -> MonthFigures {
    if let closed = workshop.closure(of: month) { return closed.figures }
    return try workshop.figures(of: month)
  }

  // MARK: Picture

  private func head(in scene: Scene) -> [String] {
    figures.map {
      MonthHead($0, beside: other, height: Layout(scene.size).bodyHeight, in: scene).lines
    } ?? []
  }

  private func page(_ scene: Scene) -> Int {
    PlainTable.page(
      height: Layout(scene.size).bodyHeight - head(in: scene).count, hasTotals: true)
  }

  func hint(in scene: Scene) -> String {
    if let refusal { return refusal.sentence(in: scene.workshop, scene.language) }
    if scene.workshop.isClosed(month) {
      let code = figures?.checkCode ?? ""
      return scene.say(
        "Terkunci. Kode verifikasi \(code).", en: "Closed. Check code \(code).")
    }
    if scene.today <= month.last {
      return scene.say(
        "Berjalan. Ditutup mulai \((month.last + 1).dashed).",
        en: "Running. Closed from \((month.last + 1).dashed).")
    }
    return scene.reason(without: .money).map { scene.lookOnly($0) }
      ?? scene.say(
        "Periksa, lalu Ctrl+X menutup; Kasubsi ikut menandatangani.",
        en: "Check it, then Ctrl+X closes; a supervisor signs as well.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    let head = head(in: scene)
    frame(in: scene).draw(on: &canvas, in: scene)
    for (place, line) in head.enumerated() {
      canvas.put(line.fitted(to: canvas.width - 3), x: 2, y: layout.body + place)
    }
    guard let people else {
      canvas.cursor = (2, layout.body)
      return
    }
    table.draw(
      PlainTable.Content(
        columns: people.columns(in: scene), rows: people.cells(in: scene),
        totals: people.totals(in: scene),
        empty: scene.say(
          "Belum ada yang berhak; premi dibawa ke bulan depan.",
          en: "Nobody has a share; the premi goes to the next month.")),
      on: &canvas, y: layout.body + head.count, height: layout.bodyHeight - head.count)
  }

  private func frame(in scene: Scene) -> Page {
    var page = Page([Area.premi.title(in: scene), month.title(scene.language)])
    let pieces = Int(figures?.pieces ?? 0)
    let owes = figures.map { MonthClosing($0, in: scene).owed > Rupiah() } ?? false
    page.counts = [
      owes ? scene.say("PNBP belum disetor !", en: "PNBP not deposited !") : "",
      scene.say("\(count) orang", en: count == 1 ? "1 person" : "\(count) people"),
      scene.say("\(pieces) buah lunas", en: "\(plural(pieces, "piece")) paid"),
    ].filter { !$0.isEmpty }
    page.fact =
      scene.workshop.closure(of: month).map { closed in
        let closer = scene.workshop.users[closed.closer].login.uppercased()
        return scene.say("ditutup ", en: "closed ") + closer + " " + closed.day.dashed
      } ?? scene.say("terbuka", en: "open")
    page.view = scene.say("jumlah dalam rupiah", en: "amounts in rupiah")
    page.legend = other.map { scene.say("dibanding ", en: "beside ") + $0.scheme.name } ?? ""
    page.position = table.position(of: count, page: self.page(scene), in: scene)
    return page
  }
}
