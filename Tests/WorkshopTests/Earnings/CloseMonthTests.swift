import Testing
import Workshop

@Suite struct CloseMonthTests {
  private static let october = EarningsFixture.october
  private static let closingDay = EarningsFixture.day(11, 5)

  private func rules(
    _ closing: CloseMonth, by authority: Authority = EarningsFixture.approved,
    in workshop: Workshop
  ) -> [Rule] {
    workshop.broken(by: .closeMonth(closing), as: authority).map(\.rule)
  }

  @Test func aMonthClosesWhenItIsOver() {
    let workshop = EarningsFixture.sold
    let last = EarningsFixture.day(10, 31)
    let early = EarningsFixture.closing(Self.october, on: last, in: workshop)
    #expect(rules(early, in: workshop) == [.earnings(.monthNotOver(Self.october))])
    let due = EarningsFixture.closing(Self.october, on: last + 1, in: workshop)
    #expect(rules(due, in: workshop).isEmpty)
  }

  @Test func itClosesOnceAndInOrder() {
    var workshop = EarningsFixture.sold
    EarningsFixture.spend(1000, on: EarningsFixture.day(11, 3), in: &workshop)
    let november = EarningsFixture.closing(
      EarningsFixture.november, on: EarningsFixture.day(12, 2), in: workshop)
    #expect(rules(november, in: workshop) == [.earnings(.earlierMonthOpen(Self.october))])
    EarningsFixture.close(Self.october, on: Self.closingDay, in: &workshop)
    let again = EarningsFixture.closing(Self.october, on: Self.closingDay, in: workshop)
    #expect(rules(again, in: workshop) == [.earnings(.monthClosed(Self.october))])
  }

