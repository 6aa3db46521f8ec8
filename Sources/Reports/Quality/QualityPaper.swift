import Wording
import Workshop

/// The quality report: yields of every gate, then the faults and the p-chart by batch of one gate.
///
/// It names no maker.
package struct QualityPaper: Equatable, Sendable {
  package let scope: QualityScope
  /// The gate of faults and chart; index of the catalogue.
  package let gate: UInt8
  package let yield: QualityYield
  package let pareto: DefectPareto
  package let groups: [QualityGroup]
  package let chart: ControlChart
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
    returns = ReturnedDefects(scope, of: workshop)
  }

  /// The gate that a report is about when nobody chose one: the last one.
  package static func usualGate(of workshop: Workshop) -> UInt8 {
    UInt8(workshop.catalogue.gates.firstIndex(where: \.isFinal) ?? 0)
  }

  /// The report in lines of at most 76 columns, counted on a day.
  package func document(of workshop: Workshop, on today: Day, _ language: Language) -> Document {
    let parts = [
      yieldLines(of: workshop, language), defectLines(of: workshop, language),
      chartLines(of: workshop, language),
    ]
    let title = Words("LAPORAN MUTU", en: "QUALITY REPORT")[language]
    let about = scope.text(of: workshop, language)
    let head = ReportHead(title, state: about).passage(of: workshop, on: today, language)
    let name = Words("laporan-mutu-", en: "quality-report-")[language] + today.iso
    return Document(
      title + ", " + about, name: name, of: workshop, language,
      [head] + parts.enumerated().map { .table($1, gap: $0 == 0 ? 0 : 1) })
  }

  // MARK: Parts

  private static let yields = TextColumns(label: 12, widths: [17, 17, 17, 6, 7])

  private func yieldLines(of workshop: Workshop, _ language: Language) -> [String] {
    let heads = [
      Words("Lulus pertama", en: "Passed first"), Words("Kerja ulang", en: "Rework"),
      Words("Ditolak", en: "Rejected"), Words("Cacat", en: "Faults"), Words("DPMO", en: "DPMO"),
    ].map { $0[language] }
    var lines = [
      ReportText.row(Words("A. HASIL", en: "A. YIELD")[language], heads, Self.yields)
    ]
    for row in yield.gates {
      let cells = [row.passed, row.reworked, row.rejected].map { $0.text(language) }
      lines.append(
        ReportText.row(
          "  " + workshop.catalogue.gates[Int(row.gate)].title(language),
          cells + ["\(row.defects)", yield.perMillion(row).map { "\($0)" } ?? "-"], Self.yields))
    }
    if yield.gates.isEmpty {
      return lines + [Words("  Belum ada pemeriksaan.", en: "  No checks.")[language]]
    }
    let all = Words("  Semua gerbang sekaligus: ", en: "  All gates at once: ")[language]
    let basis = Words(
      "  DPMO: cacat per sejuta peluang, \(yield.opportunities) jenis cacat tiap buah.",
      en: "  DPMO: faults per million opportunities, \(yield.opportunities) kinds a piece.")
    return lines + [all + yield.rolledText(language), basis[language]]
  }

  private static let faults = TextColumns(label: 40, widths: [12, 8, 16])

  private func defectLines(of workshop: Workshop, _ language: Language) -> [String] {
    let name = workshop.catalogue.gates[Int(gate)].title(language)
    let title = Words("B. CACAT, gerbang \(name)", en: "B. FAULTS, \(name) gate")[language]
    let heads = [
      Words("Kelas", en: "Class"), Words("Jml", en: "Count"),
      Words("Kumulatif", en: "Cumulative"),
    ].map { $0[language] }
    var lines = [ReportText.row(title, heads, Self.faults)]
    for bar in pareto.bars {
      let defect = workshop.catalogue.defects[bar.defect]
      let cells = [
        defect.severity.name[language], "\(bar.count)", bar.cumulative.text(language),
      ]
      let mark = bar.crosses ? "  80%" : ""
      lines.append(
        ReportText.row("  \(defect.code)  \(defect.title(language))\(mark)", cells, Self.faults))
    }
    if pareto.bars.isEmpty { lines.append(Words("  Tidak ada.", en: "  None.")[language]) }
    return lines + (returns.sentence(of: workshop, language).map { ["  " + $0] } ?? [])
  }

  private static let batches = TextColumns(label: 16, widths: [16, 14, 14, 16])

  private func chartLines(of workshop: Workshop, _ language: Language) -> [String] {
    let heads = [
      Words("Gagal", en: "Failed"), Words("Batas bawah", en: "Lower limit"),
      Words("Batas atas", en: "Upper limit"), Words("Tanda", en: "Signal"),
    ].map { $0[language] }
    var lines = [
      ReportText.row(Words("C. PETA P", en: "C. P-CHART")[language], heads, Self.batches)
    ]
    for (group, point) in zip(groups, chart.points) {
      let cells = [
        group.failed.text(language), perCent(point.lower, language),
        perCent(point.upper, language),
        point.isBeyond ? ControlSignal.beyond(0).rule[language] : "",
      ]
      let row = ReportText.row("  " + group.label(in: workshop, language), cells, Self.batches)
      lines.append(row.trimmedAtEnd)
    }
    if groups.isEmpty {
      return lines + [Words("  Belum ada pemeriksaan.", en: "  No checks.")[language]]
    }
    return lines + ["  " + chart.summary(language)] + signalLines(of: workshop, language)
      + causeLines(of: workshop, language)
  }

  /// What was written down of the points: `  Sebab B-0133: serat lot S-24 berjamur`.
  private func causeLines(of workshop: Workshop, _ language: Language) -> [String] {
    groups.flatMap { group -> [String] in
      guard case .batch(let batch) = group.key,
        let cause = workshop.cause(of: batch, in: .p, at: gate)
      else { return [] }
      let label = Words("  Sebab ", en: "  Cause ")[language] + workshop.code(batch) + ":"
      let words = cause.reason.split(separator: " ").map(String.init)
      return ReportText.wrapped(label, words, indent: label.count + 1)
    }
  }

  private func signalLines(of workshop: Workshop, _ language: Language) -> [String] {
    chart.signals.compactMap { signal in
      if case .beyond = signal { return nil }
      let last = groups[signal.end].label(in: workshop, language)
      return Words("  Sampai \(last): ", en: "  Up to \(last): ")[language]
        + signal.rule[language] + "."
    }
  }
}

extension QualityGroup {
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
