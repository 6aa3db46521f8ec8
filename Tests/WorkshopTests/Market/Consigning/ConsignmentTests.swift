import Testing
import Workshop

/// Three P8 and one R8 of the market's stock go to the cooperative by the last channel, which keeps
/// 20 per cent.
@Suite struct ConsignmentTests {
  private static let today = MarketFixture.today
  private static let clerk = MarketFixture.clerk
  private static let consignment = ID<Consignment>(0)

  private static let consign = Consign {
    $0.day = today - 10
    $0.buyer = ID(0)
    $0.channel = 9
    $0.lines = [
      MarketFixture.line(0, 8, .a, [1, 2, 3], 150_000), MarketFixture.line(1, 8, .a, [1], 250_000),
    ]
  }

  private static let given = {
    var workshop = MarketFixture.stocked
    MarketFixture.must(.consign(consign), by: clerk, in: &workshop)
    return workshop
  }()

  private static func sale(_ pieces: [UInt8], to buyer: ID<Buyer>? = ID(0)) -> Sell {
    Sell {
      $0.day = today
      $0.number = 1
      $0.buyer = buyer
      $0.channel = 9
      $0.lines = [MarketFixture.line(0, 8, .a, pieces, 150_000)]
      $0.paid = Rupiah(Int64(pieces.count) * 150_000)
      $0.consignment = consignment
    }
  }

  private static func back(_ pieces: [PiecePlace], on day: Day = today) -> ReturnConsigned {
    ReturnConsigned {
      $0.day = day
      $0.consignment = consignment
      $0.pieces = pieces
    }
  }

  private func stock(_ workshop: Workshop) -> Int { workshop.derived.stock.values.reduce(0, +) }

  @Test func whatIsOutIsNotInStockAndNotSoldHere() {
    #expect(stock(MarketFixture.stocked) == 12)
    #expect(stock(Self.given) == 8)
    #expect(Self.given.out(on: Self.consignment).count == 4)
    #expect(Self.given.openConsignments == [Self.consignment])
    #expect(Self.given.consignment(of: PiecePlace(ID(0), 1)) == Self.consignment)
    #expect(Self.given.books.isEmpty)
    var here = Self.sale([1])
    here.consignment = nil
    #expect(
      Self.given.broken(by: .sell(here), as: Self.clerk).map(\.rule)
        == [.market(.notInStock(asked: 1, inStock: 1))])
  }

  /// 2 x 150,000 less a fifth.
  @Test func whatIsSoldThereIsANotaWithItsCommission() {
    var workshop = Self.given
    MarketFixture.must(.sell(Self.sale([1, 2])), by: Self.clerk, in: &workshop)
    #expect(stock(workshop) == 8)
    #expect(workshop.out(on: Self.consignment).count == 2)
    #expect(workshop.books.balances[.treasury] == Rupiah(240_000))
    #expect(workshop.books.balances[.commission(9)] == Rupiah(60_000))
    let void = Withdraw(.sale(ID(0)), on: Self.today)
    MarketFixture.must(.withdraw(void), by: Self.clerk, in: &workshop)
    #expect(workshop.out(on: Self.consignment) == Self.given.out(on: Self.consignment))
    #expect(stock(workshop) == 8)
    #expect(Workshop(rows: workshop.rows).derived.stock == workshop.derived.stock)
  }

  @Test func whatComesBackIsInStockAndCanGoOutAgain() {
    var workshop = Self.given
    let r8 = PiecePlace(ID(1), 1)
    MarketFixture.must(.returnConsigned(Self.back([r8])), by: Self.clerk, in: &workshop)
    #expect(stock(workshop) == 9)
    #expect(workshop.state(of: r8) == .accepted)
    let again = workshop.broken(by: .returnConsigned(Self.back([r8])), as: Self.clerk)
    #expect(again.map(\.rule) == [.consignment(.notConsigned(r8))])
    var takenBack = Self.back([r8])
    takenBack.isTakenBack = true
    MarketFixture.must(.returnConsigned(takenBack), by: Self.clerk, in: &workshop)
    #expect(workshop == Self.given)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var action: Action
    var expected: Rule?
  }

  static let rows = [
    Row(
      testDescription: "nothing consigned", action: consign { $0.lines = [] },
      expected: .market(.linesMissing)),
    Row(
      testDescription: "consigned to nobody", action: consign { $0.buyer = ID(9) },
      expected: .field(.unknownRow)),
    Row(
      testDescription: "consigned twice", action: .consign(consign),
      expected: .market(.notInStock(asked: 3, inStock: 1))),
    Row(
      testDescription: "consigned below the band",
      action: consign {
        $0.lines = [MarketFixture.line(2, 8, .a, [1], 10_000)]
        $0.lines[0].reason = "stok lama"
      }, expected: .market(.belowBand(Rupiah(125_000)))),
    Row(
      testDescription: "sold to somebody else",
      action: .sell(sale([1], to: nil)), expected: .order(.otherBuyer)),
    Row(
      testDescription: "sold what is not out",
      action: .sell(sale([4])), expected: .consignment(.notConsigned(PiecePlace(ID(0), 4)))),
    Row(
      testDescription: "brought back before it went",
      action: .returnConsigned(back([PiecePlace(ID(0), 1)], on: today - 11)),
      expected: .consignment(.beforeConsigning(today - 10))),
    Row(
      testDescription: "brought back on the day it went, which is allowed",
      action: .returnConsigned(back([PiecePlace(ID(0), 1)], on: today - 10))),
    Row(
      testDescription: "brought back nothing", action: .returnConsigned(back([])),
      expected: .field(.nothingChanges)),
  ]

  private static func consign(_ change: (inout Consign) -> Void) -> Action {
    var action = consign
    change(&action)
    return .consign(action)
  }

  @Test(arguments: rows) func aConsignmentIsRefused(_ row: Row) {
    #expect(
      Self.given.broken(by: row.action, as: Self.clerk).first?.rule == row.expected)
  }

  @Test func aConsignmentIsWithdrawnOnlyWhileNothingCameOfIt() {
    var workshop = Self.given
    let withdrawal = Action.withdraw(Withdraw(.consignment(Self.consignment), on: Self.today))
    var settled = workshop
    MarketFixture.must(.sell(Self.sale([1])), by: Self.clerk, in: &settled)
    #expect(
      settled.broken(by: withdrawal, as: Self.clerk).map(\.rule) == [
        .consignment(.consignmentSettled)
      ])
    MarketFixture.must(withdrawal, by: Self.clerk, in: &workshop)
    #expect(workshop.derived.stock == MarketFixture.stocked.derived.stock)
    #expect(workshop.openConsignments.isEmpty)
  }
}
