import Wording
import Workshop

/// The quality report: yields of every gate, then the faults, the p-chart and the u-chart by batch
/// of one gate, what follows from them, and who signs.
///
/// It names no maker.
package struct QualityPaper: Equatable, Sendable {
  package let scope: QualityScope
  /// The gate of faults and chart; index of the catalogue.
  package let gate: UInt8
  package let yield: QualityYield
  package let pareto: DefectPareto
  package let groups: [QualityGroup]
  /// Failed pieces batch by batch, and faults per piece.
  package let chart: ControlChart
  package let faultChart: ControlChart
  package let returns: ReturnedDefects

  package init(_ scope: QualityScope, gate: UInt8, of workshop: Workshop) {
    let records = QualityRecords(scope, of: workshop)
    let pieces = records.pieces(at: gate)
    self.scope = scope
    self.gate = gate
    yield = QualityYield(records, of: workshop)
    pareto = DefectPareto(pieces, by: .count, of: workshop)
    groups = QualityGroups.of(pieces, by: .batch, of: workshop)
    chart = ControlChart(.p, groups.map(\.sampleOfFailed))
    faultChart = ControlChart(.u, groups.map(\.sampleOfDefects))
    returns = ReturnedDefects(scope, of: workshop)
  }

  /// The gate that a report is about when nobody chose one: the last one.
  package static func usualGate(of workshop: Workshop) -> UInt8 {
    UInt8(workshop.catalogue.gates.firstIndex(where: \.isFinal) ?? 0)
  }

  /// The report counted on a day.
  package func paper(of workshop: Workshop, on today: Day, _ language: Language) -> Paper {
    let title = Words("LAPORAN MUTU", en: "QUALITY REPORT")[language]
    let about = scope.text(of: workshop, language)
    let name = Words("laporan-mutu-", en: "quality-report-") + today.iso
    var head = Paper.Head.report(title, about: about, of: workshop, on: today, language)
    head.subtitle = days(of: workshop, on: today, language)
    return Paper(
      title + ", " + about, name: name, of: workshop, language,
      [
        .head(head),
        .table(yields(of: workshop, language), gap: 0), .table(faults(of: workshop, language)),
        .table(charted(.p, of: workshop, language)), .table(charted(.u, of: workshop, language)),
        conclusion(of: workshop, language),
        signatures(of: workshop, on: today, language),
      ])
  }

  // MARK: Yields

  private static let yields = Paper.Column.row(
    label: 12, [(.share, 17), (.share, 17), (.share, 17), (.number, 6), (.number, 7)])

  private func yields(of workshop: Workshop, _ language: Language) -> [Paper.Block] {
    let heads = [
      Words("A. HASIL", en: "A. YIELD"), Words("Lulus langsung", en: "Passed first"),
      Words("Kerja ulang", en: "Rework"), Words("Ditolak", en: "Rejected"),
      Words("Cacat", en: "Defects"), Words("DPMO", en: "DPMO"),
    ].map { Paper.Value.text($0[language]) }
    let rows = yield.gates.map { row in
      Paper.Row(
        [
          .text(workshop.catalogue.gates[Int(row.gate)].title(language)), .portion(row.passed),
          .portion(row.reworked), .portion(row.rejected), .count(row.defects),
          yield.perMillion(row).map { .count($0) } ?? .unknown,
        ], of: .gate(row.gate, scope))
    }
    let table = Paper.Block.table(Paper.Table(Self.yields, heads: heads, rows, indent: 2))
    if rows.isEmpty { return [table, Self.noChecks(language)] }
    let all = Words("  Lulus langsung di semua pos:", en: "  All gates at once:")[language]
    let basis = Words(
      "cacat per sejuta peluang, \(yield.opportunities) jenis cacat tiap buah.",
      en: "defects per million opportunities, \(yield.opportunities) kinds a piece.")
    return [
      table, .note(Paper.Note(all, yield.rolledText(language))),
      .note(Paper.Note("  DPMO:", basis[language])),
    ]
  }

  static func noChecks(_ language: Language) -> Paper.Block {
    .line(.text(Words("  Belum ada pemeriksaan.", en: "  No checks.")[language]))
  }

  // MARK: Faults

  private static let faults = Paper.Column.row(
    label: 36, [(.text, 10), (.number, 8), (.share, 16), (.text, 6)])

  private func faults(of workshop: Workshop, _ language: Language) -> [Paper.Block] {
    let none = Words("  Tidak ada.", en: "  None.")[language]
    return [.chart(pareto(of: workshop, language))]
      + (pareto.bars.isEmpty ? [.line(.text(none))] : [])
      + (returns.sentence(of: workshop, language).map { [.note(Paper.Note(" ", $0))] } ?? [])
  }

  /// The faults from the most to the least.
  func pareto(of workshop: Workshop, _ language: Language) -> Paper.Chart {
    let name = workshop.catalogue.gates[Int(gate)].title(language)
    let heads = [
      Words("B. CACAT, gerbang \(name)", en: "B. DEFECTS, \(name) gate"),
      Words("Kelas", en: "Class"), Words("Jumlah", en: "Count"),
      Words("Kumulatif", en: "Cumulative"),
    ].map { Paper.Value.text($0[language]) }
    let rows = pareto.bars.map { bar in
      let defect = workshop.catalogue.defects[bar.defect]
      return Paper.Row(
        [
          .text("\(defect.code)  \(defect.title(language))"),
          .text(defect.severity.name[language]), .count(bar.count), .portion(bar.cumulative),
          bar.crosses ? "<80%" : .blank,
        ], of: .defect(UInt8(bar.defect), at: gate, scope))
    }
    let bars = pareto.bars.map { bar in
      let defect = workshop.catalogue.defects[bar.defect]
      return Paper.Chart.Bar(
        label: "\(defect.code) \(defect.title(language))", count: bar.count,
        cumulative: bar.cumulative, crosses: bar.crosses)
    }
    return Paper.Chart(
      kind: .pareto(bars), table: Paper.Table(Self.faults, heads: heads, rows, indent: 2))
  }
}

