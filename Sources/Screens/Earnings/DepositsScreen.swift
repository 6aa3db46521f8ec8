import TerminalUI
import Wording
import Workshop

/// PNBP by month, the newest at the top: what is to be deposited, what was, and by which papers.
struct DepositsScreen: Screen {
  /// One month's PNBP.
  struct Row {
    var month: Month
    var target: Rupiah
    var deposited: Rupiah

    var owed: Rupiah { max(Rupiah(), target - deposited) }
  }

  private var table = PlainTable()
  private var rows: [Row] = []
  private var stamp: [Int] = []
  /// The month that the page opens on.
  private var wanted: Month?

  init(_ month: Month? = nil) { wanted = month }

  var presence: Presence { .page }
  var topic: String { "premi-setoran" }
  var door: Door? { .money }

  private var focused: Row? { table.focus(of: rows.count).map { rows[$0] } }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.character("t")], .add, scene.say("Setor", en: "Deposit"), unless: whyNot(in: scene)),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private func whyNot(in scene: Scene) -> String? {
    if let reason = scene.reason(without: .money) { return reason }
    guard let focused else { return Self.none(in: scene) }
    return focused.owed == Rupiah()
      ? scene.say("Bulan ini sudah disetor penuh.", en: "This month is fully deposited.") : nil
  }

  private static func none(in scene: Scene) -> String {
    scene.say("Belum ada bulan dengan PNBP.", en: "No month has PNBP yet.")
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .add:
      return focused.map {
        [
          .open(
            MoneyForm(.deposit($0.month), texts: [.amount: $0.owed.bare], in: scene))
        ]
      } ?? []
    default:
      _ = table.move(command, rows: rows.count, page: page(in: scene))
      return []
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    guard case .saved(let number) = answer, let focused else { return [] }
    let rest = focused.owed
    let next =
      rest > Rupiah()
      ? scene.say("sisa \(rest.sentence)", en: "\(rest.sentence) left")
      : scene.say("lunas disetor", en: "fully deposited")
    let title = focused.month.title(scene.language)
    return [
      .say(
        scene.say(
          "Tersimpan #\(number). \(title) \(next).", en: "Saved #\(number). \(title) \(next)."))
    ]
  }

  // MARK: Rows

  private mutating func refresh(in scene: Scene) {
    let now = EarningsStamp.of(scene)
    guard now != stamp else { return }
    stamp = now
    rows = MonthRow.all(in: scene.workshop).compactMap { row in
      let target = row.figures?.part(.state) ?? Rupiah()
      let deposited = scene.workshop.deposited(for: row.month)
      if target == Rupiah() && deposited == Rupiah() { return nil }
      return Row(month: row.month, target: target, deposited: deposited)
    }
    guard let place = rows.firstIndex(where: { $0.month == wanted }) else { return }
    table.focus(on: place, of: rows.count, page: page(in: scene))
    wanted = nil
  }

  /// The papers of the month in focus.
  private func facts(in scene: Scene) -> [String] {
    guard let month = focused?.month else { return [] }
    let deposits = scene.workshop.deposits.filter { $0.month == month }
    if deposits.isEmpty {
      return [scene.say("Belum ada setoran bulan ini.", en: "No deposit for this month yet.")]
    }
    return deposits.suffix(Self.mostFacts).map {
      "\($0.day.dashed)  \($0.amount.bare.leftPadded(to: 11))  billing \($0.billing)"
        + "  NTPN \($0.ntpn)"
    }
  }

  // MARK: Picture

  private static let mostFacts = 4

  private func factRows(in scene: Scene) -> Int {
    Layout(scene.size).hasRules ? Self.mostFacts + 1 : 0
  }

  private func page(in scene: Scene) -> Int {
    PlainTable.page(height: Layout(scene.size).bodyHeight - factRows(in: scene), hasTotals: true)
  }

  func hint(in scene: Scene) -> String {
    if rows.isEmpty {
      return scene.say("PNBP muncul saat ada laba.", en: "PNBP appears once there is a profit.")
    }
    return scene.say("T mencatat setoran bulan ini.", en: "T records a deposit of the month.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    let all = Row(
      month: Month(), target: rows.reduce(Rupiah()) { $0 + $1.target },
      deposited: rows.reduce(Rupiah()) { $0 + $1.deposited })
    var page = Page([AreaTable.title(6, in: scene), scene.say("Setoran PNBP", en: "PNBP")])
    let due = rows.count { $0.owed > Rupiah() }
    page.counts = [
      due > 0
        ? scene.say("\(due) bulan belum disetor !", en: "\(plural(due, "month")) undeposited !")
        : "",
      scene.say("sisa ", en: "left ") + all.owed.sentence,
    ].filter { !$0.isEmpty }
    page.view = scene.say("jumlah dalam rupiah", en: "amounts in rupiah")
    page.position = table.position(of: rows.count, page: self.page(in: scene), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene),
        rows: rows.map { Self.cells($0.month.title(scene.language), $0, in: scene) },
        totals: Self.cells(scene.say("Jumlah", en: "Total"), all, in: scene),
        empty: Self.none(in: scene)), on: &canvas, y: layout.body,
      height: layout.bodyHeight - factRows(in: scene))
    if factRows(in: scene) > 0, !rows.isEmpty {
      let below = layout.body + 3 + min(rows.count, self.page(in: scene))
      PlainTable.drawFacts(facts(in: scene), on: &canvas, y: below)
    }
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Bulan", en: "Month"), 14),
      Column(scene.say("Sasaran", en: "Target"), 11, .right, from: 60),
      Column(scene.say("Disetor", en: "Deposited"), 11, .right, from: 60),
      Column(scene.say("Capaian", en: "Realised"), 8, .right, from: 72),
      Column(scene.say("Sisa", en: "Left"), 11, .right), Column("", 1, gap: 1),
    ])
  }

  /// What was deposited of the target, in per cent with one place, halves up.
  private static func realised(_ row: Row, in scene: Scene) -> String {
    let doubled = Int128(row.deposited.amount) * 2000 / Int128(row.target.amount)
    return tenths(Int32(clamping: (doubled + 1) / 2), scene.language) + "%"
  }

  private static func cells(_ name: String, _ row: Row, in scene: Scene) -> [String] {
    let share =
      row.target > Rupiah() ? realised(row, in: scene) : "-"
    return [
      name, row.target.bare, row.deposited.bare, share, row.owed.bare,
      row.owed > Rupiah() ? "!" : "",
    ]
  }
}
