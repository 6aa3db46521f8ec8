import Reports
import Testing
import Workshop

/// A piece of the small workshop's first nota comes back on the last of October.
@Suite struct ReturnFiguresTests {
  private static let sale = SmallWorkshop.made.sales[0]

  private static let returned = {
    var workshop = SmallWorkshop.made
    let line = sale.lines[0]
    let action = TakeBack {
      $0.day = SmallWorkshop.october.last
      $0.piece = PiecePlace(line.batch, line.pieces[0])
      $0.redress = .refund
      $0.payment = sale.payment
      $0.reason = "emas lepas"
    }
    let agreed = Authority(user: ID(0), signer: ID(2))
    #expect(workshop.broken(by: .takeBack(action), as: agreed).isEmpty)
    workshop.apply(.takeBack(action), by: agreed)
    return workshop
  }()

  @Test func itsPieceAndItsPriceLeaveTheMonthOfTheReturn() throws {
    let month = SmallWorkshop.october
    let before = SalesFigures(month, of: SmallWorkshop.made).total
    let after = SalesFigures(month, of: Self.returned).total
    #expect(after.pieces == before.pieces - 1)
    #expect(after.turnover == before.turnover - Self.sale.lines[0].price)
    let glance = MonthGlance(month, of: Self.returned)
    #expect(glance.sold == after.pieces && glance.turnover == after.turnover)
  }

  @Test func tillItHasAGradeAgainItIsNeitherSoldNorInStock() throws {
    let month = SmallWorkshop.october
    let before = ProductionFigures(month, of: SmallWorkshop.made).total
    let after = ProductionFigures(month, of: Self.returned).total
    #expect(after.sold == before.sold - 1 && after.accepted == before.accepted - 1)
    #expect(after.stockAtEnd == before.stockAtEnd)
    #expect(after.stockAtEnd == Self.returned.derived.stock.values.reduce(0, +))
    #expect(after.accepted == Self.returned.derived.months[month]?.accepted)
  }
}
