import Testing
import Wording
import Workshop

@testable import Reports
@testable import Screens

/// The charts that stand on reports: which, with the numbers of the rows, and kept when signed.
@Suite struct ReportChartTests {
  private static let workshop = EveryPaper.workshop

  private static func charts(_ paper: Paper) -> [Paper.Chart] {
    paper.parts.flatMap(\.blocks).compactMap { block -> Paper.Chart? in
      guard case .chart(let chart) = block else { return nil }
      return chart
    }
  }

  private static func titles(_ paper: Paper) -> [String] {
    charts(paper).compactMap { $0.table.heads.first?.text(.indonesian) }
  }

  @Test func everyReportHasTheChartsOfItsParts() throws {
    let day = EveryPaper.today
    let month = try #require(Self.workshop.closures.last?.figures.month)
    let monthly = MonthlyReport(month, of: Self.workshop)
      .paper(of: Self.workshop, on: day, .indonesian)
    #expect(
      Self.titles(monthly) == [
        "DITERIMA PER MINGGU", "LULUS LANGSUNG PER BULAN", "OMZET PER SALURAN", "PREMI PER BULAN",
      ])
    let yearly = YearlySummary.paper(day.month.year, of: Self.workshop, on: day, .indonesian)
    #expect(
      Self.titles(yearly) == [
        "LULUS LANGSUNG PER BULAN", "OMZET PER SALURAN", "PREMI PER BULAN",
      ])
    let stock = StockList.paper(of: Self.workshop, on: day, .indonesian)
    #expect(Self.titles(stock) == ["UMUR STOK"])
    let quality = QualityPaper(QualityScope(), gate: 1, of: Self.workshop)
      .paper(of: Self.workshop, on: day, .indonesian)
    #expect(Self.titles(quality).map { $0.prefix(2) } == ["B.", "C.", "D."])
  }

  /// The premi of a bar is that of the shares of the month's closing, added up here.
  @Test func thePremiOfTheBarsAreThoseOfTheClosings() throws {
    let closures = Self.workshop.closures
    let month = try #require(closures.last?.figures.month)
    let paper = MonthlyReport(month, of: Self.workshop)
      .paper(of: Self.workshop, on: EveryPaper.today, .indonesian)
    let chart = try #require(Self.charts(paper).last)
    let sums = closures.map(\.figures).filter { $0.month <= month && $0.month >= month + -5 }
      .map { $0.shares.reduce(Int64(0)) { $0 + $1.premi.amount } }
    #expect(chart.table.rows.map { $0.values[1] } == sums.map { .rupiah(Rupiah($0)) })
    #expect(sums.contains { $0 > 0 })
  }

  /// A bar is as long beside the longest as its number is; each has a cell at least.
  @Test func barsOfTheTextAreInProportion() throws {
    let table = Paper.Table(
      [Paper.Column(.text, 0, 28), Paper.Column(.number, 28, 48), Paper.Column(.text, 48, 76)],
      heads: ["BUAH", "Buah", "Catatan"],
      [("satu", 24), ("dua", 12), ("tiga", 1), ("nol", 0)].map { label, count in
        Paper.Row([.text(label), .count(count), .blank])
      }, indent: 2)
    let levels = [("satu", 24), ("dua", 12), ("tiga", 1), ("nol", 0)].map { label, count in
      Paper.Chart.Level(subject: nil, label: label, length: count, number: "\(count)")
    }
    let paper = Paper(
      "BUAH", name: "buah-1", .indonesian,
      [.table([.chart(Paper.Chart(kind: .bars(levels, full: 24), table: table))])])
    let bars = paper.lines.dropFirst().map { line in line.count { $0 == "#" } }
    #expect(bars == [24, 12, 1, 0])
  }

  /// What a signed paper shows to a browser has the pictures of the day it was signed.
  @Test func aSignedPaperKeepsItsCharts() throws {
    var workshop = Self.workshop
    let paper = QualityPaper(QualityScope(), gate: 1, of: workshop)
      .paper(of: workshop, on: EveryPaper.today, .indonesian)
    SignedSample.sign(paper, in: &workshop)
    let kept = paper.printed(of: workshop)
    #expect(Self.titles(kept) == Self.titles(paper))
    #expect(PaperHTML.file(kept).ranges(of: "<svg ").count == 3)
  }
}
