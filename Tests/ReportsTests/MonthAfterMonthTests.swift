import Testing
import Wording
import Workshop

@testable import Reports

/// What happens in November to what October has reported.
@Suite struct MonthAfterMonthTests {
  private static let october = SmallWorkshop.october
  private static let november = october + 1
  private static let agreed = Authority(user: ID(0), signer: ID(2))

  private static func after(_ actions: [Action], by authority: Authority = agreed) -> Workshop {
    var workshop = SmallWorkshop.made
    for action in actions {
      let broken = workshop.broken(by: action, as: authority)
      #expect(broken.isEmpty, "\(broken)")
      workshop.apply(action, by: authority)
    }
    return workshop
  }

  private static func lines(_ month: Month, of workshop: Workshop) -> [String] {
    MonthlyReport(month, of: workshop)
      .paper(of: workshop, on: SmallWorkshop.day(11, 30), .indonesian).lines
  }

  /// People, production, quality and sales: what is divided of an open month is not settled yet.
  private static func counted(_ month: Month, of workshop: Workshop) -> [String] {
    Array(lines(month, of: workshop).prefix { !$0.hasPrefix("E. ") })
  }

  private static func void(on day: Day) -> Action {
    .withdraw(Withdraw(.sale(ID(0)), on: day, because: "salah catat"))
  }

