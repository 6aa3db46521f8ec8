import Testing
import Workshop

@Suite struct LetGoTests {
  private static let clerk = MarketFixture.clerk
  private static let witnessed = MarketFixture.witnessed
  private static let today = MarketFixture.today

  /// One P8 of grade A and one R8 of grade A, which usually cost 150,000 and 250,000.
  private static func leaving(_ change: (inout LetGo) -> Void = { _ in }) -> Action {
    var action = LetGo {
      $0.day = today
      $0.kind = .souvenir
      $0.pieces = [PiecePlace(ID(0), 1), PiecePlace(ID(1), 1)]
      $0.receiver = "KANTOR CONTOH"
      $0.reason = "kunjungan kerja"
    }
    change(&action)
    return .letGo(action)
  }

  @Test func piecesLeaveTheStockAndNobodyOwesForThem() {
    var workshop = MarketFixture.stocked
    let before = workshop.derived.stock.values.reduce(0, +)
    MarketFixture.must(Self.leaving(), by: Self.witnessed, in: &workshop)
    #expect(workshop.derived.stock.values.reduce(0, +) == before - 2)
    #expect(workshop.state(of: PiecePlace(ID(0), 1)) == .left)
    #expect(workshop.leaving(of: PiecePlace(ID(0), 1)) == ID(0))
    #expect(workshop.worth(of: ID<Leaving>(0)) == Rupiah(400_000))
    #expect(workshop.derived.debts.count == 0 && workshop.books.isEmpty)
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var expected: Rule
    var change: @Sendable (inout LetGo) -> Void
  }

  static let rows = [
    Row(testDescription: "nothing", expected: .field(.required)) { $0.pieces = [] },
    Row(testDescription: "a piece twice", expected: .weaving(.pieceListedTwice(1))) {
      $0.pieces = [PiecePlace(ID(0), 1), PiecePlace(ID(0), 1)]
    },
    Row(testDescription: "to nobody", expected: .field(.required)) { $0.receiver = "" },
    Row(testDescription: "without a reason", expected: .field(.required)) { $0.reason = "" },
    Row(testDescription: "an unknown piece", expected: .field(.unknownRow)) {
      $0.pieces = [PiecePlace(ID(0), 99)]
    },
  ]

  @Test(arguments: rows) func isRefused(_ row: Row) {
    let broken = MarketFixture.stocked.broken(by: Self.leaving(row.change), as: Self.witnessed)
    #expect(broken.first?.rule == row.expected)
  }

  @Test func aSecondPersonAgrees() {
    #expect(
      MarketFixture.stocked.broken(by: Self.leaving(), as: Self.clerk).map(\.rule)
        == [.quality(.secondPersonMissing)])
  }

  @Test func whatIsDestroyedNeedsNobodyWhoTakesIt() {
    let action = Self.leaving {
      $0.kind = .destroyed
      $0.receiver = ""
    }
    #expect(MarketFixture.stocked.broken(by: action, as: Self.witnessed).isEmpty)
  }

  /// At nothing no part is divided and no point counted; at the usual prices the workers' half of
  /// 400,000 goes to the one maker, and PNBP has no part of it.
  @Test func makersGetTheirPartOnlyWhereTheOfficeSaysSo() throws {
    var unpaid = MarketFixture.stocked
    MarketFixture.must(Self.leaving(), by: Self.witnessed, in: &unpaid)
    let nothing = try unpaid.figures(of: Self.today.month)
    #expect(nothing.premi == Rupiah() && nothing.points == 0 && nothing.left.isEmpty)

    var paid = MarketFixture.stocked
    MarketFixture.must(Self.leaving { $0.isPaid = true }, by: Self.witnessed, in: &paid)
    let figures = try paid.figures(of: Self.today.month)
    #expect(figures.left == [ID(0)] && figures.given == Rupiah(200_000))
    #expect(figures.turnover == Rupiah() && figures.part(.state) == Rupiah())
    #expect(figures.premi(of: ID(0)) == Rupiah(200_000))
    #expect(figures.pieces == 0)
  }

  @Test func theBooksOfAMonthThatPaysForItBalance() throws {
    var workshop = MarketFixture.stocked
    MarketFixture.must(Self.leaving { $0.isPaid = true }, by: Self.witnessed, in: &workshop)
    let figures = try workshop.figures(of: Self.today.month)
    let close = CloseMonth {
      $0.day = Self.today + 30
      $0.figures = figures
    }
    workshop.apply(.closeMonth(close), by: Self.witnessed)
    let balances = workshop.books.balances
    #expect(balances[.given] == Rupiah(200_000))
    #expect(balances[.premi(ID(0))] == Rupiah(-200_000))
    #expect(balances.values.reduce(Rupiah(), +) == Rupiah())
    #expect(
      workshop.broken(
        by: .withdraw(Withdraw(.leaving(ID(0)), on: Self.today + 31, because: "barang kembali")),
        as: Self.witnessed
      ).map(\.rule) == [.earnings(.monthClosed(Self.today.month))])
    #expect(try workshop.figures(of: Self.today.month) == figures)
  }

  @Test func itIsTakenBackWhileItsMonthIsOpen() {
    let before = MarketFixture.stocked
    var workshop = before
    MarketFixture.must(Self.leaving(), by: Self.witnessed, in: &workshop)
    let other = Withdraw(.leaving(ID(0)), on: Self.today)
    #expect(
      workshop.broken(by: .withdraw(other), as: MarketFixture.otherClerk).map(\.rule)
        == [.quality(.secondPersonMissing)])
    MarketFixture.must(.withdraw(other), by: Self.clerk, in: &workshop)
    #expect(workshop.derived.stock == before.derived.stock)
    #expect(workshop.leavings(in: Self.today.month).isEmpty)
  }
}
