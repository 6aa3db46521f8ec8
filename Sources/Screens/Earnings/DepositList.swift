import TerminalUI
import Wording
import Workshop

/// PNBP by month, the newest at the top: what is to be deposited, what was, and by which papers.
struct DepositList: ListSubject {
  /// One month's PNBP.
  struct Row {
    var month: Month
    var target = Rupiah()
    var deposited = Rupiah()

    var owed: Rupiah { max(Rupiah(), target - deposited) }
  }

  /// The month that the page opens on.
  var wanted: Month?

  var list: SavedView.List { .deposits }
  var topic: String { "premi-setoran" }
  var door: Door? { .money }
  var usualOrder: Words { Words("bulan terbaru", en: "newest month first") }
  var openLabel: Words? { nil }
  var begin: Int? { wanted.map { Int($0.number) } }

  func title(in scene: Scene) -> String { scene.say("Setoran PNBP", en: "PNBP") }
  func path(in scene: Scene) -> [String] { [Area.premi.title(in: scene), title(in: scene)] }
  func stamp(in scene: Scene) -> [Int] { EarningsStamp.of(scene) }

  // MARK: Rows

  /// A row is the number of its month.
  func rows(in scene: Scene) -> [Int] { all(in: scene).map { Int($0.month.number) } }

  private func all(in scene: Scene) -> [Row] {
    let workshop = scene.workshop
    let counted = MonthRow.all(in: workshop)
    let before = workshop.openingDueMonths.subtracting(counted.map(\.month)).sorted(by: >)
      .map { Row(month: $0, target: workshop.openingDue(for: $0)) }
    let rows = counted.map { row in
      Row(
        month: row.month,
        target: row.figures.map { workshop.stateDue($0) } ?? workshop.openingDue(for: row.month))
    }
    return (rows + before).sorted { $0.month > $1.month }.compactMap { row in
      var row = row
      row.deposited = workshop.deposited(for: row.month)
      return row.target == Rupiah() && row.deposited == Rupiah() ? nil : row
    }
  }

