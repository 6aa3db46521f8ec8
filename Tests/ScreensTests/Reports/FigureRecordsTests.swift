import Reports
import Testing
import Wording
import Workshop

@testable import Screens

/// Behind every row of figures stand the records that it was counted from.
@Suite struct FigureRecordsTests {
  private static let counted: [EveryPaper] = [.monthly, .quality, .yearly, .channels, .deposits]

  /// Each figure of each row of each report, beside the sum of its records.
  @Test(arguments: counted) func theRecordsAddUpToTheFigure(_ kind: EveryPaper) {
    let workshop = EveryPaper.workshop
    var figures = 0
    for paper in kind.papers(of: workshop) {
      for row in paper.tables.flatMap(\.rows) {
        guard let source = row.source, let records = workshop.records(behind: source) else {
          continue
        }
        for (column, value) in row.values.enumerated()
        where Self.isCounted(column, of: source) {
          guard let figure = Self.figure(value) else { continue }
          figures += 1
          let own = records.filter { $0.column == column }
          let sums = (
            own.reduce(0) { $0 + $1.adds }, figure.whole == nil ? 0 : own.reduce(0) { $0 + $1.base }
          )
          #expect(
            sums.0 == figure.part && sums.1 == figure.whole ?? 0,
            "\(paper.name), \(row.values[0].text(.indonesian)), column \(column)")
        }
      }
    }
    #expect(figures > 20)
  }

  /// Means, shares of shares and what was worked out of two figures are no sum of records.
  private static func isCounted(_ column: Int, of source: Paper.Source) -> Bool {
    switch source {
    case .labour: column < 7
    case .gate: column < 5
    case .defect: column < 3
    case .money: column == 1
    default: true
    }
  }

  private static func figure(_ value: Paper.Value) -> (part: Int64, whole: Int64?)? {
    switch value {
    case .count(let count): (Int64(count), nil)
    case .rupiah(let amount): (amount.amount, nil)
    case .portion(let portion): (Int64(portion.part), Int64(portion.whole))
    default: nil
    }
  }

  /// Counted here from the rows themselves, in another way than the report counts.
  @Test func theSumsOfAMonthAreThoseOfItsRawRows() throws {
    let workshop = EveryPaper.workshop
    for month in MonthlyReport.months(of: workshop)
    where month >= workshop.settings.firstDay.month {
      let records = { (source: Paper.Source, column: Int) in
        (workshop.records(behind: source) ?? []).filter { $0.column == column }
          .reduce(0) { $0 + $1.adds }
      }
      var pieces: Int64 = 0
      var turnover: Int64 = 0
      for (place, sale) in workshop.sales.enumerated() where !sale.isOpening {
        let size = Int64(sale.lines.reduce(0) { $0 + $1.pieces.count })
        let sum = sale.lines.reduce(Int64(0)) { $0 + $1.price.amount * Int64($1.pieces.count) }
        let voided = sale.isWithdrawn ? sale.withdrawnOn?.month : nil
        if sale.day.month == month && (!sale.isWithdrawn || (voided ?? month) > month) {
          pieces += size
          turnover += sum
        }
        if voided == month && sale.day.month < month {
          pieces -= size
          turnover -= sum
        }
        for back in workshop.returns
        where back.sale == ID(place) && back.day.month == month && back.redress.takesBack {
          pieces -= 1
          turnover -=
            sale.lines.first {
              $0.batch == back.piece.batch && $0.pieces.contains(back.piece.number)
            }?.price.amount ?? 0
        }
      }
      for sale in workshop.pastSales where sale.day.month == month {
        pieces += Int64(sale.quantity)
        turnover += sale.price.amount * Int64(sale.quantity)
      }
      #expect(records(.channel(nil, month), 1) == pieces, "\(month)")
      #expect(records(.channel(nil, month), 2) == turnover, "\(month)")
      #expect(records(.production(nil, month), 8) == pieces, "\(month)")
      let rework = workshop.checks.count {
        $0.verdict == .rework && $0.corrects == nil
          && workshop.inspections[$0.inspection].day.month == month
      }
      #expect(records(.production(nil, month), 3) == Int64(rework), "\(month)")
      let begun = workshop.batches.filter { !$0.isWithdrawn && $0.opened.month == month }
      #expect(records(.plan(nil, month), 3) == Int64(begun.count), "\(month)")
    }
  }

  @Test func tabGoesToARowAndEscComesBackToIt() {
    let stage = Stage(ReportsTests.workshop, as: "ksb-1")
    stage.press("7 Enter Enter")
    #expect(stage.message == "Tab dulu ke baris angkanya.")
    stage.press("Tab Tab Tab")
    #expect(stage.screen.contains(">   Jumlah             8     0"), "\(stage.screen)")
    stage.press("BackTab BackTab Enter")
    #expect(stage.title.contains("PENGANYAM"), "\(stage.screen)")
    #expect(stage.screen.contains("WB-001"), "\(stage.screen)")
    stage.press("Esc")
    #expect(stage.screen.contains(">   Penganyam          8     0"), "\(stage.screen)")
  }

  /// Two caps were sold for what one brought; its nota opens behind the row of the channel.
  @Test func behindAChannelStandsItsNota() {
    let stage = Stage(ReportsTests.workshop, as: "ksb-1")
    stage.press("7 Enter")
    for _ in 0..<60 where !stage.screen.contains(">   Etalase") { stage.press("Tab") }
    stage.press("Enter")
    #expect(stage.screen.contains("nota N-0001") || stage.screen.contains("150.000"))
    #expect(stage.title.contains("ETALASE"), "\(stage.screen)")
  }

  @Test func aRoleThatMayNotLookAtTheRecordsHearsWhy() {
    let stage = Stage(ReportsTests.workshop, as: "pmt-1")
    stage.press("7 Enter Tab Enter")
    #expect(stage.message.hasPrefix("Hanya "), "\(stage.message)")
  }

  @Test func theSupervisorWritesWhatStandsOnTheReport() {
    let stage = Stage(ReportsTests.workshop, as: "ksb-1")
    stage.press("7 Enter u")
    stage.type("serat habis seminggu")
    stage.press("Tab Tab Tab")
    stage.type("12jt")
    stage.press("Ctrl+X")
    let october = Month(year: 2026, month: 10)
    #expect(stage.desk.workshop.monthNote(.obstacle, of: october) == "serat habis seminggu")
    #expect(stage.desk.workshop.stateTarget(of: 2026) == Rupiah(12_000_000))
    stage.press("End")
    #expect(stage.screen.contains("serat habis seminggu"), "\(stage.screen)")
  }

  @Test func aClerkMayNotWriteIt() {
    let stage = Stage(ReportsTests.workshop)
    stage.press("7 Enter u")
    #expect(stage.message.hasPrefix("Hanya "), "\(stage.message)")
  }
}