  @Test func itNeedsASecondPersonAndANoteWhilePNBPIsOwed() {
    var workshop = EarningsFixture.sold
    var closing = EarningsFixture.closing(Self.october, on: Self.closingDay, in: workshop)
    #expect(
      rules(closing, by: EarningsFixture.treasurer, in: workshop) == [.earnings(.approvalMissing)])
    let twice = Authority(user: ID(3), signer: ID(3))
    #expect(rules(closing, by: twice, in: workshop) == [.earnings(.approvalMissing)])
    closing.note = ""
    #expect(rules(closing, in: workshop) == [.earnings(.depositMissing)])
    workshop.accept(Self.deposit(420_000), by: EarningsFixture.treasurer)
    #expect(rules(closing, in: workshop).isEmpty)
  }

  private static func deposit(_ amount: Int64, ntpn: String = "A1B2C3D4E5F6G7H8") -> Action {
    .depositPNBP(
      DepositPNBP {
        $0.day = closingDay
        $0.month = october
        $0.amount = Rupiah(amount)
        $0.billing = "820261123456789"
        $0.ntpn = ntpn
      })
  }

  /// November would hold the twenty caps of October a second time.
  @Test func aMonthIsDividedOnlyOnceThoseBeforeItAreClosed() throws {
    let open = EarningsFixture.sold
    let waits = RuleBroken(.earnings(.earlierMonthOpen(Self.october)))
    #expect(throws: waits) { try open.division(of: EarningsFixture.november) }
    #expect(try open.division(of: Self.october).turnover == Rupiah(4_000_000))
    guard case .depositPNBP(var deposit) = Self.deposit(1) else { return }
    deposit.month = EarningsFixture.november
    #expect(
      open.broken(by: .depositPNBP(deposit), as: EarningsFixture.treasurer) == [waits])
    let closed = EarningsFixture.closed
    #expect(try closed.division(of: Self.october).turnover == Rupiah(4_000_000))
    #expect(try closed.division(of: EarningsFixture.november).turnover == Rupiah())
  }

  @Test func noMoreIsDepositedThanTheMonthOwes() {
    var workshop = EarningsFixture.closed
    let treasurer = EarningsFixture.treasurer
    #expect(
      workshop.broken(by: Self.deposit(420_001), as: treasurer).map(\.rule)
        == [.ledger(.beyondDeposit(Rupiah(420_000)))])
    workshop.accept(Self.deposit(400_000), by: treasurer)
    let other = Self.deposit(20_001, ntpn: "A1B2C3D4E5F6G7H9")
    #expect(
      workshop.broken(by: other, as: treasurer).map(\.rule) == [
        .ledger(.beyondDeposit(Rupiah(20_000)))
      ])
    #expect(
      workshop.broken(by: Self.deposit(1), as: treasurer).map(\.rule) == [
        .history(.alreadyImported)
      ])
  }

  @Test func figuresThatAreNotThoseOfTheRecordsAreRefused() {
    var workshop = EarningsFixture.sold
    let closing = EarningsFixture.closing(Self.october, on: Self.closingDay, in: workshop)
    EarningsFixture.spend(1, on: EarningsFixture.day(10, 30), in: &workshop)
    #expect(rules(closing, in: workshop) == [.earnings(.figuresChanged)])
  }

  @Test func aMonthWithoutMoneyIsNotClosed() {
    let workshop = EarningsFixture.stocked
    let closing = EarningsFixture.closing(Self.october, on: Self.closingDay, in: workshop)
    #expect(rules(closing, in: workshop) == [.earnings(.nothingToClose(Self.october))])
  }

  /// What is about a day of a closed month, and the same about the month after.
  @Test func nothingIsRecordedInAClosedMonthAnyMore() {
    let workshop = EarningsFixture.closed
    func actions(_ day: Day) -> [(Action, Authority)] {
      let record = RecordDay {
        $0.day = day
        $0.entries = [
          DayEntry {
            $0.worker = ID(2)
            $0.attendance = .sick
          }
        ]
      }
      let scheme = AdoptScheme {
        $0.day = EarningsFixture.day(11, 7)
        $0.scheme = .stateFirst
        $0.scheme.validFrom = day
      }
      return [
        (.recordDay(record), EarningsFixture.clerk),
        (EarningsFixture.cost(1000, on: day), EarningsFixture.treasurer),
        (EarningsFixture.move(.needs, 1000, of: 0, on: day), EarningsFixture.treasurer),
        (.adoptScheme(scheme), Sample.supervisor),
      ]
    }
    for (action, authority) in actions(EarningsFixture.day(10, 31)) {
      #expect(
        workshop.broken(by: action, as: authority)
          == [RuleBroken(.earnings(.monthClosed(Self.october)), field: .day)], "\(action)")
    }
    for (action, authority) in actions(EarningsFixture.day(11, 1)) {
      #expect(workshop.broken(by: action, as: authority).isEmpty, "\(action)")
    }
  }

  @Test func aCostOfAClosedMonthStays() {
    let workshop = EarningsFixture.closed
    let withdrawal = Action.withdraw(Withdraw(.cost(ID(0)), on: EarningsFixture.day(11, 6)))
    #expect(
      workshop.broken(by: withdrawal, as: EarningsFixture.treasurer).map(\.rule)
        == [.earnings(.monthClosed(Self.october))])
  }

  /// A nota of October voided in November is taken back there; its pieces, sold again, bring money
  /// but no second premi for their making.
  @Test func aVoidAfterTheClosingGoesToTheOpenMonth() throws {
    var workshop = EarningsFixture.closed
    let before = workshop.closures
    let void = Withdraw(.sale(ID(0)), on: EarningsFixture.day(11, 6), because: "barang kembali")
    workshop.accept(.withdraw(void), by: Authority(user: ID(0), signer: ID(2)))
    #expect(workshop.closures == before)
    let returned = try workshop.figures(of: EarningsFixture.november)
    #expect(returned.returned == [ID(0)])
    #expect(returned.turnover == Rupiah(-4_000_000))
    #expect(returned.missing == Rupiah(4_000_000))
    EarningsFixture.sell(1...20, on: EarningsFixture.day(11, 8), in: &workshop)
    let resold = try workshop.figures(of: EarningsFixture.november)
    #expect(resold.turnover == Rupiah(0))
    #expect(resold.pieces == 0)
    #expect(resold.shares.isEmpty)
  }

  @Test func premiThatNobodyHasAShareInIsCarried() throws {
    var workshop = EarningsFixture.closed
    EarningsFixture.spend(-1000, on: EarningsFixture.day(11, 3), in: &workshop)
    let november = try workshop.figures(of: EarningsFixture.november)
    #expect(november.parts == [500, 350, 150].rupiah)
    #expect(november.unshared == Rupiah(500))
    EarningsFixture.close(EarningsFixture.november, on: EarningsFixture.day(12, 1), in: &workshop)
    let december = try workshop.figures(of: Month(year: 2026, month: 12))
    #expect(december.carried == Rupiah(500))
  }

  @Test func aClosedMonthComputedAgainIsTheSameByteForByte() throws {
    var workshop = EarningsFixture.stocked
    EarningsFixture.sell(1...7, on: EarningsFixture.day(10, 20), in: &workshop)
    EarningsFixture.spend(133_337, on: EarningsFixture.day(10, 12), in: &workshop)
    let first = try workshop.figures(of: Self.october)
    let slips = workshop.slips(in: first)
    EarningsFixture.close(Self.october, on: Self.closingDay, in: &workshop)
    EarningsFixture.sell(8...20, on: EarningsFixture.day(11, 6), in: &workshop)
    EarningsFixture.prepare(on: EarningsFixture.day(11, 7), ID(0), in: &workshop)
    EarningsFixture.close(EarningsFixture.november, on: EarningsFixture.day(12, 2), in: &workshop)
    let again = try workshop.figures(of: Self.october)
    #expect(again == workshop.closure(of: Self.october)?.figures)
    #expect(again.canonical == first.canonical)
    #expect(again.checkCode == first.checkCode)
    #expect(workshop.slips(in: again) == slips)
    #expect(workshop.slips(in: again).map(\.checkCode) == slips.map(\.checkCode))
  }

  @Test func rowsReadFromDiskGiveTheSameWorkshop() {
    var workshop = EarningsFixture.closed
    workshop.accept(EarningsFixture.move(.needs, 5000, of: 0), by: EarningsFixture.treasurer)
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func aClosedMonthIsNotUndoneAndACostIs() {
    let workshop = EarningsFixture.sold
    let closing = EarningsFixture.closing(Self.october, on: Self.closingDay, in: workshop)
    #expect(workshop.reversal(of: .closeMonth(closing)) == nil)
    let day = EarningsFixture.day(11, 2)
    #expect(
      workshop.reversal(of: EarningsFixture.cost(5, on: day))
        == [.withdraw(Withdraw(.cost(ID(1)), on: day))])
  }
}
