import Glibc
import Reports
import Testing
import Wording
import Workshop

/// What was reported of a closed month stays as it was, whatever happens afterwards; what happens
/// is in the months after it, so that all months together are what the rows say.
@Suite struct RandomClosedMonthTests {
  @Test func aClosedMonthKeepsItsPapersInTenThousandRandomActions() throws {
    let given = getenv("BENGKEL_SEED").flatMap { UInt64(String(cString: $0)) }
    let seed = given ?? UInt64.random(in: 1...UInt64(UInt32.max))
    var run = EverythingRun(seed: seed)
    var papers = [try Papers(run)]
    for step in 1...10_000 {
      run.step()
      if run.workshop.closures.count > papers.count { papers.append(try Papers(run)) }
      if step % 100 == 0 {
        let old = papers[(step / 100) % papers.count]
        expectSame(old, try Papers(old.month, run), "seed \(seed), step \(step)")
      }
    }
    print("closed months: seed \(seed), \(papers.count) of them, \(run.accepted) actions taken")
    #expect(run.accepted * 2 >= run.tried, "seed \(seed): most actions were refused")
    #expect(run.kinds.count >= 18, "seed \(seed): \(run.kinds)")
    #expect(
      run.workshop.sales.contains { $0.takenBackOn != nil }, "seed \(seed): none voided later")
    for old in papers { expectSame(old, try Papers(old.month, run), "seed \(seed), at the end") }
    expectMonthsAddUp(run.workshop, "seed \(seed)")
    expectReadAgain(run.workshop, "seed \(seed)")
  }

  /// Everything that is printed or exported of one month.
  private struct Papers {
    let month: Month
    let report: [String]
    let premi: [String]
    let slips: [Slip]
    let books: [BookEntry]

    /// Of the month that was closed last.
    init(_ run: EverythingRun) throws {
      try self.init(run.workshop.closures.last?.figures.month ?? Month(), run)
    }

    init(_ month: Month, _ run: EverythingRun) throws {
      self.month = month
      let workshop = run.workshop
      let figures = try workshop.figures(of: month)
      let paper = MonthlyReport(month, of: workshop)
        .paper(of: workshop, on: run.today, .indonesian)
      report = paper.lines
      premi = PremiList.paper(of: figures, in: workshop, .indonesian).lines
      slips = workshop.slips(in: figures)
      books = workshop.books.filter { $0.day.month == month }
    }
  }

  private func expectSame(_ old: Papers, _ new: Papers, _ place: Comment) {
    #expect(old.report == new.report, place)
    #expect(old.premi == new.premi, place)
    #expect(old.slips == new.slips, place)
    #expect(old.books == new.books, place)
  }

  /// The months of the store, summed, beside a count of the rows as they stand.
  private func expectMonthsAddUp(_ workshop: Workshop, _ seed: Comment) {
    let first = workshop.settings.firstDay.month
    let reports = (0..<40).map { MonthlyReport(first + $0, of: workshop) }
    let standing = workshop.sales.filter { !$0.isWithdrawn }
    let back = workshop.returns.filter { $0.redress != .complaint }
    let history = workshop.pastSales.filter { $0.day.month == first }
    let pieces =
      standing.reduce(0) { $0 + $1.quantity } - back.count
      + history.reduce(0) { $0 + Int($1.quantity) }
    #expect(reports.reduce(0) { $0 + $1.sales.total.pieces } == pieces, seed)
    let refunds = back.map { row in
      workshop.sales[row.sale].lines.first {
        $0.batch == row.piece.batch && $0.pieces.contains(row.piece.number)
      }?.price ?? Rupiah()
    }
    let turnover =
      (standing.map(\.total) + history.map(\.total)).reduce(Rupiah(), +)
      - refunds.reduce(Rupiah(), +)
    #expect(reports.reduce(Rupiah()) { $0 + $1.sales.total.turnover } == turnover, seed)
    expectStockAddsUp(workshop, reports, seed)
  }

  /// Each month ends with what the next one begins with, and the last one with the shelf and what
  /// is set aside.
  private func expectStockAddsUp(
    _ workshop: Workshop, _ reports: [MonthlyReport], _ seed: Comment
  ) {
    for (before, after) in zip(reports, reports.dropFirst()) {
      #expect(
        before.production.rows.map(\.stockAtEnd) == after.production.rows.map(\.stockAtStart), seed)
    }
    let all = workshop.batches.flatMap(\.pieces)
    let shelf = all.count { $0.state == .accepted }
    let consigned = all.count { $0.state == .consigned }
    let awaiting = workshop.derived.condemned.count { workshop.checks[$0].corrects != nil }
    let last = reports.last?.production
    #expect(last?.total.stockAtEnd == shelf + consigned + awaiting, seed)
    #expect(last?.setAside.consigned == consigned, seed)
    #expect(last?.setAside.awaiting == awaiting, seed)
    #expect(workshop.derived.stock.values.reduce(0, +) == shelf, seed)
  }

  private func expectReadAgain(_ workshop: Workshop, _ seed: Comment) {
    let again = Workshop(rows: workshop.rows)
    let isEmpty = { (row: (key: Month, value: MonthSums)) in row.value == MonthSums() }
    #expect(
      again.derived.months.filter { !isEmpty($0) }
        == workshop.derived.months.filter { !isEmpty($0) }, seed)
    #expect(again.derived.stock == workshop.derived.stock, seed)
    for report in (0..<12).map({ MonthlyReport(workshop.settings.firstDay.month + $0, of: again) })
    {
      let sums = again.derived.months[report.month] ?? MonthSums()
      #expect(report.quality.checkedFirst == sums.checkedFirst, seed)
      #expect(report.quality.passedFirst == sums.passedFirst, seed)
      #expect(report.sales.total.pieces == sums.sold + sums.pastSold, seed)
      #expect(report.production.total.accepted == sums.accepted, seed)
    }
  }
}
