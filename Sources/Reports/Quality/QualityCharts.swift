import Wording
import Workshop

/// Parts C and D: whether batches vary as chance alone would have it, by the pieces that failed and
/// by the faults of each piece.
extension QualityPaper {
  func charted(_ kind: ChartKind, of workshop: Workshop, _ language: Language) -> [Paper.Block] {
    let block = Paper.Block.chart(batchChart(kind, of: workshop, language))
    if groups.isEmpty { return [block, Self.noChecks(language)] }
    return [block, .line(.text("  " + control(kind).summary(language)))]
      + signals(kind, of: workshop, language).map { .line(.text($0)) }
      + causes(kind, of: workshop, language).map { .note($0) }
  }

  private func control(_ kind: ChartKind) -> ControlChart {
    switch kind {
    case .p: chart
    case .u: faultChart
    }
  }

  private static func columns(_ kind: ChartKind) -> [Paper.Column] {
    switch kind {
    case .p:
      Paper.Column.row(
        label: 16, [(.share, 16), (.share, 14), (.share, 14), (.text, 16)])
    case .u:
      Paper.Column.row(
        label: 16, [(.number, 8), (.number, 8), (.number, 10), (.number, 18), (.text, 16)])
    }
  }

  private static func heads(_ kind: ChartKind) -> [Words] {
    let signal = Words("Isyarat", en: "Signal")
    let upper = Words("Batas atas", en: "Upper limit")
    return switch kind {
    case .p:
      [
        Words("C. PETA KENDALI P", en: "C. P-CHART"), Words("Gagal", en: "Failed"),
        Words("Batas bawah", en: "Lower limit"), upper, signal,
      ]
    case .u:
      [
        Words("D. PETA U", en: "D. U-CHART"), Words("Cacat", en: "Defects"),
        Words("Buah", en: "Pieces"), Words("Tiap buah", en: "Each"), upper, signal,
      ]
    }
  }

  /// The share of failed pieces, or the faults of each piece, batch by batch.
  func batchChart(
    _ kind: ChartKind, of workshop: Workshop, _ language: Language
  ) -> Paper.Chart {
    let chart = control(kind)
    let rows = zip(groups, chart.points).map { group, point in
      let figures: [Paper.Value] =
        switch kind {
        case .p: [.portion(group.failed), Self.rate(point.lower), Self.rate(point.upper)]
        case .u:
          [
            .count(point.count), .count(point.units), Self.each(point.value),
            Self.each(point.upper),
          ]
        }
      let signal: Paper.Value =
        point.isBeyond ? .text(ControlSignal.beyond(0).rule[language]) : .blank
      return Paper.Row(
        [.text(group.label(in: workshop, language))] + figures + [signal], of: group.source)
    }
    let marks = groups.map {
      Paper.Chart.Group(mark: $0.mark(in: workshop), source: $0.source)
    }
    let heads = Self.heads(kind).map { Paper.Value.text($0[language]) }
    return Paper.Chart(
      kind: .control(chart, marks),
      table: Paper.Table(Self.columns(kind), heads: heads, rows, indent: 2))
  }

  private static func rate(_ limit: Double) -> Paper.Value {
    .rate(Int((limit * 100 * 10).rounded()))
  }

  /// Faults of a piece, with two decimals.
  private static func each(_ value: Double) -> Paper.Value {
    .points(Int64((value * 100).rounded()))
  }

  /// What was written down of the points: `  Sebab B-0133: serat lot S-24 berjamur`.
  private func causes(
    _ kind: ChartKind, of workshop: Workshop, _ language: Language
  ) -> [Paper.Note] {
    groups.compactMap { group in
      guard case .batch(let batch) = group.key,
        let cause = workshop.cause(of: batch, in: kind, at: gate)
      else { return nil }
      let label = Words("  Sebab ", en: "  Cause ")[language] + workshop.code(batch) + ":"
      return Paper.Note(label, cause.reason)
    }
  }

  private func signals(
    _ kind: ChartKind, of workshop: Workshop, _ language: Language
  ) -> [String] {
    control(kind).signals.compactMap { signal in
      if case .beyond = signal { return nil }
      let last = groups[signal.end].label(in: workshop, language)
      return Words("  Isyarat terakhir \(last): ", en: "  Last signal \(last): ")[language]
        + signal.rule[language] + "."
    }
  }
}
