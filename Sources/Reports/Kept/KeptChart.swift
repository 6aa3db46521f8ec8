import Wording
import Workshop

extension Paper.Chart {
  /// What a kept table says of its picture, which is drawn again from its rows; 0 of a table alone.
  var keptStyle: Int32 {
    switch kind {
    case .pareto: 1
    case .bars: 2
    case .control(let chart, _): chart.kind == .p ? 3 : 4
    }
  }

  /// Nil for a table without a picture, or with one of a later program.
  init?(keptStyle: Int32, _ table: Paper.Table, _ language: Language) {
    let drawings: [Int32: (Paper.Table, Language) -> Kind?] = [
      1: { .pareto(Self.bars(of: $0, $1)) }, 2: { Self.levels(of: $0, $1) },
      3: { Self.control(.p, $0, $1) }, 4: { Self.control(.u, $0, $1) },
    ]
    guard let kind = drawings[keptStyle]?(table, language) else { return nil }
    self.init(kind: kind, table: table)
  }

  private static func bars(of table: Paper.Table, _ language: Language) -> [Bar] {
    table.rows.compactMap { row in
      guard row.values.count > 4, case .count(let count) = row.values[2],
        case .portion(let cumulative) = row.values[3]
      else { return nil }
      return Bar(
        label: barLabel(row.values[0].text(language)), count: count, cumulative: cumulative,
        crosses: row.values[4] != .blank)
    }
  }

  /// `N03  noda` with one blank.
  static func barLabel(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func levels(of table: Paper.Table, _ language: Language) -> Kind {
    var full: Int?
    let levels = table.rows.compactMap { row -> Level? in
      guard row.values.count > 2 else { return nil }
      var length = 0
      if case .portion(let portion) = row.values[1] {
        full = Pictures.wholeShare
        length = portion.perMille
      }
      if case .rupiah(let amount) = row.values[1] { length = Int(clamping: amount.amount) }
      if case .count(let count) = row.values[1] { length = count }
      return Level(
        subject: nil, label: row.values[0].text(language), length: max(0, length),
        number: row.values[1].text(language), mark: row.values[2].text(language))
    }
    return .bars(levels, full: full ?? Pictures.longest(of: levels))
  }

  /// The limits follow from counts and sizes.
  private static func control(
    _ kind: ChartKind, _ table: Paper.Table, _ language: Language
  ) -> Kind? {
    let samples = table.rows.compactMap { row -> ControlChart.Sample? in
      let first = row.values.dropFirst().first
      switch kind {
      case .p:
        guard case .portion(let failed) = first, failed.whole > 0 else { return nil }
        return .init(failed.part, of: failed.whole)
      case .u:
        guard case .count(let faults) = first, faults >= 0,
          case .count(let pieces) = row.values.dropFirst(2).first, pieces > 0
        else { return nil }
        return .init(faults, of: pieces)
      }
    }
    if samples.count != table.rows.count { return nil }
    let groups = table.rows.map { row in
      Group(mark: String((row.values.first?.text(language) ?? "").suffix(2)), source: nil)
    }
    return .control(ControlChart(kind, samples), groups)
  }
}

extension Portion {
  /// Of nothing none.
  var perMille: Int { whole == 0 ? 0 : part * Pictures.wholeShare / whole }
}