extension QualityGroup {
  /// The batch that it is of; nil where it is of a month or a person.
  var source: Paper.Source? {
    if case .batch(let batch) = key { .batch(batch) } else { nil }
  }

  /// For a p-chart.
  package var sampleOfFailed: ControlChart.Sample { .init(failed.part, of: failed.whole) }
  /// For a u-chart.
  package var sampleOfDefects: ControlChart.Sample { .init(defects, of: failed.whole) }
}

extension ControlChart {
  /// The mean with its n, and what the limits are worth.
  package func summary(_ language: Language) -> String {
    let mean =
      kind == .p
      ? centre.text(language)
      : decimal(centre.value ?? 0, places: 2, language) + " (n \(centre.whole))"
    let limits =
      isProvisional
      ? Words(
        "Batas sementara: \(points.count) dari \(Self.settledFrom) kelompok.",
        en: "Provisional limits: \(points.count) of \(Self.settledFrom) groups.")
      : Words("Batas dari \(points.count) kelompok.", en: "Limits of \(points.count) groups.")
    return Words("Rata-rata ", en: "Mean ")[language] + mean + ". " + limits[language]
  }
}

extension QualityScope {
  /// The months and the product, such as `Oktober 2026, Polos`.
  package func text(of workshop: Workshop, _ language: Language) -> String {
    var parts: [String] = []
    if let months {
      let first = months.lowerBound.title(language)
      let last = months.upperBound.title(language)
      parts.append(first == last ? first : first + " - " + last)
    } else {
      parts.append(Words("Semua bulan", en: "All months")[language])
    }
    if let product { parts.append(workshop.products[product].shortName) }
    return parts.joined(separator: ", ")
  }
}
