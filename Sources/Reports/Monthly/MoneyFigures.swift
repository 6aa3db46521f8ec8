import Wording
import Workshop

/// Part E: what the month brought, what it cost, who gets it, and what the state got.
///
/// Every sum is of days up to the month's last one, so that what comes later changes nothing.
package struct MoneyFigures: Equatable, Sendable {
  /// One sum of the month.
  package enum Row: UInt8, CaseIterable, Sendable {
    case turnover, material, otherCosts, commission, profit, premi, capital
    /// PNBP: what the month owes, what was deposited in it, and since the year began.
    case due, deposited, yearDeposited
  }

  package let month: Month
  /// Nil before the store; without what a month divides while months before it are open, and where
  /// a sum is beyond all reason.
  package let sums: [Row: Rupiah]?
  /// The year's, of PNBP; nil while none is set.
  package let target: Rupiah?
  /// The state's receipts of the month.
  package let receipts: [ID<Deposit>]

  package init(_ month: Month, of workshop: Workshop) {
    self.month = month
    target = workshop.stateTarget(of: month.year)
    receipts = workshop.deposits.indices.filter { workshop.deposits[$0].booked.month == month }
      .map { ID($0) }
    guard month >= workshop.settings.firstDay.month else {
      sums = nil
      return
    }
    let material = Self.material(in: month, of: workshop)
    let deposits = workshop.deposits.filter { $0.booked <= month.last }
    func sum(_ chosen: [Deposit]) -> Rupiah { chosen.reduce(Rupiah()) { $0 + $1.amount } }
    var sums: [Row: Rupiah] = [
      .deposited: sum(deposits.filter { $0.booked.month == month }),
      .yearDeposited: sum(deposits.filter { $0.booked.month.year == month.year }),
    ]
    if let figures = try? workshop.division(of: month) {
      sums.merge([
        .turnover: figures.turnover, .material: material, .otherCosts: figures.cost - material,
        .commission: figures.commission, .profit: figures.profit, .premi: figures.premi,
        .capital: figures.part(.workshop), .due: workshop.stateDue(figures),
      ]) { $1 }
    }
    self.sums = sums
  }

  /// What of the costs bought material.
  private static func material(in month: Month, of workshop: Workshop) -> Rupiah {
    costs(in: month, ofMaterial: true, workshop)
      .reduce(Rupiah()) { $0 + workshop.costs[$1].amount }
  }

  private static func costs(
    in month: Month, ofMaterial: Bool, _ workshop: Workshop
  ) -> [ID<Expense>] {
    let lots = Set(workshop.materialLots.compactMap(\.cost))
    return workshop.costs.indices.map { ID($0) }.filter {
      let row = workshop.costs[$0]
      return row.day.month == month && !row.isWithdrawn && lots.contains($0) == ofMaterial
    }
  }

  /// The records behind a sum; what a month divided is one.
  static func records(of row: Row, in month: Month, _ workshop: Workshop) -> [RowRecord] {
    func costs(_ ofMaterial: Bool) -> [RowRecord] {
      Self.costs(in: month, ofMaterial: ofMaterial, workshop).map {
        RowRecord(.cost($0), workshop.costs[$0].day, 1, workshop.costs[$0].amount.amount)
      }
    }
    func deposits(_ counts: (Day) -> Bool) -> [RowRecord] {
      workshop.deposits.indices.filter { counts(workshop.deposits[$0].booked) }.map {
        let row = workshop.deposits[$0]
        return RowRecord(.deposit(ID($0)), row.booked, 1, row.amount.amount)
      }
    }
    switch row {
    case .material: return costs(true)
    case .otherCosts: return costs(false)
    case .deposited: return deposits { $0.month == month }
    case .yearDeposited:
      return deposits { $0 <= month.last && $0.month.year == month.year }
    case .turnover, .commission, .profit, .premi, .capital, .due:
      let sum = MoneyFigures(month, of: workshop).sums?[row]?.amount ?? 0
      return sum == 0 ? [] : [RowRecord(.division(month), month.last, 1, sum)]
    }
  }

  // MARK: Paper

  private static let columns = Paper.Column.row(label: 52, [(.rupiah, 14), (.share, 10)])

  func part(of workshop: Workshop, _ language: Language) -> Paper.Part {
    let heads = [Words("E. KEUANGAN", en: "E. MONEY"), Words("Jumlah (Rp)", en: "Sum (Rp)")]
      .map { Paper.Value.text($0[language]) }
    let rows = Row.allCases.map { row in
      Paper.Row(
        [.text(name(of: row)[language]), sums?[row].map { .rupiah($0) } ?? .unknown],
        of: .money(row, month))
    }
    let aim = Words("Target PNBP \(month.year)", en: "PNBP target \(month.year)")
    let none = Words(", belum ditetapkan", en: ", not set")
    let last = Paper.Row(
      [
        .text((target == nil ? aim + none : aim)[language]),
        target.map { .rupiah($0) } ?? .unknown, reached,
      ])
    let table = Paper.Table(Self.columns, heads: heads, rows + [last], indent: 2)
    return .table(
      [.table(table)] + waiting(of: workshop, language) + numbers(of: workshop, language))
  }

  /// What of the target was deposited by the end of the month.
  private var reached: Paper.Value {
    guard let target, let done = sums?[.yearDeposited] else { return .unknown }
    return .rate(Int((done.amount * 2000 / target.amount + 1) / 2))
  }

  /// Which month must be closed before this one can be divided.
  private func waiting(of workshop: Workshop, _ language: Language) -> [Paper.Block] {
    guard let sums, sums[.profit] == nil, let earlier = workshop.firstOpenMonth else { return [] }
    let label = Words("  Pembagian:", en: "  Division:")
    let text = Words(
      "menunggu penutupan \(earlier.title(.indonesian)).",
      en: "waits for the closing of \(earlier.title(.english)).")
    return [.note(Paper.Note(label[language], text[language]))]
  }

  /// The numbers of the state's receipts of the month.
  private func numbers(of workshop: Workshop, _ language: Language) -> [Paper.Block] {
    if receipts.isEmpty { return [] }
    let texts = receipts.map { workshop.deposits[$0].ntpn }
    return [.note(Paper.Note("  NTPN:", Phrases.listed(texts).map { .text($0) }))]
  }

  private func name(of row: Row) -> Words {
    switch row {
    case .turnover: Words("Penjualan dibayar", en: "Paid sales")
    case .material: Words("Biaya bahan", en: "Material")
    case .otherCosts: Words("Biaya lain", en: "Other costs")
    case .commission: Words("Komisi saluran", en: "Commission")
    case .profit: Words("Laba", en: "Profit")
    case .premi: Words("Premi warga binaan", en: "Premi of inmates")
    case .capital: Words("Modal dan program", en: "Capital and programme")
    case .due: Words("PNBP, wajib setor bulan ini", en: "PNBP owed for this month")
    case .deposited: Words("PNBP, disetor bulan ini", en: "PNBP deposited in it")
    case .yearDeposited:
      Words(
        "PNBP, disetor sejak Januari \(month.year)",
        en: "PNBP deposited since January \(month.year)")
    }
  }
}