  @Test func aNotaVoidedLaterIsTakenBackInTheLaterMonth() {
    let voided = Self.after([Self.void(on: SmallWorkshop.day(11, 3))])
    #expect(
      Self.counted(Self.october, of: voided) == Self.counted(Self.october, of: SmallWorkshop.made))
    let sales = SalesFigures(Self.november, of: voided)
    #expect(sales.voided.pieces == -1 && sales.voided.turnover == Rupiah(-150_000))
    #expect(sales.total == sales.voided)
    let line = Self.lines(Self.november, of: voided).first { $0.contains("Pembatalan") }
    #expect(
      line?.split(separator: " ").joined(separator: " ")
        == "Pembatalan nota terdahulu -1 -150.000 0 0 0")
    let stock = ProductionFigures(Self.november, of: voided).total
    #expect(stock.sold == -1)
    #expect(stock.stockAtEnd == voided.derived.stock.values.reduce(0, +))
    #expect(voided.derived.months[Self.november]?.revenue == Rupiah(-150_000))
    #expect(Workshop(rows: voided.rows).derived.months == voided.derived.months)
  }

  @Test func aNotaVoidedInItsOwnMonthIsNowhere() {
    let voided = Self.after([Self.void(on: SmallWorkshop.day(10, 30))])
    #expect(SalesFigures(Self.october, of: voided).voided == SalesFigures.Row())
    #expect(
      SalesFigures(Self.october, of: voided).total.pieces
        == SalesFigures(Self.october, of: SmallWorkshop.made).total.pieces - 1)
    #expect(!Self.lines(Self.october, of: voided).contains { $0.contains("Pembatalan") })
  }

  @Test func aPieceThatComesBackInTheNextMonthCountsThere() {
    let action = TakeBack {
      $0.day = SmallWorkshop.day(11, 4)
      $0.piece = PiecePlace(ID(0), 1)
      $0.redress = .refund
      $0.reason = "emas lepas"
    }
    let returned = Self.after([.takeBack(action)])
    #expect(
      Self.lines(Self.october, of: returned) == Self.lines(Self.october, of: SmallWorkshop.made))
    #expect(SalesFigures(Self.november, of: returned).total.turnover == Rupiah(-150_000))
    #expect(ProductionFigures(Self.november, of: returned).total.sold == -1)
  }

  /// Piece 4 of the small workshop is in stock, downgraded to C.
  private static func counted(missing: Bool, on day: Day) -> Action {
    .adjustStock(
      AdjustStock {
        $0.day = day
        $0.missing = missing ? [PiecePlace(ID(0), 4)] : []
        $0.found = missing ? [] : [PiecePlace(ID(0), 4)]
        $0.reason = "hitung rak"
      })
  }

  @Test func aCountOfTheShelfMovesTheStockOfItsMonth() throws {
    let before = ProductionFigures(Self.october, of: SmallWorkshop.made).total
    let lost = Self.after([Self.counted(missing: true, on: SmallWorkshop.day(11, 5))])
    #expect(ProductionFigures(Self.october, of: lost).total == before)
    let november = ProductionFigures(Self.november, of: lost).total
    #expect(november.stockAtStart == before.stockAtEnd)
    #expect(november.counted == -1 && november.stockAtEnd == before.stockAtEnd - 1)
    #expect(november.stockAtEnd == lost.derived.stock.values.reduce(0, +))
    let line = try #require(Self.lines(Self.november, of: lost).first { $0.contains("Opname") })
    #expect(
      line.split(separator: " ").joined(separator: " ")
        == "Opname Polos -1, sudah masuk Akhir")
    #expect(MonthlyReport.months(of: lost).contains(Self.november))
    let found = Self.after([
      Self.counted(missing: true, on: SmallWorkshop.day(11, 5)),
      Self.counted(missing: false, on: SmallWorkshop.day(12, 1)),
    ])
    #expect(ProductionFigures(Self.november, of: found).total == november)
    #expect(ProductionFigures(Self.november + 1, of: found).total.counted == 1)
  }

  @Test func whatIsWithAPartnerIsNamedOnBothPapers() throws {
    let buyer = AddBuyer {
      $0.day = SmallWorkshop.day(11, 2)
      $0.name = "KOPERASI TELADAN"
    }
    let consign = Consign {
      $0.day = SmallWorkshop.day(11, 2)
      $0.channel = 4
      $0.lines = [
        SaleLine {
          $0.size = 7
          $0.grade = .c
          $0.pieces = [4]
          $0.price = Rupiah(90_000)
        }
      ]
    }
    let out = Self.after([.addBuyer(buyer), .consign(consign)])
    let report = try #require(
      Self.lines(Self.november, of: out).first { $0.hasPrefix("  Akhir") })
    #expect(report == "  Akhir      1, di antaranya 1 dititipkan pada mitra")
    let list = StockList.paper(of: out, on: SmallWorkshop.day(11, 30), .indonesian).lines
      .map { $0.split(separator: " ").joined(separator: " ") }
    #expect(list.contains("dititipkan pada mitra 1"))
    #expect(list.contains("seluruhnya, seperti laporan bulanan 1"))
    #expect(!Self.lines(Self.october, of: out).contains { $0.hasPrefix("  Akhir") })
  }

  /// The two caps of a paper nota were never in the stock that is on record.
  @Test func historyTakesNothingFromTheStock() {
    var rows = SmallWorkshop.made.rows
    rows.pastSales.append(
      PastSale {
        $0.day = SmallWorkshop.day(10, 1)
        $0.number = "17"
        $0.quantity = 2
        $0.price = Rupiah(100_000)
      })
    let workshop = Workshop(rows: rows)
    let before = ProductionFigures(Self.october, of: SmallWorkshop.made).total
    let after = ProductionFigures(Self.october, of: workshop).total
    #expect(after.sold == before.sold + 2 && after.stockAtEnd == before.stockAtEnd)
    let line = Self.lines(Self.october, of: workshop).first { $0.hasPrefix("  Jual") }
    #expect(line == "  Jual       2 dari riwayat, sebelum stok dicatat")
  }

  struct Mean: Sendable {
    var days: Int
    var people: Int
    var text: String
  }

  /// 7/4 = 1,75; 5/4 = 1,25; 17/3 = 5,666; 1/3 = 0,333; 20/1.
  static let means = [
    Mean(days: 7, people: 4, text: "1,8"), Mean(days: 5, people: 4, text: "1,3"),
    Mean(days: 17, people: 3, text: "5,7"), Mean(days: 1, people: 3, text: "0,3"),
    Mean(days: 20, people: 1, text: "20,0"), Mean(days: 0, people: 0, text: "-"),
  ]

  @Test(arguments: means) func meanPresenceIsRounded(_ mean: Mean) {
    var figures = LabourFigures(Self.october, of: SmallWorkshop.made)
    figures.daysPresent = mean.days
    figures.peopleOnSheets = mean.people
    #expect(figures.meanPresence.text(.indonesian) == mean.text)
  }
}