  /// Every row by its number; the months are counted once for all of them.
  private func table(in scene: Scene) -> [Int: Row] {
    Dictionary(
      all(in: scene).map { (Int($0.month.number), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let table = table(in: scene)
    let of = { (row: Int) in table[row] ?? Row(month: Month(number: Int32(row))) }
    return [
      ListColumn("month", Column(scene.say("Bulan", en: "Month"), 14)) {
        .measure($0, of($0).month.title(scene.language))
      },
      ListColumn("target", Column(scene.say("Wajib setor", en: "Due"), 11, .right, from: 60)) {
        .money(of($0).target)
      },
      ListColumn(
        "deposited", Column(scene.say("Sudah setor", en: "Deposited"), 11, .right, from: 60)
      ) {
        .money(of($0).deposited)
      },
      ListColumn("share", Column(scene.say("Capaian", en: "Achieved"), 8, .right, from: 72)) {
        .text(Self.share(of($0), in: scene))
      }.unsorted,
      ListColumn("owed", Column(scene.say("Sisa", en: "Left"), 11, .right)) {
        .money(of($0).owed)
      },
      .sign(in: scene) { of($0).owed > Rupiah() ? "!" : "" },
    ]
  }

  private static func share(_ row: Row, in scene: Scene) -> String {
    row.target > Rupiah() ? realised(row, in: scene) : "-"
  }

  /// What was deposited of the target, in per cent with one place, halves up.
  private static func realised(_ row: Row, in scene: Scene) -> String {
    let doubled = Int128(row.deposited.amount) * 2000 / Int128(row.target.amount)
    return tenths(Int32(clamping: (doubled + 1) / 2), scene.language) + "%"
  }

  func chips(in scene: Scene) -> [ListChip] {
    let table = table(in: scene)
    return [
      ListChip(
        "due", scene.say("Keadaan", en: "State"), scene.say("belum disetor", en: "undeposited")
      ) { table[$0].map { $0.owed > Rupiah() } ?? false }
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let month = Month(number: Int32(row))
    let papers = scene.workshop.deposits.filter { $0.month == month }
    return [month.title(scene.language)] + papers.flatMap { [$0.billing, $0.ntpn] }
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    let table = table(in: scene)
    return rows.compactMap { table[$0]?.owed }.reduce(Rupiah()) { $0 + $1 }.sentence
  }

  // MARK: Keys

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.character("t")], .add, scene.say("Setor", en: "Deposit"),
          unless: whyNot(row, in: scene)),
        does: {
          guard let row = row.flatMap({ table(in: scene)[$0] }) else { return [] }
          return [.open(MoneyForm(.deposit(row.month), texts: [.amount: row.owed.bare], in: scene))]
        }, says: { number in row.map { saved($0, number, in: scene) } ?? "" })
    ]
  }

  private func whyNot(_ row: Int?, in scene: Scene) -> String? {
    if let reason = scene.reason(without: .money) { return reason }
    guard let row else { return none(in: scene) }
    return table(in: scene)[row]?.owed == Rupiah()
      ? scene.say("Bulan ini sudah disetor penuh.", en: "This month is fully deposited.") : nil
  }

  private func none(in scene: Scene) -> String {
    scene.say("Belum ada bulan dengan PNBP.", en: "No month has PNBP yet.")
  }

  private func saved(_ row: Int, _ number: Int64, in scene: Scene) -> String {
    guard let row = table(in: scene)[row] else { return "" }
    let next =
      row.owed > Rupiah()
      ? scene.say("sisa \(row.owed.sentence)", en: "\(row.owed.sentence) left")
      : scene.say("sudah disetor seluruhnya", en: "fully deposited")
    let title = row.month.title(scene.language)
    return scene.say(
      "Tersimpan #\(number). \(title) \(next).", en: "Saved #\(number). \(title) \(next).")
  }

  // MARK: Picture

  private static let mostFacts = 4

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? Self.mostFacts : 0 }

  /// The papers of the month in focus.
  func facts(of row: Int, in scene: Scene) -> [String] {
    let month = Month(number: Int32(row))
    let deposits = scene.workshop.deposits.filter { $0.month == month }
    if deposits.isEmpty {
      return [scene.say("Belum ada setoran bulan ini.", en: "No deposit for this month yet.")]
    }
    return deposits.suffix(Self.mostFacts).map {
      "\($0.day.dashed)  \($0.amount.bare.leftPadded(to: 11))  billing \($0.billing)"
        + "  NTPN \($0.ntpn)"
    }
  }

  func counts(in scene: Scene) -> [String] {
    let rows = all(in: scene)
    let due = rows.count { $0.owed > Rupiah() }
    return [
      due > 0
        ? scene.say("\(due) bulan belum disetor !", en: "\(counted(due, "month")) undeposited !")
        : "",
      scene.say("sisa ", en: "left ") + rows.reduce(Rupiah()) { $0 + $1.owed }.sentence,
    ].filter { !$0.isEmpty }
  }

  func legend(in scene: Scene) -> String { scene.say("dalam rupiah", en: "in rupiah") }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say("T mencatat setoran bulan ini.", en: "T records a deposit for the month.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: none(in: scene),
      hint: scene.say("PNBP muncul saat ada laba.", en: "PNBP appears once there is a profit."))
  }

  func fixedRows(_ layout: Layout) -> Int { 1 }

  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    let table = table(in: scene)
    let each = rows.compactMap { table[$0] }
    let all = Row(
      month: Month(), target: each.reduce(Rupiah()) { $0 + $1.target },
      deposited: each.reduce(Rupiah()) { $0 + $1.deposited })
    return [
      scene.say("Jumlah", en: "Total"), all.target.bare, all.deposited.bare,
      Self.share(all, in: scene), all.owed.bare, all.owed > Rupiah() ? "!" : "",
    ]
  }
}
